"""What is gathered of an office while its phrase is read from its head noun on."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..text.mentions import Mention
from ..text.words import Word


@dataclass
class Chain:
    """What is gathered while walking right from a head noun.

    ``owner`` is the state, city or body before the title.
    """

    end: int
    title: list[Word]
    of: list[str] = field(default_factory=list)
    to: list[str] = field(default_factory=list)
    org: Mention | None = None
    owner: Mention | None = None
