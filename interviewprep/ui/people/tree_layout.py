"""Where the people of a family stand in a drawing: generations below each other, couples side by side.

Rows come from the ties of parents (longest way from the eldest, ties in a circle left out), the
order within them from sweeps that bring relatives near each other (barycentres, after Sugiyama 1981),
the places from least squares under the distances that cards need (pool adjacent violators).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from interviewprep.domain.people import Kinship, KinshipKind

#: Ties that a family tree draws; friends and colleagues stand aside.
PARENTS = frozenset({KinshipKind.PARENT, KinshipKind.ADOPTIVE_PARENT})
COUPLES = frozenset({KinshipKind.SPOUSE, KinshipKind.FORMER_SPOUSE, KinshipKind.PARTNER})
_TREE_KINDS = PARENTS | COUPLES | {KinshipKind.SIBLING}
_SWEEPS = 12
#: Room between cards that do not belong together, in widths of a card and its usual gap.
_BETWEEN_FAMILIES = 1.2


@dataclass(frozen=True, slots=True)
class Place:
    """The row from above (0 is the eldest) and the centre, in widths of a card with its gap."""

    row: int
    x: float


@dataclass(frozen=True, slots=True)
class Family:
    """Children of the same parents; brothers and sisters of unknown parents have none."""

    parents: tuple[str, ...]
    children: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TreeLayout:
    """Places of all people who have family ties, and who stands aside because they have none."""

    places: Mapping[str, Place]
    families: tuple[Family, ...]
    couples: tuple[Kinship, ...]
    aside: tuple[str, ...]


def lay_out(people: Sequence[str], ties: Iterable[Kinship]) -> TreeLayout:
    """Place people by their ties; any ties are borne, also circles and ties to unknown people."""
    known = set(people)
    drawn = [
        tie
        for tie in ties
        if tie.kind in _TREE_KINDS
        and {tie.person_id, tie.other_id} <= known
        and tie.person_id != tie.other_id
    ]
    tied = {end for tie in drawn for end in (tie.person_id, tie.other_id)}
    inside = [person for person in people if person in tied]
    families = _families(drawn)
    rows = _rows(inside, drawn, families)
    order = _ordered(inside, rows, families, drawn)
    return TreeLayout(
        places=_placed(order, families, drawn),
        families=families,
        couples=tuple(tie for tie in drawn if tie.kind in COUPLES),
        aside=tuple(person for person in people if person not in tied),
    )


def _families(ties: Sequence[Kinship]) -> tuple[Family, ...]:
    parents: dict[str, list[str]] = defaultdict(list)
    for tie in ties:
        if tie.kind in PARENTS and tie.person_id not in parents[tie.other_id]:
            parents[tie.other_id].append(tie.person_id)
    children: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for child, theirs in parents.items():
        if theirs:
            children[tuple(sorted(theirs))].append(child)
    found = [Family(pair, tuple(some)) for pair, some in children.items()]
    for tie in ties:
        pair = (tie.person_id, tie.other_id)
        if tie.kind is KinshipKind.SIBLING and not (set(parents[pair[0]]) & set(parents[pair[1]])):
            found.append(Family((), pair))
    return tuple(found)


# -- rows ------------------------------------------------------------------------------------------


def _rows(people: Sequence[str], ties: Sequence[Kinship], families: Sequence[Family]) -> dict[str, int]:
    """The generation of each person; couples, and brothers and sisters, share theirs."""
    level = _Groups(people)
    for tie in ties:
        if tie.kind not in PARENTS:
            level.join(tie.person_id, tie.other_id)
    below: dict[str, set[str]] = defaultdict(set)
    for family in families:
        for parent in family.parents:
            for child in family.children:
                if level.of(parent) != level.of(child):
                    below[level.of(parent)].add(level.of(child))
    order = _sorted_without_circles(sorted({level.of(person) for person in people}), below)
    row = dict.fromkeys(order, 0)
    for group in order:
        for under in below[group]:
            row[under] = max(row[under], row[group] + 1)
    has_parents = {under for group in order for under in below[group]}
    for group in reversed(order):
        if group not in has_parents and below[group]:
            row[group] = min(row[under] for under in below[group]) - 1
    first = min(row.values(), default=0)
    return {person: row[level.of(person)] - first for person in people}


def _sorted_without_circles(groups: Sequence[str], below: dict[str, set[str]]) -> list[str]:
    """Elders first; a tie that closes a circle is dropped from `below`."""
    done: list[str] = []
    state: dict[str, str] = {}
    for start in groups:
        way = [(start, iter(sorted(below[start])))] if start not in state else []
        while way:
            group, rest = way[-1]
            state[group] = "on the way"
            under = next(rest, None)
            if under is None:
                state[group] = "done"
                done.append(group)
                way.pop()
            elif state.get(under) == "on the way":
                below[group].discard(under)
            elif under not in state:
                way.append((under, iter(sorted(below[under]))))
    return done[::-1]


class _Groups:
    """Who belongs together (union-find)."""

    def __init__(self, members: Iterable[str]) -> None:
        self._head = {member: member for member in members}

    def of(self, member: str) -> str:
        """The name of a member's group."""
        while self._head[member] != member:
            member = self._head[member]
        return member

    def join(self, one: str, other: str) -> None:
        """Make one group of two."""
        self._head[self.of(one)] = self.of(other)


