"""Which office belongs to which person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from .holders import (
    find_holders,
    is_predicate,
    named_behind,
    says_of_pronoun,
    subject_before,
)
from .lexicon import title_heads
from .mentions import Marked, Mention, Office
from .people import People
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
_OPENING = frozenset("after following during besides before upon with at in".split())
_JOINERS = frozenset({"and", "&", ",", "as", "well", "-", "–"})


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
    attached: dict[int, list[int]] = {}
    offices = common(sentence, [m for m in sentence.mentions if isinstance(m, Office)])
    ordered = in_order(sentence, i, offices, people)
    for number, office in enumerate(offices):
        holders, rule = find_holders(sentence, i, office, people, attached)
        if office.start in ordered:
            holders, rule = [ordered[office.start]], "title-before-name"
        if (
            not holders
            and number + 1 < len(offices)
            and not (is_predicate(sentence, office) and sentence.words[office.end].text == ",")
            and _joined(sentence, office, offices[number + 1])
        ):
            holders, rule = find_holders(
                sentence, i, _last(sentence, offices, number), people, attached
            )
            rule = rule and "title-list"
        if not holders and number and _joined(sentence, offices[number - 1], office):
            holders, rule = attached.get(offices[number - 1].start, []), "title-list"
        if not holders and i and says_of_pronoun(sentence, office):
            holders, rule = subject_before(sentences[i - 1], i - 1, people), "title-by-verb"
        turns = dict(in_turn(sentence, i, office, people))
        holders, rule = list(turns) or holders, rule or "title-before-name"
        if not holders:
            continue
        attached[office.start] = holders
        of_name, org_name, behind = _of_behind_name(sentence, office, rule)
        if rule == "title-after-name" and not (office.org or office.to):
            org_name, behind = _body_in_line(sentence, office)
        shared = bodies_shared(sentence, offices, office, len(holders))
        titles = titles_shared(office, len(holders))
        to_name = () if office.to or not of_name else _to_behind_name(sentence, office)
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
                titles[order] if titles else office.title,
                of,
                office.to or to_name,
                shared[order] if shared else office.org or org_name,
                i,
                office.former or _over(sentence, office),
                i,
                office.start,
                max(office.end, behind),
                rule,
            )
    yield from _leading(sentence, i, people)


def _body_in_line(sentence: Marked, office: Office) -> tuple[Mention | None, int]:
    """The body in a line of attendees: "Aina Berg, Registrar, University of Bergen"."""
    ws = sentence.words
    body = sentence.starting_at(office.end + 1) if office.end + 1 < len(ws) else None
    if body is None or body.kind != "organization" or ws[office.end].text != ",":
        return None, 0
    place = sentence.starting_at(body.end)  # "UNESCO Harare"
    end = place.end if place and place.kind == "place" and body.type == "igo" else body.end
    after = ws[end].lower if end < len(ws) else "."
    ends = after in {",", ";", ".", "and", "to", ")", "("}
    return (body, end) if ends and not office.of else (None, 0)


def _over(sentence: Marked, office: Office) -> bool:
    """Whether the words around an office say that its time is over: "served as … until 2019"."""
    ws = sentence.words
    before = {word.lower for word in ws[max(0, office.start - 5) : office.start]}
    after = {word.lower for word in ws[office.end : office.end + 1]}
    return "served" in before and bool(after & {"until", "from", "between"})


def _of_behind_name(
    sentence: Marked, office: Office, rule: str
) -> tuple[tuple[str, ...], Mention | None, int]:
    """What stands behind the name: "Minister Bolat Serik of Kazakhstan"."""
    if rule != "title-before-name" or office.of or office.org or office.plural:
        return (), None, 0
    person = named_behind(sentence, office)
    ws = sentence.words
    if person is None:
        return _delegation_of(sentence, office), None, 0
    lead = tuple(word.lower for word in ws[person.end : person.end + 3])
    k = person.end + (3 if lead == ("on", "behalf", "of") else 1)
    if k >= len(ws) or (k == person.end + 1 and lead[0] not in {"of", "from", "for"}):
        return _delegation_of(sentence, office), None, 0
    k += ws[k].lower == "the"
    mention = sentence.starting_at(k) if k < len(ws) else None
    if mention and mention.kind == "country" and lead[0] != "for":
        return (mention.iso,), None, 0
    if mention and mention.kind == "organization" and mention.type != "party":
        return (), mention, 0
    return _delegation_of(sentence, office), None, 0


def _to_behind_name(sentence: Marked, office: Office) -> tuple[str, ...]:
    """The receiving state in "Ambassador Leila Haddad of Tunisia to Senegal"."""
    head = title_heads().get(sentence.words[office.head].lower)
    person = named_behind(sentence, office)
    if head is None or not head.accredits or person is None:
        return ()
    ws = sentence.words
    for k in range(person.end + 2, min(person.end + 6, len(ws) - 1)):
        if ws[k].lower == "to":
            state = sentence.starting_at(k + 1 + (ws[k + 1].lower == "the"))
            return (state.iso,) if state and state.kind == "country" else ()
    return ()


def _delegation_of(sentence: Marked, office: Office) -> tuple[str, ...]:
    """The state in "a delegation from Russia led by the Minister of Culture, X"."""
    ws = sentence.words
    before = [word.lower for word in ws[max(0, office.start - 3) : office.start]]
    if not {"led", "headed"} & set(before):
        return ()
    for k in range(max(0, office.start - 12), office.start):
        state = sentence.at(k)
        if (
            state
            and state.kind in {"country", "adjective"}
            and "delegation" in (word.lower for word in ws[max(0, k - 4) : office.start])
        ):
            return (state.iso,)
    return ()


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
        step = k + 1
        while step < len(ws):
            mention = sentence.at(step)
            if mention and mention.kind == "organization":
                yield Role(
                    people.at(i, subject),
                    _LEADS[word.lower],
                    (),
                    (),
                    mention,
                    i,
                    False,
                    i,
                    k,
                    mention.end,
                    "title-by-verb",
                )
                step = mention.end
            elif ws[step].lower in {"the", "and", ",", "'s", "of", "over"} or (
                mention and mention.kind in {"country", "adjective"}
            ):
                step += 1
            else:
                break
