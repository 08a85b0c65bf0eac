"""Numbers in words: days and years as papers spell them («седьмого августа тысяча девятьсот…»).

Cardinals and ordinals in all case forms that dates use, in Russian, Belarusian, Ukrainian, English,
French, Persian and Arabic; Ukrainian and Belarusian apostrophes are left out, as in the tokens.
"""

from collections.abc import Sequence

_RU = "{ый,ого,ое,ом,ому,ым,ая,ой}"
_BE = "{ы,ага,аму,ым,ае,ая,ай}"
_UK = "{ий,ого,ому,им,е,а,ій}"

NUMBERS: dict[int, str] = {
    1: (
        f"один одна одно одного перв{_RU} адзін адна аднаго "
        f"перш{_BE} перш{_UK} first one premier premiere un une یک یکم اول واحد "
        "واحدة الأول أول الواحد إحدى احد أحد الحادي حادي"
    ),
    2: (
        f"два две двух двое втор{_RU} дзве друг{{і,ога,ое,ому}} дві двох "
        f"друг{_UK} second two deux deuxieme دو دوم اثنان اثنين اثنتين الثاني ثاني اثنا اثني اثنتا"
    ),
    3: (
        "три трех третий третьего третье тры трох трэці трэцяга трэцяе трьох третій третього third "
        "three trois سه سوم سیوم ثلاثة ثلاث الثالث ثالث"
    ),
    4: (
        f"четыре четырех четверт{_RU} чатыры чацвёрт{_BE} "
        f"чотири четверт{_UK} fourth four quatre چهار چهارم أربعة أربع الرابع رابع"
    ),
    5: (f"пять пяти пят{_RU} пяць пят{_BE} пят{_UK} fifth five cinq پنج پنجم خمسة خمس الخامس خامس"),
    6: (f"шесть шести шест{_RU} шэсць шост{_BE} шість шост{_UK} sixth six شش ششم ستة ست السادس سادس"),
    7: (f"семь семи седьм{_RU} сем сём{_BE} сім сьом{_UK} seventh seven sept هفت هفتم سبعة سبع السابع سابع"),
    8: (
        f"восемь восьми восьм{_RU} восем восьм{_BE} вісім "
        f"восьм{_UK} eighth eight huit هشت هشتم ثمانية ثماني ثمان الثامن ثامن"
    ),
    9: (
        f"девять девяти девят{_RU} дзевяць дзявят{_BE} девят{_UK} ninth nine neuf نه نهم تسعة تسع التاسع تاسع"
    ),
    10: (
        f"десять десяти десят{_RU} дзесяць дзясят{_BE} десят{_UK} tenth ten dix ده دهم عشرة عشر العاشر عاشر"
    ),
    11: (
        f"одиннадцать одиннадцат{_RU} адзінаццаць "
        f"адзінаццат{_BE} одинадцять одинадцят{_UK} eleventh eleven onze یازده "
        "یازدهم"
    ),
    12: (
        f"двенадцать двенадцат{_RU} дванаццаць "
        f"дванаццат{_BE} дванадцять дванадцят{_UK} twelfth twelve douze دوازده "
        "دوازدهم"
    ),
    13: (
        f"тринадцать тринадцат{_RU} трынаццаць "
        f"трынаццат{_BE} тринадцять тринадцят{_UK} thirteenth thirteen treize سیزده "
        "سیزدهم"
    ),
    14: (
        f"четырнадцать четырнадцат{_RU} чатырнаццаць "
        f"чатырнаццат{_BE} чотирнадцять чотирнадцят{_UK} fourteenth fourteen "
        "quatorze چهارده چهاردهم"
    ),
    15: (
        f"пятнадцать пятнадцат{_RU} пятнаццаць "
        f"пятнаццат{_BE} пятнадцять пятнадцят{_UK} fifteenth fifteen quinze پانزده "
        "پانزدهم"
    ),
    16: (
        f"шестнадцать шестнадцат{_RU} шаснаццаць "
        f"шаснаццат{_BE} шістнадцять шістнадцят{_UK} sixteenth sixteen seize شانزده "
        "شانزدهم"
    ),
    17: (
        f"семнадцать семнадцат{_RU} семнаццаць "
        f"семнаццат{_BE} сімнадцять сімнадцят{_UK} seventeenth seventeen dix_sept "
        "هفده هفدهم"
    ),
    18: (
        f"восемнадцать восемнадцат{_RU} васямнаццаць "
        f"васямнаццат{_BE} васемнаццаць васемнаццат{_BE} "
        f"вісімнадцять вісімнадцят{_UK} eighteenth eighteen dix_huit هجده هجدهم هژده هژدهم هیجده هیجدهم"
    ),
    19: (
        f"девятнадцать девятнадцат{_RU} дзевятнаццаць "
        f"дзевятнаццат{_BE} девятнадцять девятнадцят{_UK} nineteenth nineteen "
        "dix_neuf نوزده نوزدهم"
    ),
    20: (
        f"двадцать двадцат{_RU} дваццаць дваццат{_BE} "
        f"двадцять двадцят{_UK} twentieth twenty vingt بیست بیستم عشرون عشرين العشرون العشرين"
    ),
    30: (
        f"тридцать тридцат{_RU} трыццаць трыццат{_BE} "
        f"тридцять тридцят{_UK} thirtieth thirty trente سی سی_ام سیام ثلاثون ثلاثين الثلاثين الثلاثون"
    ),
    40: (f"сорок сороков{_RU} сорак саракав{{ы,ога}} forty fortieth quarante چهل چهلم أربعون أربعين"),
    50: (
        f"пятьдесят пятидесят{_RU} пяцьдзясят "
        f"пяцідзясят{_BE} пятдесят пятдесят{_UK} fifty fiftieth cinquante پنجاه "
        "پنجاهم خمسون خمسين"
    ),
    60: (
        f"шестьдесят шестидесят{_RU} шэсцьдзясят "
        f"шасцідзясят{_BE} шістдесят шістдесят{_UK} sixty sixtieth soixante شصت شصتم "
        "ستون ستين"
    ),
    70: (
        f"семьдесят семидесят{_RU} семдзесят "
        f"сямідзясят{_BE} сімдесят сімдесят{_UK} seventy seventieth septante هفتاد "
        "هفتادم سبعون سبعين"
    ),
    80: (
        f"восемьдесят восьмидесят{_RU} восемдзесят "
        f"васьмідзясят{_BE} вісімдесят вісімдесят{_UK} eighty eightieth quatre_vingt "
        "quatre_vingts هشتاد هشتادم ثمانون ثمانين"
    ),
    90: (
        f"девяносто девяност{_RU} дзевяноста дзевяност{_BE} "
        f"девяност{_UK} ninety ninetieth nonante نود نودم تسعون تسعين"
    ),
    100: "сто сот{ый,ого} соты сотага hundred cent cents صد یکصد مائة مئة",
    200: "двести дзвесце двісті دویست مائتان مائتين مئتان مئتين",
    300: "триста трыста سیصد ثلاثمائة ثلاثمئة",
    400: "четыреста чатырыста чотириста چهارصد أربعمائة أربعمئة",
    500: "пятьсот пяцьсот пятсот پانصد خمسمائة خمسمئة",
    600: "шестьсот шэсцьсот шістсот ششصد ستمائة ستمئة",
    700: "семьсот семсот сімсот هفتصد سبعمائة سبعمئة",
    800: "восемьсот восемсот вісімсот هشتصد ثمانمائة ثمانمئة",
    900: "девятьсот дзевяцьсот девятсот نهصد تسعمائة تسعمئة",
    1000: (
        "тысяча тысячи тысяч тысячу тысячы тисяча тисячі тисяч тисячу thousand mille mil هزار یکهزار ألف الف"
    ),
    2000: (f"двухтысячн{_RU} двухтысячн{_BE} двотисячн{_UK} ألفين ألفان الفين"),
}


def compose(values: Sequence[int]) -> int | None:
    """The number a row of number words says, None where they are not one number.

    Thousands and hundreds multiply what stands before them; the rest is added from large to small.
    Two pairs make an English year (nineteen ninety-one); Arabic says units before tens.
    """
    total, current, least = 0, 0, 10_000
    for value in values:
        if (value == 1000 and total == 0 and current < 1000) or (value == 100 and 0 < current < 100):
            current, least = max(current, 1) * value, value
            if value == 1000:
                total, current = total + current, 0
        elif value < least and (least != 10 or value < 10):
            current, least = current + value, _magnitude(value)
        elif 0 < current % 100 < 10 and value % 10 == 0 and 10 <= value < 100:
            current, least = current + value, 1
        elif total == 0 and 10 <= current <= 20 and 10 <= value < 100:
            current, least = current * 100 + value, _magnitude(value)
        elif current % 100 in (60, 80) and 10 <= value < 20:
            current, least = current + value, 1
        else:
            return None
    return total + current


def _magnitude(value: int) -> int:
    """What must come next is smaller: after teens and units nothing, after tens units."""
    if 10 <= value < 20:
        return 1
    return next(size for size in (1000, 100, 10, 1) if value >= size or size == 1)