# -- order within rows -----------------------------------------------------------------------------

Row = list[list[str]]


def _ordered(
    people: Sequence[str], rows: Mapping[str, int], families: Sequence[Family], ties: Sequence[Kinship]
) -> list[Row]:
    """Rows of clusters: a cluster is a couple, or somebody with several spouses, or one person."""
    clusters = _clusters(people, rows, ties)
    order: list[Row] = [[] for _ in range(max(rows.values(), default=-1) + 1)]
    near = _relatives(families)
    seen: set[int] = set()
    cluster_of = {person: cluster for cluster in clusters for person in cluster}

    def visit(cluster: list[str]) -> None:
        """Descendants at once after each other: families that marry in come where they are needed."""
        if id(cluster) in seen:
            return
        seen.add(id(cluster))
        order[rows[cluster[0]]].append(cluster)
        for person in cluster:
            for relative in near.children[person]:
                visit(cluster_of[relative])
        for person in cluster:
            for relative in near.parents[person]:
                visit(cluster_of[relative])

    for cluster in sorted(clusters, key=lambda cluster: rows[cluster[0]]):
        visit(cluster)
    return _with_fewest_crossings(order, near)


@dataclass(frozen=True, slots=True)
class _Relatives:
    parents: Mapping[str, list[str]]
    children: Mapping[str, list[str]]
    siblings: Mapping[str, list[str]]


def _relatives(families: Sequence[Family]) -> _Relatives:
    found = _Relatives(defaultdict(list), defaultdict(list), defaultdict(list))
    for family in families:
        for child in family.children:
            found.parents[child].extend(family.parents)
            found.siblings[child].extend(other for other in family.children if other != child)
        for parent in family.parents:
            found.children[parent].extend(family.children)
    return found


def _clusters(people: Sequence[str], rows: Mapping[str, int], ties: Sequence[Kinship]) -> Row:
    spouses: dict[str, list[str]] = defaultdict(list)
    for tie in ties:
        if tie.kind in COUPLES and rows[tie.person_id] == rows[tie.other_id]:
            spouses[tie.person_id].append(tie.other_id)
            spouses[tie.other_id].append(tie.person_id)
    clusters: Row = []
    taken: set[str] = set()
    for start in sorted(people, key=lambda person: (len(spouses[person]) > 1, people.index(person))):
        if start in taken:
            continue
        chain = [start]
        taken.add(start)
        for person in chain:
            for other in spouses[person]:
                if other not in taken:
                    taken.add(other)
                    # The second spouse of the last stands behind, of the first before it.
                    chain.append(other)
        clusters.append(_beside_each_other(chain, spouses))
    return clusters


def _beside_each_other(chain: list[str], spouses: Mapping[str, list[str]]) -> list[str]:
    """Somebody with two spouses between them."""
    middle = max(chain, key=lambda person: len(spouses[person]))
    if len(chain) < 3 or len(spouses[middle]) < 2:
        return chain
    rest = [person for person in chain if person != middle]
    own = [person for person in rest if middle in spouses[person]]
    return [own[0], middle, *own[1:], *(person for person in rest if person not in own)]


