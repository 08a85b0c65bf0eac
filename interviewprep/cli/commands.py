"""What each command does, over the services; each returns an exit status."""

import argparse
import getpass
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from interviewprep.bundle.plan import BundleOptions
from interviewprep.cli import output, story_output
from interviewprep.cli.messages import CHECKS, text_of
from interviewprep.cli.passphrase import new_passphrase, passphrase
from interviewprep.domain import dates
from interviewprep.domain.case import Recipient
from interviewprep.domain.errors import CaseError, CaseExists, NoSuchRecord
from interviewprep.domain.progress import Progress
from interviewprep.jobs.pool import WorkerPool
from interviewprep.services import backup as backups
from interviewprep.services import case as cases
from interviewprep.services import (
    chronology,
    fears,
    finding,
    intake,
    people,
    proposals,
    reading,
    review,
)
from interviewprep.services import doctor as doctors
from interviewprep.services import example as examples
from interviewprep.services import export as exports
from interviewprep.services.snapshot import snapshot
from interviewprep.storage.case_file import CaseFile

DONE, NOT_DONE = 0, 1


def _say(text: str) -> None:
    print(text, file=sys.stderr)


def _show_progress(progress: Progress) -> None:
    if progress.name:
        _say(f"{progress.done + 1} of {progress.total}: {progress.name}")


@contextmanager
def _opened(arguments: argparse.Namespace) -> Iterator[CaseFile]:
    case = cases.open_case(arguments.case, passphrase(arguments.passphrase_file))
    try:
        for warning in case.warnings:
            _say(f"warning: {CHECKS.get(warning, warning)}")
        yield case
    finally:
        cases.close_case(case)


@contextmanager
def _workers() -> Iterator[WorkerPool]:
    pool = WorkerPool()
    try:
        yield pool
    finally:
        pool.close()


def example(arguments: argparse.Namespace) -> int:
    """`example CASE`: the fictional case, read and ready to look at."""
    _refuse_existing(arguments.case)
    with _workers() as pool:
        case = examples.create_example(
            arguments.case, new_passphrase(arguments.passphrase_file), pool, _show_progress
        )
        try:
            _read_all(case, pool)
            output.show(arguments, {"documents": len(review.documents(case))}, "The example case is ready.")
        finally:
            cases.close_case(case)
    return DONE


def new(arguments: argparse.Namespace) -> int:
    """`new CASE`: an empty case."""
    _refuse_existing(arguments.case)
    case = cases.create_case(
        arguments.case, new_passphrase(arguments.passphrase_file), languages=arguments.languages
    )
    cases.close_case(case)
    output.show(arguments, {"case": str(arguments.case)}, "The case is ready.")
    return DONE


def add(arguments: argparse.Namespace) -> int:
    """`add CASE FILE|DIR...`: import; each file that could not be is named."""
    with _opened(arguments) as case, _workers() as pool:
        job = intake.Intake(
            case, pool, arguments.languages, ask_password=_ask_password(), progress=_show_progress
        )
        report = intake.import_files(job, arguments.files)
        for name, _existing in report.duplicates:
            _say(f"{name}: already in the case, kept once")
        for failure in report.refused:
            _say(text_of(failure))
        output.show(arguments, output.import_json(report), f"{len(report.imported)} imported.")
    return NOT_DONE if report.refused else DONE


def _ask_password() -> Callable[[str, bool], str | None] | None:
    """Where somebody sits at a terminal, ask for the password of a protected PDF."""
    if not sys.stdin or not sys.stdin.isatty():
        return None

    def ask(name: str, wrong: bool) -> str | None:
        again = "That is not the password. " if wrong else ""
        return getpass.getpass(f"{again}Password of {name} (empty to leave it out): ") or None

    return ask


def read(arguments: argparse.Namespace) -> int:
    """`read CASE`: all pending pages."""
    with _opened(arguments) as case, _workers() as pool:
        done, failed = _read_all(case, pool)
        summary = f"{done} pages done; {failed} of the case could not be read."
        output.show(arguments, {"pages": done, "failed": failed}, summary)
    return NOT_DONE if failed else DONE


def _read_all(case: CaseFile, pool: WorkerPool) -> tuple[int, int]:
    def progress(state: reading.ReadingProgress) -> None:
        left = f", about {state.seconds_left:.0f} s left" if state.seconds_left else ""
        _say(f"read {state.done} of {state.total}{left}")

    done = reading.ReadingQueue(case, pool, on_progress=progress).run_to_end()
    failed = 0
    for document in review.documents(case):
        for page in review.pages(case, document.id):
            if page.failure:
                failed += 1
                _say(f"{document.file_name}, page {page.number}: could not be read ({page.failure})")
    return done, failed


def list_documents(arguments: argparse.Namespace) -> int:
    """`list CASE`: documents, pages, texts."""
    with _opened(arguments) as case:
        with case.reading():
            whole, read = snapshot(case), proposals.all_proposals(case)
        output.show(arguments, output.list_json(whole, read), output.list_text(whole))
    return DONE


