"""Codes of states, organisations and persons without a state in machine-readable zones.

ICAO Doc 9303 part 3, section 5: part A is the alphabetic three-letter code of ISO 3166-1 (here as of
2024, 249 codes) with D for Germany, parts B to D are further codes; older travel documents carry codes that
ISO has withdrawn since. `RKS` and `XKX` are used on documents of Kosovo without standing in Doc 9303.
"""

_ISO = frozenset(
    """
    ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR BHS
    BIH BLM BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV
    CRI CUB CUW CXR CYM CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM
    GAB GBR GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN
    IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE
    LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS
    MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI PRK
    PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP SUR
    SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR UMI URY
    USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE
    """.split()  # noqa: SIM905
)
#: Netherlands Antilles, Serbia and Montenegro, Soviet Union, Timor, Romania, Yugoslavia, Zaire (ISO 3166-3).
_WITHDRAWN = frozenset({"ANT", "SCG", "SUN", "TMP", "ROM", "YUG", "ZAR"})
_BRITISH = frozenset({"GBD", "GBN", "GBO", "GBP", "GBS"})
_ORGANISATIONS = frozenset(
    {"EUE", "IAO", "UNO", "UNA", "UNK", "XBA", "XCC", "XCE", "XCO", "XDC", "XEC", "XES", "XIM", "XMP"}
) | {"XOM", "XPO"}
_KOSOVO = frozenset({"RKS", "XKX", "XXK"})
#: Stateless (convention of 1954), refugee (convention of 1951), other refugee, unspecified.
STATELESS, CONVENTION_REFUGEE, OTHER_REFUGEE, UNSPECIFIED = "XXA", "XXB", "XXC", "XXX"
WITHOUT_STATE = frozenset({STATELESS, CONVENTION_REFUGEE, OTHER_REFUGEE, UNSPECIFIED})

#: Every code that may stand in a zone, fillers cut off; UTO is the Utopia of specimens.
STATES = _ISO | _WITHDRAWN | _BRITISH | _ORGANISATIONS | _KOSOVO | WITHOUT_STATE | {"D", "UTO"}


def is_state(code: str) -> bool:
    """Whether three characters of a zone, or a code without its fillers, name a state or stand for one."""
    return code.rstrip("<") in STATES