def _with_fewest_crossings(order: list[Row], near: _Relatives) -> list[Row]:
    best, fewest = order, _crossings(order, near)
    for sweep in range(_SWEEPS):
        if not fewest:
            break
        down = sweep % 2 == 0
        order = _swept(order, near, down)
        crossings = _crossings(order, near)
        if crossings < fewest:
            best, fewest = order, crossings
    return [[_turned(cluster, best, near) for cluster in row] for row in best]


def _swept(order: list[Row], near: _Relatives, down: bool) -> list[Row]:
    swept = [list(row) for row in order]
    for number in range(len(swept)) if down else reversed(range(len(swept))):
        at = _positions(swept)
        kin = near.parents if down else near.children

        def middle(cluster: list[str], at: dict[str, int] = at, kin: Mapping[str, list[str]] = kin) -> float:
            found = [at[other] for person in cluster for other in kin[person]]
            return sum(found) / len(found) if found else float(at[cluster[0]])

        swept[number].sort(key=middle)
    return swept


def _turned(cluster: list[str], order: list[Row], near: _Relatives) -> list[str]:
    """A couple stands so that each is on the side of the own parents."""
    at = _positions(order)
    if len(cluster) != 2:
        return cluster

    def side(person: str) -> float:
        found = [at[other] for other in near.parents[person] or near.siblings[person] if other not in cluster]
        return sum(found) / len(found) if found else -1.0

    first, second = side(cluster[0]), side(cluster[1])
    if first >= 0 and second >= 0 and first > second:
        return cluster[::-1]
    return cluster


def _positions(order: list[Row]) -> dict[str, int]:
    return {
        person: place
        for row in order
        for place, person in enumerate(person for cluster in row for person in cluster)
    }


def _crossings(order: list[Row], near: _Relatives) -> int:
    """How many pairs of lines from parents to children cross."""
    at = _positions(order)
    count = 0
    for row in order:
        lines = [
            (at[person], at[child])
            for cluster in row
            for person in cluster
            for child in near.children[person]
        ]
        count += sum(a[0] < b[0] and a[1] > b[1] for a in lines for b in lines)
    return count


# -- places ----------------------------------------------------------------------------------------


def _placed(order: list[Row], families: Sequence[Family], _ties: Sequence[Kinship]) -> dict[str, Place]:
    near = _relatives(families)
    x: dict[str, float] = {}
    for row in order:
        _put(row, [float(number) * 1.5 for number in range(len(row))], x)
    for sweep in range(_SWEEPS * 2):
        down = sweep % 2 == 0
        for row in order if down else reversed(order):
            _put(row, [_wish(cluster, near, x, down) for cluster in row], x)
    first = min(x.values(), default=0.0)
    return {
        person: Place(number, x[person] - first)
        for number, row in enumerate(order)
        for cluster in row
        for person in cluster
    }


def _wish(cluster: list[str], near: _Relatives, x: Mapping[str, float], down: bool) -> float:
    """Where the middle of a cluster would stand best: below its parents, above its children."""
    kin = near.parents if down else near.children
    own = sum(x[person] for person in cluster) / len(cluster)
    wishes = []
    for person in cluster:
        if theirs := [x[other] for other in kin[person]]:
            shift = own - x[person] if down else 0.0
            wishes.append(sum(theirs) / len(theirs) + shift)
    return sum(wishes) / len(wishes) if wishes else own


def _put(row: Row, wishes: Sequence[float], x: dict[str, float]) -> None:
    """Place a row's clusters in their order, as near to the wishes as the widths of cards allow."""
    offsets = [0.0]
    for before, after in pairwise(row):
        alone = len(before) == 1 and len(after) == 1
        gap = 1.0 if alone else _BETWEEN_FAMILIES
        offsets.append(offsets[-1] + (len(before) + len(after)) / 2 - 1 + gap)
    centres = _rising([wish - offset for wish, offset in zip(wishes, offsets, strict=True)])
    for cluster, centre, offset in zip(row, centres, offsets, strict=True):
        for number, person in enumerate(cluster):
            x[person] = centre + offset + number - (len(cluster) - 1) / 2


def _rising(values: Sequence[float]) -> list[float]:
    """The nearest sequence that never falls (least squares, pool adjacent violators)."""
    pools: list[tuple[float, int]] = []
    for value in values:
        pools.append((value, 1))
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            (a, many), (b, more) = pools[-2:]
            pools[-2:] = [((a * many + b * more) / (many + more), many + more)]
    return [value for value, count in pools for _ in range(count)]
