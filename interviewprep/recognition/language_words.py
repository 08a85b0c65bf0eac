"""What languages look like in a short text: their commonest words, and letters only some of them have."""

#: Commonest small words and words of official papers, as `language_guess.folded` writes them.
WORDS: dict[str, frozenset[str]] = {
    code: frozenset(words.split())
    for code, words in {
        "rus": (
            "и в во на не что с со по к ко от из у о об для при за под над до как он она они его "
            "ее их это или был была было были мы вы вас вам ваш я ты тебя если ли же бы то так "
            "также который которая которые года год г дата дня место город города область района "
            "улица дом имя отчество фамилия гражданин гражданка рождения выдачи выдан выдано "
            "настоящим справка свидетельство номер серия подпись паспорт после через свой вся все "
            "всех этой этого том тому чем где когда быть может нет уже еще только лет себя время"
        ),
        "bel": (
            "і у ў на не што з са па да ад із аб для пры за пад над як ён яна яны яго яе іх гэта "
            "гэты гэтай або быў была было былі мы вы вам ваш я ты калі ці жа бы так таксама які "
            "якая якія года год г дата дня месца горад горада вобласць раёна вуліца вуліцы дом "
            "імя бацьку прозвішча грамадзянін грамадзянка грамадзяніну нараджэння выдачы "
            "выдадзены выдадзена даведка пасведчанне нумар серыя подпіс пашпарт пасля праз свой "
            "уся усе ўсіх тым чым дзе яшчэ толькі сябе час ёсць сапраўды"
        ),
        "ukr": (
            "і й в у на не що з із зі по до від об для при за під над як він вона вони його її їх "
            "це цей або був була було були ми ви вас вам ваш я ти якщо чи же би так також який "
            "яка які року рік р дата дня місце місто міста місті область району вулиця будинок "
            "ім'я прізвище громадянин громадянка громадянину народження видачі виданий видана "
            "довідка свідоцтво номер серія підпис паспорт після через свій вся всі тим чим де "
            "коли може немає вже ще тільки себе час про та"
        ),
        "tgk": (
            "ва дар аз ба бо ки ин он барои то аст шуд шудааст буд мо ман шумо ӯ онҳо ҳам ё на не "
            "сол соли рӯзи шаҳри ноҳияи вилояти ном насаб шаҳрванди тоҷикистон ҷумҳурии таваллуд "
            "санаи шаҳодатнома маълумотнома"
        ),
        "uzb_cyrl": (
            "ва билан учун бу у шу бир деб эди эмас ҳам ёки йил йили шаҳри вилояти тумани фуқароси тугилган"
        ),
        "eng": (
            "the of and to in a is was that for on with as by at from this it be are were or an "
            "have has had not his her he she they you your we our which who will been their its "
            "if no any all date name birth place issued number certificate republic shall under "
            "between after before until there one would said below above mr mrs"
        ),
        "fra": (
            "le la les de des du d l un une et est a au aux en dans par pour sur que qui ne pas "
            "ce cette son sa ses il elle nous vous je se avec sans sous ou plus date nom prenom "
            "nee lieu fait delivre numero republique monsieur madame certificat attestation "
            "soussigne apres avant entre ainsi dont ont ete sont leur conformement"
        ),
        "tur": (
            "ve bir bu ile icin olarak olan da de ki ne daha gibi kadar sonra once tarih tarihi "
            "tarihinde adi soyadi dogum yeri il ilce mahallesi sokak numarasi no sayin cumhuriyet "
            "cumhuriyeti turkiye bakanligi mudurlugu belge belgesi verilmistir edilmistir "
            "olmustur uzere ilgili hakkinda gunu yili kendisine isteyi isteği istegi baba ana"
        ),
        "deu": (
            "der die das und in zu den von mit ist im dem nicht ein eine des auf fur als auch an "
            "bei nach wird wurde sich sie er es am aus zum zur geboren name vorname datum ort "
            "nummer ausgestellt bescheinigung frau herr oder"
        ),
        "spa": (
            "el la los las de del y en que un una es por con para se no su al lo como mas o fue "
            "ha nombre apellidos fecha lugar nacimiento numero republica senor senora certifica "
            "expedido dia mes ano este esta"
        ),
        "por": (
            "o a os as de do da dos das e em um uma que com para por se na no ao nao foi nome "
            "data local nascimento numero republica senhor certidao emitido dia mes ano este esta "
            "pelo pela"
        ),
        "ita": (
            "il la i le di del della e in un una che per con si non da al nel nella sono nome "
            "cognome data luogo nascita numero repubblica signor certificato rilasciato giorno "
            "anno questo questa dal dei"
        ),
        "pol": (
            "w z i na do nie sie jest to ze za od po o przez dla oraz przy ul imie nazwisko data "
            "urodzenia miejsce numer wydany zaswiadczenie pan pani rok roku dnia jako ktory ktora"
        ),
        "aze": (
            "ve bir bu ile ucun olan da de ki sonra tarixi adi soyadi ata dogum yeri seher rayon "
            "respublikasi azerbaycan nomresi verilib haqqinda kimi il ildə oglu qizi"
        ),
        "uzb": (
            "va bilan uchun bu bir deb edi emas ham yoki yil yili shahri viloyati tumani fuqarosi "
            "tugilgan sana familiyasi ismi otasining raqami berilgan respublikasi ozbekiston"
        ),
        "kmr": (
            "u li ji bi di de ku ev ew ez em hun yen ya ye jî bo naveroka nav paşnav rojbun cihe "
            "hat ne her wek"
        ),
        "swa": (
            "ya wa na kwa ni katika za la cha vya hii huyu kuwa jina tarehe kuzaliwa mahali namba "
            "jamhuri cheti bwana"
        ),
        "ara": (
            "في من الى علی عن هذا هذه ان او ما لا لم مع بعد قبل بین التي الذي کان تم قد هو هي بن "
            "بنت رقم تاریخ اسم محل مکان السید عام سنه یوم الساعه وزاره محکمه مدیر دائره شهاده "
            "بتاریخ بناء کل ذلک حتی عبد صدر"
        ),
        "fas": (
            "از به در که را این آن با و است شد شده می برای تا بر یا هم نیز خود شما ما کرد کرده "
            "باشد گردد گردید بود نام پدر خانوادگی تاریخ تولد صدور شماره محل آقای خانم فرزند اداره "
            "سازمان کشور گواهی نامه شهرستان ولد ولایت وزارت مدیریت دفتر صادر نامبرده بنا الی مورخ "
            "سال اسم تخلص نمبر"
        ),
        "pus": (
            "د په کې چې او له ته نه دي دی یې کړ شو هم سره لپاره پر یا هغه دا نوم پلار تخلص نېټه شمېره ولایت"
        ),
        "urd": (
            "کا کی کے میں سے کو اور ہے ہیں نے پر یہ وہ کہ اس ان جو بھی تھا تھی نہیں ہو گا نام "
            "والد تاریخ پیدائش ضلع"
        ),
        "ckb": "لە بە و کە بۆ ئەم ئەو لەگەڵ دا بوو کرد ناو ڕۆژی ساڵی",
    }.items()
}

