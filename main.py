"""Starts interviewprep from a checkout: `python main.py`."""

import sys

from interviewprep.app import main

if __name__ == "__main__":
    sys.exit(main())
