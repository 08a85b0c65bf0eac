"""The command line over the services; see `cli.arguments` for its grammar."""

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status; 2 for wrong use."""
    from interviewprep.cli.arguments import parser
    from interviewprep.cli.commands import run

    reader = parser()
    try:
        parsed = reader.parse_args(arguments)
    except SystemExit as stop:  # argparse has printed its help or what is wrong
        return int(stop.code or 0)
    if parsed.command is None:
        reader.print_usage(sys.stderr)
        return 2
    return run(parsed)
