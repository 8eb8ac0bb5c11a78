"""Agreements and events told in several sentences, put together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from .findings import Happening, Instrument
from .labels import content, is_earlier, is_generic, name_of, year_in

_NEAR = 4
"""Sentences within which "the agreement" still means the one told before."""
_PAST = frozenset({"signed", "in-force", "ended"})
_FIRST = frozenset({"first", "original", "initial"})


class Agreed:
    """Groups the tellings of an article's instruments, one group for each agreement.

    A telling without a status counts where a later one goes on with it. ``parties`` gives those of
    a telling, ``states`` the states behind one of them, ``year`` its year; each may be empty.
    """

    def __init__(
        self,
        parties: Callable[[Instrument], Sequence[str]],
        states: Callable[[str], str],
        year: Callable[[Instrument], str],
    ) -> None:
        self.parties = parties
        self.states = states
        self.year = year
        self.groups: list[list[Instrument]] = []

    def put_together(self, found: Iterable[Instrument]) -> list[list[Instrument]]:
        """The groups, in the order in which the article begins to tell of them."""
        for one in found:
            told = [g for g in reversed(self.groups) if self._is_told(g, one)]
            own = (g for g in told if any(_same_kind(other, one) for other in g))
            group = next(own, told[0] if told else None)
            if group is not None:
                group.append(one)
            elif one.parties or not (one.status and one.same):
                self.groups.append([one])
        self.groups = [group for group in self.groups if any(one.status for one in group)]
        self.groups = [group for group in self.groups if not self._is_carried_out(group)]
        kept = [group for group in self.groups if not self._is_summed_up(group)]
        for group in (g for g in self.groups if g not in kept):
            signed = [replace(o, same=True, inferred=True) for o in group if o.signatories]
            for other in self._parts(group):
                other.extend(signed)  # "all the documents were signed by X"
        return kept

    def _is_told(self, group: list[Instrument], one: Instrument) -> bool:
        """Whether a telling goes on with a group."""
        near = one.where.sentence - group[-1].where.sentence <= _NEAR or (one.same and one.inferred)
        taken_up = one.same or all(other.same for other in group)
        return all(self._may_be_one(other, one) for other in group) and any(
            (near and (taken_up or other.where.sentence == 0))
            or self._says_the_same(other, one, near)
            for other in group
        )

    def _says_the_same(self, other: Instrument, one: Instrument, near: bool) -> bool:
        words, others = content(one.label), content(other.label)
        shared = words <= others or others <= words or len(words & others) > 1
        named = name_of(other.label) & name_of(one.label)
        return bool(named) or (shared and (near or words == others))

    def _may_be_one(self, other: Instrument, one: Instrument) -> bool:
        """Whether nothing that two tellings say keeps them apart."""
        apart = other.plural != one.plural or _signed_by_others(other, one)
        if apart or not _statuses_agree(other, one):
            return False
        years = {self.year(other), self.year(one)} - {""}
        renewed = "renew" in (other.action, one.action) or one.rule == "sequels"
        other_year = len(years) > 1 and "in-force" not in (other.status, one.status)
        dated = year_in(one.label) and _is_fresh(other) and not self.year(other)
        if (other_year and not renewed) or dated:
            return False  # "signed an accord on Monday … a revised form of the 1979 accord"
        if is_earlier(one.label) != is_earlier(other.label) and not one.same:
            return False  # "It replaces the prior accord" beside the accord of today
        first = _FIRST & content(one.label) - content(other.label) and self.year(one)
        if first or ("keep" in {other.action, one.action} and not _says_no_more(other, one)):
            # "The first agreement was signed in 1994" beside one of today; "signed a games accord
            # beside the existing film accord"
            return False
        here = other.where.sentence == one.where.sentence and one.rule != "signed_it"
        words, others = content(one.label), content(other.label)
        if here and words != others and not (one.same and words <= others):
            return False
        kin = _same_kind(other, one) or _is_called(other, one)
        return kin and not self._are_of_others(other, one) and self._parties_agree(other, one)

    def _are_of_others(self, other: Instrument, one: Instrument) -> bool:
        """Whether states are told to be parties of one of two, of an earlier year, and bodies to be
        those of the other: towns' "friendship pact" of 2008, ministries' "development pact"."""
        words, others = content(one.label), content(other.label)
        if one.same or not (words - others and others - words):
            return False
        states = ["/country/" in p for p in self.parties(other)]
        bodies = ["/country/" not in p for p in self.parties(one)]
        told = bool(states and bodies) and all(states) and all(bodies)
        return told and bool(self.year(other)) and not self.year(one)

    def _parties_agree(self, other: Instrument, one: Instrument) -> bool:
        if one.inferred or other.inferred:
            return True
        mine, theirs = set(self.parties(one)), set(self.parties(other))
        if mine <= theirs or theirs <= mine or len(mine & theirs) > 1:
            return True
        if one.where.sentence == other.where.sentence:
            return False
        if other.where.sentence == 0 and mine & theirs:
            return True  # the headline names the other party in its own way
        states = [{self.states(p) for p in side} - {""} for side in (mine, theirs)]
        told = any("/country/" in p for p in mine) != any("/country/" in p for p in theirs)
        return told and (states[0] <= states[1] or states[1] <= states[0])

    def _is_carried_out(self, group: list[Instrument]) -> bool:
        """Whether what a group plans is signed right behind: "to complete a memorandum. The talks
        led to a memorandum, which both signed"."""
        if self._is_wish_fulfilled(group):
            return True
        if any(one.status in _PAST or not one.inferred for one in group):
            return False
        last = group[-1]
        return any(
            one.status == "signed" and 0 < one.where.sentence - last.where.sentence < _NEAR - 1
            and _same_kind(last, one) and content(one.label) == content(last.label)
            and one.plural == last.plural and not self.year(one)
            for other in self.groups if other is not group for one in other
        )  # fmt: skip

    def _is_wish_fulfilled(self, group: list[Instrument]) -> bool:
        """Whether "should be bound by an agreement" is told before the agreement signed later."""
        states = self._states_of(group)
        last = group[-1]
        return all(o.status == "proposed" and len(o.label.split()) == 1 for o in group) and any(
            one.status == "signed" and one.where.sentence > last.where.sentence
            and one.signatories and _same_kind(last, one) and not one.plural and not self.year(one)
            and states & self._states_of(g)
            for g in self.groups if g is not group for one in g
        )  # fmt: skip

    def _is_summed_up(self, group: list[Instrument]) -> bool:
        """Whether a group only sums up others: "signed two agreements", then each by itself."""
        if all(one.same and one.inferred for one in group):
            if self._has_own_signers(group) or self._alone_is_signed(group):
                return False  # "The document was signed by", beside those that others signed
            if self._is_named_once(group):
                return False
            return len(self.groups) > 1  # "the documents" of what is told otherwise
        return all(one.plural for one in group) and bool(self._parts(group))

    def _is_named_once(self, group: list[Instrument]) -> bool:
        """Whether a name of two words or more is that of no other: "the Executive Programme"."""
        label = group[0].label
        others = (one for g in self.groups if g is not group for one in g)
        named = len(label.split()) > 1 and label[0].isupper()
        return named and not any(content(label) & content(one.label) for one in others)

    def _has_own_signers(self, group: list[Instrument]) -> bool:
        """Whether a single instrument is signed by others than each of the rest that are signed."""
        signers = {p for one in group for p in one.signatories}
        rest = [g for g in self.groups if g is not group and not all(o.plural for o in g)]
        theirs = [{p for one in g for p in one.signatories} for g in rest]
        single = not any(one.plural for one in group)
        return single and bool(signers and theirs) and all(t and not t & signers for t in theirs)

    def _alone_is_signed(self, group: list[Instrument]) -> bool:
        """Whether people sign it, and the rest is only what it replaces: "signed the pact, which
        replaces one of 1969"."""
        rest = (one for g in self.groups if g is not group for one in g)
        return any(o.signatories for o in group) and all(o.status == "ended" for o in rest)

    def _parts(self, group: list[Instrument]) -> list[list[Instrument]]:
        """The groups that tell a plural's parts: same status and parties, or bodies of one side."""
        parties, states = set(self.parties_of(group)), self._states_of(group)
        told = [
            g
            for g in self.groups
            if g is not group and not all(o.plural for o in g) and g[0].status == group[0].status
        ]
        same = [g for g in told if _shared(parties, set(self.parties_of(g)))]
        bodies = [g for g in told if states and self._states_of(g) <= states]
        return bodies if len(bodies) > 1 else same

    def _states_of(self, group: list[Instrument]) -> set[str]:
        """The states that are parties, or that bodies belong to which are."""
        return {self.states(p) for p in self.parties_of(group)} - {""}

    def parties_of(self, group: list[Instrument]) -> Sequence[str]:
        """The parties of an agreement, by the telling that names them best."""
        told = (
            [one for one in group if not one.inferred and one.where.sentence]
            or [one for one in group if one.signatories and self._names_sides(one)]
            or [one for one in group if not one.inferred]
            or group
        )  # a headline's "Greek, Thai libraries sign" says less than who signs
        if (before := self._before_first(group)) is not None:
            return self.parties_of(before)
        best = max(told, key=self._worth)
        if len(self.parties(best)) > 1:
            return self.parties(best)
        return list(dict.fromkeys(p for one in told for p in self.parties(one)))

    def _before_first(self, group: list[Instrument]) -> list[Instrument] | None:
        """The agreement beside which "the first agreement" is told, where that has no parties."""
        if not all(one.inferred and _FIRST & content(one.label) for one in group):
            return None
        mine = {self.states(p) for one in group for p in self.parties(one)} - {""}
        told = self.groups[: self.groups.index(group)]
        same = (
            g for g in reversed(told)
            if not all(one.inferred for one in g) and self._states_of(g) <= mine
            and _same_kind(g[0], group[0])
        )  # fmt: skip
        return next(same, None)

    def _names_sides(self, one: Instrument) -> bool:
        parties = self.parties(one)
        return len(parties) > 1 or any("/country/" not in party for party in parties)

    def _worth(self, one: Instrument) -> tuple[bool, bool, bool, int]:
        parties = self.parties(one)
        return (len(parties) > 1, bool(one.status), one.where.sentence > 0, len(parties))


