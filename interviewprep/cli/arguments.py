"""The command line's grammar: a contract that other programs rely on (see README)."""

import argparse
from collections.abc import Callable
from pathlib import Path

from interviewprep import __version__
from interviewprep.domain.case import BUNDLE_LANGUAGES, Recipient
from interviewprep.domain.languages import parse_languages


def _languages(text: str) -> tuple[str, ...]:
    try:
        return parse_languages(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{text!r}: Tesseract codes joined by +, for instance rus+fas"
        ) from None


def parser() -> argparse.ArgumentParser:
    """The parser of every command; without a command the window opens."""
    top = argparse.ArgumentParser(
        prog="interviewprep", description="Offline, encrypted evidence organiser for asylum interviews."
    )
    top.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--passphrase-file", type=Path, metavar="FILE", help="first line is the passphrase of the case"
    )
    common.add_argument("--json", action="store_true", help="print one JSON document on standard output")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")

    def command(name: str, text: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=text, description=text, parents=[common])

    def case_command(name: str, text: str) -> argparse.ArgumentParser:
        made = command(name, text)
        made.add_argument("case", type=Path, metavar="CASE")
        return made

    case_command("example", "Write the fictional example case.")
    new = case_command("new", "Make a new, empty case.")
    new.add_argument("--languages", type=_languages, default=(), metavar="L", help="for instance rus+fas")
    add = case_command("add", "Import files and folders.")
    add.add_argument("files", type=Path, nargs="+", metavar="FILE|DIR")
    add.add_argument("--languages", type=_languages, default=(), metavar="L", help="for instance rus+fas")
    case_command("read", "Read all pending pages.")
    case_command("list", "List documents, pages and their texts.")
    search = case_command("search", "Search texts and descriptions.")
    search.add_argument("words", nargs="+", metavar="WORDS")
    case_command("events", "List the chronology.")
    case_command("fears", "List the fears of return and what supports each.")
    backup = case_command("backup", "Write a verified copy of the case.")
    backup.add_argument("out", type=Path, metavar="OUT")
    restore = command("restore", "Make a case file from a backup.")
    restore.add_argument("backup", type=Path, metavar="BACKUP")
    restore.add_argument("out", type=Path, metavar="OUT")
    doctor = command("doctor", "Check this machine, and a case where one is given.")
    doctor.add_argument("case", type=Path, metavar="CASE", nargs="?")
    written = command("date", "Say what a written date means, in every calendar.")
    written.add_argument("text", nargs="+", metavar="TEXT")
    _export_commands(case_command)
    verify = command("verify", "Say whether a PDF is an unchanged export of a case.")
    verify.add_argument("pdf", type=Path, metavar="OUT.pdf")
    verify.add_argument("case", type=Path, metavar="CASE")
    return top


def _export_commands(case_command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    export = case_command("export", "Write the PDF bundle.")
    export.add_argument("out", type=Path, metavar="OUT.pdf")
    export.add_argument("--force", action="store_true", help="replace an existing file")
    preflight = case_command("preflight", "Say what blocks an export and what to look at before it.")
    for made in (export, preflight):
        made.add_argument(
            "--language", choices=BUNDLE_LANGUAGES, help="the case's bundle language unless given"
        )
        made.add_argument(
            "--recipient", choices=[r.value for r in Recipient], default=Recipient.AUTHORITY.value
        )
        made.add_argument("--documents", nargs="+", metavar="ID", help="only these documents")
