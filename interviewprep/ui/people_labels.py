"""Words for people: their roles, parts of names, scripts, ties, and what is wrong with a date."""

from PySide6.QtCore import QCoreApplication

from interviewprep.domain.names import NameMatch
from interviewprep.domain.people import KinshipKind, NamePartRole, PersonRole, Sex

translate = QCoreApplication.translate


def person_role(value: PersonRole) -> str:
    """What somebody is in the case."""
    words = {
        PersonRole.APPLICANT: translate("PersonRole", "applicant"),
        PersonRole.FAMILY: translate("PersonRole", "family"),
        PersonRole.WITNESS: translate("PersonRole", "witness"),
        PersonRole.OFFICIAL: translate("PersonRole", "official"),
        PersonRole.PERSECUTOR: translate("PersonRole", "persecutor"),
        PersonRole.HELPER: translate("PersonRole", "helper"),
        PersonRole.OTHER: translate("PersonRole", "other"),
    }
    return words[value]


def name_part(value: NamePartRole | None) -> str:
    """What a part of a name is."""
    words = {
        None: translate("NamePart", "not said"),
        NamePartRole.GIVEN: translate("NamePart", "given name"),
        NamePartRole.FAMILY: translate("NamePart", "family name"),
        NamePartRole.PATRONYMIC: translate("NamePart", "patronymic"),
        NamePartRole.FATHER: translate("NamePart", "father's name"),
        NamePartRole.GRANDFATHER: translate("NamePart", "grandfather's name"),
        NamePartRole.TRIBE: translate("NamePart", "tribe or place"),
        NamePartRole.TITLE: translate("NamePart", "title"),
        NamePartRole.NICKNAME: translate("NamePart", "nickname"),
    }
    return words[value]


def name_match(value: NameMatch) -> str:
    """What a form of a name is to the one that is shown."""
    words = {
        NameMatch.SAME: translate("NameMatch", "written alike"),
        NameMatch.VARIANT: translate("NameMatch", "a variant"),
        NameMatch.DIFFERENT: translate("NameMatch", "different: worth a note"),
    }
    return words[value]


def script(code: str) -> str:
    """The script of a name by its first word in the names of Unicode (LATIN, CYRILLIC)."""
    words = {
        "LATIN": translate("Script", "Latin letters"),
        "CYRILLIC": translate("Script", "Cyrillic letters"),
        "ARABIC": translate("Script", "Arabic script"),
        "ETHIOPIC": translate("Script", "Ethiopic script"),
        "GEORGIAN": translate("Script", "Georgian script"),
        "ARMENIAN": translate("Script", "Armenian script"),
        "HEBREW": translate("Script", "Hebrew script"),
        "GREEK": translate("Script", "Greek letters"),
        "DEVANAGARI": translate("Script", "Devanagari"),
        "TAMIL": translate("Script", "Tamil script"),
        "SINHALA": translate("Script", "Sinhala script"),
        "BENGALI": translate("Script", "Bengali script"),
        "CJK": translate("Script", "Chinese characters"),
    }
    return words.get(code, code.capitalize())


def kin(kind: KinshipKind, first: bool, sex: Sex | None) -> str:
    """What somebody of this sex is in a tie; `first` on the side that the kind names (the parent)."""
    return _first_side(kind, sex) if first else _second_side(kind, sex)


def _first_side(kind: KinshipKind, sex: Sex | None) -> str:
    words = {
        KinshipKind.PARENT: (
            translate("Kin", "Parent"),
            translate("Kin", "Mother"),
            translate("Kin", "Father"),
        ),
        KinshipKind.ADOPTIVE_PARENT: (
            translate("Kin", "Adoptive parent"),
            translate("Kin", "Adoptive mother"),
            translate("Kin", "Adoptive father"),
        ),
        KinshipKind.GUARDIAN: (translate("Kin", "Guardian"),),
        KinshipKind.SPOUSE: (
            translate("Kin", "Husband or wife"),
            translate("Kin", "Wife"),
            translate("Kin", "Husband"),
        ),
        KinshipKind.FORMER_SPOUSE: (
            translate("Kin", "Former husband or wife"),
            translate("Kin", "Former wife"),
            translate("Kin", "Former husband"),
        ),
        KinshipKind.PARTNER: (translate("Kin", "Partner"),),
        KinshipKind.SIBLING: (
            translate("Kin", "Brother or sister"),
            translate("Kin", "Sister"),
            translate("Kin", "Brother"),
        ),
        KinshipKind.OTHER_RELATIVE: (translate("Kin", "Another relative"),),
        KinshipKind.FRIEND: (translate("Kin", "Friend"),),
        KinshipKind.COLLEAGUE: (translate("Kin", "Colleague"),),
    }
    return _by_sex(words[kind], sex)


def _second_side(kind: KinshipKind, sex: Sex | None) -> str:
    words = {
        KinshipKind.PARENT: (
            translate("Kin", "Child"),
            translate("Kin", "Daughter"),
            translate("Kin", "Son"),
        ),
        KinshipKind.ADOPTIVE_PARENT: (
            translate("Kin", "Adopted child"),
            translate("Kin", "Adopted daughter"),
            translate("Kin", "Adopted son"),
        ),
        KinshipKind.GUARDIAN: (translate("Kin", "Under guardianship"),),
    }
    return _by_sex(words[kind], sex) if kind in words else _first_side(kind, sex)


def _by_sex(words: tuple[str, ...], sex: Sex | None) -> str:
    place = {Sex.FEMALE: 1, Sex.MALE: 2}.get(sex, 0) if sex else 0
    return words[place] if len(words) > 1 else words[0]


def unnamed() -> str:
    """The mark of somebody whose name stays out of exports."""
    return translate("PersonRole", "not named in exports")
