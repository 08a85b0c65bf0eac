"""What is known about the folder a case lies in: network drives and synchronised folders."""

import re
import sys
from pathlib import Path

NETWORK_DRIVE = "network_drive"
SYNCHRONISED_FOLDER = "synchronised_folder"

_NETWORK_FILE_SYSTEMS = frozenset(
    (
        *("nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "afs", "ncpfs", "9p", "ceph", "glusterfs", "davfs"),
        *("lustre", "beegfs", "fuse.sshfs", "fuse.rclone", "fuse.davfs2", "fuse.gvfsd-fuse"),
        *("fuse.glusterfs", "fuse.smbnetfs", "fuse.curlftpfs", "fuse.google-drive-ocamlfuse"),
    )
)
_SYNCHRONISED = re.compile(
    r"onedrive\b.*|dropbox\b.*|google ?drive\b.*|my drive|мой диск|yandex[. ]?disk\b.*|яндекс[. ]?диск\b.*"
    r"|icloud ?drive\b.*|com~apple~clouddocs|mobile documents|nextcloud\d*|owncloud\d*|pcloud ?drive"
    r"|megasync|облако mail\.ru|cloud mail\.ru"
)
_DRIVE_REMOTE = 4  # GetDriveTypeW: DRIVE_REMOTE


def warnings_for(path: Path, mounts: Path = Path("/proc/mounts")) -> tuple[str, ...]:
    """Codes of what is risky about the place of a case file: `network_drive`, `synchronised_folder`."""
    absolute = path.absolute()
    found = []
    if _on_network(absolute, mounts):
        found.append(NETWORK_DRIVE)
    if any(_SYNCHRONISED.fullmatch(part.casefold()) for part in absolute.parts):
        found.append(SYNCHRONISED_FOLDER)
    return tuple(found)


def _on_network(path: Path, mounts: Path) -> bool:
    if sys.platform == "win32":
        import ctypes

        if path.drive.startswith("\\\\"):
            return True
        return bool(ctypes.windll.kernel32.GetDriveTypeW(path.drive + "\\") == _DRIVE_REMOTE)
    try:
        table = mounts.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return False  # no such table on this system: nothing can be said
    return _file_system(path.resolve(), table) in _NETWORK_FILE_SYSTEMS


def _file_system(path: Path, table: str) -> str:
    """The type of the file system that holds `path`: the longest mount point above it, the last one wins."""
    best, kind = -1, ""
    for line in table.splitlines():
        fields = line.split()
        if len(fields) < 3:
            continue
        # Spaces and such stand as octal escapes, see fstab(5).
        mount = Path(re.sub(r"\\([0-7]{3})", lambda m: chr(int(m[1], 8)), fields[1]))
        if path.is_relative_to(mount) and len(mount.parts) >= best:
            best, kind = len(mount.parts), fields[2]
    return kind
