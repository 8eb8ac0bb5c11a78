"""What a rule may find, before people and bodies have their identifiers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from .document import Document
from .sentences.skeleton import Skeleton
from .text.mentions import Mention


@dataclass(frozen=True, slots=True)
class Place:
    """Where the words of a finding stand: number of the sentence, first and last word."""

    sentence: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Encounter:
    """People who met: indices into `Document.people`, hosts and visitors among them.

    ``kind`` is meeting, visit, call, signing or delegation. ``joins`` adds the people to the
    encounter told before ("The meeting was also attended by …"), up to so many sentences back.
    ``each`` adds them to all of those; ``alone`` makes it one of its own where none was told;
    ``occasion`` are the words that tell one of several ("Tuesday's meeting"), in lower case.
    ``destination`` is the place of a visit.
    """

    people: tuple[int, ...]
    kind: str
    status: str
    where: Place
    rule: str
    confidence: float
    hosts: tuple[int, ...] = ()
    visitors: tuple[int, ...] = ()
    destination: Mention | None = None
    joins: int = 0
    each: bool = False
    alone: bool = False
    occasion: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Instrument:
    """One telling of an agreement. ``parties`` are country codes or organization mentions.

    ``inferred`` says that the sentence does not name the parties; ``same`` that its words may mean
    the agreement told before ("the document"); ``plural`` that they mean several.
    """

    label: str
    kind: str
    status: str
    parties: tuple[str | tuple[int, Mention], ...]
    signatories: tuple[int, ...]
    where: Place
    rule: str
    confidence: float
    action: str = ""
    inferred: bool = False
    same: bool = False
    plural: bool = False


@dataclass(frozen=True, slots=True)
class Happening:
    """A cultural event, by name or description."""

    label: str
    kind: str
    countries: tuple[str, ...]
    status: str
    where: Place
    rule: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Saying:
    """Words of a person: a quotation with its offsets, or reported speech."""

    speaker: int
    quote: str
    about: tuple[str, ...]
    where: Place
    rule: str
    confidence: float


Finding = Encounter | Instrument | Happening | Saying
Rule = Callable[[Skeleton, Document], Iterator[Finding]]
"""A rule reads one folded sentence, with the document for what stands around it."""
