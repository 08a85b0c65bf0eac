"""The words around dates: about, before, between, early, seasons' parts, units, ages; all seven languages.

`{a,b}` lists endings, `_` joins the words of one name.
"""

#: What a word says in a date: the words of each sense.
SENSES: dict[str, str] = {
    "about": (
        "около примерно приблизительно ориентировочно где_то прибл ок каля прыблізна прыкладна недзе "
        "близько приблизно орієнтовно біля десь about around approximately approx circa ca c roughly "
        "environ vers autour_de autour_du aux_environs_de approximativement env حدود حدودا در_حدود تقریبا "
        "حوالي تقريبا نحو قرابة حوالی"
    ),
    "before": (
        "до перед ранее раньше да перад раней раніше before prior_to earlier_than avant قبل_از پیش_از قبل "
        "مخکې"
    ),
    "until": (
        "не_позднее не_позже к не_пазней не_пізніше until till up_to by no_later_than not_later_than "
        "jusqu_en jusqu_a jusqu_au jusque au_plus_tard au_plus_tard_en تا حتى"
    ),
    "after": "после позднее пасля пазней після пізніше after later_than apres بعد_از پس_از بعد",
    "since": (
        "с со начиная_с не_ранее не_раньше з са пачынаючы_з із зі починаючи_з since from starting_from "
        "as_of not_before not_earlier_than depuis des a_partir_de a_compter_de از منذ من ابتداء_من"
    ),
    "from": "с со от з са ад із зі від from de du از من depuis",
    "between": "между паміж між between entre بین بين مابین ما_بين",
    "and": "и і та й ды and et و",
    "to": "по до да па to until till through thru a au jusqu_a jusqu_au jusqu_en تا إلى حتى",
    "either": "или або либо or ou یا أو",
    "early": (
        "начал{о,а,е} в_начале пачат{ак,ку} на_пачатку початок початку на_початку "
        "ранн{ий,ей,яя,юю,ее,его,ем,яй,ьою,ьої} рано early beginning_of the_beginning_of start_of "
        "the_start_of beginning debut debut_de au_debut_de au_debut_du اوایل ابتدای اوائل أوائل بداية مطلع"
    ),
    "mid": (
        "середин{а,ы,е,у,і} в_середине сярэдзін{а,ы,е} всередині mid middle_of the_middle_of middle milieu "
        "mi au_milieu_de au_milieu_du اواسط نیمه_ماه میانه منتصف أواسط وسط"
    ),
    "late": (
        "кон{ец,ца,це} в_конце кан{ец,ца,цы} кін{ець,ця,ці} наприкінці поздн{ий,ей,яя,юю,ее,его,ем} "
        "позн{яй,яя} пізн{ьої,ьою,я} late end_of the_end_of end fin fin_de a_la_fin_de a_la_fin_du fin_du "
        "اواخر پایان أواخر نهاية"
    ),
    "first_half": (
        "перв{ая,ой,ую}_половин{а,е,ы,у} перш{ая,ай,ую}_палов{а,е,ы,у} перш{а,ій,ої,у}_половин{а,і,и,у} "
        "first_half_of the_first_half_of first_half premiere_moitie_de premiere_moitie_du "
        "premier_semestre_de نیمه_اول نیمه_نخست النصف_الأول_من"
    ),
    "second_half": (
        "втор{ая,ой,ую}_половин{а,е,ы,у} друг{ая,ой,ую}_палов{а,е,ы,у} друг{а,ій,ої,у}_половин{а,і,и,у} "
        "second_half_of the_second_half_of second_half seconde_moitie_de deuxieme_moitie_de "
        "second_semestre_de نیمه_دوم النصف_الثاني_من"
    ),
    "decade": (
        "годы годов годах гг гады гадоў гадах роки років роках десятилети{е,я,и} дзесяцігоддз{е,я,і} "
        "десятиліт{тя,ті} decade annees les_annees des_annees دهه دههٔ عقد سنوات"
    ),
    "filler": (
        "the of in on at a в во у ў на le la les l d de du en au dans pendant في در به مورخ مورخه تاریخ "
        "التاريخ بتاريخ تاريخ из за during رقم dated من от ад від"
    ),
    "month_word": (
        "месяц{,а,е,у,ы} міся{ць,ця,ці} месяцы month month_of the_month_of mois mois_de mois_d ماه شهر لشهر "
        "بشهر مياشت میاشت"
    ),
    "day_suffix": "го е ое ого st nd rd th er re ere eme е_число число числа числ га ага им م day",
    "weekday": (
        "понедельник{,а} вторник{,а} сред{а,у,ы} четверг{,а} пятниц{а,у,ы} суббот{а,у,ы} воскресень{е,я} "
        "понядзел{ак,ка} панядзел{ак,ка} аўтор{ак,ка} серад{а,у} чацвер чацвярга пятніц{а,у,ы} субот{а,у,ы} "
        "нядзел{я,ю,і} понеділ{ок,ка} вівтор{ок,ка} четвер{,га} пятниц{я,ю,і} неділ{я,ю,і} monday tuesday "
        "wednesday thursday friday saturday sunday mon tue wed thu fri sat sun lundi mardi mercredi jeudi "
        "vendredi samedi dimanche شنبه یکشنبه یک_شنبه دوشنبه دو_شنبه سه_شنبه سهشنبه چهارشنبه چهار_شنبه "
        "پنجشنبه پنج_شنبه جمعه السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة يوم اليوم روز"
    ),
    "age": (
        "возраст возрасте в_возрасте было исполнилось узрост узросце ва_ўзросце споўнілася вік віці у_віці "
        "було виповнилося age aged at_the_age_of at_age years_old year_old old age_of age_de a_l_age_de "
        "l_age_de ayant avait سن به_سن در_سن سنش ساله سالگی سالگي بود بودم عمره عمرها عمر عمري بعمر سنه "
        "العمر من_العمر мне ему ей ёй яму мені йому їй was i_was he_was she_was j_avais il_avait elle_avait"
    ),
    "day_unit": (
        "день дня дней дни сут{ки,ок} дзень дзён дні днів днем day days jour jours روز يوم أيام يوما ايام "
        "ورځ ورځې"
    ),
    "week_unit": (
        "недел{я,и,ь,ю,ей} тыд{зень,ня,ні,няў,нях} тиж{день,ня,ні,нів} week weeks semaine semaines هفته "
        "أسبوع أسابيع اسبوع اسابيع أسبوعا اونۍ"
    ),
    "month_unit": (
        "месяц{,а,ев,ы,аў,ем} місяц{ь,я,і,ів} month months mois ماه شهر أشهر شهور شهرا مياشت میاشتې"
    ),
    "year_unit": (
        "год{,а,ом,ы,оў} лет гад{ы,оў} рік року рок{и,ів} year years yr yrs y_o ans an annee annees سال سنة "
        "سنوات عام أعوام عاما ساله سالگی years_old year_old years_of_age ans_environ کال کلن کاله"
    ),
    "two_days": "يومين يومان",
    "two_weeks": "أسبوعين أسبوعان fortnight",
    "two_months": "شهرين شهران",
    "two_years": "سنتين سنتان عامين عامان",
    "few": "несколько некалькі кілька декілька few a_few several quelques plusieurs چند بضعة عدة",
    "couple": "пару пара couple couple_of a_couple_of",
    "half": "пол половина_года",
    "one": "a an one une un",
    "later": (
        "спустя позже потом пазней потым пізніше потому later afterwards after_that plus_tard apres بعد "
        "بعدا لاحقا پس_از_آن"
    ),
    "earlier": "раньше ранее назад_до раней раніше earlier before_that plus_tot auparavant قبل قبلا پیش",
    "in_after": "через спустя праз за",
    "ahead": "за",
    "day_before": (
        "накануне напярэдадні напередодні the_day_before day_before the_eve_of on_the_eve_of la_veille_de "
        "la_veille la_veille_du شب_قبل_از اليوم_السابق_ل في_اليوم_السابق عشية"
    ),
    "day_after": (
        "на_следующий_день следующий_день на_другой_день наследующий_день на_наступны_дзень на_другі_дзень "
        "наступного_дня на_наступний_день the_next_day next_day the_following_day the_day_after day_after "
        "le_lendemain_de le_lendemain le_lendemain_du lendemain فردای في_اليوم_التالي اليوم_التالي"
    ),
    "same_day": (
        "в_тот_же_день в_день у_той_жа_дзень у_дзень того_ж_дня у_день the_same_day same_day on_the_day_of "
        "the_day_of le_jour_de le_jour_du le_meme_jour همان_روز روز في_نفس_اليوم يوم في_يوم"
    ),
    "than": "что что_и чем as than que чым што ніж як",
    "last_century": (
        "прошлого_века двадцатого_века xx_века хх_века мінулага_стагоддзя минулого_століття "
        "of_the_last_century of_last_century last_century du_siecle_dernier القرن_الماضي القرن_العشرين "
        "من_القرن_الماضي من_القرن_العشرين قرن_گذشته قرن_بیستم"
    ),
    "now": (
        "настоящее_время настоящего_времени сегодня сейчас теперь ныне сёння цяпер цяперашні_час сьогодні "
        "зараз теперішній_час now today present the_present aujourd_hui maintenant ce_jour présent کنون "
        "اکنون امروز حال الآن اليوم الحاضر"
    ),
    "joined": (
        "сразу_после вскоре_после адразу_пасля відразу_після right_after shortly_after soon_after peu_apres"
    ),
}

