import pytest

from interviewprep.domain.errors import RecoveryKeyInvalid
from interviewprep.storage import key
from interviewprep.storage.key import KeyDerivation, RecoveryKey

SALT = bytes(range(16))


def test_the_cost_of_format_1_is_fixed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    assert KeyDerivation(256 * 1024, 4, 2) == key.STANDARD


def test_the_same_passphrase_gives_the_same_key_in_every_version() -> None:
    assert key.derive("пароль", SALT, KeyDerivation(64, 1, 1)).hex() == (
        "105621a39a11478d335a8ccf80b5a0e06b48a26b37bdb89f876d87c9d4534945"
    )


def test_composed_and_decomposed_letters_are_one_passphrase() -> None:
    assert key.derive("й é", SALT) == key.derive("и\u0306 e\u0301", SALT)
    assert key.derive("a", SALT) != key.derive("b", SALT)
    assert key.derive("a", SALT) != key.derive("a", bytes(16))


def test_a_recovery_key_comes_back_however_it_is_typed() -> None:
    original = RecoveryKey(bytes(range(32)), SALT)
    assert RecoveryKey.parse(original.text) == original
    typed = original.text.lower().replace(" ", "-").replace("\n", "  ").replace("0", "O").replace("1", "l")
    assert RecoveryKey.parse(typed) == original
    assert RecoveryKey.parse(original.text.translate(str.maketrans("ABEKMHPCTX", "АВЕКМНРСТХ"))) == original


def test_every_single_slip_is_noticed() -> None:
    text = RecoveryKey(bytes(range(100, 132)), SALT).text
    for place, char in enumerate(text):
        if char.isalnum():
            slip = text[:place] + ("7" if char != "7" else "8") + text[place + 1 :]
            with pytest.raises(RecoveryKeyInvalid):
                RecoveryKey.parse(slip)
    for wrong in ("", text[:-1], text + "A", "я" * 80):
        with pytest.raises(RecoveryKeyInvalid):
            RecoveryKey.parse(wrong)


def test_a_recovery_key_does_not_print_itself() -> None:
    assert "0001" not in repr(RecoveryKey(bytes(range(32)), SALT)).replace("\\x", "")
