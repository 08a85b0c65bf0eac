"""Where people of a family stand in the drawing."""

from collections.abc import Sequence
from datetime import datetime
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from interviewprep.domain.people import Kinship, KinshipKind
from interviewprep.ui.people.tree_layout import TreeLayout, lay_out

K = KinshipKind
MOMENT = datetime(2024, 5, 1)


def tie(one: str, kind: KinshipKind, other: str) -> Kinship:
    return Kinship(
        id=f"{one}{kind}{other}", created=MOMENT, modified=MOMENT, person_id=one, other_id=other, kind=kind
    )


def family(parents: str, *children: str) -> list[Kinship]:
    """`family("FM", "a", "b")`: F and M are spouses with two children."""
    ties = [tie(parent, K.PARENT, child) for parent in parents for child in children]
    return ties + ([tie(*_pair(parents))] if len(parents) == 2 else [])


def _pair(parents: str) -> tuple[str, KinshipKind, str]:
    return parents[0], K.SPOUSE, parents[1]


def rows(layout: TreeLayout) -> dict[str, int]:
    return {person: place.row for person, place in layout.places.items()}


def x_of(layout: TreeLayout, person: str) -> float:
    return layout.places[person].x


def beside(layout: TreeLayout, one: str, other: str) -> bool:
    """Whether two stand in one row with nobody between."""
    here, there = layout.places[one], layout.places[other]
    low, high = sorted((here.x, there.x))
    between = [p for p in layout.places.values() if p.row == here.row and low < p.x < high]
    return here.row == there.row and not between


def crossings(layout: TreeLayout) -> int:
    """Pairs of lines between the same two rows that cross."""
    lines = []
    for one in layout.families:
        if one.parents:
            start = sum(x_of(layout, parent) for parent in one.parents) / len(one.parents)
            row = layout.places[one.parents[0]].row
            lines += [(row, start, x_of(layout, child)) for child in one.children]
    return sum(a[0] == b[0] and (a[1] - b[1]) * (a[2] - b[2]) < -1e-6 for a, b in combinations(lines, 2))


def check_room(layout: TreeLayout) -> None:
    """No two cards overlap."""
    for one, other in combinations(layout.places.values(), 2):
        assert one.row != other.row or abs(one.x - other.x) > 1 - 1e-6


def test_three_generations_stand_below_each_other() -> None:
    ties = family("FM", "a", "b") + family("GH", "c") + family("ac", "x", "y")
    layout = lay_out(list("xyacbFMGH"), ties)
    assert rows(layout) == dict.fromkeys("FMGH", 0) | dict.fromkeys("abc", 1) | dict.fromkeys("xy", 2)
    assert all(beside(layout, *pair) for pair in ("FM", "GH", "ac"))
    assert crossings(layout) == 0
    check_room(layout)


def test_children_stand_below_their_parents() -> None:
    layout = lay_out(list("FMabc"), family("FM", "a", "b", "c"))
    middle = sum(x_of(layout, child) for child in "abc") / 3
    assert abs(middle - (x_of(layout, "F") + x_of(layout, "M")) / 2) < 0.01


def test_each_of_a_couple_stands_on_the_side_of_the_own_parents() -> None:
    layout = lay_out(list("caFMGH"), family("FM", "a") + family("GH", "c") + [tie("c", K.SPOUSE, "a")])
    assert (x_of(layout, "a") < x_of(layout, "c")) == (x_of(layout, "F") < x_of(layout, "G"))
    assert crossings(layout) == 0


def test_parents_of_a_spouse_stand_right_above_however_deep_the_other_family_is() -> None:
    ties = family("FM", "a") + family("ab", "c") + family("cd", "x") + family("GH", "d")
    layout = lay_out(list("FMabcdxGH"), ties)
    assert {rows(layout)[one] for one in "GHab"} == {1}


def test_somebody_married_twice_stands_between_the_spouses() -> None:
    ties = [
        tie("a", K.FORMER_SPOUSE, "b"),
        tie("a", K.SPOUSE, "c"),
        *family("ab", "x")[:2],
        *family("ac", "y"),
    ]
    layout = lay_out(list("abcxy"), ties)
    assert sorted("abc", key=lambda one: x_of(layout, one))[1] == "a"
    assert crossings(layout) == 0


def test_brothers_of_unknown_parents_share_a_row_and_a_line() -> None:
    layout = lay_out(["a", "b", "f"], [tie("a", K.SIBLING, "b"), tie("a", K.FRIEND, "f")])
    assert rows(layout) == {"a": 0, "b": 0}
    assert [(one.parents, one.children) for one in layout.families] == [((), ("a", "b"))]
    assert layout.aside == ("f",)


def test_nobody_and_people_without_ties_are_borne() -> None:
    assert lay_out([], []).places == {}
    assert lay_out(["a"], [tie("a", K.PARENT, "gone")]).aside == ("a",)


def test_circles_in_bad_data_end() -> None:
    ties = [
        tie("a", K.PARENT, "b"),
        tie("b", K.PARENT, "c"),
        tie("c", K.PARENT, "a"),
        tie("a", K.SPOUSE, "c"),
    ]
    layout = lay_out(["a", "b", "c"], ties)
    assert set(layout.places) == {"a", "b", "c"}
    check_room(layout)


PEOPLE = [f"p{number}" for number in range(12)]
TIES = st.lists(
    st.builds(tie, st.sampled_from(PEOPLE), st.sampled_from(list(KinshipKind)), st.sampled_from(PEOPLE)),
    max_size=20,
)


@settings(max_examples=60, deadline=None)
@given(TIES)
def test_any_ties_give_everybody_a_place_of_their_own(ties: Sequence[Kinship]) -> None:
    layout = lay_out(PEOPLE, ties)
    assert sorted([*layout.places, *layout.aside]) == sorted(PEOPLE)
    assert min((place.x for place in layout.places.values()), default=0.0) == 0
    check_room(layout)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 3), st.booleans()), min_size=1, max_size=8))
def test_descendants_of_one_couple_never_cross(shape: list[tuple[int, bool]]) -> None:
    """Each person in turn gets a spouse, where so drawn, and some children."""
    people, ties, queue = ["root", "wife"], [tie("root", K.SPOUSE, "wife")], ["root"]
    for number, (children, married) in enumerate(shape):
        if not queue:
            break
        parent = queue.pop(0)
        spouse = f"s{number}"
        if married and parent != "root":
            people.append(spouse)
            ties.append(tie(parent, K.SPOUSE, spouse))
        for child in (f"c{number}.{place}" for place in range(children)):
            people.append(child)
            queue.append(child)
            ties.append(tie(parent, K.PARENT, child))
            if spouse in people:
                ties.append(tie(spouse, K.PARENT, child))
    layout = lay_out(people, ties)
    assert crossings(layout) == 0
    check_room(layout)
    assert all(beside(layout, one.person_id, one.other_id) for one in layout.couples)
