"""Why they left and what happened since: summons, judgment, threat, letters of offices and doctors."""

from drawing import BLUE, GREY, INK, Sheet, a4


def summons() -> Sheet:
    """In Arabic, to the spouse; its date in two calendars."""
    sheet = a4()
    y = sheet.paragraph(22, "الجمهورية العربية السورية", 17, family="naskh", weight="Bold")
    y = sheet.paragraph(y, "وزارة العدل", 16, family="naskh")
    y = sheet.paragraph(y, "محكمة الصلح النموذجية في حلب", 16, family="naskh")
    y = sheet.paragraph(y + 8, "مذكرة دعوة", 26, family="naskh", weight="Bold", align="m")
    y = sheet.paragraph(y + 4, "إلى السيدة سلمى القصماري بنت كمال", 17, family="naskh", leading=1.85)
    y = sheet.paragraph(
        y + 2,
        "يقتضي حضورك أمام هذه المحكمة يوم الأحد الواقع في ١٢ تشرين الأول ٢٠٢٥ الساعة العاشرة صباحا "
        "للاستماع إلى أقوالك في الدعوى رقم ٧٣١ المقامة بحق شقيقك.",
        17,
        family="naskh",
        leading=1.85,
    )
    y = sheet.paragraph(
        y + 2, "وفي حال عدم حضورك تتخذ بحقك الإجراءات القانونية اللازمة.", 17, family="naskh", leading=1.85
    )
    y = sheet.paragraph(y + 6, "حرر في ٢٠ ربيع الأول ١٤٤٧ هـ", 17, family="naskh", leading=1.8)
    y = sheet.paragraph(y, "الموافق ١٢ أيلول ٢٠٢٥ م", 17, family="naskh", leading=1.8)
    sheet.text(70, y + 8, "رئيس المحكمة", 15, family="naskh", at="m")
    sheet.signature(52, y + 24, 71)
    sheet.stamp(112, y + 24, ["محكمة الصلح", "حلب"], radius=19)
    return sheet.specimen()


def judgment_first_page() -> Sheet:
    """In Dari: a judgment in absentia against the applicant."""
    sheet = a4()
    y = sheet.paragraph(22, "محکمه ابتدائیه ولایت هرات", 19, family="naskh", weight="Bold", align="m")
    y = sheet.paragraph(y, "دیوان امنیت عامه", 16, family="naskh", align="m")
    y = sheet.paragraph(y + 4, "فیصله غیابی", 24, family="naskh", weight="Bold", align="m")
    rows = [
        ("شماره فیصله", "۱۱۸"),
        ("تاریخ فیصله", "۲۸ عقرب ۱۴۰۴"),
        ("نام متهم", "فرهاد دلشادی فرزند نادر"),
        ("سکونت", "شهر هرات، ناحیه پنجم"),
    ]
    y = sheet.fields(y + 4, rows, 15, family="naskh", leading=1.75)
    paragraphs = (
        (
            "متهم به تدریس پنهانی دختران بالاتر از صنف ششم، همکاری با مؤسسه خارجی و عضویت در اتحادیه منحل "
            "شده معلمان متهم است."
        ),
        (
            "جلسه قضائی به تاریخ ۲۸ عقرب ۱۴۰۴ در غیاب متهم دایر گردید. متهم با وجود ابلاغ جلب حاضر نشده و "
            "وکیل مدافع نداشته است."
        ),
        "هیئت قضائی اوراق دوسیه و اظهارات دو تن از شاهدان را ملاحظه نموده و دلایل را کافی دانست.",
    )
    for paragraph in paragraphs:
        y = sheet.paragraph(y + 4, paragraph, 15.5, family="naskh", leading=1.85)
    sheet.text(105, 278, "صفحه ۱ از ۲", 12, family="naskh", at="m", colour=GREY)
    return sheet.specimen()


