from pathlib import Path

import pytest

from interviewprep.storage.places import warnings_for

MOUNTS = """/dev/sda1 / ext4 rw 0 0
//office/share /mnt/team\\040share cifs rw 0 0
tmpfs /mnt/team\\040share/local tmpfs rw 0 0
server:/home /home/nfs nfs4 rw 0 0
"""


@pytest.fixture
def mounts(tmp_path: Path) -> Path:
    table = tmp_path / "mounts"
    table.write_text(MOUNTS)
    return table


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/home/user/a.case", ()),
        ("/mnt/team share/a.case", ("network_drive",)),
        ("/mnt/team share/local/a.case", ()),
        ("/home/nfs/user/Dropbox/a.case", ("network_drive", "synchronised_folder")),
        ("/home/user/OneDrive - Office/x/a.case", ("synchronised_folder",)),
        ("/home/user/Яндекс.Диск/a.case", ("synchronised_folder",)),
        ("/home/user/YandexDisk/a.case", ("synchronised_folder",)),
        ("/home/user/Google Drive/a.case", ("synchronised_folder",)),
        ("/home/user/Nextcloud/a.case", ("synchronised_folder",)),
        ("/home/user/Mobile Documents/a.case", ("synchronised_folder",)),
        ("/home/user/dropboxing notes/a.case", ()),
    ],
)
def test_risky_places(path: str, expected: tuple[str, ...], mounts: Path) -> None:
    assert warnings_for(Path(path), mounts) == expected


def test_a_system_without_a_mount_table_warns_of_nothing(tmp_path: Path) -> None:
    assert warnings_for(tmp_path / "a.case", tmp_path / "none") == ()
