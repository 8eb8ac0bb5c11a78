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
from itertools import pairwise

from ..bodies.bodies import Bodies
from ..offices.diplomats import is_accredited, posted_in
from ..offices.roles import Role
from ..people.people import People
from ..text.datelines import first_named, is_dateline
from ..text.mentions import Marked, Mention, Office
from .government import STATE_BODIES

_WHEREABOUTS = frozenset("to visited visit visiting visits from toured".split())
"""Words before a state or city that say where somebody goes, not whom they serve."""
_ARRIVALS = (
    ("visit", "to"), ("visits", "to"), ("trip", "to"), ("travelled", "to"), ("traveled", "to"),
    ("arrived", "in"), ("stay", "in"), ("was", "in"), ("is", "in"), ("landed", "in"),
    ("tour", "of"), ("delegation", "to"), ("mission", "to"), ("gone", "to"), ("went", "to"),
    ("goes", "to"), ("flew", "to"), ("flown", "to"), ("travels", "to"), ("headed", "to"),
)  # fmt: skip
"""Words before a state or city that say where a guest comes to."""
_VISIT = [["visited"], ["visit"], ["visits"], ["visiting"]]
_FINITE = frozenset({"VBD", "VBZ"})
_RECEIVES = frozenset("met meets received receives welcomed welcomes hosted hosts greeted".split())
_SIDES = frozenset({"side", "delegation", "party", "team", "representation"})

_GOVERN = frozenset(
    "minister premier president chancellor secretary undersecretary speaker ambassador chargé "
    "commissioner consul envoy mission missions".split()
)
"""Heads of offices that only one state is meant by where their state is named."""

MENTION, MENTIONS = 0.5, 6
"""The weight of each mention of a state in the article, and how many are counted: what a report
is about comes up a few times, and a list of exhibits may name a state twenty times."""
BESIDE, NEAR = 2.0, 1.0
"""The weight of a mention in the sentence of the office, and in the one before or behind it."""
FIRST = 0.9
"""What being named before the other state of every pair adds: too little to decide alone."""
DATELINE = 2.0
"""A dateline weighs as much as a mention in the sentence: correspondents also write from abroad."""
ACCREDITED = 3.0
"""The state that receives an ambassador is nearly always the one whose officials are unmarked."""
EMBASSY = -1.0
"""An embassy is abroad: its state is the guest."""
POSTED = 1.5
"""An embassy "in Lisbon" may also be told of from home."""
VISITED = 3.0
"""The state that somebody visits: its officials are the unmarked ones, the guest's are not."""
SIDE = 3.0
"""What "from the Moldovan side" adds for Moldova."""


_TURNS = frozenset("met with received while whereas".split())
"""Words behind which a sentence tells of the other side."""
_ATTEND = frozenset("attended attending attend present participated represented".split())
_CLAUSES = frozenset({",", ";", ":", "and", "while"})


def _sends(sentence: Marked, state: Mention) -> bool:
    """Whether a clause on attendance opens with a state as the one whose people it lists: "From
    Chile there attended", "and, for Peru, the director"."""
    words, k = sentence.words, state.start - 1
    if state.kind != "country" or k < 0 or words[k].lower not in {"from", "for"}:
        return False
    opens = k == 0 or words[k - 1].lower in _CLAUSES
    goes_on = state.end < len(words) and words[state.end].text != "'s"
    return opens and goes_on and bool(_ATTEND & sentence.lowers)


def _closes(sentence: Marked, sides: Sequence[Mention]) -> bool:
    """Whether sides are told behind their people: "A, Chair on the Peruvian side, and B, Chair on
    the Chilean side, met"."""
    people = [m.start for m in sentence.of_kind("person")]
    between = (one.start < k < other.start for one, other in pairwise(sides) for k in people)
    ends = len(sides) > 1 and any(between)
    return ends and min(people) < sides[0].start and max(people) < sides[-1].start


