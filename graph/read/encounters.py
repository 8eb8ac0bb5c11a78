"""Encounters told in several sentences, put together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .findings import Encounter, Place
from .text.mentions import Mention


@dataclass
class Told:
    """An encounter being put together from one or several sentences."""

    people: list[int]
    kind: str
    status: str
    places: list[tuple[Place, str]]
    confidence: float
    hosts: set[int]
    visitors: set[int]
    destination: tuple[int, Mention] | None = None

    def part(self, person: int) -> str:
        """The part that a person has in it: host, visitor or participant."""
        if person in self.hosts:
            return "host"
        return "visitor" if person in self.visitors else "participant"


def put_together(found: Iterable[Encounter], words: Sequence[frozenset[str]]) -> list[Told]:
    """Encounters as told one after the other, each with all who were there.

    ``words`` are those of each sentence, in lower case.
    """
    told: list[Told] = []
    waiting: list[Encounter] = []
    one_by_one = _without_sums(list(found))
    for encounter in sorted(one_by_one, key=lambda one: (one.where.sentence, one.joins > 0)):
        known = _joined(told, encounter, words) if encounter.joins else []
        if encounter.joins and (known or not encounter.alone):
            new = [one for one in known if not set(encounter.people) <= set(one.people)]
            for one in known:
                _add(one, encounter)
            mine = all(set(one.people) <= set(encounter.people) for one in known)
            waiting += [encounter] if encounter.each and not new and mine else []
            continue
        if not _signed_there(told, encounter, words):
            _join(told, encounter)
        for early in waiting:  # "The signings were witnessed by X. The first was signed by …"
            if encounter.kind == "signing" and encounter.status == early.status:
                _add(told[-1], early)
    return absorbed(told)


def _without_sums(found: list[Encounter]) -> list[Encounter]:
    """The encounters without those that sum up in a sentence what another rule tells of it pair by
    pair: "A represented the library, and with it signed B for one body and C for another"."""
    pairs: dict[tuple[int, str], list[set[int]]] = {}
    for one in found:
        if len(one.people) == 2 and not one.joins:
            pairs.setdefault((one.where.sentence, one.rule), []).append(set(one.people))
    sums = {
        (sentence, frozenset(set().union(*each)))
        for (sentence, _), each in pairs.items()
        if len(each) > 1 and set.intersection(*each)
    }
    return [
        one for one in found
        if len(one.people) < 3 or (one.where.sentence, frozenset(one.people)) not in sums
    ]  # fmt: skip


def _add(known: Told, encounter: Encounter) -> None:
    known.people.extend(p for p in encounter.people if p not in known.people)
    known.places.append((encounter.where, encounter.rule))


def _join(told: list[Told], encounter: Encounter) -> None:
    """Add an encounter to the one that it goes on telling, or begin a new one."""
    place = (encounter.where, encounter.rule)
    people = set(encounter.people)
    open_ends = len(people) == 1 and encounter.kind == "meeting"
    for known in reversed(told):
        if open_ends or (len(known.people) == 1 and known.kind == "meeting"):
            continue  # "met officials": who they were comes later, if at all
        same = people <= set(known.people) or set(known.people) <= people
        visit_only = (known.kind == "visit") != (encounter.kind == "visit") and 1 in {
            len(people),
            len(known.people),
        }
        if same and not visit_only and known.status == encounter.status:
            known.people.extend(p for p in encounter.people if p not in known.people)
            known.places.append(place)
            known.hosts |= set(encounter.hosts)
            known.visitors |= set(encounter.visitors)
            known.confidence = max(known.confidence, encounter.confidence)
            if known.kind == "meeting" and encounter.kind != "meeting":
                known.kind = encounter.kind
            return
    told.append(
        Told(
            list(encounter.people),
            encounter.kind,
            encounter.status,
            [place],
            encounter.confidence,
            set(encounter.hosts),
            set(encounter.visitors),
            (encounter.where.sentence, encounter.destination) if encounter.destination else None,
        )
    )


def _signed_there(told: list[Told], signing: Encounter, words: Sequence[frozenset[str]]) -> bool:
    """Whether a signing went on the ceremony told just before ("… then signed the deed"), whose
    people then were there; adds it to the ceremony if so."""
    here = signing.where.sentence
    if signing.kind != "signing" or not _NEXT & words[here]:
        return False
    for known in reversed(told):
        told_at = {place.sentence for place, _ in known.places}
        near = any(0 < here - one <= _NEAR and _CEREMONIES & words[one] for one in told_at)
        if near and known.status == signing.status and set(known.people) & set(signing.people):
            _add(known, signing)
            return True
    return False


_NEXT = frozenset("then thereafter afterwards subsequently occasion ceremony".split())
_CEREMONIES = frozenset("ceremony handover handing-over event".split())
_NEAR = 3
"""Within how many sentences what comes next is a part of the ceremony."""


def _joined(told: list[Told], encounter: Encounter, words: Sequence[frozenset[str]]) -> list[Told]:
    """The encounters that people joined: the last one near by, rather one of theirs, or the one
    told in the words that name it."""
    near = [
        known
        for known in told
        if 0 <= encounter.where.sentence - known.places[-1][0].sentence <= encounter.joins
        and (len(known.people) > 1 or known.kind == "meeting")
        and known.status == encounter.status
    ]
    here = encounter.where.sentence
    others = [
        known for known in near
        if known.places[-1][0].sentence < here or not set(known.people) <= set(encounter.people)
    ]  # fmt: skip
    if encounter.kind == "delegation" or encounter.rule in _BEING_THERE:
        near = others or near  # what the sentence itself tells of them may be a part of it
    known_to = encounter.visitors or encounter.people
    theirs = [known for known in near if set(known.people) & set(known_to)]
    if encounter.visitors:  # who accompanied them was where they were, and nowhere else
        return theirs[-1:]
    if encounter.each:
        return near
    back = [here - known.places[-1][0].sentence for known in near]
    close = encounter.rule in _BEING_THERE and not encounter.occasion
    if back and close and min(back) <= (encounter.rule == "attended"):
        theirs = [known for known, n in zip(near, back, strict=True) if n == min(back)]
    signings = _at_one_ceremony(near, encounter)
    signed = any(
        known.kind == "signing" and set(encounter.people) <= set(known.people) for known in told
    )
    if signed and signings:
        return theirs[-1:]  # who signed one of several speaks at the ceremony of all
    if signings:
        return signings
    last = sorted(theirs or near, key=lambda known: _fits(known, encounter, words))[-1:]
    full = [known for known in near if last and set(last[0].people) < set(known.people)]
    return full[-1:] or last  # "met her counterpart twice" is told of a meeting told in full


_BEING_THERE = frozenset({"attended", "in_attendance", "led_the_talks"})
"""Rules by which people were at what is told right there, wherever else they have been."""


def _fits(known: Told, encounter: Encounter, words: Sequence[frozenset[str]]) -> int:
    """How many of the words for what people attended stand where an encounter is told."""
    first = known.places[0][0].sentence
    signing = known.kind == "signing" and bool(_SIGNINGS & encounter.occasion)
    return len(encounter.occasion & words[first]) + signing


_SIGNINGS = frozenset({"signing", "signings", "ceremony"})


def _at_one_ceremony(near: list[Told], encounter: Encounter) -> list[Told]:
    """The signings told one right after the other, where people attended the ceremony of them."""
    if not _SIGNINGS & encounter.occasion:
        return []
    signings = [known for known in near if known.kind == "signing"]
    for k in range(len(signings) - 1, 0, -1):
        before, behind = (one.places[0][0].sentence for one in signings[k - 1 : k + 1])
        if behind - before > 1:
            return signings[k:]
    return signings


def absorbed(told: list[Told]) -> list[Told]:
    """The encounters without those that tell a part of another in the same sentence."""
    kept = []
    for one in told:
        sentences = {place.sentence for place, _ in one.places}
        if not any(
            set(one.people) < set(other.people)
            and one.status == other.status
            and sentences & {place.sentence for place, _ in other.places}
            for other in told
        ):
            kept.append(one)
    return kept
