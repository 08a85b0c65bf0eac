from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from interviewprep.domain.mrz import (
    CHARACTERS,
    LAYOUTS,
    Format,
    Particulars,
    birth_date,
    check_digit,
    compose,
    expiry_date,
    kind_of,
    particulars_of,
)
from interviewprep.domain.mrz_reading import Proof, read_lines
from interviewprep.domain.mrz_russian import full_number, russian_name, written_name
from interviewprep.domain.mrz_states import STATES, is_state

TODAY = date(2026, 6, 1)

# The specimens of Doc 9303, parts 4 to 7: nobody is called so.
PASSPORT = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
CARD = ("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<")
LARGE_CARD = ("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6")
VISA = ("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8988901C4XXX4009078F96121096ZE184226B<<<<<<")
SMALL_VISA = ("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<")
LONG_NUMBER = (
    "I<UTOD23145890<7349<<<<<<<<<<<",
    "3407127M9507122UTO<<<<<<<<<<<2",
    "STEVENSON<<PETER<JOHN<<<<<<<<<",
)

ALPHABET = st.sampled_from(CHARACTERS)


def _letters(most: int, least: int = 1) -> st.SearchStrategy[str]:
    return st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=least, max_size=most)


def _dates() -> st.SearchStrategy[str]:
    day = st.builds("{:02}{:02}{:02}".format, st.integers(0, 99), st.integers(1, 12), st.integers(1, 28))
    return st.one_of(day, day.map(lambda text: text[:4] + "<<"), day.map(lambda text: text[:2] + "<<<<"))


@st.composite
def zones(draw: st.DrawFn) -> tuple[Format, Particulars]:
    format_ = draw(st.sampled_from(list(Format)))
    visa = format_ in (Format.MRV_A, Format.MRV_B)
    longest = 14 if format_ in (Format.TD1, Format.TD2) else 9
    number = draw(st.text(CHARACTERS[:-1], min_size=1, max_size=longest))
    return format_, Particulars(
        code=draw(st.sampled_from(("V", "VA") if visa else ("P", "I", "AC", "CR"))),
        issuer=draw(st.sampled_from(sorted(STATES))),
        surname=draw(_letters(10)),
        given_names=" ".join(draw(st.lists(_letters(5), max_size=2))),
        number=number,
        nationality=draw(st.sampled_from(sorted(STATES))),
        birth=draw(_dates()),
        sex=draw(st.sampled_from(("F", "M", "X", ""))),
        expiry=draw(_dates()),
        optional=draw(st.text(CHARACTERS[:-1], max_size=7)) if len(number) <= 9 else "",
        optional2=draw(st.text(CHARACTERS[:-1], max_size=11)) if format_ is Format.TD1 else "",
    )


@pytest.mark.parametrize(
    ("lines", "format_"),
    [
        (PASSPORT, Format.TD3),
        (CARD, Format.TD1),
        (LARGE_CARD, Format.TD2),
        (VISA, Format.MRV_A),
        (SMALL_VISA, Format.MRV_B),
        (LONG_NUMBER, Format.TD1),
    ],
)
def test_specimens_of_the_standard_are_valid(lines, format_):
    zone = read_lines(lines)
    assert zone.format is format_
    assert zone.valid
    assert not zone.repairs


def test_the_passport_of_the_standard_says_who_its_holder_is():
    said = particulars_of(PASSPORT)
    assert (said.surname, said.given_names, said.sex) == ("ERIKSSON", "ANNA MARIA", "F")
    assert (said.number, said.issuer, said.nationality) == ("L898902C3", "UTO", "UTO")
    assert (said.birth, said.expiry, said.optional) == ("740812", "120415", "ZE184226B")


def test_a_long_number_goes_on_in_the_optional_part():
    assert particulars_of(LONG_NUMBER).number == "D23145890734"


@given(zones())
def test_what_is_composed_reads_the_same(made):
    format_, who = made
    lines = compose(who, format_)
    assert {len(line) for line in lines} == {LAYOUTS[format_].width}
    assert particulars_of(lines) == who
    zone = read_lines(lines)
    assert zone.valid
    assert zone.lines == lines
    assert zone.format is format_


