"""From a passphrase to the raw key of a case file, and the recovery key that stands on paper."""

import hashlib
import hmac
import unicodedata
from dataclasses import dataclass, field

from argon2.low_level import Type, hash_secret_raw

from interviewprep.domain.errors import RecoveryKeyInvalid

KEY_BYTES = 32
SALT_BYTES = 16


@dataclass(frozen=True)
class KeyDerivation:
    """Cost of Argon2id: memory in KiB, passes over it, lanes computed side by side (RFC 9106)."""

    memory_kib: int
    passes: int
    lanes: int


#: The cost of format 1. It belongs to the format: a file never says itself how cheap its key is.
STANDARD = KeyDerivation(memory_kib=256 * 1024, passes=4, lanes=2)


def derive(passphrase: str, salt: bytes, kdf: KeyDerivation | None = None) -> bytes:
    """The raw 32-byte key for a passphrase.

    NFKC first, so that the same passphrase typed on another system's keyboard gives the same key.
    """
    cost = kdf or STANDARD
    secret = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    return hash_secret_raw(secret, salt, cost.passes, cost.memory_kib, cost.lanes, KEY_BYTES, Type.ID)


# Crockford's base 32: no I, L, O, U. Typed look-alikes of the Cyrillic keyboard count as Latin.
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOK_ALIKES = str.maketrans("OILАВЕКМНОРСТХ", "011ABEKMH0PCTX")
_GROUP = 5
_GROUPS_PER_LINE = 4
_CHECK_BYTES = 2
_LENGTH = (KEY_BYTES + SALT_BYTES + _CHECK_BYTES) * 8 // 5


@dataclass(frozen=True)
class RecoveryKey:
    """Key and salt of one case file: opens that file without its passphrase."""

    key: bytes = field(repr=False)
    salt: bytes = field(repr=False)

    @property
    def text(self) -> str:
        """For paper: four lines of four groups of five characters, ending in a check sum."""
        payload = self.key + self.salt
        number = int.from_bytes(payload + _check_sum(payload), "big")
        chars = "".join(_ALPHABET[(number >> shift) & 31] for shift in range((_LENGTH - 1) * 5, -1, -5))
        groups = [chars[i : i + _GROUP] for i in range(0, _LENGTH, _GROUP)]
        lines = [groups[i : i + _GROUPS_PER_LINE] for i in range(0, len(groups), _GROUPS_PER_LINE)]
        return "\n".join(" ".join(line) for line in lines)

    @classmethod
    def parse(cls, text: str) -> "RecoveryKey":
        """The key as typed from paper, in any case and grouping; RecoveryKeyInvalid for a slip."""
        chars = "".join(c for c in text.upper() if c.isalnum()).translate(_LOOK_ALIKES)
        if len(chars) != _LENGTH or not set(chars) <= set(_ALPHABET):
            raise RecoveryKeyInvalid
        number = 0
        for char in chars:
            number = number << 5 | _ALPHABET.index(char)
        data = number.to_bytes(_LENGTH * 5 // 8, "big")
        payload, check = data[:-_CHECK_BYTES], data[-_CHECK_BYTES:]
        if not hmac.compare_digest(_check_sum(payload), check):
            raise RecoveryKeyInvalid
        return cls(payload[:KEY_BYTES], payload[KEY_BYTES:])


def _check_sum(payload: bytes) -> bytes:
    return hashlib.sha256(b"interviewprep recovery key\0" + payload).digest()[:_CHECK_BYTES]