def search(arguments: argparse.Namespace) -> int:
    """`search CASE WORDS`: places where all words stand."""
    with _opened(arguments) as case:
        found = finding.search(case, " ".join(arguments.words))
        output.show(arguments, output.search_json(found), output.search_text(found))
    return DONE


def written_date(arguments: argparse.Namespace) -> int:
    """`date TEXT`: what a written date means; needs no case."""
    text = " ".join(arguments.text)
    readings = dates.interpret(text)
    if not readings and (problem := dates.why_not(text)):
        details = ", ".join(f"{name}: {value}" for name, value in problem.details.items())
        _say(f"{problem.code.replace('_', ' ')} ({details})")
    told = output.readings_text(readings) or "Not understood."
    output.show(arguments, output.readings_json(readings), told)
    return DONE


def events(arguments: argparse.Namespace) -> int:
    """`events CASE`: the chronology."""
    with _opened(arguments) as case:
        found = chronology.in_order(chronology.events(case))
        whole = story_output.events_json(found, _names(case))
        output.show(arguments, whole, story_output.events_text(found))
    return DONE


def list_fears(arguments: argparse.Namespace) -> int:
    """`fears CASE`: the fears of return and what supports each."""
    with _opened(arguments) as case:
        found = fears.fears(case)
        matrix = fears.evidence_matrix(found, chronology.events(case), fears.country_sources(case))
        whole = story_output.fears_json(found, matrix, _names(case))
        output.show(arguments, whole, story_output.fears_text(found))
    return DONE


def _names(case: CaseFile) -> dict[str, str]:
    return {person.id: person.name for person in people.people(case)}


def backup(arguments: argparse.Namespace) -> int:
    """`backup CASE OUT`: a verified copy."""
    with _opened(arguments) as case:
        backups.backup(case, arguments.out)
    output.show(arguments, {"backup": str(arguments.out)}, "The backup is written and was checked.")
    return DONE


def restore(arguments: argparse.Namespace) -> int:
    """`restore BACKUP OUT`: a case file from a backup, checked when it is opened."""
    _refuse_existing(arguments.out)
    secret = passphrase(arguments.passphrase_file)
    backups.restore(arguments.backup, arguments.out, secret)
    output.show(arguments, {"case": str(arguments.out)}, "The case is restored and was checked.")
    return DONE


def doctor(arguments: argparse.Namespace) -> int:
    """`doctor [CASE]`: machine and integrity."""
    if arguments.case is None:
        report = doctors.doctor()
    else:
        with _opened(arguments) as case:
            report = doctors.doctor(case)
    output.show(arguments, output.doctor_json(report), output.doctor_text(report))
    return DONE if report.ok else NOT_DONE


def _options(arguments: argparse.Namespace, case: CaseFile) -> BundleOptions:
    chosen = tuple(arguments.documents) if arguments.documents else None
    known = {document.id for document in review.documents(case)}
    for identifier in chosen or ():
        if identifier not in known:
            raise NoSuchRecord(identifier)
    return BundleOptions(
        language=arguments.language or cases.info(case).bundle_language,
        recipient=Recipient(arguments.recipient),
        created=date.today(),
        document_ids=chosen,
    )


def preflight(arguments: argparse.Namespace) -> int:
    """`preflight CASE`: errors and warnings of the bundle."""
    with _opened(arguments) as case:
        result = exports.preflight(case, _options(arguments, case))
        output.show(arguments, output.preflight_json(result), output.preflight_text(result))
    return NOT_DONE if result.errors else DONE


def export(arguments: argparse.Namespace) -> int:
    """`export CASE OUT.pdf`: the bundle."""
    with _opened(arguments) as case:
        options = _options(arguments, case)
        for remark in exports.preflight(case, options).warnings:
            _say(f"warning: {output.remark_text(remark)}")
        record = exports.export_bundle(case, arguments.out, options, overwrite=arguments.force)
        summary = f"{record.page_count} pages, SHA-256 {record.sha256}"
        output.show(arguments, output.export_json(record), summary)
    return DONE


def verify(arguments: argparse.Namespace) -> int:
    """`verify OUT.pdf CASE`: an unchanged export of this case, or not."""
    with _opened(arguments) as case:
        result = exports.verify(case, arguments.pdf)
        output.show(arguments, output.verify_json(result), output.verify_text(result))
    return DONE if result.unchanged else NOT_DONE


def _refuse_existing(path: Path) -> None:
    """Say so before the key is derived or a passphrase is asked for."""
    if path.exists():
        raise CaseExists(path)


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "example": example,
    "new": new,
    "add": add,
    "read": read,
    "list": list_documents,
    "search": search,
    "date": written_date,
    "events": events,
    "fears": list_fears,
    "backup": backup,
    "restore": restore,
    "doctor": doctor,
    "preflight": preflight,
    "export": export,
    "verify": verify,
}


def run(arguments: argparse.Namespace) -> int:
    """Run the chosen command; CaseErrors that end it are told on standard error."""
    try:
        return COMMANDS[arguments.command](arguments)
    except CaseError as error:
        _say(text_of(error))
        return output.exit_status(error)