def _signed_by_others(other: Instrument, one: Instrument) -> bool:
    """Whether two tellings that name the instrument have two signers each, and none in common."""
    if "signed_it" in (other.rule, one.rule):  # those of one side, then those of the other
        return False
    theirs, mine = set(other.signatories), set(one.signatories)
    return min(len(theirs), len(mine)) > 1 and not theirs & mine


def _is_fresh(one: Instrument) -> bool:
    """Whether a telling is of what is new: signed by somebody, or still to be."""
    signed = one.status == "signed" and one.action == "sign"
    fresh = signed or one.status in {"planned", "proposed"}
    return fresh and one.where.sentence > 0 and not year_in(one.label)


def _shared(parties: set[str], others: set[str]) -> bool:
    return bool(parties) and len(parties & others) >= min(2, len(parties))


def _says_no_more(other: Instrument, one: Instrument) -> bool:
    """Whether one label says no more than the other."""
    words, others = content(one.label), content(other.label)
    return words <= others or others <= words


def _statuses_agree(other: Instrument, one: Instrument) -> bool:
    """Whether two tellings may mean one by their statuses; one without goes on only with "it"."""
    if not one.status and other.where.sentence == 0:
        return True  # the text names what the headline says is signed
    if not one.status or not other.status:
        return bool(one.status) and one.same
    if (other.status == "ended") != (one.status == "ended") and not one.same:
        # "It replaces the treaty of 1987" is another one, but not from "the 1987 treaty"
        return bool(year_in(other.label)) and year_in(other.label) == year_in(one.label)
    return (other.status in _PAST) == (one.status in _PAST)


