"""Names of countries by their codes in travel documents (ICAO Doc 9303; names after CLDR)."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
#: Germany in the zone of a passport, and the older name of a code.
_SAME = {"D": "DEU", "RKS": "XKX"}


def country(code: str) -> str:
    """The name of a country by its code; words that are no code as they are."""
    return countries().get(_SAME.get(code, code), code)


def countries() -> dict[str, str]:
    """All names by code: states, and what stands for one."""
    return (
        _afg_to_cha()
        | _chi_to_gre()
        | _gua_to_mac()
        | _mad_to_pan()
        | _pap_to_swi()
        | _syr_to_zim()
        | _others()
    )


def _afg_to_cha() -> dict[str, str]:
    return {
        "AFG": translate("Country", "Afghanistan"),
        "ALB": translate("Country", "Albania"),
        "DZA": translate("Country", "Algeria"),
        "AND": translate("Country", "Andorra"),
        "AGO": translate("Country", "Angola"),
        "ATG": translate("Country", "Antigua & Barbuda"),
        "ARG": translate("Country", "Argentina"),
        "ARM": translate("Country", "Armenia"),
        "AUS": translate("Country", "Australia"),
        "AUT": translate("Country", "Austria"),
        "AZE": translate("Country", "Azerbaijan"),
        "BHS": translate("Country", "Bahamas"),
        "BHR": translate("Country", "Bahrain"),
        "BGD": translate("Country", "Bangladesh"),
        "BRB": translate("Country", "Barbados"),
        "BLR": translate("Country", "Belarus"),
        "BEL": translate("Country", "Belgium"),
        "BLZ": translate("Country", "Belize"),
        "BEN": translate("Country", "Benin"),
        "BTN": translate("Country", "Bhutan"),
        "BOL": translate("Country", "Bolivia"),
        "BIH": translate("Country", "Bosnia & Herzegovina"),
        "BWA": translate("Country", "Botswana"),
        "BRA": translate("Country", "Brazil"),
        "BRN": translate("Country", "Brunei"),
        "BGR": translate("Country", "Bulgaria"),
        "BFA": translate("Country", "Burkina Faso"),
        "BDI": translate("Country", "Burundi"),
        "KHM": translate("Country", "Cambodia"),
        "CMR": translate("Country", "Cameroon"),
        "CAN": translate("Country", "Canada"),
        "CPV": translate("Country", "Cape Verde"),
        "CAF": translate("Country", "Central African Republic"),
        "TCD": translate("Country", "Chad"),
    }


def _chi_to_gre() -> dict[str, str]:
    return {
        "CHL": translate("Country", "Chile"),
        "CHN": translate("Country", "China"),
        "COL": translate("Country", "Colombia"),
        "COM": translate("Country", "Comoros"),
        "COD": translate("Country", "Congo (Democratic Republic)"),
        "COG": translate("Country", "Congo (Republic)"),
        "CRI": translate("Country", "Costa Rica"),
        "HRV": translate("Country", "Croatia"),
        "CUB": translate("Country", "Cuba"),
        "CYP": translate("Country", "Cyprus"),
        "CZE": translate("Country", "Czechia"),
        "CIV": translate("Country", "Côte d’Ivoire"),
        "DNK": translate("Country", "Denmark"),
        "DJI": translate("Country", "Djibouti"),
        "DMA": translate("Country", "Dominica"),
        "DOM": translate("Country", "Dominican Republic"),
        "ECU": translate("Country", "Ecuador"),
        "EGY": translate("Country", "Egypt"),
        "SLV": translate("Country", "El Salvador"),
        "GNQ": translate("Country", "Equatorial Guinea"),
        "ERI": translate("Country", "Eritrea"),
        "EST": translate("Country", "Estonia"),
        "SWZ": translate("Country", "Eswatini"),
        "ETH": translate("Country", "Ethiopia"),
        "FJI": translate("Country", "Fiji"),
        "FIN": translate("Country", "Finland"),
        "FRA": translate("Country", "France"),
        "GAB": translate("Country", "Gabon"),
        "GMB": translate("Country", "Gambia"),
        "GEO": translate("Country", "Georgia"),
        "DEU": translate("Country", "Germany"),
        "GHA": translate("Country", "Ghana"),
        "GRC": translate("Country", "Greece"),
        "GRD": translate("Country", "Grenada"),
    }


def _gua_to_mac() -> dict[str, str]:
    return {
        "GTM": translate("Country", "Guatemala"),
        "GIN": translate("Country", "Guinea"),
        "GNB": translate("Country", "Guinea-Bissau"),
        "GUY": translate("Country", "Guyana"),
        "HTI": translate("Country", "Haiti"),
        "HND": translate("Country", "Honduras"),
        "HKG": translate("Country", "Hong Kong"),
        "HUN": translate("Country", "Hungary"),
        "ISL": translate("Country", "Iceland"),
        "IND": translate("Country", "India"),
        "IDN": translate("Country", "Indonesia"),
        "IRN": translate("Country", "Iran"),
        "IRQ": translate("Country", "Iraq"),
        "IRL": translate("Country", "Ireland"),
        "ISR": translate("Country", "Israel"),
        "ITA": translate("Country", "Italy"),
        "JAM": translate("Country", "Jamaica"),
        "JPN": translate("Country", "Japan"),
        "JOR": translate("Country", "Jordan"),
        "KAZ": translate("Country", "Kazakhstan"),
        "KEN": translate("Country", "Kenya"),
        "KIR": translate("Country", "Kiribati"),
        "KWT": translate("Country", "Kuwait"),
        "KGZ": translate("Country", "Kyrgyzstan"),
        "LAO": translate("Country", "Laos"),
        "LVA": translate("Country", "Latvia"),
        "LBN": translate("Country", "Lebanon"),
        "LSO": translate("Country", "Lesotho"),
        "LBR": translate("Country", "Liberia"),
        "LBY": translate("Country", "Libya"),
        "LIE": translate("Country", "Liechtenstein"),
        "LTU": translate("Country", "Lithuania"),
        "LUX": translate("Country", "Luxembourg"),
        "MAC": translate("Country", "Macao"),
    }


def _mad_to_pan() -> dict[str, str]:
    return {
        "MDG": translate("Country", "Madagascar"),
        "MWI": translate("Country", "Malawi"),
        "MYS": translate("Country", "Malaysia"),
        "MDV": translate("Country", "Maldives"),
        "MLI": translate("Country", "Mali"),
        "MLT": translate("Country", "Malta"),
        "MHL": translate("Country", "Marshall Islands"),
        "MRT": translate("Country", "Mauritania"),
        "MUS": translate("Country", "Mauritius"),
        "MEX": translate("Country", "Mexico"),
        "FSM": translate("Country", "Micronesia"),
        "MDA": translate("Country", "Moldova"),
        "MCO": translate("Country", "Monaco"),
        "MNG": translate("Country", "Mongolia"),
        "MNE": translate("Country", "Montenegro"),
        "MAR": translate("Country", "Morocco"),
        "MOZ": translate("Country", "Mozambique"),
        "MMR": translate("Country", "Myanmar"),
        "NAM": translate("Country", "Namibia"),
        "NRU": translate("Country", "Nauru"),
        "NPL": translate("Country", "Nepal"),
        "NLD": translate("Country", "Netherlands"),
        "NZL": translate("Country", "New Zealand"),
        "NIC": translate("Country", "Nicaragua"),
        "NER": translate("Country", "Niger"),
        "NGA": translate("Country", "Nigeria"),
        "PRK": translate("Country", "North Korea"),
        "MKD": translate("Country", "North Macedonia"),
        "NOR": translate("Country", "Norway"),
        "OMN": translate("Country", "Oman"),
        "PAK": translate("Country", "Pakistan"),
        "PLW": translate("Country", "Palau"),
        "PSE": translate("Country", "Palestine"),
        "PAN": translate("Country", "Panama"),
    }


def _pap_to_swi() -> dict[str, str]:
    return {
        "PNG": translate("Country", "Papua New Guinea"),
        "PRY": translate("Country", "Paraguay"),
        "PER": translate("Country", "Peru"),
        "PHL": translate("Country", "Philippines"),
        "POL": translate("Country", "Poland"),
        "PRT": translate("Country", "Portugal"),
        "QAT": translate("Country", "Qatar"),
        "ROU": translate("Country", "Romania"),
        "RUS": translate("Country", "Russia"),
        "RWA": translate("Country", "Rwanda"),
        "WSM": translate("Country", "Samoa"),
        "SMR": translate("Country", "San Marino"),
        "SAU": translate("Country", "Saudi Arabia"),
        "SEN": translate("Country", "Senegal"),
        "SRB": translate("Country", "Serbia"),
        "SYC": translate("Country", "Seychelles"),
        "SLE": translate("Country", "Sierra Leone"),
        "SGP": translate("Country", "Singapore"),
        "SVK": translate("Country", "Slovakia"),
        "SVN": translate("Country", "Slovenia"),
        "SLB": translate("Country", "Solomon Islands"),
        "SOM": translate("Country", "Somalia"),
        "ZAF": translate("Country", "South Africa"),
        "KOR": translate("Country", "South Korea"),
        "SSD": translate("Country", "South Sudan"),
        "ESP": translate("Country", "Spain"),
        "LKA": translate("Country", "Sri Lanka"),
        "KNA": translate("Country", "St. Kitts & Nevis"),
        "LCA": translate("Country", "St. Lucia"),
        "VCT": translate("Country", "St. Vincent & Grenadines"),
        "SDN": translate("Country", "Sudan"),
        "SUR": translate("Country", "Suriname"),
        "SWE": translate("Country", "Sweden"),
        "CHE": translate("Country", "Switzerland"),
    }


def _syr_to_zim() -> dict[str, str]:
    return {
        "SYR": translate("Country", "Syria"),
        "STP": translate("Country", "São Tomé & Príncipe"),
        "TWN": translate("Country", "Taiwan"),
        "TJK": translate("Country", "Tajikistan"),
        "TZA": translate("Country", "Tanzania"),
        "THA": translate("Country", "Thailand"),
        "TLS": translate("Country", "Timor-Leste"),
        "TGO": translate("Country", "Togo"),
        "TON": translate("Country", "Tonga"),
        "TTO": translate("Country", "Trinidad & Tobago"),
        "TUN": translate("Country", "Tunisia"),
        "TKM": translate("Country", "Turkmenistan"),
        "TUV": translate("Country", "Tuvalu"),
        "TUR": translate("Country", "Türkiye"),
        "UGA": translate("Country", "Uganda"),
        "UKR": translate("Country", "Ukraine"),
        "ARE": translate("Country", "United Arab Emirates"),
        "GBR": translate("Country", "United Kingdom"),
        "USA": translate("Country", "United States"),
        "URY": translate("Country", "Uruguay"),
        "UZB": translate("Country", "Uzbekistan"),
        "VUT": translate("Country", "Vanuatu"),
        "VAT": translate("Country", "Vatican City"),
        "VEN": translate("Country", "Venezuela"),
        "VNM": translate("Country", "Vietnam"),
        "ESH": translate("Country", "Western Sahara"),
        "YEM": translate("Country", "Yemen"),
        "ZMB": translate("Country", "Zambia"),
        "ZWE": translate("Country", "Zimbabwe"),
    }


def _others() -> dict[str, str]:
    return {
        "XKX": translate("Country", "Kosovo"),
        "SUN": translate("Country", "Soviet Union"),
        "XXA": translate("Country", "Stateless"),
        "XXX": translate("Country", "Not known"),
    }
