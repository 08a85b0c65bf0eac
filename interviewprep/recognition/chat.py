"""Messages of an exported chat, whichever program it is of."""

from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, slots=True)
class Message:
    """One message: moment and sender as the export has them, its text, the names of its media.

    Without a sender it is a notice of the program (somebody joined, the subject was changed).
    """

    moment: str
    sender: str
    text: str
    media: tuple[str, ...] = ()


@dataclass(frozen=True)
class Chat:
    """Messages in the order of the export; `title` as the program gives it."""

    messages: tuple[Message, ...]
    title: str = ""

    @cached_property
    def media(self) -> tuple[str, ...]:
        """The names of all media in the order in which they are mentioned."""
        return tuple(dict.fromkeys(name for message in self.messages for name in message.media))