@given(st.text(CHARACTERS, min_size=1, max_size=30), st.data())
def test_a_check_digit_tells_every_single_mistake_but_of_equal_worth(text, data):
    at = data.draw(st.integers(0, len(text) - 1))
    other = data.draw(ALPHABET)
    worth = dict(zip("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<", [*range(36), 0], strict=True))
    assume((worth[text[at]] - worth[other]) % 10)
    assert check_digit(text) != check_digit(text[:at] + other + text[at + 1 :])


@given(st.lists(st.text(max_size=50), max_size=4))
def test_any_text_is_no_zone_or_one_and_never_an_error(lines):
    zone = read_lines(lines)
    assert zone is None or len(zone.lines) == len(lines)


@given(st.sampled_from([PASSPORT, CARD, LARGE_CARD, VISA, SMALL_VISA]), st.data())
def test_a_mistake_is_repaired_rightly_or_not_valid(lines, data):
    line = data.draw(st.integers(0, len(lines) - 1))
    column = data.draw(st.integers(0, len(lines[0]) - 1))
    changed = list(lines)
    changed[line] = lines[line][:column] + data.draw(ALPHABET) + lines[line][column + 1 :]
    zone = read_lines(changed)
    checked = {
        cell for check in LAYOUTS[read_lines(lines).format].checks for cell in check.protected[0].cells
    }
    if zone and zone.valid and (line, column) in checked:
        worth = dict(zip("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<", [*range(36), 0], strict=True))
        read, true = zone.lines[line][column], lines[line][column]
        assert (worth[read] - worth[true]) % 10 == 0


@given(zones(), st.randoms(use_true_random=False))
def test_fuzzed_zones_never_raise(made, chance):
    lines = [list(line) for line in compose(made[1], made[0])]
    for _ in range(chance.randint(0, 20)):
        line = chance.choice(lines)
        line[chance.randrange(len(line))] = chance.choice(CHARACTERS)
    zone = read_lines(["".join(line) for line in lines])
    if zone:
        birth_date(zone.particulars.birth, TODAY)
        expiry_date(zone.particulars.expiry, TODAY)
        kind_of(zone.particulars)


def test_letters_among_the_digits_of_a_date_are_digits():
    zone = read_lines((PASSPORT[0], PASSPORT[1].replace("7408122", "74O8I22")))
    assert zone.valid
    assert zone.particulars.birth == "740812"
    assert zone.as_read("birth") == "74O8I2"
    assert {(repair.read, repair.meant, repair.proof) for repair in zone.repairs} == {
        ("O", "0", Proof.POSITION),
        ("I", "1", Proof.POSITION),
    }


def test_a_letter_in_a_number_is_repaired_where_one_combination_agrees():
    zone = read_lines((PASSPORT[0], PASSPORT[1].replace("L898902C3", "L8989O2C3")), {(1, 5): "0"})
    assert zone.valid
    assert zone.particulars.number == "L898902C3"
    assert [repair.proof for repair in zone.repairs] == [Proof.CHECK_DIGIT]


def test_where_several_combinations_agree_nothing_is_proven():
    made = compose(_who(number="00A123456"), Format.TD3)
    zone = read_lines(made, {(1, 0): "O", (1, 1): "O"})
    assert "number" in zone.agreeing
    assert zone.ambiguous == {"number"}
    assert not zone.valid


def test_two_letters_that_outweigh_each_other_are_not_taken_for_proven():
    made = compose(_who(number="00A123456"), Format.TD3)
    zone = read_lines((made[0], "OO" + made[1][2:]), {(1, 0): "0", (1, 1): "0"})
    assert not zone.valid


def test_a_wrong_check_digit_is_not_repaired():
    zone = read_lines((PASSPORT[0], PASSPORT[1].replace("7408122", "7408132")))
    assert not zone.valid
    assert "birth" not in zone.agreeing
    assert not zone.is_proven("birth")
    assert zone.is_proven("number")


@pytest.mark.parametrize("wrong", ["ERIK55ON<<ANNA", "ER1KSSON<<ANNA"])
def test_a_digit_in_a_name_is_never_proven(wrong):
    zone = read_lines((PASSPORT[0].replace("ERIKSSON<<ANNA", wrong), PASSPORT[1]))
    assert not zone.valid
    assert "names" in zone.ambiguous