def judgment_second_page() -> Sheet:
    """The sentence."""
    sheet = a4()
    y = sheet.paragraph(24, "حکم محکمه", 20, family="naskh", weight="Bold", align="m")
    paragraphs = (
        "محکمه به اتفاق آراء متهم فرهاد دلشادی را به مدت سه سال حبس محکوم می‌نماید.",
        "مدت حبس از روز گرفتاری متهم حساب می‌گردد. وسایل تدریس که از منزل متهم به دست آمده ضبط گردد.",
        "این فیصله از تاریخ ابلاغ تا مدت بیست روز قابل اعتراض است.",
    )
    for paragraph in paragraphs:
        y = sheet.paragraph(y + 5, paragraph, 16, family="naskh", leading=1.9)
    sheet.text(178, y + 14, "رئیس دیوان", 15, family="naskh", at="r")
    sheet.signature(140, y + 30, 83)
    sheet.text(90, y + 14, "عضو قضائی", 15, family="naskh", at="r")
    sheet.signature(52, y + 30, 89)
    sheet.stamp(105, y + 62, ["محکمه", "ابتدائیه", "هرات"], radius=21, colour=(70, 60, 120))
    sheet.text(105, 278, "صفحه ۲ از ۲", 12, family="naskh", at="m", colour=GREY)
    return sheet.specimen()


def threat_letter() -> Sheet:
    """In Dari, left at the door at night."""
    sheet = Sheet(190, 250, (246, 243, 232))
    y = sheet.paragraph(24, "اخطار", 30, family="naskh", weight="Bold", align="m", leading=1.4)
    y = sheet.paragraph(y + 4, "فرهاد دلشادی", 19, family="naskh", weight="Bold", leading=1.9, margin=20)
    paragraphs = (
        "به تو دو بار گفته شده بود که از درس دادن به دختران و کار با خارجی‌ها دست بکشی.",
        "تو گوش نکردی. این آخرین اخطار است. اگر تا سه روز شهر را ترک نکنی، خون تو به گردن خودت است.",
        "ما خانه و خانواده تو را می‌شناسیم.",
    )
    for paragraph in paragraphs:
        y = sheet.paragraph(y + 3, paragraph, 19, family="naskh", leading=1.95, margin=20)
    sheet.paragraph(y + 8, "۲۰ اسد ۱۴۰۴", 18, family="naskh", margin=20)
    return sheet.specimen()


def invitation() -> Sheet:
    """In Russian: the authority invites to the interview."""
    sheet = a4()
    y = sheet.paragraph(20, "УПРАВЛЕНИЕ ПО ГРАЖДАНСТВУ И МИГРАЦИИ", 13, weight="Bold", align="m")
    y = sheet.paragraph(y, "(учебный образец)\nг. Минск, ул. Примерная, 1", 11.5, align="m")
    sheet.rule(y + 2)
    y = sheet.paragraph(y + 8, "5 октября 2026 г.   № 12/3-У", 12)
    y = sheet.paragraph(y + 4, "Гражданину Афганистана\nДельшади Фархаду", 12.5, align="r")
    y = sheet.paragraph(y + 10, "ПРИГЛАШЕНИЕ НА СОБЕСЕДОВАНИЕ", 15, weight="Bold", align="m")
    texts = (
        (
            "Сообщаем, что собеседование по Вашему ходатайству о защите состоится 17 декабря 2026 года в "
            "10.00 по "
            "адресу: г. Минск, ул. Примерная, 1, кабинет 204."
        ),
        (
            "При себе необходимо иметь свидетельство о регистрации ходатайства и документы, подтверждающие "
            "изложенные Вами обстоятельства. Документы на иностранных языках представляются с переводом."
        ),
        "Вам будет предоставлен переводчик с языка дари. Вы вправе явиться с юристом.",
    )
    for text in texts:
        y = sheet.paragraph(y + 5, text, 12.5, leading=1.65)
    sheet.text(22, y + 16, "Начальник отдела", 12.5)
    sheet.signature(84, y + 20, 97)
    sheet.text(150, y + 16, "П. Р. Гавриленко", 12.5)
    sheet.stamp(100, y + 40, ["УЧЕБНЫЙ", "ОБРАЗЕЦ"], radius=18)
    return sheet.specimen()


def attendance_slip() -> Sheet:
    """In Russian, half a sheet: a clinic says that the applicant was there."""
    sheet = Sheet(148, 210, (251, 251, 247))
    y = sheet.paragraph(14, "Учреждение здравоохранения", 10.5, margin=14)
    y = sheet.paragraph(y, "«99-я учебная поликлиника г. Минска»", 10.5, margin=14)
    y = sheet.paragraph(y + 9, "СПРАВКА О ПОСЕЩЕНИИ", 15, weight="Bold", align="m")
    y = sheet.paragraph(
        y + 6,
        "Дана Дельшади Фархаду, 1989 года рождения, в том, что он 10 февраля 2026 года с 9.00 до 13.30 "
        "находился на медицинском осмотре.",
        12.5,
        margin=14,
        leading=1.7,
    )
    y = sheet.paragraph(
        y + 4, "Справка выдана для предъявления по месту требования.", 12.5, margin=14, leading=1.7
    )
    y = sheet.paragraph(y + 6, "№ 1046\n10.02.2026", 12.5, margin=14)
    sheet.text(14, y + 10, "Медицинский регистратор", 11)
    sheet.signature(84, y + 14, 101, 30)
    sheet.stamp(104, y + 42, ["ДЛЯ", "СПРАВОК"], radius=15, colour=(60, 60, 150))
    return sheet.specimen()


