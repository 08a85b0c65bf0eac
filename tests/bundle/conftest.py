"""What the tests of the bundle share: one built example and Poppler's view of a PDF."""

import pytest

from interviewprep.bundle.build import BuiltBundle, build
from tests.bundle.fictional_case import Case, example_case, options


@pytest.fixture(scope="session")
def case() -> Case:
    return example_case()


@pytest.fixture(scope="session")
def russian(case: Case) -> BuiltBundle:
    return build(case.snapshot, options("ru"), case.load)
