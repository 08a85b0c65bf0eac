"""School and work: a diploma and its translation, a school attestation, a work letter, a union card."""

from drawing import BLUE, Sheet, a4
from typeset import typeset


def diploma() -> Sheet:
    """In Dari, from an invented institute."""
    sheet = Sheet(297, 210, (251, 249, 240))
    sheet.waves((232, 226, 206), 12, 198)
    sheet.frame(9, (160, 130, 60), 8)
    sheet.frame(12, (160, 130, 60), 2)
    y = sheet.paragraph(20, "وزارت تحصیلات عالی", 17, family="naskh", weight="Bold", align="m")
    y = sheet.paragraph(y, "انستیتوت تعلیم و تربیه نمونه هرات", 17, family="naskh", align="m")
    y = sheet.paragraph(
        y + 3, "دیپلوم", 34, family="naskh", weight="Bold", align="m", colour=BLUE, leading=1.3
    )
    y = sheet.paragraph(
        y + 4,
        "به تأسی از قانون تحصیلات عالی، به محترم فرهاد دلشادی فرزند نادر که دوره چهار ساله رشته زبان و "
        "ادبیات انگلیسی را موفقانه به پایان رسانیده است، درجه لیسانس اعطا می‌گردد.",
        18,
        family="naskh",
        leading=1.85,
        margin=30,
    )
    rows = [("سال فراغت", "۱۳۹۱"), ("شماره دیپلوم", "۷۴"), ("تاریخ صدور", "۱۵ قوس ۱۳۹۱")]
    sheet.fields(y + 3, rows, 16, family="naskh", leading=1.7, margin=30)
    sheet.stamp(70, 158, ["انستیتوت", "نمونه", "هرات"], radius=20)
    sheet.signature(110, 168, 31)
    sheet.text(146, 172, "رئیس انستیتوت", 14, family="naskh", at="m")
    return sheet.specimen(189)


def diploma_translation() -> bytes:
    """The diploma in Russian, typed, with the translator's statement below: a PDF with real text."""
    return typeset(
        "Перевод диплома",
        [
            ("title", "ПЕРЕВОД С ЯЗЫКА ДАРИ НА РУССКИЙ ЯЗЫК"),
            ("centre", "Министерство высшего образования"),
            ("centre", "Образцовый педагогический институт, Герат"),
            ("heading", "ДИПЛОМ"),
            (
                "body",
                (
                    "На основании закона о высшем образовании господину Фархаду Дельшади, сыну Надера, "
                    "успешно окончившему четырёхлетний курс по специальности «Английский язык и литература», "
                    "присваивается степень лисанса (бакалавра)."
                ),
            ),
            ("body", "Год окончания: 1391. Номер диплома: 74."),
            ("body", "Дата выдачи: 15 кауса 1391 года [по григорианскому календарю: 5 декабря 2012 года]."),
            ("body", "[Подпись:] Ректор института"),
            ("body", "[Круглая печать:] Образцовый институт, Герат"),
            ("rule", ""),
            (
                "body",
                (
                    "Я, переводчик Лазарева Нина Олеговна, владею языками дари и русским и подтверждаю, что "
                    "перевод "
                    "сделан мною полно и верно с фотографии подлинника."
                ),
            ),
            ("body", "Минск, 2 июня 2026 года. Переводчик Н. О. Лазарева, улица Примерная, дом 8."),
            ("mark", "ОБРАЗЕЦ · SPECIMEN"),
        ],
    )


def school_attestation() -> Sheet:
    """In French: where the spouse went to school."""
    sheet = a4()
    y = sheet.paragraph(24, "LYCÉE DE LA CITADELLE", 16, weight="Bold", leading=1.4)
    y = sheet.paragraph(y, "12, rue des Tanneurs\nAlep", 12, leading=1.5)
    sheet.rule(y + 3)
    y = sheet.paragraph(y + 20, "ATTESTATION DE SCOLARITÉ", 19, weight="Bold", align="m")
    y = sheet.paragraph(
        y + 12,
        "Je soussigné, Antoine Verlhac, proviseur du Lycée de la Citadelle, atteste que Mademoiselle Salma "
        "Qasmari, née le 29 novembre 1992 à Alep, a été élève de notre établissement de septembre 2004 à "
        "juin 2010 et qu'elle y a obtenu le baccalauréat, série littéraire, avec la mention bien.",
        13.5,
        leading=1.7,
    )
    y = sheet.paragraph(
        y + 6,
        "La présente attestation est délivrée à l'intéressée pour servir et valoir ce que de droit.",
        13.5,
        leading=1.7,
    )
    y = sheet.paragraph(y + 14, "Fait à Alep, le 21 juin 2010", 13.5)
    y = sheet.paragraph(y + 2, "N° 2010/086", 13.5)
    sheet.paragraph(y + 8, "Le proviseur", 13.5, align="r", margin=40)
    sheet.signature(132, y + 24, 41, 42)
    sheet.stamp(58, y + 30, ["LYCÉE", "de la", "CITADELLE"], radius=18)
    return sheet.specimen()