@pytest.mark.parametrize(
    "names",
    ["ERIKSSON<<ANNA<MARIA<<<<<<<K<<<<<<<<<<<", "<ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<", "<" * 39],
)
def test_names_out_of_order_are_not_valid(names):
    assert not read_lines((PASSPORT[0][:5] + names, PASSPORT[1])).valid


@pytest.mark.parametrize(("part", "wrong"), [("UTO", "UT0"), ("UTO", "QQQ")])
def test_a_state_that_does_not_exist_is_not_valid(part, wrong):
    zone = read_lines((PASSPORT[0].replace("P<" + part, "P<" + wrong), PASSPORT[1]))
    assert zone.valid is (wrong == "UT0")
    assert zone.particulars.issuer == ("UTO" if wrong == "UT0" else "QQQ")


def test_an_unsure_letter_of_a_state_is_the_only_state_it_may_be():
    made = compose(_who(issuer="UKR", nationality="UKR"), Format.TD3)
    zone = read_lines((made[0].replace("P<UKR", "P<OKR"), made[1]), {(0, 2): "U", (1, 10): "O"})
    assert zone.valid
    assert zone.particulars.issuer == "UKR"


def test_a_month_that_does_not_exist_is_not_valid_even_if_the_digits_agree():
    assert not read_lines(compose(_who(birth="801301"), Format.TD3)).valid


def test_codes_of_people_without_a_state_and_of_germany():
    assert all(map(is_state, ("XXA", "XXB", "XXC", "XXX", "UNO", "D<<", "D", "UTO", "BLR", "ERI")))
    assert not any(map(is_state, ("XYZ", "DE<", "", "<<<", "BL")))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("740812", "1974-08-12"),
        ("260601", "2026-06-01"),
        ("260602", "1926-06-02"),
        ("000229", "2000-02-29"),
        ("80<<<<", "1980-XX-XX"),
        ("8005<<", "1980-05-XX"),
        ("27<<<<", "1927-XX-XX"),
        ("80<<12", "1980-XX-12"),
        ("<<<<<<", None),
        ("801301", None),
        ("800230", None),
        ("8O0101", None),
    ],
)
def test_nobody_is_born_in_the_future(written, meant):
    assert birth_date(written, TODAY) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("270620", "2027-06-20"),
        ("120415", "2012-04-15"),
        ("751231", "2075-12-31"),
        ("760101", "1976-01-01"),
        ("990101", "1999-01-01"),
        ("<<<<<<", None),
    ],
)
def test_no_passport_is_valid_for_fifty_years(written, meant):
    assert expiry_date(written, TODAY) == meant


@given(st.dates(date(1927, 1, 1), date(2026, 5, 31)))
def test_every_birth_of_a_hundred_years_comes_back(day):
    assert birth_date(day.strftime("%y%m%d"), TODAY) == day.isoformat()


@pytest.mark.parametrize(
    ("code", "nationality", "kind"),
    [
        ("P", "SYR", "passport"),
        ("PT", "SYR", "travel_document"),
        ("PR", "XXB", "travel_document"),
        ("P", "XXA", "travel_document"),
        ("ID", "UKR", "identity_card"),
        ("AC", "UKR", "identity_card"),
        ("IR", "AFG", "residence_permit"),
        ("VA", "AFG", "visa"),
    ],
)
def test_the_code_tells_the_kind(code, nationality, kind):
    assert kind_of(_who(code=code, nationality=nationality)) == kind


def test_an_internal_passport_of_russia_has_russian_names():
    who = _who(
        code="PN",
        issuer="RUS",
        nationality="RUS",
        surname=written_name("КУЗНЕЦОВА"),
        given_names=written_name("ИЛЬЯ ЮРЬЕВИЧ"),
        number="450123456",
        expiry="<<<<<<",
        optional="9120715770001",
    )
    zone = read_lines(compose(who, Format.TD3))
    assert zone.valid
    assert zone.particulars.surname == "KUZNECOVA"
    assert russian_name(zone.particulars.given_names) == "ИЛЬЯ ЮРЬЕВИЧ"
    assert full_number(zone.particulars) == "4509 123456"


def _who(**changed: str) -> Particulars:
    values = {
        "code": "P",
        "issuer": "SYR",
        "surname": "ALKHATIB",
        "given_names": "SAMER",
        "number": "N01538827",
        "nationality": "SYR",
        "birth": "880214",
        "sex": "M",
        "expiry": "240511",
    }
    return Particulars(**(values | changed))