#: Letters that a language has and most others of its script have not, and letters it has not.
LETTERS: dict[str, tuple[str, str]] = {
    "rus": ("ъщыэё", "іўїєґғӣқӯҳҷәў"),
    "bel": ("ўі", "ищъїєґғӣқӯҳҷ"),
    "ukr": ("їєґі", "ыэёъўғӣқӯҳҷ"),
    "tgk": ("ғӣқӯҳҷ", "щыіўїєґ"),
    "uzb_cyrl": ("ўқғҳ", "щыіїєґӣӯҷ"),
    "eng": ("w", "éèêàùçœôîûëïöüäßñãõşğıłąęśżźńəâáíóú"),
    "fra": ("éèêàùçœôîûëï", "ñãõşğıłąęśżźńəßäáíóúþð"),
    "tur": ("ışğçöü", "éèêàœßñãõłąęśżəwqx"),
    "deu": ("äöüß", "éèêàçœñãõşğıłąęśżə"),
    "spa": ("ñáíóúé¿", "èêàçœãõşğıłąęśżəßä"),
    "por": ("ãõçáéêôâàíóú", "ñœşğıłąęśżəßä"),
    "ita": ("àèéìòù", "ñãõşğıłąęśżəßäçœ"),
    "pol": ("łąęśżźńóć", "éèêàçœñãõşğıəßä"),
    "aze": ("əışğçöü", "éèêàœßñãõłąęśżw"),
    "uzb": ("ʻ", "éèêàçœñãõşğıłąęśżəßäw"),
    "kmr": ("êîûşç", "éèàœßñãõłąęśżəğı"),
    "swa": ("", "éèêàçœñãõşğıłąęśżəßäqx"),
    "ara": ("ةإؤئىًث", "پچژگٹڈڑںےہھښځڅډړږټڼېۍۆێڕڵە"),
    "fas": ("پچژگ", "ةٹڈڑںےہھښځڅډړږټڼېۍۆێڕڵە"),
    "pus": ("ښځڅډړږټڼېۍ", "ٹڈڑںےہھۆێڕڵة"),
    "urd": ("ٹڈڑںےہھ", "ښځڅډړږټڼېۍۆێڕڵة"),
    "ckb": ("ۆێڕڵە", "ٹڈڑںےہھښځڅډږټڼېۍةثذصضطظ"),
}
