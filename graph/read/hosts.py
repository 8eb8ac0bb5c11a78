"""What an article says of states around an office: where it speaks from, and who is foreign there.

News writes the state of a foreign minister beside the name and leaves out that of the own one:
"Minister of Culture X received the Ambassador of Kuwait in Dushanbe". So the state that a report
speaks from (its dateline, the state to which its ambassadors are accredited) speaks for an office
without a state, and the state that is stated of somebody else in the sentence against it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from .bodies import Bodies
from .diplomats import head_of, is_accredited, posted_in
from .government import STATE_BODIES
from .mentions import Marked, Mention
from .people import People
from .roles import Role

_WHEREABOUTS = frozenset("to visited visit visiting visits from toured".split())
"""Words before a state or city that say where somebody goes, not whom they serve."""
_ARRIVALS = (
    ("visit", "to"), ("visits", "to"), ("trip", "to"), ("travelled", "to"), ("traveled", "to"),
    ("arrived", "in"), ("stay", "in"), ("was", "in"), ("is", "in"), ("landed", "in"),
    ("tour", "of"), ("delegation", "to"), ("mission", "to"),
)  # fmt: skip
"""Words before a state or city that say where a guest comes to."""
_SIDES = frozenset({"side", "delegation", "party", "counterpart", "counterparts", "team"})
_COMPANY = frozenset({"accompanied", "includes", "included", "including", "comprises", "comprised"})
"""Words before an office whose holder came with the person named before."""
_DATELINE_ENDS = frozenset({"-", "–", "—", ":", "/"})

MENTION, MENTIONS = 0.5, 6
"""The weight of each mention of a state in the article, and how many are counted: what a report
is about comes up a few times, and a list of exhibits may name a state twenty times."""
BESIDE, NEAR = 2.0, 1.0
"""The weight of a mention in the sentence of the office, and in the one before or behind it."""
DATELINE = 2.0
"""A dateline weighs as much as a mention in the sentence: correspondents also write from abroad."""
ACCREDITED = 3.0
"""The state that receives an ambassador is nearly always the one whose officials are unmarked."""
FOREIGN, PEER = 4.0, 6.0
"""What counts against a state that somebody else in the sentence serves; in the same office."""
EMBASSY = -1.0
"""An embassy is abroad: its state is the guest."""
POSTED = 1.5
"""An embassy "in Lisbon" may also be told of from home."""
VISITED = 3.0
"""The state that somebody visits: its officials are the unmarked ones, the guest's are not."""
SIDE = 3.0
"""What "from the Moldovan side" adds for Moldova."""
LEAD = 1.0
"""How far the best state has to be ahead of the next: with less, the two states of a bilateral
report are told apart by chance."""


