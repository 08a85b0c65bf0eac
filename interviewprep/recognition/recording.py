"""What a film or a sound recording says about itself."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Recording:
    """Metadata by the names of `domain.sources`, length in seconds (0 unknown), codings, film or sound."""

    metadata: dict[str, str] = field(default_factory=dict)
    seconds: float = 0.0
    codings: tuple[str, ...] = ()
    has_picture: bool = False
