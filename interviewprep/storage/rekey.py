"""A new passphrase: a new file under a new key and a new salt, swapped in when it is proved whole."""

import os

from interviewprep.storage import copies, key
from interviewprep.storage.case_file import CaseFile, require_passphrase
from interviewprep.storage.database import CaseDatabase, connect
from interviewprep.storage.durable import discard, draft_of, swap_in
from interviewprep.storage.failures import explained
from interviewprep.storage.key import SALT_BYTES, RecoveryKey


def change_passphrase(case: CaseFile, new: str) -> CaseFile:
    """The same case under a new passphrase, as a new object; the one passed in is closed.

    Killed at any moment it leaves the old file or the new one. Backups made before, and a recovery
    key on paper, keep opening those backups. PassphraseTooShort, DiskFull, ReadOnlyFolder,
    StorageFailure, DamagedCase.
    """
    require_passphrase(case.path, new)
    salt = os.urandom(SALT_BYTES)
    fresh = RecoveryKey(key.derive(new, salt), salt)
    draft = draft_of(case.path)

    def swap() -> CaseDatabase:
        swap_in(draft, case.path)
        return connect(case.path, fresh.key, fresh.salt)

    with case.reading(), explained(case.path):
        try:
            expected = copies.copy(case.database, draft, fresh)
            copies.verify(draft, fresh, expected)
            return case.hand_over(swap)
        except BaseException:
            discard(draft)
            raise
