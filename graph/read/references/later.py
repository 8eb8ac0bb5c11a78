"""Whom an office without a name means, where the next sentence names its holder without it."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Document
from ..sentences.phrases import Nouns
from ..text.address import honorific_at, honorific_before
from ..text.lexicon import title_heads, words
from ..text.mentions import Marked, Mention, Office

_ADDRESS = frozenset(
    (
        "told tells informed briefed assured thanked welcomed greeted asked showed introduced "
        "acquainted commended congratulated gave handed offered invited urged reminded promised"
    ).split()
)
_ASIDE = frozenset("also then further later his her their own for on in part turn reply ,".split())
_DEFINITE = frozenset({"the", "its", "their", "his", "her", "two", "both"})
_NEAR = 2


def mark_later(document: Document, i: int, nouns: Nouns) -> None:
    """Add whom the offices of a sentence mean of which the text names no holder: "She received the
    Ambassador of Chile. Jan Novak said".

    It is the only one whom the next sentence names for the first time, bare of any office, and who
    speaks there or is spoken to; of two ministers, the two whom the next sentences name.
    """
    sentence = document.sentences[i]
    if sentence.sentence.headline:
        return
    for several in (False, True):
        offices = [one for one in _unnamed(document, i, nouns) if one.plural is several]
        new = _new(document, i, _NEAR if several else 1) if len(offices) == 1 else []
        if several and len(new) == 2 and _is_of_two(sentence, offices[0]):
            first = not any(m for one in document.sentences[: i + 1] for m in one.of_kind("person"))
            both = all(
                _is_bare(document, *one) or _shares(document, offices[0], *one) for one in new
            )
            people = tuple(person for _, _, person in new) if first and both else ()
        elif not several and len(bare := [one for one in new if _is_bare(document, *one)]) == 1:
            number, mention, person = bare[0]
            people = (person,) if _speaks(document.sentences[number], mention) else ()
        else:
            continue
        if people:
            nouns[offices[0].start] = (offices[0].start, offices[0].end, people)


def _unnamed(document: Document, i: int, nouns: Nouns) -> Iterator[Office]:
    """The definite offices of a sentence that nobody is told to hold."""
    sentence = document.sentences[i]
    held = {role.start for role in document.roles if role.sentence == i}
    taken = {k for start, end, _ in nouns.values() for k in range(start, end)}
    for mention in sentence.of_kind("office"):
        if not isinstance(mention, Office) or mention.start in held | taken or mention.former:
            continue
        before = {w.lower for w in sentence.words[max(0, mention.start - 2) : mention.start + 1]}
        if not mention.title or not _DEFINITE & before or _names(sentence, mention):
            continue
        yield mention


def _names(sentence: Marked, office: Office) -> bool:
    """Whether somebody is named right beside an office."""
    ws = sentence.words
    first = office.start - (office.start > 1 and ws[office.start - 1].text == ",")
    end = office.end + (office.end < len(ws) and ws[office.end].text in {",", "("})
    end += honorific_at(ws, end)
    beside = [k for k in (first - 1, end) if 0 <= k < len(ws)]
    return any(sentence.kind_at(k) == "person" for k in beside)


def _new(document: Document, i: int, near: int) -> list[tuple[int, Mention, int]]:
    """Those whom the next of ``near`` sentences that name anybody new name for the first time."""
    known = {
        document.people.at(k, m)
        for k, one in enumerate(document.sentences[: i + 1])
        if not one.sentence.headline
        for m in one.of_kind("person")
    }
    found: dict[int, tuple[int, Mention, int]] = {}
    for k in range(i + 1, min(i + 1 + near, len(document.sentences))):
        for mention in document.sentences[k].of_kind("person"):
            person = document.people.at(k, mention)
            if person not in known:
                found.setdefault(person, (k, mention, person))
        if len(found) > 1 or (found and near == 1):
            break
    return list(found.values())


def _is_bare(document: Document, number: int, mention: Mention, person: int) -> bool:
    """Whether somebody is named without an office or a job: "H.E. Jan Novak"."""
    sentence = document.sentences[number]
    ws, first = sentence.words, mention.start
    if ws[first].lower in _HEADS:
        return False  # "Poet Jan Novak"
    while honorific := honorific_before(ws, first):
        first -= honorific
    before = ws[first - 1] if first else None
    titled = before is not None and (before.pos in {"NOUN", "PROPN"} or before.lower in _HEADS)
    behind = [w.lower for w in ws[mention.end : mention.end + 2]]
    described = behind[:1] in ([","], ["("]) and behind[1:] not in (["for"], ["on"], ["in"])
    return not (titled or described or any(role.person == person for role in document.roles))


_HEADS = frozenset(title_heads())


def _shares(document: Document, office: Office, number: int, mention: Mention, person: int) -> bool:
    """Whether somebody is named by the noun of an office, or as the counterpart of its holder."""
    ws = document.sentences[number].words
    if ws[mention.end].text == "," and ws[mention.end + 1].lower != "for":
        return False
    head = title_heads().get(office.title.split()[0]) or title_heads().get(office.title.split()[-1])
    before = ws[max(0, mention.start - 1) : mention.start]
    nouns = {"counterpart", "colleague", "homologue", head.word if head else ""}
    return any(word.lower in nouns for word in before)


def _is_of_two(sentence: Marked, office: Office) -> bool:
    """Whether just two hold an office: "the ministers of Mali and Chad", "the two ministers"."""
    before = {w.lower for w in sentence.words[max(0, office.start - 1) : office.head + 1]}
    behind = range(office.start, min(office.end + 4, len(sentence.words)))
    states = {m.iso for k in behind if (m := sentence.at(k)) and m.iso and m.kind != "office"}
    return bool({"two", "both"} & before) or len(states | {*office.of}) == 2


def _speaks(sentence: Marked, mention: Mention) -> bool:
    """Whether somebody named speaks, or somebody speaks to them."""
    ws = sentence.words
    first = mention.start
    while honorific := honorific_before(ws, first):
        first -= honorific
    if first and ws[first - 1].lower in _ADDRESS:
        return True
    end = mention.end
    while end < len(ws) and ws[end].lower in _ASIDE:
        end += 1
    said = ws[first - 1].lemma in {"say", "add"} if first else False
    return said or (end < len(ws) and ws[end].pos == "VERB" and ws[end].lemma in _SPEAK)


_SPEAK = words("speech-verbs.txt") | {"give", "hand", "show", "bring", "ask", "tell", "accept"}