def work_letter() -> Sheet:
    """In English; the name is spelled in another way than in the passport."""
    sheet = a4()
    y = sheet.paragraph(20, "LANTERN SCHOOLS NETWORK", 18, family="sans", weight="Bold", colour=BLUE)
    y = sheet.paragraph(y, "Herat Office, Garden Street 14 · letters only by courier", 10, family="sans")
    sheet.rule(y + 2, colour=BLUE)
    y = sheet.paragraph(y + 12, "Ref. LSN-HRT-2025-118\n14 August 2025", 12, family="sans")
    y = sheet.paragraph(y + 8, "TO WHOM IT MAY CONCERN", 14, family="sans", weight="Bold")
    y = sheet.paragraph(
        y + 6,
        "This is to certify that Mr Farhad Dilshadi worked with our organisation as a teacher trainer and "
        "interpreter from 3 October 2019 to 12 August 2025. He trained teachers of nine girls' schools "
        "in the "
        "province and interpreted at meetings with visiting educators.",
        12.5,
        family="sans",
        leading=1.65,
    )
    y = sheet.paragraph(
        y + 5,
        "In July 2025 our office received two anonymous calls in which Mr Dilshadi was named. For his "
        "safety we "
        "ended his field work, and on 12 August 2025 he left his post. We know him as an honest and "
        "careful "
        "colleague and ask that he be given every assistance.",
        12.5,
        family="sans",
        leading=1.65,
    )
    y = sheet.paragraph(y + 12, "Yours faithfully,", 12.5, family="sans")
    sheet.signature(26, y + 8, 53)
    y = sheet.paragraph(y + 20, "Marian Holloway\nHead of Office", 12.5, family="sans")
    sheet.stamp(150, y - 8, ["LANTERN", "SCHOOLS", "Herat"], radius=18)
    return sheet.specimen()


def union_card_front() -> Sheet:
    """A colleague's card of the teachers' union, the Dari side."""
    sheet = Sheet(100, 64, (244, 249, 250))
    sheet.waves((208, 226, 232), 14, 60)
    sheet.text(50, 4, "اتحادیه معلمان ولایت هرات", 13, family="naskh", weight="Bold", at="m", colour=BLUE)
    sheet.text(50, 13, "کارت عضویت", 12, family="naskh", weight="Bold", at="m")
    sheet.portrait(6, 22, 24, 31, 67)
    rows = [("نام", "نسیم"), ("تخلص", "آریان پور"), ("وظیفه", "معلم ریاضی"), ("شماره عضویت", "۵۸۲")]
    y = sheet.fields(23, rows, 11, family="naskh", margin=6, leading=1.65)
    sheet.text(94, y, "سال ۱۴۰۱", 11, family="naskh", at="r")
    return sheet.specimen(59)


def union_card_back() -> Sheet:
    """The same card's other side, in English."""
    sheet = Sheet(100, 64, (244, 249, 250))
    sheet.waves((208, 226, 232), 4, 60)
    sheet.text(
        50, 6, "HERAT PROVINCE TEACHERS' UNION", 9.5, family="sans", weight="Bold", at="m", colour=BLUE
    )
    rows = [
        ("Name", "Nasim Aryanpur"),
        ("Post", "teacher of mathematics"),
        ("Member No.", "582"),
        ("Member since", "1396 (2017)"),
        ("Valid to", "30 Hut 1401"),
    ]
    sheet.fields(17, rows, 9.5, family="sans", margin=8, leading=1.6)
    sheet.stamp(80, 40, ["UNION", "Herat"], radius=11)
    return sheet.specimen(59)
