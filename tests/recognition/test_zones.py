import random

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from interviewprep.domain.kinds import kind_spec
from interviewprep.domain.mrz import Format, compose
from interviewprep.domain.mrz_russian import written_name
from interviewprep.domain.pages import Word
from interviewprep.domain.proposals import ProposalField
from interviewprep.recognition import raster
from interviewprep.recognition.zones import read_zone
from tests.recognition import zone_papers
from tests.recognition.papers import SAMPLES, TRUTH, written
from tests.recognition.zone_papers import OCR_B, TODAY, Look, paper, particulars, photographed, scanned

PASSPORTS = sorted(name for name in TRUTH if name.startswith("pp_"))
OTHERS = sorted(name for name in TRUTH if not name.startswith("pp_"))
FORMATS = list(Format)
PLAIN = Look()


def page(name: str) -> raster.Pixels:
    media_type = "image/png" if name.endswith("png") else "image/jpeg"
    return raster.grey(raster.load((SAMPLES / name).read_bytes(), media_type, 0, colour=False))


def values(found) -> dict[str, str]:
    return {finding.field.value: finding.value for finding in found}


def drawn(format_: Format, seed: int, look: Look = PLAIN):
    chance = random.Random(seed)
    who = particulars(chance, format_)
    return who, paper(who, format_, look, chance), chance


@pytest.mark.parametrize("turn", [0, 90])
@pytest.mark.parametrize("name", PASSPORTS)
def test_every_sample_is_right(name, turn):
    got = values(read_zone(raster.turned(page(name), turn), (), TODAY))
    true = TRUTH[name]["fields"]
    assert got["mrz.valid"] == "true"
    assert got["mrz.surname"] == true["surname"]
    assert got["mrz.given_names"] == true["given"]
    assert got["mrz.document_number"] == true["number"]
    assert got["mrz.nationality"] == true["nationality"]
    assert got["mrz.sex"] == true["sex"]
    assert got["mrz.birth_date"].replace("-", "")[2:] == true["birth"]
    assert got["mrz.expiry_date"].replace("-", "")[2:] == true["expiry"]


@pytest.mark.parametrize("name", OTHERS)
def test_other_pages_have_no_zone(name):
    assert read_zone(page(name), (), TODAY) == ()


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize("variant", ["clean", "scan", "photo", "upside down", "sideways"])
def test_every_format_in_every_turn(format_, variant):
    who, picture, chance = drawn(format_, seed=len(variant) + FORMATS.index(format_))
    match variant:
        case "scan":
            pixels = scanned(picture, chance, dpi=200)
        case "photo":
            pixels = photographed(picture, chance)
        case "upside down":
            pixels = raster.turned(np.asarray(picture), 180)
        case "sideways":
            pixels = raster.turned(scanned(picture, chance, size=(140, 100)), 270)
        case _:
            pixels = np.asarray(picture)
    got = values(read_zone(pixels, (), TODAY))
    assert got["mrz.valid"] == "true"
    assert got["mrz.document_number"] == who.number
    assert got["mrz.surname"] == zone_papers.shown_names(who, format_)[0]
    assert got.get("mrz.given_names", "") == zone_papers.shown_names(who, format_)[1]


def test_a_zone_over_a_pattern_is_read():
    who, picture, _ = drawn(Format.TD3, 5, Look(OCR_B, pattern=0.6))
    got = values(read_zone(np.asarray(picture), (), TODAY))
    assert got["mrz.document_number"] == who.number


def test_a_coarse_picture_is_read():
    who, picture, _ = drawn(Format.TD3, 8)
    got = values(read_zone(zone_papers.coarse(picture, 0.4), (), TODAY))
    assert got["mrz.document_number"] == who.number
    assert got["mrz.valid"] == "true"


def test_fields_are_proposed_with_their_places():
    who, picture, _ = drawn(Format.TD1, 3)
    found = {finding.field: finding for finding in read_zone(np.asarray(picture), (), TODAY)}
    names, number = found[ProposalField.HOLDER], found[ProposalField.DOCUMENT_NUMBER]
    assert names.value.upper() == f"{who.surname} {who.given_names}".strip()
    assert number.value == who.number
    assert number.box.bottom <= names.box.top + 10
    assert names.box.bottom <= picture.height
    assert found[ProposalField.BIRTH_DATE].calendar == "gregorian"
    assert {finding.proposer for finding in found.values()} == {"mrz"}
    assert all(finding.confidence > 0.9 for finding in found.values())
    kind = found[ProposalField.KIND].value
    assert found[ProposalField.CATEGORY].value == kind_spec(kind).category.value


