"""The question of a protected PDF, on its way from the case's thread to the window."""

from concurrent.futures import Future
from dataclasses import dataclass, field


@dataclass(eq=False)
class PasswordRequest:
    """A PDF asks for its password: answer with `answer.set_result(text or None)` (None skips the file)."""

    name: str
    wrong: bool
    answer: "Future[str | None]" = field(default_factory=Future)

    def skip(self) -> None:
        """Answer for a person who can no longer be asked."""
        if not self.answer.done():
            self.answer.set_result(None)
