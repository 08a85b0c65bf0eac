"""Who the fictional family is: passports, an identity card, certificates of birth and marriage."""

from drawing import BLUE, GREY, INK, Sheet, a4, pixels

_MRZ_WEIGHTS = (7, 3, 1)


def check_digit(text: str) -> str:
    """The check digit of ICAO Doc 9303, part 3: weights 7, 3, 1; letters count from 10, fillers 0."""
    values = (0 if char == "<" else int(char, 36) for char in text)
    return str(sum(value * _MRZ_WEIGHTS[place % 3] for place, value in enumerate(values)) % 10)


def machine_zone(
    state: str, surname: str, given: str, number: str, birth: str, sex: str, expiry: str
) -> tuple[str, str]:
    """The two lines of 44 characters of a passport (TD3); dates are YYMMDD."""
    first = f"P<{state}{surname}<<{given.replace(' ', '<')}".ljust(44, "<")
    number, personal = number.ljust(9, "<"), "<" * 14
    checked = number + check_digit(number), birth + check_digit(birth), expiry + check_digit(expiry)
    rest = personal + "<"
    second = f"{checked[0]}{state}{checked[1]}{sex}{checked[2]}{rest}"
    return first, second + check_digit(checked[0] + checked[1] + checked[2] + rest)


def _passport(
    country: str, rows: list[tuple[str, str]], zone: tuple[str, str], seed: int, tint: tuple
) -> Sheet:
    sheet = Sheet(176, 125, (250, 249, 245))
    sheet.waves(tint, 6, 96)
    sheet.text(88, 7, country, 10.5, family="sans", weight="Bold", at="m", colour=BLUE)
    sheet.text(10, 15, "PASSPORT / PASSEPORT", 9, family="sans", weight="Bold")
    sheet.portrait(10, 25, 40, 52, seed)
    y = 21.0
    for label, value in rows:
        sheet.text(58, y, label, 7, family="sans", colour=(90, 90, 96))
        sheet.text(58, y + 3.4, value, 10.5, family="sans", weight="Bold")
        y += 9.6
    sheet.signature(116, 78, seed + 1, 40)
    sheet.specimen(90.5, 142)
    sheet.draw.rectangle((0, pixels(98), sheet.image.width, sheet.image.height), fill=(246, 245, 241))
    for line, place in zip(zone, (102.5, 111.5), strict=True):
        step = 164 / 44
        for index, char in enumerate(line):
            sheet.text(6 + step * (index + 0.5), place, char, 15.5, family="mono", at="m")
    return sheet


def applicant_passport() -> Sheet:
    """The applicant: born 1 April 1989, which is 12 Hamal 1368."""
    zone = machine_zone("AFG", "DELSHADI", "FARHAD", "P01247893", "890401", "M", "300911")
    rows = [
        ("Surname", "DELSHADI"),
        ("Given names", "FARHAD"),
        ("Passport No.", "P01247893"),
        ("Nationality", "AFGHAN"),
        ("Date of birth", "01 APR 1989"),
        ("Place of birth", "HERAT"),
        ("Date of issue", "12 SEP 2020"),
        ("Date of expiry", "11 SEP 2030"),
    ]
    return _passport("ISLAMIC REPUBLIC OF AFGHANISTAN", rows, zone, 11, (206, 222, 236))


def spouse_passport() -> Sheet:
    """The spouse, of another country."""
    zone = machine_zone("SYR", "QASMARI", "SALMA", "N01384726", "921129", "F", "280305")
    rows = [
        ("Surname", "QASMARI"),
        ("Given names", "SALMA"),
        ("Passport No.", "N01384726"),
        ("Nationality", "SYRIAN"),
        ("Date of birth", "29 NOV 1992"),
        ("Place of birth", "ALEPPO"),
        ("Date of issue", "06 MAR 2022"),
        ("Date of expiry", "05 MAR 2028"),
    ]
    return _passport("SYRIAN ARAB REPUBLIC", rows, zone, 23, (232, 220, 206))


def tazkira() -> Sheet:
    """The national identity card, in Dari."""
    sheet = a4((247, 245, 236))
    sheet.frame(10, (120, 140, 120), 5)
    sheet.frame(12, (120, 140, 120), 2)
    y = sheet.paragraph(24, "دولت جمهوری اسلامی افغانستان", 18, family="naskh", weight="Bold", align="m")
    y = sheet.paragraph(y, "ریاست ثبت احوال نفوس ولایت هرات", 15, family="naskh", align="m")
    y = sheet.paragraph(y + 4, "تذکره تابعیت", 26, family="naskh", weight="Bold", align="m", colour=BLUE)
    sheet.portrait(26, y + 6, 42, 54, 11)
    rows = [
        ("نام", "فرهاد"),
        ("تخلص", "دلشادی"),
        ("نام پدر", "نادر"),
        ("نام پدرکلان", "یوسف"),
        ("جنس", "مرد"),
        ("محل تولد", "شهر هرات"),
        ("تاریخ تولد", "۱۲ حمل ۱۳۶۸"),
        ("شماره تذکره", "۰۴۱۷۲۶۳۵"),
        ("تاریخ صدور", "۸ میزان ۱۳۸۶"),
    ]
    sheet.fields(y + 4, rows, 17, family="naskh", leading=1.75)
    sheet.stamp(60, 232, ["ثبت احوال", "هرات"], radius=20)
    sheet.signature(110, 238, 5)
    sheet.text(178, 232, "امضای مسئول", 13, family="naskh", at="r")
    return sheet.specimen(276)


