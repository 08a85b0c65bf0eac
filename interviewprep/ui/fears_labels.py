"""Words of the Fears room: grounds with a neutral explanation, and what a citation leaves open."""

from PySide6.QtCore import QCoreApplication

from interviewprep.domain.fears import Ground
from interviewprep.services.fears import SourceGap, Support
from interviewprep.ui.counted import counted

translate = QCoreApplication.translate


def ground(value: Ground) -> str:
    """A ground in full, as the law names it."""
    words = {
        Ground.RACE: translate("Ground", "Race"),
        Ground.RELIGION: translate("Ground", "Religion"),
        Ground.NATIONALITY: translate("Ground", "Nationality or citizenship"),
        Ground.SOCIAL_GROUP: translate("Ground", "Particular social group"),
        Ground.POLITICAL_OPINION: translate("Ground", "Political opinion"),
        Ground.DEATH_PENALTY: translate("Ground", "Death penalty"),
        Ground.TORTURE: translate("Ground", "Torture or inhuman treatment"),
        Ground.ARMED_CONFLICT: translate("Ground", "Armed conflict"),
    }
    return words[value]


def ground_chip(value: Ground) -> str:
    """A ground in a word or two, for chips."""
    words = {
        Ground.RACE: translate("GroundChip", "race"),
        Ground.RELIGION: translate("GroundChip", "religion"),
        Ground.NATIONALITY: translate("GroundChip", "nationality"),
        Ground.SOCIAL_GROUP: translate("GroundChip", "social group"),
        Ground.POLITICAL_OPINION: translate("GroundChip", "political opinion"),
        Ground.DEATH_PENALTY: translate("GroundChip", "death penalty"),
        Ground.TORTURE: translate("GroundChip", "torture"),
        Ground.ARMED_CONFLICT: translate("GroundChip", "armed conflict"),
    }
    return words[value]


def ground_hint(value: Ground) -> str:
    """What a ground covers: article 1A(2) of the 1951 Convention, and complementary protection."""
    words = {
        Ground.RACE: translate("Ground", "Skin colour, descent, ethnic origin, tribe or clan."),
        Ground.RELIGION: translate(
            "Ground",
            "A belief or none, a change of belief, the way of living it, or what others take for it.",
        ),
        Ground.NATIONALITY: translate(
            "Ground", "Citizenship or having none, and belonging to a people or a language."
        ),
        Ground.SOCIAL_GROUP: translate(
            "Ground",
            "What people share and cannot change or should not have to: sex, family, whom they love,"
            " health, work done in the past.",
        ),
        Ground.POLITICAL_OPINION: translate(
            "Ground", "An opinion on matters of state and society, held or thought to be held."
        ),
        Ground.DEATH_PENALTY: translate("Ground", "A death sentence, or that it is carried out."),
        Ground.TORTURE: translate(
            "Ground", "Torture, or other cruel, inhuman or degrading treatment or punishment."
        ),
        Ground.ARMED_CONFLICT: translate(
            "Ground", "A threat to life from violence in a war between states or within one."
        ),
    }
    return words[value]


def source_gap(value: SourceGap) -> str:
    """What may be asked about a piece of country information, and what helps."""
    words = {
        SourceGap.NO_DATE: translate("SourceGap", "Without a date of publication."),
        SourceGap.OLD: translate(
            "SourceGap", "Older than 24 months: is there anything newer, or does it still hold?"
        ),
        SourceGap.NO_ADDRESS: translate("SourceGap", "Without an address: where can the reader find it?"),
    }
    return words[value]


def source_gap_chip(value: SourceGap) -> str:
    """The same in two words, for chips."""
    words = {
        SourceGap.NO_DATE: translate("SourceGapChip", "no date"),
        SourceGap.OLD: translate("SourceGapChip", "older than 24 months"),
        SourceGap.NO_ADDRESS: translate("SourceGapChip", "no address"),
    }
    return words[value]


def support(value: Support) -> tuple[str, str]:
    """How a fear stands, with the tone of its chip."""
    if value.evidence:
        return counted.evidence(value.evidence), "accent"
    if value.explained:
        return translate("Support", "explained"), "blue"
    return translate("Support", "no evidence yet"), "amber"
