"""The command line as other programs call it: real processes, real exit statuses."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

PASSPHRASE = "тихий зелёный чайник"
SAMPLES = Path(__file__).parent.parent / "data" / "samples"


def run(*arguments: object, passphrase: str | None = PASSPHRASE) -> subprocess.CompletedProcess[str]:
    environment = {k: v for k, v in os.environ.items() if k != "INTERVIEWPREP_PASSPHRASE"}
    if passphrase is not None:
        environment["INTERVIEWPREP_PASSPHRASE"] = passphrase
    command = [sys.executable, "main.py", *map(str, arguments)]
    root = Path(__file__).parents[2]
    return subprocess.run(
        command, cwd=root, env=environment, capture_output=True, text=True, check=False, timeout=1800
    )


def answer(*arguments: object) -> dict[str, Any]:
    done = run(*arguments, "--json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A case with two real papers, read."""
    case = tmp_path_factory.mktemp("cli") / "case 14.case"
    assert run("new", case).returncode == 0
    files = [SAMPLES / "ru_marriage.clean.png", SAMPLES / "en_threat.rot90.jpg"]
    added = answer("add", case, *files, files[0])
    assert (len(added["imported"]), len(added["duplicates"]), added["refused"]) == (2, 1, [])
    assert run("read", case).returncode == 0
    return case


@pytest.mark.tesseract
def test_list_has_exactly_the_promised_shape(story: Path) -> None:
    first, second = answer("list", story)["documents"]
    keys = "id file sha256 category title state languages pages proposals facts"
    assert list(first) == keys.split()
    assert (first["file"], first["category"], first["state"]) == ("ru_marriage.clean.png", None, "read")
    assert first["languages"][0] == "rus"
    assert list(first["pages"][0]) == ["number", "state", "turned", "text"]
    assert "Саидов Рустам Хакимович" in first["pages"][0]["text"]
    assert second["pages"][0]["turned"] == 90


@pytest.mark.tesseract
def test_search_gives_file_page_and_snippet(story: Path) -> None:
    (result,) = answer("search", story, "заключ", "брак")["results"]
    assert list(result) == ["document", "file", "title", "page", "snippet"]
    assert (result["file"], result["page"]) == ("ru_marriage.clean.png", 1)
    assert answer("search", story, "нетакогослова") == {"results": []}


@pytest.mark.tesseract
def test_export_then_verify_then_a_changed_file(story: Path, tmp_path: Path) -> None:
    out = tmp_path / "bundle.pdf"
    exported = answer("export", story, out, "--language", "ru")
    assert out.stat().st_size == exported["bytes"]
    assert answer("verify", out, story)["unchanged"] is True
    out.write_bytes(out.read_bytes() + b"\n")
    assert run("verify", out, story).returncode == 1


@pytest.mark.tesseract
def test_export_does_not_overwrite_without_force(story: Path, tmp_path: Path) -> None:
    out = tmp_path / "there.pdf"
    out.write_bytes(b"mine")
    assert run("export", story, out, "--language", "en").returncode == 1
    assert out.read_bytes() == b"mine"
    assert run("export", story, out, "--language", "en", "--force").returncode == 0
    assert out.read_bytes().startswith(b"%PDF")


@pytest.mark.tesseract
def test_export_of_chosen_documents(story: Path, tmp_path: Path) -> None:
    wanted = answer("list", story)["documents"][1]["id"]
    exported = answer("export", story, tmp_path / "one.pdf", "--documents", wanted)
    assert exported["documents"] == [wanted]
    assert run("export", story, tmp_path / "none.pdf", "--documents", "no-such-id").returncode == 1


@pytest.mark.tesseract
def test_preflight_has_errors_and_warnings(story: Path) -> None:
    result = answer("preflight", story)
    assert list(result) == ["errors", "warnings"]
    assert result["errors"] == []


@pytest.mark.tesseract
def test_backup_and_restore_give_the_same_case(story: Path, tmp_path: Path) -> None:
    backup, restored = tmp_path / "copy.case", tmp_path / "restored.case"
    assert run("backup", story, backup).returncode == 0
    assert run("backup", story, backup).returncode == 1
    assert run("restore", backup, restored).returncode == 0
    assert answer("list", restored) == answer("list", story)


def test_doctor_looks_at_the_machine() -> None:
    done = run("doctor", "--json", passphrase=None)
    checks = {check["check"]: check["ok"] for check in json.loads(done.stdout)["checks"]}
    assert {"python", "reader", "languages", "fonts"} <= checks.keys()
    assert all(checks.values()), done.stdout


@pytest.mark.tesseract
def test_doctor_finds_a_whole_case_whole(story: Path) -> None:
    checks = {check["check"]: check["ok"] for check in answer("doctor", story)["checks"]}
    assert checks["case_integrity"]


def test_a_bad_file_is_named_and_the_rest_is_done(tmp_path: Path) -> None:
    case, bad = tmp_path / "a.case", tmp_path / "bad.pdf"
    bad.write_bytes(b"%PDF-1.7 nothing")
    run("new", case)
    done = run("add", case, bad, SAMPLES / "en_threat.clean.png")
    assert done.returncode == 1
    assert "bad.pdf" in done.stderr
    assert len(answer("list", case)["documents"]) == 1


def test_wrong_use_is_2() -> None:
    assert run("frobnicate").returncode == 2
    assert run("export").returncode == 2


def test_wrong_passphrase_is_3(tmp_path: Path) -> None:
    case = tmp_path / "a.case"
    run("new", case)
    done = run("list", case, passphrase="другой")
    assert (done.returncode, done.stdout) == (3, "")
    assert "a.case" in done.stderr


def test_open_elsewhere_is_4(tmp_path: Path) -> None:
    path = tmp_path / "a.case"
    run("new", path)
    hold = (
        "import sys; from pathlib import Path; from interviewprep.services.case import open_case; "
        "case = open_case(Path(sys.argv[1]), sys.argv[2]); print('open', flush=True); input()"
    )
    command = [sys.executable, "-c", hold, str(path), PASSPHRASE]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout and holder.stdout.readline() == "open\n"
        assert run("list", path).returncode == 4
        holder.communicate("\n")
    assert run("list", path).returncode == 0


def test_damaged_is_4(tmp_path: Path) -> None:
    path = tmp_path / "a.case"
    run("new", path)
    data = bytearray(path.read_bytes())
    data[4096 + 100] ^= 1  # the second page: case_info, which every command reads
    path.write_bytes(data)
    assert run("list", path).returncode == 4


def test_the_passphrase_may_come_from_a_file(tmp_path: Path) -> None:
    case, secret = tmp_path / "a.case", tmp_path / "secret.txt"
    secret.write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    assert run("new", case, "--passphrase-file", secret, passphrase=None).returncode == 0
    assert run("list", case, "--passphrase-file", secret, passphrase=None).returncode == 0
    assert run("list", case).returncode == 0


def test_nothing_is_overwritten_by_new(tmp_path: Path) -> None:
    case = tmp_path / "a.case"
    case.write_bytes(b"mine")
    assert run("new", case).returncode == 1
    assert case.read_bytes() == b"mine"