def test_a_wrong_check_digit_is_never_valid_and_lowers_confidence():
    chance = random.Random(1)
    who = particulars(chance, Format.TD3)
    lines = compose(who, Format.TD3)
    wrong = str((int(lines[1][9]) + 1) % 10)
    forged = (lines[0], lines[1][:9] + wrong + lines[1][10:])
    picture = zone_papers.paper_of_lines(forged, who, Format.TD3, Look(), chance)
    found = read_zone(np.asarray(picture), (), TODAY)
    by_field = {finding.field.value: finding for finding in found}
    assert by_field["mrz.valid"].value == "false"
    assert by_field["mrz.document_number"].confidence < 0.5
    assert all(finding.confidence < 0.7 for name, finding in by_field.items() if name != "mrz.valid")


def test_of_two_cards_the_upper_one_is_told():
    sheet = Image.new("L", (1300, 1500), 250)
    people = []
    for number in range(2):
        who, picture, _ = drawn(Format.TD1, 40 + number)
        sheet.paste(picture, (100, 60 + number * 720))
        people.append(who)
    assert values(read_zone(np.asarray(sheet), (), TODAY))["mrz.document_number"] == people[0].number


def test_an_internal_passport_of_russia_names_its_holder_in_russian():
    chance = random.Random(2)
    who = zone_papers.Particulars(
        code="PN",
        issuer="RUS",
        surname=written_name("КОЛЬЦОВ"),
        given_names=written_name("ЮРИЙ ИЛЬИЧ"),
        number="460123456",
        nationality="RUS",
        birth="850917",
        sex="M",
        expiry="<<<<<<",
        optional="5160616780041",
    )
    found = read_zone(np.asarray(paper(who, Format.TD3, Look(), chance)), (), TODAY)
    got = values(found)
    assert got["mrz.valid"] == "true"
    assert got["holder"] == "Кольцов Юрий Ильич"
    assert got["document_number"] == "4605 123456"
    assert "expiry_date" not in got


def test_names_that_also_stand_above_the_zone_are_no_longer_open():
    from interviewprep.domain.mrz_reading import read_lines
    from interviewprep.recognition.zones import with_names_confirmed

    who = particulars(random.Random(4), Format.TD3)
    lines = compose(who, Format.TD3)
    zone = read_lines(lines, {(0, 5): "X"})
    words = [Word(name.title(), 0, 0, 9, 9, 0) for name in f"{who.surname} {who.given_names}".split()]
    assert not zone.valid
    assert with_names_confirmed(zone, words).valid
    assert not with_names_confirmed(zone, words[1:]).valid


def _typed(lines: list[str]) -> raster.Pixels:
    picture = Image.new("L", (1654, 2339), 250)
    font = ImageFont.truetype(str(OCR_B), 34)
    ImageDraw.Draw(picture).multiline_text((120, 120), "\n".join(lines), font=font, fill=20, spacing=18)
    return np.asarray(picture)


@pytest.mark.parametrize(
    "characters", ["<", "0123456789", "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<", "abcdefghijklmnop  ,.;=(){}"]
)
def test_typewritten_pages_have_no_zone(characters):
    chance = random.Random(9)
    for width in (30, 36, 44):
        lines = ["".join(chance.choices(characters, k=width)) for _ in range(36)]
        assert read_zone(_typed(lines), (), TODAY) == ()


def test_a_table_that_begins_like_a_zone_is_none():
    lines = ["P<SYR" + "<" * 39 if number % 2 else "1234567890" * 4 + "1234" for number in range(30)]
    assert read_zone(_typed(lines), (), TODAY) == ()


@pytest.mark.parametrize("size", [(1, 1), (3, 4000), (40, 40)])
def test_pictures_of_odd_sizes_have_no_zone(size):
    assert read_zone(np.full(size, 128, dtype=np.uint8), (), TODAY) == ()


def test_text_and_noise_have_no_zone():
    assert read_zone(np.asarray(written("Text in lines\n" * 20)), (), TODAY) == ()
    noise = np.random.default_rng(1).integers(0, 255, (900, 1200), dtype=np.uint8)
    assert read_zone(noise, (), TODAY) == ()
