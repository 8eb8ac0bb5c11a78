"""Who holds an office that a list, a line or another sentence tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..people.people import People
from ..text.mentions import Marked, Mention, Office
from .holders import RANKS, find_holders, named_behind
from .predicates import is_predicate, says_of_pronoun, subject_before, when_in_office

_OPENING = frozenset("after following during besides before upon with at in".split())
_GOVERN = frozenset("minister president secretary speaker governor mayor director".split())
_JOINERS = frozenset({"and", "&", ",", "as", "well", "-", "–"})


@dataclass(frozen=True, slots=True)
class Told:
    """The offices of a sentence, and who of its people has which: by an order that the sentence
    keeps (``ordered``), and so far (``attached``), both by the first words of the offices."""

    sentences: Sequence[Marked]
    i: int
    people: People
    offices: list[Office]
    attached: dict[int, list[int]]
    ordered: dict[int, int]

    def holders(self, number: int) -> tuple[list[int], str]:
        """Who holds an office, and the rule that says so."""
        sentence, office = self.sentences[self.i], self.offices[number]
        holders, rule = find_holders(sentence, self.i, office, self.people, self.attached)
        if office.start in self.ordered:
            return [self.ordered[office.start]], "title-before-name"
        if rule == "title-after-name" and any(holders[0] in h for h in self.attached.values()):
            holders = [] if _next_names(sentence, self.offices, number) else holders
        return (holders, rule) if holders else self._elsewhere(number)

    def _elsewhere(self, number: int) -> tuple[list[int], str]:
        """The holders that another office of a list or another sentence tells."""
        sentence, office = self.sentences[self.i], self.offices[number]
        stops = is_predicate(sentence, office) and sentence.words[office.end].text == ","
        if number + 1 < len(self.offices) and not stops:
            last = _last(sentence, self.offices, number)
            joined = _joined(sentence, office, self.offices[number + 1])
            found = find_holders(sentence, self.i, last, self.people, self.attached)[0]
            if joined and found:
                return found, "title-list"
        if before := self._listed_behind(number):
            return before, "title-list"
        if named := when_in_office(sentence, office):
            return [self.people.at(self.i, named)], "title-by-verb"
        if self.i and says_of_pronoun(sentence, office):
            said = _told_of(self.sentences, self.i)
            return subject_before(self.sentences[said], said, self.people), "title-by-verb"
        if self.i and (named := _line_before(self.sentences, self.i, office)):
            return [self.people.at(self.i - 1, named)], "title-after-name"
        return [], ""

    def _listed_behind(self, number: int) -> list[int]:
        """The holders of the office before that an office is joined to; in "representative and
        Prime Minister's adviser" the one between is another's."""
        sentence, office, k = self.sentences[self.i], self.offices[number], number - 1
        if _owns_next(sentence, self.offices, number):
            return []
        if k > 0 and _owns_next(sentence, self.offices, k):
            office, k = replace(office, start=self.offices[k].start), k - 1
        joined = k >= 0 and _joined(sentence, self.offices[k], office)
        return self.attached.get(self.offices[k].start, []) if joined else []


def _owns_next(sentence: Marked, offices: list[Office], number: int) -> bool:
    """Whether an office is whose holder the next one serves: "the Prime Minister's adviser"."""
    end = offices[number].end
    owns = end < len(sentence.words) and sentence.words[end].lower in {"'s", "'"}
    return owns and number + 1 < len(offices) and offices[number + 1].start == end + 1


def _next_names(sentence: Marked, offices: list[Office], number: int) -> bool:
    """Whether an office is listed with one behind that its holder follows: "Prime Minister A,
    Minister of Culture, and Minister of State for Youth, B"; but not "Princess A, the envoy to
    UNESCO, and Director B", who has more than a rank."""
    if number + 1 == len(offices) or not _joined(sentence, *offices[number : number + 2]):
        return False
    if number and offices[number - 1].title in RANKS:
        return False
    return named_behind(sentence, _last(sentence, offices, number)) is not None


def _line_before(sentences: Sequence[Marked], i: int, office: Office) -> Mention | None:
    """Who is named at the end of the line before one that is nothing but an office: "Remarks by
    Ms Ana Lima" over "Australia's Acting High Commissioner to Tonga"."""
    before, here = sentences[i - 1].words, sentences[i].words
    whole = office.start == 0 and office.end >= len(here) - 1 and here[-1].text != "."
    if not whole or not before or len(before) > _SHORT:
        return None
    named = sentences[i - 1].ending_at(len(before))
    return named if named and named.kind == "person" else None


_SHORT = 10
"""How many words a line has that names a speaker or whom to ask."""


def _told_of(sentences: Sequence[Marked], i: int) -> int:
    """The sentence before that names whom "she" at the head of sentence ``i`` means: one further
    back where that one says "she" too."""
    before = i - 1
    while before > i - 4 and before and not sentences[before].of_kind("person"):
        if not {w.lower for w in sentences[before].words[:2]} & {"he", "she"}:
            break
        before -= 1
    return before


def _last(sentence: Marked, offices: list[Office], number: int) -> Office:
    while number + 1 < len(offices) and _joined(sentence, offices[number], offices[number + 1]):
        number += 1
    return offices[number]


def _joined(sentence: Marked, first: Office, second: Office) -> bool:
    """Whether two offices are listed as one person's: "rector of A and head of B"."""
    between = sentence.words[first.end : second.start]
    opening = sentence.words[0].lower in _OPENING and len(between) and between[0].text == ","
    if opening and not any(w.text == "," for w in sentence.words[: first.start]):
        return False  # "After talks with the Prime Minister, the Director of Museums, X, said"
    if [w.lower for w in between] == ["and"] and _is_another(sentence, first, second):
        return False
    if second.plural != first.plural:
        return False  # "X, Head of the Directorate, directors of museums and …"
    if len(between) > 3 and (between[0].text, between[2].text) == ("(", ")"):
        between = between[3:]  # "rector of the Film Institute (FI) and president of …"
    return (
        len(between) <= 3
        and all(
            w.lower in _JOINERS | {"the", "also", "his", "her", "its", ")", "(", "who", "is"}
            for w in between
        )
        and bool(between)
    )


def _is_another(sentence: Marked, first: Office, second: Office) -> bool:
    """Whether an envoy named behind another office is not who has it: "the Deputy Minister and
    Ambassador Lima met"; but not "the Chairman and CEO Lima"."""
    bare = not (first.of or first.to or first.org or second.of or second.to or second.org)
    article = sentence.words[first.start].lower == "the"
    envoy = second.title == "ambassador" and sentence.words[second.head].capital
    return bare and article and envoy and first.title.rpartition(" ")[2] in _GOVERN
