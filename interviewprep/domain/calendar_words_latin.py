"""Names of months, seasons and calendars in English, French and in Latin letters.

`{a,b}` lists endings, `_` joins the words of one name. Order: month 1 first.
"""

GREGORIAN_MONTHS = (
    "january jan janvier janv kanun_al_thani kanun_ath_thani kanun_ii",
    "february feb fevrier fevr fev shubat",
    "march mar mars adhar",
    "april apr avril avr nisan",
    "may mai ayyar",
    "june jun juin haziran",
    "july jul juillet juil tammuz",
    "august aug aout",
    "september sep sept septembre aylul",
    "october oct octobre tishrin_al_awwal tishrin_i",
    "november nov novembre tishrin_al_thani tishrin_ath_thani tishrin_ii",
    "december dec decembre kanun_al_awwal kanun_i",
)

SOLAR_MONTHS = (
    "farvardin farwardin hamal",
    "ordibehesht ordibehest urdibihisht sawr saur sour thawr",
    "khordad khurdad jawza jauza jowza jawzaa djawza",
    "tir saratan",
    "mordad amordad murdad asad assad",
    "shahrivar shahrivur chahrivar sunbula sonbola sunbola sumbula sonbula sunbulah sahrivar shahriwar",
    "mehr mihr mizan",
    "aban aqrab akrab",
    "azar qaws qaus qows qaos qavs",
    "dey dei jadi jady jaddi jadee",
    "bahman dalwa dalw dalv dalva",
    "esfand isfand espand hut hoot hout",
)

LUNAR_MONTHS = (
    "muharram mouharram moharram muharam",
    "safar safer",
    (
        "rabi_al_awwal rabi_i rabi_al_awal rabi_ul_awwal rabi_1 rabia_al_awal rabi_al_aoual rabia_al_awwal "
        "rabi_awwal rabia_awal rabiulawal"
    ),
    (
        "rabi_al_thani rabi_ii rabi_ath_thani rabi_al_akhir rabi_us_sani rabi_2 rabia_al_thani "
        "rabi_ul_akhir rabi_al_akhar rabia_ath_thani rabi_thani rabi_akhir rabia_thani"
    ),
    (
        "jumada_al_ula jumada_i jumada_al_awwal jumada_al_awal joumada_al_oula jumada_al_oula jumada_1 "
        "joumada_i jumada_awwal joumada_al_awwal"
    ),
    (
        "jumada_al_thani jumada_ii jumada_al_akhira jumada_al_thaniya jumada_al_akhirah joumada_al_thania "
        "jumada_2 joumada_ii joumada_ath_thania jumada_ath_thaniya jumada_akhir jumada_thani"
    ),
    "rajab redjeb radjab",
    "shaban sha_ban shaaban chaabane cha_bane chaaban",
    "ramadan ramazan ramadhan ramzan",
    "shawwal shawal chawwal chaoual shavval",
    (
        "dhu_al_qadah dhu_al_qa_dah dhu_al_qi_dah dhu_al_qidah dhul_qadah dhul_qa_dah dhul_qi_dah zulqada "
        "zul_qada dhou_al_qi_da dhu_al_qada dhu_al_qa_da dhu_al_qi_da ziqada dhu_l_qi_dah dhu_l_qa_dah "
        "dhu_l_qadah dhu_l_qa_da dhul_qida dhou_l_qi_da dhou_al_qida zulqidah"
    ),
    (
        "dhu_al_hijjah dhu_al_hijja dhul_hijjah dhul_hijja zulhijja zul_hijja zilhijja dhou_al_hijja zilhaj "
        "dhou_al_hidja dhu_l_hijjah dhu_l_hijja dhou_l_hijja zulhijjah zilhijjah thul_hijjah"
    ),
)

ETHIOPIAN_MONTHS = (
    "meskerem maskaram mesekerem",
    "tikimt tekemt tiqimt teqemt tikemt",
    "hidar hedar",
    "tahsas tahisas tahesas tahsass",
    "tir ter tirr",
    "yekatit yakatit",
    "megabit magabit",
    "miyazya miazia miyazia miyaziya meyazia",
    "ginbot genbot guenbot",
    "sene senie sane",
    "hamle hamlie",
    "nehase nehasse nahase nehassie nehasie",
    "pagume pagumen pagumiene pagumene pagumie pagwemen",
)

SEASONS = (
    "spring springtime printemps",
    "summer summertime ete",
    "autumn fall automne",
    "winter wintertime hiver",
)

YEAR_WORDS = "year years annee annees an ans"

CALENDAR_NAMES = {
    "solar_hijri": (
        "sh a_p ap solar_hijri hijri_solar hijri_shamsi shamsi solar_hejri jalali persian_calendar "
        "iranian_calendar afghan_calendar solar_calendar anno_persico h_s calendrier_persan "
        "calendrier_iranien calendrier_solaire hegire_solaire de_l_hegire_solaire"
    ),
    "lunar_hijri": (
        "lunar_hijri hijri_lunar hijri_qamari qamari lunar_calendar islamic_calendar hegire_lunaire"
    ),
    "lunar_hijri solar_hijri": "ah a_h hijri hijra hejri de_l_hegire l_hegire hegire",
    "ethiopian": "e_c ec ethiopian_calendar ethiopian calendrier_ethiopien eth_c eth_cal",
    "imperial": "imperial shahanshahi imperial_calendar calendrier_imperial",
    "julian": "julian julian_calendar old_style o_s calendrier_julien vieux_style",
    "gregorian": (
        "gregorian gregorian_calendar g_c gc ad a_d ce c_e new_style n_s calendrier_gregorien ap_j_c "
        "apres_j_c"
    ),
}

LANDMARKS = {
    "ramadan_begins": "beginning_of_ramadan start_of_ramadan first_day_of_ramadan debut_du_ramadan",
    "ramadan_ends": "end_of_ramadan last_day_of_ramadan fin_du_ramadan",
    "night_of_power": "laylat_al_qadr night_of_power nuit_du_destin",
    "eid_al_fitr": (
        "eid_al_fitr eid_ul_fitr id_al_fitr eid_fitr aid_el_fitr aid_al_fitr little_eid aid_el_seghir "
        "eid_e_fitr"
    ),
    "eid_al_adha": (
        "eid_al_adha eid_ul_adha id_al_adha eid_adha aid_el_adha aid_al_adha big_eid aid_el_kebir tabaski "
        "eid_qurban eid_e_qurban feast_of_sacrifice"
    ),
    "ashura": "ashura achoura ashoura",
    "arbaeen": "arbaeen arbain",
    "mawlid": "mawlid mouloud mawlid_al_nabi mawlid_an_nabi milad_un_nabi prophet_s_birthday",
    "nowruz": (
        "nowruz nawruz nowrouz norouz noruz novruz newroz nauruz nawroz persian_new_year norooz nowrooz"
    ),
    "yalda": "yalda shab_e_yalda yalda_night",
    "sizdah_bedar": "sizdah_bedar",
    "christmas": "christmas christmas_day noel",
    "christmas_west": "catholic_christmas western_christmas",
    "christmas_east": "orthodox_christmas noel_orthodoxe",
    "easter": "easter easter_sunday paques",
    "easter_west": "catholic_easter western_easter paques_catholiques",
    "easter_east": "orthodox_easter paques_orthodoxes orthodox_pascha",
    "new_year": "new_year new_year_s_day nouvel_an jour_de_l_an",
    "enkutatash": "enkutatash ethiopian_new_year",
    "meskel": "meskel meskal",
    "genna": "genna ethiopian_christmas",
    "timkat": "timkat timket",
}
