"""Files packed into one: opened from memory, with bounds on how much they may unpack to."""

import zipfile
import zlib
from collections.abc import Iterable, Sequence
from io import BytesIO

from interviewprep.domain.errors import FileDamaged, FileTooLarge
from interviewprep.recognition import limits
from interviewprep.recognition.tasks import Attachment

#: Files in one archive.
MAX_MEMBERS = 20_000
#: Bytes that the parts of a text document, which are read as a whole, may unpack to.
MAX_PART = 64 * 1024 * 1024
#: Files taken out of one mail or chat.
MAX_ATTACHMENTS = 1_000
#: Names of files that were left out, as far as they are told one by one.
_NAMED = 20


class Archive:
    """A zip file in memory. What it unpacks to is bounded for each part and altogether."""

    def __init__(self, data: bytes, name: str = "") -> None:
        """Raises FileDamaged for what is no whole zip file, FileTooLarge for too many members."""
        self._name = name
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError) as error:
            raise FileDamaged(name, cause=type(error).__name__) from None
        members = [info for info in self._zip.infolist() if not info.is_dir()]
        if len(members) > MAX_MEMBERS:
            raise FileTooLarge(name, limit=MAX_MEMBERS, found=len(members), unit="files")
        self._members = {info.filename: info for info in members}
        self._left = limits.MAX_BYTES

    @property
    def names(self) -> Sequence[str]:
        """The names of all members, in the order of the archive."""
        return list(self._members)

    def __contains__(self, member: str) -> bool:
        return member in self._members

    def size(self, member: str) -> int:
        """How many bytes a member says it unpacks to."""
        return self._members[member].file_size

    def encrypted(self, member: str) -> bool:
        """Whether a member needs a password."""
        return bool(self._members[member].flag_bits & 1)

    def read(self, member: str, most: int = MAX_PART) -> bytes:
        """One member. FileDamaged when it is not there or broken, FileTooLarge beyond the bounds."""
        info = self._members.get(member)
        if info is None:
            raise FileDamaged(self._name, cause="missing part")
        if info.file_size > min(most, self._left):
            raise FileTooLarge(
                self._name, limit=min(most, limits.MAX_BYTES), found=info.file_size, unit="bytes"
            )
        try:
            with self._zip.open(info) as part:  # gives no more than the size that was declared
                content = part.read()
        except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, NotImplementedError) as error:
            raise FileDamaged(self._name, cause=type(error).__name__) from None
        except RuntimeError:  # how zipfile says that a member is encrypted
            raise FileDamaged(self._name, cause="encrypted") from None
        self._left -= len(content)
        return content

    def read_if_there(self, member: str) -> bytes | None:
        """One member, None when the archive has none of that name."""
        return self.read(member) if member in self._members else None


class Enclosed:
    """Collects the files inside of a file, as many and as large as are accepted, and names the rest."""

    def __init__(self) -> None:
        self._taken: list[Attachment] = []
        self._names: set[str] = set()
        self._left_out: list[str] = []
        self._bytes = 0

    def add(self, name: str, data: bytes) -> bool:
        """Takes a file, or notes that it was left out; whether it was taken."""
        if not data or not self.fits(len(data)):
            self.leave_out(name)
            return False
        self._bytes += len(data)
        self._taken.append(Attachment(self._unique(name), data))
        return True

    def fits(self, size: int) -> bool:
        """Whether a further file of so many bytes would be taken."""
        return len(self._taken) < MAX_ATTACHMENTS and self._bytes + size <= limits.MAX_BYTES

    def leave_out(self, name: str) -> None:
        """Notes a file that is not taken."""
        self._left_out.append(file_name(name))

    @property
    def taken(self) -> tuple[Attachment, ...]:
        """The files, in the order in which they were added."""
        return tuple(self._taken)

    @property
    def left_out(self) -> str:
        """The names of files that were not taken, as `listed`; empty when all were."""
        return listed(self._left_out)

    def _unique(self, name: str) -> str:
        """The name, with a number where an earlier file has it too."""
        base = file_name(name)
        stem, dot, ending = base.rpartition(".")
        number, found = 1, base
        while found.casefold() in self._names:
            number += 1
            found = f"{stem} ({number}).{ending}" if dot and stem else f"{base} ({number})"
        self._names.add(found.casefold())
        return found


def listed(names: Iterable[str]) -> str:
    """Names separated by semicolons; of many only the first, and how many more."""
    found = list(names)
    more = f"; +{len(found) - _NAMED}" if len(found) > _NAMED else ""
    return "; ".join(found[:_NAMED]) + more


def file_name(name: str) -> str:
    """The base name without folders, controls and marks of direction (which could disguise an ending)."""
    base = name.replace("\\", "/").rpartition("/")[2]
    base = "".join(char for char in base if char.isprintable() and char not in '<>:"|?*')
    return base.strip(" .")[-150:] or "file"