def medical_letter() -> Sheet:
    """In Russian: what a doctor found."""
    sheet = a4()
    y = sheet.paragraph(18, "Учреждение здравоохранения", 12, align="m")
    y = sheet.paragraph(y, "«99-я учебная поликлиника г. Минска»", 12, align="m")
    sheet.rule(y + 2)
    y = sheet.paragraph(y + 8, "ВЫПИСКА ИЗ МЕДИЦИНСКИХ ДОКУМЕНТОВ", 15, weight="Bold", align="m")
    rows = [
        ("Пациент", "Дельшади Фархад"),
        ("Дата рождения", "01.04.1989"),
        ("Дата обращения", "18 мая 2026 года"),
    ]
    y = sheet.fields(y + 5, rows, 12.5, leading=1.6)
    texts = (
        (
            "Жалобы на нарушение сна, повторяющиеся тяжёлые воспоминания, головную боль, боль в левом "
            "предплечье "
            "при нагрузке."
        ),
        "Со слов пациента, в июле 2025 года он был избит неизвестными людьми у школы, где работал.",
        (
            "Объективно: на наружной поверхности левого предплечья рубец длиной 6 см, белёсый, подвижный. "
            "Движения "
            "в локтевом суставе в полном объёме. На рентгенограмме следы сросшегося перелома локтевой кости."
        ),
        (
            "Заключение: посттравматическое стрессовое расстройство. Последствия закрытого перелома левой "
            "локтевой "
            "кости. Давность повреждения может соответствовать указанному сроку."
        ),
        "Рекомендовано: наблюдение врача-психотерапевта, повторный осмотр через три месяца.",
    )
    for text in texts:
        y = sheet.paragraph(y + 3, text, 12.5, leading=1.6)
    sheet.text(22, y + 12, "Врач", 12.5)
    sheet.signature(52, y + 15, 103)
    sheet.text(110, y + 12, "А. С. Лугова", 12.5)
    sheet.text(22, y + 22, "№ 2214 от 18.05.2026", 12.5)
    sheet.stamp(160, y + 18, ["ВРАЧ", "ЛУГОВА", "А. С."], radius=13)
    return sheet.specimen()


def witness_statement() -> Sheet:
    """In Russian; a former colleague remembers a day that cannot be right."""
    sheet = a4()
    y = sheet.paragraph(22, "ПИСЬМЕННЫЕ ПОКАЗАНИЯ СВИДЕТЕЛЯ", 15, weight="Bold", align="m")
    y = sheet.paragraph(
        y + 8,
        "Сарвари Хабиб, 1985 года рождения, проживаю в городе Минске, ул. Садовая, дом 3.",
        12.5,
        leading=1.65,
    )
    texts = (
        (
            "С 2018 года я работал учителем в Герате в одной школе с Фархадом Дельшади. Мы оба состояли в "
            "союзе "
            "учителей провинции."
        ),
        (
            "В июле 2025 года к школе приехали вооружённые люди. Они спрашивали Фархада по имени. Я видел "
            "из окна, "
            "как его ударили прикладом по руке. На следующий день школу закрыли, а в августе она сгорела."
        ),
        (
            "В последний раз в Герате я видел Фархада 20 декабря 2025 года на рынке. Он сказал, что уезжает "
            "с женой."
        ),
        "Я готов подтвердить свои слова на собеседовании. Копию моего вида на жительство прилагаю.",
    )
    for text in texts:
        y = sheet.paragraph(y + 5, text, 12.5, leading=1.65, colour=INK)
    y = sheet.paragraph(y + 10, "1 июня 2026 года", 12.5)
    sheet.signature(26, y + 10, 107, 40)
    sheet.text(90, y + 8, "Хабиб Сарвари", 12.5, weight="Italic", colour=BLUE)
    return sheet.specimen()
