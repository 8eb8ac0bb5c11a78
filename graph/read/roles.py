"""Which office belongs to which person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .mentions import Marked, Mention, Office
from .names import honorific_at
from .people import People
from .words import Word

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
    for i, sentence in enumerate(sentences):
        found.extend(_stated(sentence, i, people))
    return found


def _stated(sentence: Marked, i: int, people: People) -> Iterator[Role]:
    attached: dict[int, list[int]] = {}
    offices = [m for m in sentence.mentions if isinstance(m, Office)]
    for number, office in enumerate(offices):
        holders, rule = _holders(sentence, i, office, people, attached)
        if (
            not holders
            and number + 1 < len(offices)
            and _joined(sentence, office, offices[number + 1])
        ):
            holders, rule = _holders(
                sentence, i, _last(sentence, offices, number), people, attached
            )
            rule = rule and "title-list"
        if not holders and number and _joined(sentence, offices[number - 1], office):
            holders, rule = attached.get(offices[number - 1].start, []), "title-list"
        if not holders:
            continue
        attached[office.start] = holders
        of_name, org_name, behind = _of_behind_name(sentence, office, rule)
        for order, person in enumerate(holders):
            of = office.of or of_name
            if office.plural and len(holders) > 1 and len(of) == len(holders):
                of = (of[order],)  # "the ministers of Iran and Iraq, A and B"
            elif office.plural and len(of) > 1:
                of = ()
            yield Role(
                person,
                office.title,
                of,
                office.to,
                office.org or org_name,
                i,
                office.former,
                i,
                office.start,
                max(office.end, behind),
                rule,
            )
    yield from _leading(sentence, i, people)


def _of_behind_name(
    sentence: Marked, office: Office, rule: str
) -> tuple[tuple[str, ...], Mention | None, int]:
    """What stands behind the name: "Minister Bolat Serik of Kazakhstan"."""
    if rule != "title-before-name" or office.of or office.org or office.plural:
        return (), None, 0
    person = _behind(sentence, office)
    ws = sentence.words
    if person is None:
        return _delegation_of(sentence, office), None, 0
    lead = tuple(word.lower for word in ws[person.end : person.end + 3])
    k = person.end + (3 if lead == ("on", "behalf", "of") else 1)
    if k >= len(ws) or (k == person.end + 1 and lead[0] not in {"of", "from"}):
        return _delegation_of(sentence, office), None, 0
    k += ws[k].lower == "the"
    mention = sentence.starting_at(k) if k < len(ws) else None
    if mention and mention.kind == "country":
        return (mention.iso,), None, 0
    if mention and mention.kind == "organization":
        return (), mention, 0
    return _delegation_of(sentence, office), None, 0


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
    return (
        len(between) <= 3
        and all(
            w.lower in _JOINERS | {"the", "also", "his", "her", "its", ")", "(", "who", "is"}
            for w in between
        )
        and bool(between)
    )


def _holders(
    sentence: Marked, i: int, office: Office, people: People, attached: dict[int, list[int]]
) -> tuple[list[int], str]:
    """The people who hold an office, with the rule that says so."""
    ws = sentence.words
    after = _behind(sentence, office)
    before = _before(sentence, office)
    taken = before is not None and any(
        people.at(i, before) in holders for holders in attached.values()
    )
    direct = after is not None and _gap(ws, office.end, after.start) == ""
    if before and (not direct) and not (taken and after is not None):
        return _group_back(sentence, i, before, people, office), "title-after-name"
    if after:
        return _group(sentence, i, after, people, office), "title-before-name"
    copular = _copular(sentence, office)
    if copular:
        return [people.at(i, copular)], "title-by-verb"
    return [], ""


def _gap(ws: tuple[Word, ...], start: int, end: int) -> str:
    return " ".join(word.lower for word in ws[start:end] if not honorific_at(ws, ws.index(word)))


def _behind(sentence: Marked, office: Office) -> Mention | None:
    """The person named right behind an office, forms of address and one comma between."""
    ws = sentence.words
    k = office.end
    comma = False
    while k < len(ws):
        mention = sentence.starting_at(k)
        if mention and mention.kind == "person":
            return mention
        n = honorific_at(ws, k)
        if n:
            k += n
        elif ws[k].text in {",", ":"} and not comma:
            comma = True
            k += 1
        elif ws[k].text in {'"', "“", "'"}:
            k += 1
        else:
            return None
    return None


def _before(sentence: Marked, office: Office) -> Mention | None:
    """The person to whom an office stands in apposition, in brackets or behind a dash."""
    ws = sentence.words
    k = office.start
    while k > 0 and ws[k - 1].lower in {
        "the",
        "a",
        "an",
        "who",
        "is",
        "was",
        "as",
        "both",
        "also",
        "currently",
        "serves",
        "served",
        "now",
        "then",
        "its",
        "his",
        "her",
    }:
        k -= 1
    if k > 2 and ws[k - 1].lower == "'s" and ws[k - 3].lower == "the":
        k -= 3  # "X, the kingdom's permanent representative"
    if k == 0 or ws[k - 1].text not in {",", "(", "-", "–", "—"}:
        return None
    mention = sentence.ending_at(k - 1)
    if mention and mention.kind == "person":
        return mention
    if ws[k - 2].text == ")" or ws[k - 2].text.isdigit():  # "X (right), minister", "X, 54, rector"
        for back in range(k - 2, max(k - 7, -1), -1):
            mention = sentence.ending_at(back)
            if mention and mention.kind == "person":
                return mention
    return None


def _group(sentence: Marked, i: int, first: Mention, people: People, office: Office) -> list[int]:
    """The person and, behind a plural title, those coordinated with them."""
    holders = [people.at(i, first)]
    if not office.plural:
        return holders
    ws = sentence.words
    k = first.end
    while k < len(ws):
        step = k
        while step < len(ws) and (ws[step].lower in {",", "and", "&"} or honorific_at(ws, step)):
            step += 1
        mention = sentence.starting_at(step) if step < len(ws) else None
        if step == k or mention is None or mention.kind != "person":
            break
        holders.append(people.at(i, mention))
        k = mention.end
    return holders


def _group_back(
    sentence: Marked, i: int, last: Mention, people: People, office: Office
) -> list[int]:
    holders = [people.at(i, last)]
    if not office.plural:
        return holders
    ws = sentence.words
    k = last.start
    while k > 1 and ws[k - 1].lower in {",", "and", "&", "with"}:
        if ws[k - 1].lower == "with" and ws[k - 2].lower in {",", "and"}:
            k -= 1
        mention = sentence.ending_at(k - 1)
        if mention is None or mention.kind != "person":
            break
        holders.insert(0, people.at(i, mention))
        k = mention.start
    return holders


_NAMED_AS = frozenset(
    ("is was as become becomes became appointed named elected serves served remains been").split()
)


def _copular(sentence: Marked, office: Office) -> Mention | None:
    """The subject of "X is the rector of …", "X was appointed ambassador"."""
    ws = sentence.words
    k = office.start
    seen = False
    while k > 0 and k > office.start - 8:
        word = ws[k - 1]
        mention = sentence.ending_at(k)
        if mention and mention.kind == "person":
            return mention if seen else None
        if word.lower in _NAMED_AS:
            seen = True
        elif (
            word.lower
            not in {
                "the",
                "a",
                "an",
                "has",
                "have",
                "had",
                "who",
                ",",
                "also",
                "currently",
                "recently",
                "newly",
                "new",
                "been",
                "re",
                "its",
                "in",
                "since",
            }
            and not word.text.isdigit()
        ):
            return None
        k -= 1
    return None


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