#: Decades said in a word: seventies, семидесятые, التسعينات, دهه هفتاد (as number words).
DECADE_WORDS: dict[int, str] = {
    0: "нулев{ые,ых,ым} двухтысячн{ые,ых} двухтысячныя noughties",
    10: "десятые десятых",
    20: "двадцат{ые,ых,ым} дваццатыя дваццатых двадцят{і,их} twenties عشرينات العشرينات عشرينيات العشرينيات",
    30: (
        "тридцат{ые,ых,ым} трыццатыя трыццатых тридцят{і,их} thirties ثلاثينات الثلاثينات ثلاثينيات "
        "الثلاثينيات"
    ),
    40: (
        "сороков{ые,ых,ым} саракавыя саракавых сороков{і,их} forties أربعينات الأربعينات أربعينيات "
        "الأربعينيات"
    ),
    50: "пятидесят{ые,ых,ым} пяцідзясят{ыя,ых} пятдесят{і,их} fifties خمسينات الخمسينات خمسينيات الخمسينيات",
    60: "шестидесят{ые,ых,ым} шасцідзясят{ыя,ых} шістдесят{і,их} sixties ستينات الستينات ستينيات الستينيات",
    70: (
        "семидесят{ые,ых,ым} сямідзясят{ыя,ых} сімдесят{і,их} seventies سبعينات السبعينات سبعينيات السبعينيات"
    ),
    80: (
        "восьмидесят{ые,ых,ым} васьмідзясят{ыя,ых} вісімдесят{і,их} eighties ثمانينات الثمانينات ثمانينيات "
        "الثمانينيات"
    ),
    90: "девяност{ые,ых,ым} дзевяност{ыя,ых} девяност{і,их} nineties تسعينات التسعينات تسعينيات التسعينيات",
}

DECADE_SUFFIXES = "е х ые ых s es я ті ми ым ці th"