def _introduces(sentence: Marked, k: int) -> bool:
    """Whether people of a side are named behind its words: "and, from the Maltese side, Director
    B", not "met A and B on the Maltese side"."""
    return k < len(sentence.words) and any(m.start >= k for m in sentence.of_kind("person"))


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
            if mention.kind != "adjective" and is_dateline(self.sentences[i], mention):
                return mention.iso
        return ""

    @cached_property
    def _visits(self) -> list[tuple[int, Mention]]:
        """The places to which the article says that somebody came."""
        found = []
        for i, mention in self.mentions:
            start = self._start(i, mention)
            words = [w.lower for w in self.sentences[i].words[:start] if w.lower != "the"]
            own = words[-3:-2] == ["i"]  # "since I was in Pretoria": of another time
            if (
                (mention.kind != "adjective" or start < mention.start)
                and not own
                and (words[-1:] in _VISIT or tuple(words[-2:]) in _ARRIVALS)
            ):
                found.append((i, mention))
        return found

    def _start(self, i: int, place: Mention) -> int:
        """Where a place begins, or the body that is named by it: "the Archives of Peru"."""
        for body in self.sentences[i].of_kind("organization"):
            if body.covers(place.start) and body.type in STATE_BODIES | {"agency", "archive"}:
                return place.start if body.type in {"embassy", "consulate"} else body.start
        return place.start

    @cached_property
    def visited(self) -> set[str]:
        """The states to which the article says that somebody came."""
        return {mention.iso for _, mention in self._visits}

    @cached_property
    def visits(self) -> list[tuple[int, int, str]]:
        """The sentence, the first word and the state of the places to which somebody came."""
        return [(i, mention.start, mention.iso) for i, mention in self._visits]

    @cached_property
    def posts(self) -> list[tuple[int, Office]]:
        """The posts of diplomats, whoever holds them: "received the Ambassador of Georgia".

        Envoys are left out: they come and go.
        """
        return [
            (i, office)
            for i, sentence in enumerate(self.sentences)
            for office in sentence.mentions
            if isinstance(office, Office) and not office.former and "envoy" not in office.title
            and is_accredited(office)
        ]  # fmt: skip

    def unheld(self, sentence: int) -> list[Office]:
        """The offices of state that a sentence names, whoever holds them: "received the Ambassador
        of Georgia", "an audience to the Minister of Tourism of Belize"."""
        return [
            office for office in self.sentences[sentence].mentions
            if isinstance(office, Office) and not office.former and office.of
            and _GOVERN & {*office.title.replace("-", " ").split()}
        ]  # fmt: skip

    def visited_by(self, role: Role) -> set[str]:
        """The states to which the sentence of an office says, behind it, that its holder came:
        "Secretary of State A pays a visit to Phnom Penh"."""
        words = self.sentences[role.sentence].words
        if role.start and (
            words[role.start - 1].pos == "VERB" or words[role.start - 1].lower == "with"
        ):
            return set()  # "She met with Speaker B and came to Ohrid"
        return {
            m.iso for i, m in self._visits
            if i == role.sentence and m.start >= role.end and not self._by_other(role, m.start)
        }  # fmt: skip

    def _by_other(self, role: Role, end: int) -> bool:
        """Whether the words up to a place say of somebody else than the holder that they came:
        "Minister A met B, who is on a visit to Peru", "as the latter was on a visit to Peru"."""
        sentence = self.sentences[role.sentence]
        words = [word.lower for word in sentence.words[role.end : end]]
        if "latter" in words or "his guest" in " ".join(words):
            return True
        who = next((k for k in range(end - 1, role.end, -1) if words[k - role.end] == "who"), 0)
        named = [m for m in sentence.of_kind("person") if role.end <= m.start and m.end <= who]
        others = {self.people.at(role.sentence, m) for m in named} - {role.person}
        return bool(others) or (bool(who) and any(word in _RECEIVES for word in words))

    def standing(self, roles: Sequence[Role]) -> dict[str, float]:
        """How much speaks for each state in the whole article."""
        score: defaultdict[str, float] = defaultdict(float)
        for iso, count in self.counts.items():
            score[iso] += MENTION * min(count, MENTIONS)
        if self.dateline:
            score[self.dateline] += DATELINE
        if first := first_named(self.sentences, self.mentions, self.counts):
            guests = any(b.kind == "embassy" and b.country == first for b in self.bodies.bodies)
            score[first] += 0.0 if guests else FIRST
        told: list[Role | Office] = [*roles, *self._unheld]
        posts = {iso for role in told for iso in role.to if not self._at_home(role)}
        for iso in posts:
            score[iso] += ACCREDITED
        for iso in self.visited:
            score[iso] += VISITED / (2 if self.dateline not in {"", iso} else 1)
        for body in self.bodies.bodies:
            if body.kind == "embassy" and self.dateline == body.country != "":
                continue  # "TRIPOLI – The Libyan Embassy in Bern kept the pieces": told at home
            if body.country and body.kind in STATE_BODIES:
                score[body.country] += EMBASSY if body.kind == "embassy" else MENTION
            for iso in posted_in(body.name, body.kind):
                score[iso] += POSTED
        return score

    @cached_property
    def _unheld(self) -> list[Office]:
        return [office for _, office in self.posts]

    def _at_home(self, role: Role | Office) -> bool:
        """Whether a post says nothing of where the report is told: it is over, or the report is of
        those who sent the ambassador, or it is that of an envoy, who comes and goes."""
        return (
            role.former
            or "envoy" in role.title
            or (self.dateline != "" and self.dateline in role.of)
        )

    def home(self, roles: Sequence[Role]) -> set[str]:
        """The states of which something says that the article is told from there."""
        told: list[Role | Office] = [*self._unheld]
        told += [role for role in roles if not (role.former or "envoy" in role.title)]
        posts = {iso for role in told for iso in role.to}
        embassies = {iso for body in self.bodies.bodies for iso in posted_in(body.name, body.kind)}
        return ({self.dateline} | posts | embassies) - {""}

    def sending(self, roles: Sequence[Role]) -> dict[str, float]:
        """How much speaks for each state as one whose diplomats are abroad."""
        score = {iso: MENTION * min(count, MENTIONS) for iso, count in self.counts.items()}
        for iso in {*self.home(roles), *self.visited} & score.keys():
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
            before = self._leading_word(i, mention)
            if weight and before not in _WHEREABOUTS:
                city = mention.type in {"city", "capital"}
                score[mention.iso] = max(score[mention.iso], weight * (0.5 if city else 1.0))
        if side := self.side(role) or self._received_in(role) or self._receives_in(role):
            score[side] += SIDE
        return score

    def _received_in(self, role: Role) -> str:
        """The state where the holder received a guest: "was received in Skopje by the Speaker"."""
        words = [word.lower for word in self.sentences[role.sentence].words[: role.start]]
        k = len(words) - (words[-1:] == ["the"])
        received = max((n for n, w in enumerate(words) if w in _RECEIVES or w == "held"), default=0)
        if not received or words[k - 1] not in {"by", "with"}:
            return ""
        places = [m for i, m in self.mentions if i == role.sentence and received < m.start < k]
        return next((m.iso for m in places if words[m.start - 1] in {"in", "at"}), "")

    def _receives_in(self, role: Role) -> str:
        """The state where the holder receives a guest: "In Skopje, the Speaker, A, received B"."""
        words = self.sentences[role.sentence].words
        verb = next((w.lower for w in words[role.end :] if w.tag in _FINITE), "")
        places = [
            m for i, m in self.mentions
            if i == role.sentence and m.start and words[m.start - 1].lower in {"in", "at"}
        ]  # fmt: skip
        states = {m.iso for m in places if m.kind in {"place", "country"}}
        hosts = verb in _RECEIVES - {"met", "meets"} and len(states) == 1 and not self.dateline
        return states.pop() if hosts else ""

    def _leading_word(self, i: int, place: Mention) -> str:
        """The word before a state, or before the first of a row: "from Botswana and Malawi"."""
        sentence = self.sentences[i]
        k = place.start
        branch = sentence.ending_at(k)
        if branch and branch.type == "igo":
            return "from"  # "UNESCO Harare": an office of it elsewhere
        while k > 1 and sentence.words[k - 1].lower in {"and", ","}:
            before = sentence.ending_at(k - 1)
            if before is None or before.kind not in {"country", "place"}:
                break
            k = before.start
        return sentence.words[k - 1].lower if k else ""

    def side(self, role: Role, words_for: frozenset[str] = _SIDES) -> str:
        """The state on whose side an office is named: "for the Peruvian side, Director A", "From
        Chile there attended Director A and, from Peru, B"."""
        sentence = self.sentences[role.sentence]
        words = sentence.words
        sides = [
            m for i, m in self.mentions
            if i == role.sentence and (
                (m.end < len(words) and words[m.end].lower in words_for) or _sends(sentence, m)
            )
        ]  # fmt: skip
        before = [m for m in sides if m.start < role.start]
        if _closes(sentence, sides):
            before = [m for m in sides if m.start >= role.end][:1]
        nearest = before[-1:] or [m for m in sides[:1] if not _introduces(sentence, m.end + 1)]
        if not nearest:
            return ""
        between = [word.lower for word in words[nearest[0].end : role.start]]
        others = [m for i, m in self.mentions if i == role.sentence and m.end <= role.start]
        for_other = any(
            m.start > nearest[0].start
            and "for" in {word.lower for word in words[max(0, m.start - 2) : m.start]}
            for m in others
        )  # "on the Angolan side, Minister A, and, for Uruguay, Ambassador B"
        return "" if for_other or _TURNS & {*between} else nearest[0].iso

    def _in_other_body(self, role: Role, place: Mention) -> bool:
        """Whether a state in the sentence of an office is named in another body than its own."""
        return any(
            body.covers(place.start) and body is not role.org
            for body in self.sentences[role.sentence].of_kind("organization")
        )
