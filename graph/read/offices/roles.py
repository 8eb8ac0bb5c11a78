"""Which office belongs to which person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ..bodies.boards import BOARDS, INNER
from ..people.people import People
from ..text.address import honorific_before
from ..text.mentions import Marked, Mention, Office
from ..text.words import Word
from .behind_names import of_behind_name, to_behind_name
from .delegations import PARTIES, party_at
from .lines import bracketed_body
from .listed import Told
from .portfolios import past_bracket
from .shared import bodies_shared, common
from .turns import in_order, in_turn, titles_shared

_MAIN_LEADS = frozenset({"heads", "chairs", "directs"})
_LEADS = {
    "heads": "head",
    "head": "head",
    "headed": "head",
    "leads": "leader",
    "chairs": "chair",
    "chaired": "chair",
    "directs": "director",
    "directed": "director",
    "presides": "president",
}


@dataclass(frozen=True, slots=True)
class Role:
    """An office that an article says a person holds or held.

    ``sentence`` and ``start``, ``end`` say where (words); ``rule`` which rule found it.
    """

    person: int
    title: str
    of: tuple[str, ...]
    to: tuple[str, ...]
    org: Mention | None
    org_sentence: int
    former: bool
    sentence: int
    start: int
    end: int
    rule: str


def find_roles(sentences: Sequence[Marked], people: People) -> list[Role]:
    """The roles stated in an article, in order."""
    found: list[Role] = []
    for i in range(len(sentences)):
        found.extend(_of_one_mission(sentences[i], list(_stated(sentences, i, people))))
    return found


_STAFF = frozenset("secretary counsellor counselor attaché attache officer consul advisor".split())
_MISSIONS = frozenset({"embassy", "consulate"})


def _of_one_mission(sentence: Marked, roles: list[Role]) -> list[Role]:
    """The roles of a sentence, those of a list of staff with the mission behind its last name:
    "First Secretary A, Counsellor B and Attaché C of the Embassy of Peru"."""
    for n in range(len(roles) - 2, -1, -1):
        role, after = roles[n], roles[n + 1]
        between = sentence.words[role.end : after.start]
        listed = between and between[-1].lower in {",", "and"}
        mission = after.org if after.org and after.org.type in _MISSIONS else None
        free = not (role.org or role.of) and bool({*role.title.split()} & _STAFF)
        if mission and listed and free and all(w.pos not in {"VERB", "AUX"} for w in between):
            roles[n] = replace(role, org=mission, org_sentence=after.org_sentence)
    return roles


def _stated(sentences: Sequence[Marked], i: int, people: People) -> Iterator[Role]:
    sentence = sentences[i]
    offices = common(sentence, [m for m in sentence.mentions if isinstance(m, Office)])
    told = Told(sentences, i, people, offices, {}, in_order(sentence, i, offices, people))
    for number, office in enumerate(offices):
        holders, rule = told.holders(number)
        turns = dict(in_turn(sentence, i, office, people))
        holders, rule = list(turns) or holders, rule or "title-before-name"
        if not holders:
            continue
        told.attached[office.start] = holders
        of_name, org_name, behind = of_behind_name(sentence, office, rule)
        if rule == "title-after-name" and not (office.org or office.to):
            org_name, behind = _body_in_line(sentence, office)
            org_name = org_name or (None if office.of else _body_acted_for(sentence, office))
            if org_name is None or org_name.type == "ministry":
                of_name = of_name or _state_in_line(sentence, behind or office.end)
        several = [m for m in sentence.of_kind("person") if office.plural and m.start >= office.end]
        named = {people.at(i, mention): mention for mention in several}
        bodies = {who: bracketed_body(sentence, m.end) for who, m in named.items()}
        shared = bodies_shared(sentence, offices, office, len(holders))
        titles = titles_shared(office, len(holders))
        to_name = () if office.to or not of_name else to_behind_name(sentence, office)
        for order, person in enumerate(holders):
            of = office.of or of_name
            if turns:
                of = (turns[person],)
            elif office.plural and len(holders) > 1 and len(of) == len(holders):
                of = (of[order],)  # "the ministers of Iran and Iraq, A and B"
            elif office.plural and len(of) > 1:
                of = ()
            yield Role(
                person,
                titles[order] if titles else _fielded(sentence, office, named.get(person)),
                of,
                office.to or to_name,
                shared[order] if shared else bodies.get(person) or office.org or org_name,
                i,
                office.former or _over(sentence, office),
                i,
                office.start,
                max(office.end, behind),
                rule,
            )
    yield from _leading(sentence, i, people)


def _fielded(sentence: Marked, office: Office, named: Mention | None) -> str:
    """The title with the field in brackets: "Ministers A (Culture) and B (Foreign Affairs)"."""
    ws = sentence.words
    close = past_bracket(ws, named.end) if named else 0
    if named is None or close <= named.end or bracketed_body(sentence, named.end):
        return office.title
    return f"{office.title} of {' '.join(word.lower for word in ws[named.end + 1 : close - 1])}"


def _body_in_line(sentence: Marked, office: Office) -> tuple[Mention | None, int]:
    """The body in a line of attendees: "Aina Berg, Registrar, University of Bergen"."""
    ws = sentence.words
    body = sentence.starting_at(office.end + 1) if office.end + 1 < len(ws) else None
    if body is None or body.kind != "organization" or ws[office.end].text != ",":
        return None, 0
    place = sentence.starting_at(body.end)  # "UNESCO Harare"
    end = place.end if place and place.kind == "place" and body.type == "igo" else body.end
    after = ws[end].lower if end < len(ws) else "."
    ends = after in {",", ";", ".", "and", "to", ")", "(", "said"} or ws[end].pos in {"VERB", "AUX"}
    return (body, end) if ends and not office.of else (None, 0)


def _body_acted_for(sentence: Marked, office: Office) -> Mention | None:
    """The body before a name: "signed on behalf of the library by Ana Lima, President"."""
    ws = sentence.words
    person = sentence.ending_at(office.start - 1) if ws[office.start - 1].text == "," else None
    k = person.start if person and person.kind == "person" else 0
    while n := honorific_before(ws, k):
        k -= n
    body = sentence.ending_at(k - 1) if k > 1 and ws[k - 1].lower == "by" else None
    if body is None or body.kind != "organization":
        return None
    lead = [word.lower for word in ws[: body.start] if word.lower != "the"]
    signed = lead[-1:] == ["for"] and bool({"signed", "inked", "initialled"} & {*lead[-4:]})
    return body if signed or lead[-2:] == ["behalf", "of"] else None


def _state_in_line(sentence: Marked, k: int) -> tuple[str, ...]:
    """The state that closes a line of attendees at word ``k``: "X, Minister of Culture, Chile;"."""
    ws = sentence.words
    if k + 1 >= len(ws) or ws[k].text != ",":
        return ()
    state = sentence.starting_at(k + 1 + (ws[k + 1].lower == "the"))
    if state is None or state.kind != "country":
        return ()
    behind = ws[state.end : state.end + 2]
    closed = not behind or behind[0].text in {";", ".", ")"}
    listed = [word.lower for word in behind] == [",", "and"]
    return (state.iso,) if closed or listed else ()


def _over(sentence: Marked, office: Office) -> bool:
    """Whether the words around an office say that its time is over: "served as … until 2019",
    "Prior to that, she worked as …", "had previously been …"."""
    ws = sentence.words
    if {"previously", "formerly"} & {
        word.lower for word in ws[max(0, office.start - 4) : office.start]
    }:
        return True
    if ws[0].lower in {"prior", "previously", "formerly", "before"} and any(
        word.lower in {"worked", "served", "was", "been"} for word in ws[: office.start]
    ):
        return True
    before = {word.lower for word in ws[max(0, office.start - 5) : office.start]}
    if {"when", "was"} <= before and before & {"he", "she"}:
        return True
    after = {word.lower for word in ws[office.end : office.end + 1]}
    return "served" in before and bool(after & {"until", "from", "between"})


def _described(sentence: Marked, k: int) -> Mention | None:
    """The person whom words up to ``k`` describe: "X, rector of the institute (INAA)"."""
    people = [m for m in sentence.of_kind("person") if m.end <= k]
    if not people or any(
        word.pos in {"VERB", "AUX"} for word in sentence.words[people[-1].end : k]
    ):
        return None
    return people[-1]


def _leading(sentence: Marked, i: int, people: People) -> Iterator[Role]:
    """ "X, who also heads A and B", "X, who chairs the committee": verbs that state an office."""
    ws = sentence.words
    for k, word in enumerate(ws):
        if word.lower not in _LEADS or word.lower == "head":
            continue
        back = k
        while back and ws[back - 1].lower in {"also", "currently", "has", "who", ",", "now"}:
            back -= 1
        subject = _described(sentence, back)
        if subject is None or (back == k and (subject.end != k or word.lower not in _MAIN_LEADS)):
            continue
        title, step = _LEADS[word.lower], k + 1
        while step < len(ws):
            mention = sentence.at(step)
            of, end = party_at(sentence, step)
            org = mention if mention and mention.kind == "organization" and not end else None
            title += f" of the {ws[end - 1].lower}" * (end > 0)  # "who heads the delegation of"
            end = end or (org.end if org else step + 1)
            if of or org:
                yield Role(
                    people.at(i, subject), title, of, (), org, i, False, i, k, end, "title-by-verb"
                )
            elif board := _board_end(ws, step):
                title += " of the " + " ".join(word.lower for word in ws[step : board - 1])
                end = board
            elif ws[end - 1].lower not in _ON_TO_BODY | PARTIES and not (
                mention and mention.kind in {"country", "adjective"}
            ):
                break
            step = end


def _board_end(ws: Sequence[Word], k: int) -> int:
    """Past "Executive Board of" at word ``k``; 0 where no such part of a body stands there."""
    end = k + 1 + (ws[k].lower in INNER)
    named = end < len(ws) and ws[end - 1].lower in BOARDS and ws[end].lower == "of"
    return end + 1 if named else 0


_ON_TO_BODY = frozenset({"the", "and", ",", "'s", "of", "over", "opposition"})