@dataclass(frozen=True)
class Context:
    """What an article says of states: mentions by sentence, people, bodies."""

    sentences: Sequence[Marked]
    toponyms: Sequence[tuple[int, Mention]]
    people: People
    bodies: Bodies

    @cached_property
    def mentions(self) -> list[tuple[int, Mention]]:
        """The states and cities that are named outside the names of people."""
        inside = {
            (i, k)
            for i, sentence in enumerate(self.sentences)
            for mention in sentence.of_kind("person")
            for k in range(mention.start, mention.end)
        }
        return [(i, m) for i, m in self.toponyms if (i, m.start) not in inside]

    @cached_property
    def counts(self) -> Counter[str]:
        """How often the article names each state."""
        return Counter(m.iso for _, m in self.mentions)

    @cached_property
    def dateline(self) -> str:
        """The state of the city in "DUSHANBE, May 5 (Agency) –"; empty where there is none."""
        for i, mention in self.mentions:
            if i > 8:
                break
            if (
                mention.start == 0
                and mention.kind != "adjective"
                and _is_dateline(self.sentences[i], mention)
            ):
                return mention.iso
        return ""

    @cached_property
    def visited(self) -> set[str]:
        """The states to which the article says that somebody came."""
        found = set()
        for i, mention in self.mentions:
            words = [w.lower for w in self.sentences[i].words[: mention.start] if w.lower != "the"]
            if mention.kind != "adjective" and (
                words[-1:] == ["visited"] or tuple(words[-2:]) in _ARRIVALS
            ):
                found.add(mention.iso)
        return found

    def standing(self, roles: Sequence[Role]) -> dict[str, float]:
        """How much speaks for each state in the whole article."""
        score: defaultdict[str, float] = defaultdict(float)
        for iso, count in self.counts.items():
            score[iso] += MENTION * min(count, MENTIONS)
        if self.dateline:
            score[self.dateline] += DATELINE
        for iso in {iso for role in roles for iso in role.to if not role.former}:
            score[iso] += ACCREDITED
        for iso in self.visited:
            score[iso] += VISITED
        for body in self.bodies.bodies:
            if body.country and body.kind in STATE_BODIES:
                score[body.country] += EMBASSY if body.kind == "embassy" else MENTION
            for iso in posted_in(body.name, body.kind):
                score[iso] += POSTED
        return score

    def sending(self) -> dict[str, float]:
        """How much speaks for each state as one whose diplomats are abroad."""
        score = {iso: MENTION * min(count, MENTIONS) for iso, count in self.counts.items()}
        for iso in {self.dateline, *self.visited} & score.keys():
            score[iso] -= VISITED
        for body in self.bodies.bodies:
            if body.kind == "embassy" and body.country in score:
                score[body.country] += ACCREDITED
        return score

    def beside(self, role: Role) -> dict[str, float]:
        """How much speaks for each state in the sentence of an office and in those around it."""
        score: defaultdict[str, float] = defaultdict(float)
        for i, mention in self.mentions:
            if role.org is not None and i == role.sentence and self._in_other_body(role, mention):
                continue
            weight = BESIDE if i == role.sentence else NEAR if abs(i - role.sentence) == 1 else 0.0
            before = self.sentences[i].words[mention.start - 1].lower if mention.start else ""
            if weight and before not in _WHEREABOUTS:
                city = mention.type in {"city", "capital"}
                score[mention.iso] = max(score[mention.iso], weight * (0.5 if city else 1.0))
            after = self.sentences[i].words[mention.end : mention.end + 1]
            if i == role.sentence and after and after[0].lower in _SIDES:
                score[mention.iso] += SIDE
        return score

    def _in_other_body(self, role: Role, place: Mention) -> bool:
        """Whether a state in the sentence of an office is named in another body than its own."""
        return any(
            body.covers(place.start) and body is not role.org
            for body in self.sentences[role.sentence].of_kind("organization")
        )


def _is_dateline(sentence: Marked, place: Mention) -> bool:
    """Whether the place at the head of a sentence is where the report was filed."""
    for word in sentence.words[place.end : place.end + 12]:
        if word.text in _DATELINE_ENDS:
            return True
        if word.pos in {"VERB", "AUX"} and not word.capital:
            return False
    return False


def likely_state(
    role: Role, roles: Sequence[Role], context: Context, lead: float = LEAD
) -> tuple[str, ...]:
    """The state that an office is held for by all that the article says; empty if it is unsure.

    ``lead`` is how far ahead of the next state it has to be.
    """
    known = (
        _coordinate(role, roles, context)
        or _company(role, roles, context)
        or _delegated(role, roles, context)
    )
    if known:
        return known
    if is_accredited(role):
        score = context.sending()
    else:
        score = context.standing(roles)
    score = _sum(score, context.beside(role))
    for other in roles:
        if other.person == role.person or other.former or other.sentence != role.sentence:
            continue
        if _listed(role, other, context):
            continue
        for iso in other.of:
            against = PEER if head_of(other) == head_of(role) else FOREIGN
            score[iso] = score.get(iso, 0.0) - against
    for iso in role.to:
        score.pop(iso, None)  # nobody is ambassador to the own state
    return _best(score, lead)


