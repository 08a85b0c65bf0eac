"""Every rule of the preflight has words."""

import re

import pytest

from interviewprep.bundle.preflight import Remark
from interviewprep.ui.bundle.remark_words import known_rules, remark_details, remark_words


def test_every_rule_has_words() -> None:
    told = (Remark.__doc__ or "").partition("Errors:")[2]
    rules = {
        name
        for name in re.findall(r"[a-z_]+", re.sub(r"\(.*?\)", "", told, flags=re.DOTALL))
        if "_" in name or name in ("uncategorised", "unprintable")
    }
    assert len(rules) >= 12
    assert rules <= known_rules()


def test_a_bundle_that_is_too_large_says_both_sizes() -> None:
    words = remark_words(Remark("too_large", None, {"bytes": 30_000_000, "limit": 25_000_000}))
    assert "28.6" in words
    assert "23.8" in words


@pytest.mark.parametrize(
    ("details", "told"),
    [
        ({"pages": [1, 2, 3, 7]}, "p. 1–3, 7"),
        ({"pages": [4]}, "p. 4"),
        ({"language": "fas"}, "فارسی"),
        ({"letters": "𓀀"}, "𓀀"),
        ({}, ""),
    ],
)
def test_what_stands_beside_a_document(details: dict[str, object], told: str) -> None:
    assert remark_details(Remark("any", "id", details)) == told
