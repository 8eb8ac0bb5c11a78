"""What stands where in a sentence: typed spans of words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from .words import Sentence, Word


@dataclass(frozen=True, slots=True)
class Mention:
    """A typed span of words of one sentence.

    ``kind`` is ``country``, ``adjective``, ``place``, ``organization``, ``office``, ``person``,
    ``event``, ``instrument`` or ``source`` (whose report it is); ``start`` and ``end`` count words.
    ``name`` is the form without what does not belong to it, ``iso`` a country code where the kind
    has one, ``type`` the kind of an organization, event or instrument, or the form of a toponym.
    """

    kind: str
    start: int
    end: int
    name: str
    iso: str = ""
    type: str = ""

    def covers(self, i: int) -> bool:
        """Whether the word at ``i`` lies inside."""
        return self.start <= i < self.end


@dataclass(frozen=True, slots=True)
class Office(Mention):
    """A phrase that names an office: "Iran's Ambassador to Russia".

    ``title`` is lower case without state and body; ``of``, ``to`` are country codes, ``org`` the
    mention of the body. ``plural`` where several hold it ("Presidents A and B"), ``occupation``
    where the bare word is a job and no office.
    """

    title: str = ""
    head: int = 0
    of: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    org: Mention | None = None
    former: bool = False
    plural: bool = False
    occupation: bool = False


@dataclass(frozen=True)
class Marked:
    """A sentence with the mentions found in it, in order, none overlapping.

    ``inner`` are the states and bodies inside an office ("rector of VGIK"): named too, but not
    standing on their own. What every rule asks for is made once for a sentence.
    """

    sentence: Sentence
    mentions: tuple[Mention, ...] = ()
    inner: tuple[Mention, ...] = ()
    index: dict[int, Mention] = field(default_factory=dict, compare=False)

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The words of the sentence."""
        return self.sentence.words

    @cached_property
    def lowers(self) -> frozenset[str]:
        """Its words in lower case."""
        return frozenset(word.lower for word in self.words)

    def at(self, i: int) -> Mention | None:
        """The mention that covers the word at ``i``."""
        return self.index.get(i)

    def kind_at(self, i: int) -> str:
        """The kind of the mention that covers the word at ``i``; empty where there is none."""
        found = self.index.get(i)
        return found.kind if found else ""

    def of_kind(self, *kinds: str) -> Iterator[Mention]:
        """The mentions of these kinds in order, those inside an office included."""
        if len(kinds) == 1:
            return iter(self._by_kind.get(kinds[0], ()))
        return (mention for mention in self._everywhere if mention.kind in kinds)

    @cached_property
    def _everywhere(self) -> list[Mention]:
        return sorted((*self.mentions, *self.inner), key=lambda m: m.start)

    @cached_property
    def _by_kind(self) -> dict[str, list[Mention]]:
        found: dict[str, list[Mention]] = {}
        for mention in self._everywhere:
            found.setdefault(mention.kind, []).append(mention)
        return found

    def ending_at(self, i: int) -> Mention | None:
        """The mention whose last word is at ``i - 1``."""
        found = self.at(i - 1) if i > 0 else None
        return found if found and found.end == i else None

    def starting_at(self, i: int) -> Mention | None:
        """The mention whose first word is at ``i``."""
        found = self.at(i)
        return found if found and found.start == i else None

    def with_mentions(self, new: Iterable[Mention]) -> Marked:
        """The sentence with more mentions; a new one replaces those that it overlaps, but a source,
        in which nothing is told."""
        kept, inner = list(self.mentions), list(self.inner)
        added = False
        for mention in new:
            if any(self.kind_at(i) == "source" for i in range(mention.start, mention.end)):
                continue
            overlapped = [m for m in kept if m.start < mention.end and mention.start < m.end]
            if isinstance(mention, Office):
                inner.extend(overlapped)
            kept = [m for m in kept if m not in overlapped] if overlapped else kept
            kept.append(mention)
            added = True
        if not added:
            return self
        kept.sort(key=lambda m: m.start)
        index = {i: mention for mention in kept for i in range(mention.start, mention.end)}
        return Marked(self.sentence, tuple(kept), tuple(inner), index)


def phrase(words: Iterable[Word], text: str) -> str:
    """The text that the words stand for, white space made single."""
    run = list(words)
    return " ".join(text[run[0].start : run[-1].end].split()) if run else ""