def birth_certificate() -> Sheet:
    """The applicant's birth certificate, in Dari, its date in words."""
    sheet = a4((250, 247, 238))
    sheet.waves((226, 230, 214), 14, 283)
    sheet.frame(12, (150, 120, 80), 4)
    y = sheet.paragraph(24, "وزارت صحت عامه", 16, family="naskh", weight="Bold", align="m")
    y = sheet.paragraph(y, "شفاخانه نمونه ولایت هرات", 15, family="naskh", align="m")
    y = sheet.paragraph(y + 5, "تصدیق نامه تولد", 26, family="naskh", weight="Bold", align="m")
    y = sheet.paragraph(
        y + 8,
        "بدینوسیله تصدیق می‌گردد که طفلی به نام فرهاد فرزند نادر و پروین به تاریخ دوازدهم حمل سال "
        "یک هزار و سیصد و شصت و هشت هجری شمسی در شهر هرات تولد گردیده است.",
        17,
        family="naskh",
        leading=1.9,
        margin=26,
    )
    y = sheet.paragraph(
        y + 4,
        "این تصدیق نامه بر اساس دفتر ثبت تولدات شفاخانه صادر شد.",
        17,
        family="naskh",
        leading=1.9,
        margin=26,
    )
    rows = [("شماره ثبت", "۲۱۴"), ("تاریخ صدور", "۲۰ حمل ۱۳۶۸")]
    sheet.fields(y + 6, rows, 17, family="naskh", leading=1.9, margin=26)
    sheet.stamp(62, 214, ["شفاخانه", "نمونه", "هرات"], radius=19, colour=(60, 90, 70))
    sheet.signature(104, 216, 8)
    sheet.text(182, 208, "رئیس شفاخانه", 14, family="naskh", at="r")
    return sheet.specimen(276)


def marriage_certificate() -> Sheet:
    """In Russian; the husband's birth stands as 4 January, day and month of 1 April changed about."""
    sheet = a4((249, 246, 250))
    sheet.waves((228, 218, 232), 14, 283)
    sheet.frame(11, (130, 100, 140), 5)
    y = sheet.paragraph(26, "СВИДЕТЕЛЬСТВО\nО ЗАКЛЮЧЕНИИ БРАКА", 20, weight="Bold", align="m", leading=1.4)
    text = [
        "Гражданин Дельшади Фархад",
        "дата рождения 4 января 1989 года",
        "место рождения: город Герат, Афганистан",
        "и гражданка Касмари Сальма",
        "дата рождения 29 ноября 1992 года",
        "место рождения: город Алеппо, Сирия",
        "заключили брак 16 июля 2016 года,",
        "о чём в книге регистрации актов о заключении брака",
        "16 июля 2016 года составлена запись № 417.",
    ]
    y = sheet.paragraph(y + 8, "\n".join(text), 14, leading=1.75, margin=28)
    text = [
        "После заключения брака присвоены фамилии:",
        "мужу Дельшади, жене Касмари.",
        "Место регистрации: отдел ЗАГС администрации",
        "Приозёрного района города Минска",
        "Дата выдачи 16 июля 2016 г.",
    ]
    y = sheet.paragraph(y + 5, "\n".join(text), 14, leading=1.75, margin=28)
    sheet.text(105, 252, "I-КО № 0417263", 15, weight="Bold", at="m")
    sheet.stamp(60, 232, ["ОТДЕЛ ЗАГС", "Приозёрный", "район"], radius=18)
    sheet.text(120, 226, "Заведующий отделом", 12)
    sheet.signature(126, 238, 13)
    return sheet.specimen(276)


def child_birth_certificate() -> Sheet:
    """In Belarusian: the child, born in Minsk."""
    sheet = a4((244, 249, 246))
    sheet.waves((212, 230, 220), 14, 283)
    sheet.frame(11, (90, 130, 110), 5)
    y = sheet.paragraph(28, "ПАСВЕДЧАННЕ\nАБ НАРАДЖЭННІ", 21, weight="Bold", align="m", leading=1.4)
    text = [
        "Грамадзянін Дэльшадзі Самі",
        "нарадзіўся 14 сакавіка 2026 года",
        "месца нараджэння: горад Мінск, Рэспубліка Беларусь,",
        "аб чым у кнізе рэгістрацыі актаў аб нараджэнні",
        "24 сакавіка 2026 года складзены запіс № 318.",
    ]
    y = sheet.paragraph(y + 9, "\n".join(text), 14, leading=1.75, margin=28)
    y = sheet.paragraph(y + 4, "Бацькі", 15, weight="Bold", align="m")
    text = [
        "бацька: Дэльшадзі Фархад, грамадзянін Афганістана",
        "маці: Касмары Сальма, грамадзянка Сірыі",
        "Месца рэгістрацыі: аддзел ЗАГС адміністрацыі",
        "Прыазёрнага раёна горада Мінска",
        "Дата выдачы 24 сакавіка 2026 года",
    ]
    sheet.paragraph(y + 2, "\n".join(text), 14, leading=1.75, margin=28)
    sheet.text(105, 254, "I-МЮ № 0318552", 15, weight="Bold", at="m", colour=INK)
    sheet.stamp(62, 232, ["АДДЗЕЛ ЗАГС", "Прыазёрны", "раён"], radius=18)
    sheet.text(118, 224, "Кіраўнік органа", 12, colour=GREY)
    sheet.signature(124, 236, 29)
    return sheet.specimen(276)