def _same_kind(other: Instrument, one: Instrument) -> bool:
    """Whether two nouns may mean one instrument: "memorandum" and "the agreement" may."""
    if one.kind == other.kind or (one.same and is_generic(one.label)):
        return True
    if other.same and is_generic(other.label):
        return True
    if other.where.sentence == 0 and is_generic(other.label):
        return True  # a headline's "film deal"
    if "loan" in content(one.label) & content(other.label):
        return True  # a "five-year loan" and the "loan agreement"
    return {one.kind, other.kind} <= {"agreement", "treaty"}


def _is_called(other: Instrument, one: Instrument) -> bool:
    """Whether a noun alone takes up an instrument of another kind: "a loan. The contract"."""
    near = one.where.sentence - other.where.sentence == 1
    return near and one.same and len(one.label.split()) == 1


def strongest(group: list[Instrument]) -> str:
    """The status of an agreement of which several are told: what came last."""
    order = ("ended", "in-force", "signed", "planned", "proposed")
    done = [one for one in group if one.action != "rest"] or group  # but what is done under it
    return next(s for s in order if any(one.status == s for one in done))


def actions(group: list[Instrument]) -> Iterator[Instrument]:
    """The tellings that say what was done with the agreement."""
    return (one for one in group if one.action in {"sign", "enter-force", "renew", "terminate"})


def is_told(other: Happening, one: Happening) -> bool:
    """Whether two tellings mean one event: one says no more than the other, or is the headline's.

    >>> from communique.examples import events_told
    >>> len(events_told("A festival of masks opened in Oslo. The Oslo Festival of Masks is free."))
    1
    """
    words, others = content(one.label), content(other.label)
    headline = 0 in (one.where.sentence, other.where.sentence)
    if words <= others or others <= words:
        bare = len(words) == 1 or len(others) == 1
        return headline or not bare or one.status == other.status
    alike = headline and one.kind == other.kind
    return alike and (len(words & others) > 1 or _is_named_later(other, one))


def _is_named_later(other: Happening, one: Happening) -> bool:
    """Whether a headline describes what the text then calls by a name: "Georgian icons on show"."""
    first, named = sorted((other, one), key=lambda told: told.where.sentence)
    quoted = [any(mark in told.label for mark in '"“«') for told in (first, named)]
    return (
        first.rule == "described_events" and quoted == [False, True] and other.status == one.status
    )
