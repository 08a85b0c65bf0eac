"""A fictional case for the bundle: papers in several scripts with drawn pictures and word boxes."""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from functools import cache
from hashlib import sha256
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

from interviewprep.bundle.plan import BundleOptions, PageContent
from interviewprep.domain.case import CaseInfo, CaseSnapshot, Recipient
from interviewprep.domain.dates import DateReading, DateStatement, Precision, read_date
from interviewprep.domain.documents import Category, Document, DocumentForm, DocumentState
from interviewprep.domain.missing import MissingPaper, MissingReason
from interviewprep.domain.pages import Page, PageState, Word, turn_size
from interviewprep.resources import path

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
DAY = date(2026, 11, 22)

RUSSIAN = (
    "Свидетельство выдано отделом записи актов",
    "гражданского состояния 12 мая 2019 года",
    "№ 12-А, лист 3, печать организации.",
)
ARABIC = (
    "قرار محكمة الجنايات رقم 125 لسنة 2021",
    "الصادر في دمشق بحق المتهم (غيابياً)،",
    "المادة 12 من القانون رقم (37) لعام 1980.",
)
PERSIAN = ("شناسنامه شمارهٔ ۱۲۳۴ صادرهٔ هرات،", "تاریخ تولد ۱۳۷۶/۰۵/۱۲ می‌باشد.", "نام پدر: کریم")
ENGLISH = ("This is to certify that the person", "named above worked here until 2019.", "Ref. HR-12/A (copy)")
AMHARIC = ("የልደት የምስክር ወረቀት ቁጥር 45/2010",)


@dataclass
class Case:
    """A snapshot with the content of its pages."""

    snapshot: CaseSnapshot
    contents: dict[str, PageContent] = field(default_factory=dict)

    def load(self, page: Page) -> PageContent:
        return self.contents[page.id]


@cache
def _font(name: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(path("fonts", name)), size)


