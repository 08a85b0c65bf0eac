"""Words by which a line of typing suggests the kind of an event; a person changes it with one key.

The beginnings of words, letters folded (`domain.folding`), in Russian, Belarusian, Ukrainian, English,
French, Persian and Arabic. The first word of a line that is known decides: "release from detention" is
a release.
"""

import re
from collections.abc import Mapping

from interviewprep.domain.events import EventKind
from interviewprep.domain.folding import fold

_WORDS: Mapping[EventKind, str] = {
    EventKind.BIRTH: ("родил рожден рождэн нарадз народ born birth nee naissance متولد تولد مولد ولدت ولادت"),
    EventKind.SCHOOL: ("школ school ecole lycee гимнази гімназі училищ вучылішч مکتب مدرسه دبستان دبیرستان"),
    EventKind.STUDY: (
        "универс унівэрс институт інстытут інститут учеб вучоб навчан студент факультет "
        "university college studie study student universite etudes etudi دانشگاه تحصیل پوهنتون "
        "جامعه دراسه درست"
    ),
    EventKind.WORK: (
        "работа працав працу робот служащ должност устроил уладкав job work employ teacher emploi "
        "travail کار شغل معلم عمل وظیفه توظیف"
    ),
    EventKind.MARRIAGE: (
        "свадьб брак женил женат замуж вышла вяселл шлюб жаніў ажаніў весілл одруж wedding "
        "married marriage marry mariage marie ازدواج عروسی نکاح زواج تزوج زفاف"
    ),
    EventKind.DIVORCE: "развод развел разлуч скасаван розлуч divorc طلاق",
    EventKind.CHILD_BORN: (
        "дочь дочер дачк сын дитя ребен дзіця дитин daughter son child baby fille fils enfant دختر پسر "
        "فرزند کودک ابن ابنت طفل ابنه"
    ),
    EventKind.DEATH_OF_RELATIVE: (
        "смерт умер умр погиб убит убил загин памер смерц помер вбит похорон пахаван death died "
        "dies killed murder funeral mort mourut tue deces فوت مرگ کشته شهید درگذشت وفاه وفات مات "
        "توفی قتل مقتل"
    ),
    EventKind.MILITARY_SERVICE: (
        "арми армі войск вайсков військ призыв прызыў призов служб army military conscript armee "
        "militaire سربازی ارتش عسکری جیش تجنید خدمت"
    ),
    EventKind.FORCED_RECRUITMENT: ("мобилиз мабіліз мобіліз вербов mobilis mobiliz recruit recrut جلب بسیج"),
    EventKind.MOVE: (
        "переезд переехал перебрал пераезд пераехаў переїзд переїха moved move demenage نقل کوچ انتقل انتقال"
    ),
    EventKind.STAY: (
        "прожив проживал жил жила жили жыў жыла жив лагер табір camp stay lived living residence "
        "sejour habite اقامت زندگی سکونت اقامه سکن مخیم"
    ),
    EventKind.TRAVEL: (
        "выезд выехал уехал покин бегств бежал въезд въехал прилет прибы границ поездк паехаў "
        "прыеха мяж уцек виїха втеч кордон left leave fled flee flight travel journey arriv "
        "crossed border depart fuite fui voyage arrive frontiere سفر فرار خروج ورود مرز غادر هرب "
        "وصل سافر حدود رحل ترک"
    ),
    EventKind.ILLNESS: (
        "болезн болел больниц госпит хвароб бальніц хвороб лікарн ill illness sick hospital "
        "maladie hopital بیماری مریض شفاخانه بیمارستان مرض مستشفی"
    ),
    EventKind.ACTIVITY: (
        "митинг мітынг мітинг протест пратэст акци акцы демонстрац дэманстрац собран сход вступил "
        "парти партыя протестов rally protest demonstrat meeting joined party member manifest "
        "reunion adhesion parti تظاهرات اعتراض جلسه حزب عضو مظاهره احتجاج اجتماع"
    ),
    EventKind.ARREST: (
        "арест арышт арешт задерж затрым затрим arrest apprehend بازداشت دستگیر اعتقل اعتقال توقیف"
    ),
    EventKind.DETENTION: (
        "тюрьм турм тюрм сизо изолят ізалят заключен зняволен увязнен утримув камер detention "
        "detain prison jail custody imprison emprison زندان حبس سجن احتجاز محتجز"
    ),
    EventKind.RELEASE: (
        "освобо отпущен отпустил вышел выпусти вызвал адпусці звільн відпусти release freed liber "
        "relach آزاد رهایی افراج اطلاق"
    ),
    EventKind.TORTURE: ("пытк пытал катав катуван tortur ill-treat maltrait شکنجه تعذیب عذب"),
    EventKind.THREAT: "угроз угрож пагроз пагражал погроз threat menac تهدید هدد",
    EventKind.ATTACK: (
        "напад избил избит побил побои обстрел взрыв напада збіл пабіл збівалі абстрэл выбух "
        "обстріл вибух attack beat beaten assault shelling explosion bomb attaqu agress battu "
        "bombard حمله انفجار هجوم ضرب قصف لت"
    ),
    EventKind.SEXUAL_VIOLENCE: (
        "изнасил насилов згвалтав згвалтув rape raped sexual violee violees تجاوز اغتصاب تحرش"
    ),
    EventKind.SEARCH: "обыск вобшук обшук search raid perquisition تلاشی تفتیش مداهمه",
    EventKind.CONFISCATION: ("конфиск канфіск конфіск отобра отнял адабра відібра confisc مصادره ضبط صادر"),
    EventKind.DOCUMENT_SEIZURE: ("изъят изъял забрали канфіскавалі вилуч seized seizure saisie حجز"),
    EventKind.DISMISSAL: ("уволен увольн уволил звольн звільнен dismiss fired sacked licenci اخراج فصل طرد"),
    EventKind.DISPLACEMENT: (
        "перемещ эвакуац перамяшч эвакуяц переміщ евакуац displace evacuat deplace آواره نزوح نزح تشرید"
    ),
    EventKind.DISAPPEARANCE: (
        "пропал исчез пропаж знік прапаў зник зникн disappear missing dispar ناپدید گم اختفاء اختفی مفقود"
    ),
    EventKind.CHARGE: ("обвин абвінав звинувач charge accus indict inculp اتهام متهم تهمه"),
    EventKind.TRIAL: (
        "суд приговор прысуд прыгавор вирок trial court sentence verdict proces tribunal jugement "
        "دادگاه محکمه محاکمه حکم"
    ),
    EventKind.HIDING: (
        "скрыв скрывал пряталс прят хавал хаваўс перехов hiding hid hidden cache مخفی پنهان اختباء اختبا"
    ),
    EventKind.PUSHBACK: (
        "пушбэк пушбек вытолк выдвор депорт выпхну дэпарт pushback pushed deport expuls refoul "
        "دیپورت ترحیل اعاده"
    ),
    EventKind.ATTEMPT_TO_APPLY: "пытался намага tried",
    EventKind.PROCEDURE: (
        "ходатайств хадайніцтв клопотан заявлен интервью собесед опрос гутарк співбесід "
        "application applied asylum interview fingerprint demande asile entretien پناهندگی مصاحبه "
        "درخواست لجوء مقابله طلب"
    ),
    EventKind.PUBLIC_EVENT: (
        "войн вайна війна переворот выбор выбар вибор революц рэвалюц war coup election "
        "revolution guerre elections جنگ کودتا انتخابات انقلاب حرب ثوره"
    ),
}
_SHORT = 3  # beginnings of so few letters must be the whole word
_WORD = re.compile(r"[\w\u200c'-]+")
_ARABIC_JOINTS = ("وال", "بال", "لل", "ال")
_BEGINNINGS = {fold(word): kind for kind, words in _WORDS.items() for word in words.split()}
_LONGEST = max(map(len, _BEGINNINGS))


def guess_kind(text: str) -> EventKind | None:
    """The kind that the first known word of a text suggests, None where none is known.

    Words for children say something only beside a birth: "the daughter was born".
    """
    kinds = [kind for match in _WORD.finditer(fold(text)) if (kind := _kind_in(match[0])) is not None]
    others = [kind for kind in kinds if kind is not EventKind.CHILD_BORN]
    if others and others[0] is EventKind.BIRTH and len(others) < len(kinds):
        return EventKind.CHILD_BORN
    return others[0] if others else None


def _kind_in(word: str) -> EventKind | None:
    """The kind of a word, read also without the Arabic article."""
    bare = (word.removeprefix(joint) for joint in _ARABIC_JOINTS if word.startswith(joint))
    return next((kind for form in (word, *bare) if (kind := _kind_of(form)) is not None), None)


def _kind_of(word: str) -> EventKind | None:
    """The longest known beginning decides; short ones must be the whole word."""
    for length in range(min(len(word), _LONGEST), 1, -1):
        kind = _BEGINNINGS.get(word[:length])
        if kind is not None and (length > _SHORT or length == len(word)):
            return kind
    return None