def _listed(role: Role, other: Role, context: Context) -> bool:
    """Whether two officials at home stand in one list, so that neither is the other's guest."""
    if is_accredited(role) or is_accredited(other) or head_of(role) == head_of(other):
        return False
    first, second = sorted((role, other), key=lambda r: r.start)
    between = context.sentences[role.sentence].words[first.end : second.start]
    lowered = {word.lower for word in between}
    return bool(lowered & {"and", ",", ";"}) and not (
        lowered & {"with", "between", "from"} or any(w.pos in {"VERB", "AUX"} for w in between)
    )


def _coordinate(role: Role, roles: Sequence[Role], context: Context) -> tuple[str, ...]:
    """The state of the office before: "Timor-Leste President A and Prime Minister B"."""
    words = context.sentences[role.sentence].words
    ends = {m.end for m in context.sentences[role.sentence].of_kind("person")}
    k = role.start
    while k and words[k - 1].lower in {"and", ",", "&"}:
        k -= 1
    if k == role.start or words[k].lower == ",":
        return ()
    state = context.sentences[role.sentence].ending_at(k)
    if state and state.kind == "country" and words[state.start - 1].lower == "of":
        k = state.start - 1  # "President A of Timor-Leste and Prime Minister B"
    if k not in ends:
        return ()
    before = [r for r in roles if r.sentence == role.sentence and r.start < k and r.end <= k]
    last = before[-1] if before else None
    peers = last is None or last.former or bool(last.to) or head_of(last) == head_of(role)
    return () if last is None or peers else last.of


def _company(role: Role, roles: Sequence[Role], context: Context) -> tuple[str, ...]:
    """The state of whom the holder came with: "Minister A of Benin, accompanied by Director B"."""
    words = context.sentences[role.sentence].words
    cue = next((k for k in range(role.start - 1, -1, -1) if words[k].lower in _COMPANY), None)
    if cue is None:
        return ()
    before = [
        other for other in roles
        if other.of and not other.former and other.person != role.person
        and (role.sentence - 1, 0) <= (other.sentence, other.start) < (role.sentence, cue)
    ]  # fmt: skip
    return before[-1].of if before else ()


_LED = _COMPANY | {"led", "headed", "chaired", "composed", "consists", "consisting"}


def _delegated(role: Role, roles: Sequence[Role], context: Context) -> tuple[str, ...]:
    """The guest's state for "the delegation is headed by the State Secretary, X": that of the
    ambassador, or the only one that the report neither comes from nor goes to."""
    before = [w.lower for w in context.sentences[role.sentence].words[: role.start]][-14:]
    if "delegation" not in before or not _LED & set(before):
        return ()
    stated = [other for other in roles if not other.former and other.person != role.person]
    abroad = {iso for other in stated if is_accredited(other) for iso in other.of}
    at_home = context.visited | {context.dateline} | {iso for o in stated for iso in o.to}
    guests = abroad if len(abroad) == 1 else {iso for o in stated for iso in o.of} - at_home
    return tuple(guests) if len(guests) == 1 else ()


def receiving_state(role: Role, roles: Sequence[Role], context: Context) -> tuple[str, ...]:
    """The state to which an ambassador is accredited, where the article does not say."""
    score = _sum(context.standing(roles), context.beside(role))
    for iso in role.of:
        score.pop(iso, None)
    return _best(score)


def _sum(one: dict[str, float], other: dict[str, float]) -> dict[str, float]:
    return {iso: one.get(iso, 0.0) + other.get(iso, 0.0) for iso in one.keys() | other.keys()}


def _best(score: dict[str, float], lead: float = LEAD) -> tuple[str, ...]:
    ranked = sorted(score.items(), key=lambda pair: (-pair[1], pair[0]))[:2]
    if not ranked or ranked[0][1] < LEAD:
        return ()
    if len(ranked) > 1 and ranked[0][1] - ranked[1][1] < lead:
        return ()
    return (ranked[0][0],)