def draw_page(
    lines: tuple[str, ...], size: tuple[int, int] = (760, 1060), turned: int = 0, shade: int = 250
) -> PageContent:
    """A picture with lines of words; stored so that turning it by `turned` makes it upright."""
    seen = turn_size(*size, turned)
    image = Image.new("L", seen, shade)
    draw = ImageDraw.Draw(image)
    draw.rectangle((8, 8, seen[0] - 9, seen[1] - 9), outline=120, width=3)
    draw.polygon(((seen[0] // 2, 20), (seen[0] // 2 - 25, 60), (seen[0] // 2 + 25, 60)), fill=90)
    words = []
    for number, line in enumerate(lines):
        top = 110 + number * 70
        rtl = any("\u0590" < char < "\u08ff" for char in line)
        font = _font("NotoNaskhArabic-Regular.ttf" if rtl else "NotoSans-Regular.ttf", 26)
        x = seen[0] - 50 if rtl else 50
        for text in line.split():
            width = int(font.getlength(text))
            left = x - width if rtl else x
            draw.text((left, top), text, fill=20, font=font)
            words.append(Word(text, left, top + 4, left + width, top + 34, number))
            x = left - 12 if rtl else left + width + 12
    out = BytesIO()
    image.rotate(turned, expand=True).save(out, "JPEG", quality=80)
    return PageContent(out.getvalue(), "image/jpeg", tuple(words))


class Papers:
    """Collects documents of a case."""

    def __init__(self) -> None:
        self.documents: list[Document] = []
        self.pages: dict[str, tuple[Page, ...]] = {}
        self.contents: dict[str, PageContent] = {}

    def add(
        self,
        title: str,
        category: Category | None,
        kind: str | None,
        pages: tuple[tuple[tuple[str, ...], tuple[int, int], int], ...],
        **fields: object,
    ) -> Document:
        number = len(self.documents) + 1
        key = f"d{number:03}"
        document = Document(
            id=key,
            created=NOW,
            modified=NOW,
            file_name=f"IMG_private_{number}.jpg",
            sha256=sha256(key.encode()).hexdigest(),
            size=100_000 + 7919 * number,
            media_type="image/jpeg",
            page_count=len(pages),
            category=category,
            kind=kind,
            title=title,
            position=number,
            state=DocumentState.READ,
        )
        made = []
        for place, (lines, size, turned) in enumerate(pages):
            page_id = f"{key}p{place + 1}"
            width, height = turn_size(*size, turned)
            made.append(
                Page(
                    id=page_id,
                    document_id=key,
                    number=place + 1,
                    source_sha256=document.sha256,
                    source_index=place,
                    created=NOW,
                    modified=NOW,
                    state=PageState.READ,
                    turned=turned,
                    width=width,
                    height=height,
                    image_sha256=sha256(page_id.encode()).hexdigest(),
                )
            )
            self.contents[page_id] = draw_page(lines, size, turned, 250 - place)
        self.documents.append(replace(document, **fields))  # type: ignore[arg-type]
        self.pages[key] = tuple(made)
        return self.documents[-1]


A4 = (760, 1060)
BROAD = (1060, 760)


def _hijri(written: str, day: date) -> DateStatement:
    return DateStatement(written, DateReading("solar_hijri", Precision.DAY, day, day, day.isoformat()))


def _personal(p: Papers) -> None:
    p.add(
        "پاسپورت",
        Category.IDENTIFICATION,
        "passport",
        ((PERSIAN, BROAD, 0),),
        languages=("fas",),
        translated_titles={
            "ru": "Паспорт гражданина Исламской Республики Афганистан",
            "be": "Пашпарт грамадзяніна Ісламскай Рэспублікі Афганістан",
        },
        issue_date=_hijri("۲۳ سنبله ۱۳۹۸", date(2019, 9, 14)),
        form=DocumentForm.PHOTO,
        original_location="изъят при пересечении границы",
    )
    p.add(
        "شناسنامه شمارهٔ ۱۲۳۴ صادرهٔ هرات، ۱۳۹۸/۰۳/۱۲",
        Category.STATUS,
        "birth_certificate",
        ((PERSIAN, A4, 90), (PERSIAN, A4, 270)),
        languages=("fas",),
        issue_date=_hijri("۱۲ جوزا ۱۳۹۸", date(2019, 6, 2)),
        form=DocumentForm.ORIGINAL,
        original_location="у заявителя",
    )
    p.add(
        "Свидетельство о заключении брака № 12-A",
        Category.STATUS,
        "marriage_certificate",
        ((RUSSIAN, A4, 180),),
        languages=("rus",),
        issue_date=read_date("16 сентября 2017 года"),
        form=DocumentForm.CERTIFIED_COPY,
    )
    p.add(
        "የልደት የምስክር ወረቀት ቁጥር 45/2010",
        Category.STATUS,
        "birth_certificate",
        ((AMHARIC, A4, 0),),
        languages=("amh",),
        form=DocumentForm.COPY,
    )


def _work_and_study(p: Papers) -> None:
    p.add(
        "Diploma of Higher Education in Pharmacy, Kabul Medical University, "
        "with the transcript of all ten semesters and the apostille",
        Category.EDUCATION,
        "diploma",
        ((ENGLISH, A4, 0), (ENGLISH, A4, 0)),
        languages=("eng",),
        issue_date=read_date("12 May 2015"),
    )
    written = read_date("2018-03-01")
    p.add("", Category.EMPLOYMENT, "employment_letter", ((ENGLISH, A4, 0),), issue_date=written)
    p.add(
        "Carte syndicale n° 7-B « Solidarité »",
        Category.MEMBERSHIP,
        "union_card",
        ((ENGLISH, (1060, 660), 0),),
        languages=("fra",),
    )


def _official(p: Papers) -> None:
    p.add(
        "Указ «قرار المحكمة» 2021",
        Category.OFFICIAL,
        "court_decision",
        ((ARABIC, A4, 0),),
        languages=("ara",),
        issue_date=read_date("2021"),
    )
    p.add(
        "قرار المحكمة № 12-A",
        Category.OFFICIAL,
        "court_decision",
        ((ARABIC, A4, 0), (ARABIC, A4, 0), ((), A4, 0)),
        languages=("ara",),
        translated_titles={
            "ru": "Приговор суда по уголовным делам (заочный)",
            "be": "Прысуд суда па крымінальных справах (завочны)",
        },
        issue_date=read_date("14.03.2021"),
    )
    arabic = "قرار رقم 125 لسنة 2021"
    p.add(arabic, Category.OFFICIAL, "arrest_warrant", ((ARABIC, A4, 0),), languages=("ara",))
    p.add(
        "Повестка",
        Category.OFFICIAL,
        "summons",
        ((RUSSIAN, A4, 0),),
        languages=("rus",),
        issue_date=read_date("23.09.2017"),
    )


def _other(p: Papers) -> None:
    other = Category.OTHER
    p.add("பிறப்புச் சான்றிதழ் № 5", other, "medical_report", ((ENGLISH, A4, 0),), languages=("tam",))
    threat = "Письмо с угрозами / رسالة تهديد (نسخة)"
    p.add(threat, other, "threat_letter", ((ARABIC, A4, 0),), languages=("ara",))
    p.add("", None, None, (((), (300, 220), 0),))
    p.add("не печатать", other, "photograph", ((RUSSIAN, A4, 0),), left_out=True)
    p.add("ложный", other, "photograph", ((RUSSIAN, A4, 0),), not_relied_on=True)


def _missing() -> tuple[MissingPaper, ...]:
    moments = {"created": NOW, "modified": NOW}
    return (
        MissingPaper(
            id="m1",
            **moments,
            category=Category.IDENTIFICATION,
            kind="identity_card",
            what="Национальное удостоверение личности (تذکره)",
            reason=MissingReason.CONFISCATED,
            by_whom="Сотрудники службы безопасности на блокпосту у города Герат",
            date=_hijri("۲۳ سنبله ۱۳۹۸", date(2019, 9, 14)),
            circumstances="При обыске автобуса забрали все документы мужчин, расписку не выдали. "
            "Двое других пассажиров это видели.",
            efforts="Обращение к консульству опасно: заявитель разыскивается властями страны.",
        ),
        MissingPaper(
            id="m2",
            **moments,
            category=Category.EDUCATION,
            kind="school_certificate",
            what="Школьный аттестат",
            reason=MissingReason.LEFT_BEHIND,
            efforts="Сестра ищет его в родительском доме; ответа пока нет.",
        ),
        MissingPaper(
            id="m3", **moments, category=Category.EDUCATION, kind="student_card", what="Студенческий билет"
        ),
    )


def example_case() -> Case:
    """Sixteen papers of a fictional family: six scripts, turned and broad pages, two not to be printed."""
    p = Papers()
    for part in (_personal, _work_and_study, _official, _other):
        part(p)
    info = CaseInfo(
        id="c",
        created=NOW,
        modified=NOW,
        name="Karimov (private)",
        reference="ХЗ-2026/114-Б",
        applicant="Каримов Рустам / رستم کریمی",
        lawyer="Ковалёва Анна Сергеевна",
    )
    documents = tuple(p.documents)
    return Case(CaseSnapshot(info=info, documents=documents, pages=p.pages, missing=_missing()), p.contents)


def options(language: str = "ru", **fields: object) -> BundleOptions:
    """Options for an authority on a fixed day."""
    base = BundleOptions(language=language, recipient=Recipient.AUTHORITY, created=DAY)
    return replace(base, **fields)  # type: ignore[arg-type]
