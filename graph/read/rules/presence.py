"""Who was there too: people who attended, joined, stood by or answered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..document import Document
from ..findings import Encounter, Finding, Place
from ..lexicon import title_heads
from ..mentions import Marked
from ..modality import status_of
from ..skeleton import Skeleton
from ._clauses import PARTIES, PEOPLE_NOUNS, complement, is_passive, reached, subject, symbols, tag
from ._encounters import IN_TURN, SETTING

_ANYWHERE, _NEAR = 15, 3
"""How many sentences back the meeting may stand that people joined: one named, or one meant."""

_SAYS = (
    "(?P<t>said|says|noted|added|stressed|emphasi[sz]ed|stated|explained|highlighted|underlined"
    "|underscored|expressed|pointed|affirmed|hailed|lauded|thanked|reaffirmed|voiced|praised"
    "|commended|reiterated|spoke|mentioned|welcomed|appreciated|informed|assured|pledged|proposed"
    "|suggested|conveyed|described|confirmed|recalled|told|briefed|agreed|invited|extended"
    "|acknowledged|called|wished|congratulated|declared|remarked|promised)"
)


def _joining(
    sentence: Skeleton, patterns: Iterable[str], rule: str, reach: int, each: bool = False
) -> Iterator[Encounter]:
    """The people of the patterns' groups, joining an encounter up to ``reach`` sentences back.

    With ``each`` they join every one of them.
    """
    for pattern in patterns:
        for match in sentence.find(pattern):
            if status_of(sentence, match, verb=False) == "held":
                where = Place(sentence.sentence, match.start, match.end)
                people = tuple(p for group in match.groups.values() for p in group)
                yield Encounter(people, "meeting", "held", where, rule, 0.8, joins=reach, each=each)


def attended(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """People who the text says attended, or took part in, the meeting told before.

    >>> from communique.examples import people_met
    >>> people_met(
    ...     "Minister Ana Lima met Rector Jan Novak. The meeting was also attended "
    ...     "by Dean Eva Roth."
    ... )
    [('Ana Lima', 'Eva Roth'), ('Ana Lima', 'Jan Novak'), ('Eva Roth', 'Jan Novak')]
    >>> people_met(
    ...     "Minister Ana Lima met Rector Jan Novak. The premiere was attended by Dean Eva Roth."
    ... )
    [('Ana Lima', 'Jan Novak')]
    """
    for k, item in enumerate(sentence.items):
        found = _present(sentence, k)
        if found:
            where = Place(sentence.sentence, item.start, item.end)
            yield Encounter(found[0], "meeting", "held", where, "attended", 0.8, joins=found[1])
    looking_on = (
        r"(?P<t>looking on) were {near}{a}",
        r"with {a} (?P<t>looking on)",
        r"(?P<t>as|while) {a} (?:looked|watched) on",
        r"(?:from|on|for) the (?:\S+ ){1,3}?side ,? ?(?:\S+ )?(?P<t>attended|joined|present) "
        r"(?:\S+ )?{near}{a}",
    )
    yield from _joining(sentence, looking_on, "attended", _NEAR)
    joined = "(?:attended|joined|participated in|took part in|sat in on|were present at)"
    all_of_them = r"(?:all|both) (?:the |of the |these )?(?:\S+ )?(?:meetings|talks|calls)"
    several = (
        rf"{{a}} (?:was |were )?(?:also )?(?P<t>present (?:at|during)|{joined}) {all_of_them}",
        rf"{all_of_them} (?:was|were) (?:also )?(?P<t>attended|joined) by {{gap}}{{a}}",
    )
    yield from _joining(sentence, several, "attended", _ANYWHERE, each=True)


_ATTENDED = frozenset("attended joined witnessed participated took sat attend join".split())
_THERE = frozenset("attending joining participating accompanying taking".split())
_WERE = frozenset(
    "was were included includes include are is comprised consisted : featured numbered".split()
)
_OCCASIONS = frozenset(
    (
        "meeting meetings talks talk conversation conversations consultations discussion "
        "discussions negotiations audience dialogue interview luncheon lunch dinner breakfast "
        "encounter signing ceremony reception call visit handover exchange session occasion round "
        "sitting banquet gathering handing-over act"
    ).split()
)
_NAMED_OCCASIONS = _OCCASIONS - {"occasion", "call", "act", "round", "session", "sitting"}
_SIDES = frozenset("table side sides part attendance hand ministry embassy present".split())

_Present = tuple[tuple[int, ...], int]
"""People who were there, and how many sentences back the occasion may stand."""


def _present(sentence: Skeleton, k: int) -> _Present | None:
    """Whom the word at ``k`` says to have been there, if it is one of being there."""
    symbol = sentence.items[k].symbol
    if symbol in _ATTENDED and tag(sentence, k)[:2] == "VB":
        return _by_whom(sentence, k) if is_passive(sentence, k) else _who(sentence, k)
    if symbol in {"present", "attendance", "hand", "table"}:
        return _was_there(sentence, k) or _there_were(sentence, k)
    return _there_were(sentence, k) if symbol in _THERE | PARTIES else None


def _by_whom(sentence: Skeleton, k: int) -> _Present | None:
    """ "The meeting was attended by X", "the signing, witnessed by X"."""
    reach = _reach(sentence, max(0, k - 14), k)
    found = complement(sentence, k, "by")
    named = _OCCASIONS & {i.symbol for i in sentence.items[:k]}
    return (found[1].people, reach) if found and reach and named else None


def _who(sentence: Skeleton, k: int) -> _Present | None:
    """ "X attended the meeting", "X joined from the Omani side", "in the talks took part X"."""
    items = sentence.items
    who = subject(sentence, k)
    if who is None:
        found = reached(sentence, k + 1) if items[0].symbol in {"to", "in", "at"} else None
        reach = _reach(sentence, 0, k)
        return (found[1].people, reach) if found and reach == _ANYWHERE else None
    in_it = items[k].symbol not in {"took", "sat"} or bool(
        {"in", ".", "for"} & symbols(sentence, k + 1, k + 4)
    )
    reach = _reach(sentence, k + 1, _phrase_end(sentence, k + 1))
    return (who.people, reach) if reach and in_it else None


def _was_there(sentence: Skeleton, k: int) -> _Present | None:
    """ "X was also present at the talks", "X were in attendance", "X was on hand"."""
    if not {"was", "were", "is", "are"} & symbols(sentence, k - 6, k):
        return None
    who = subject(sentence, k)
    reach = _reach(sentence, k + 1, _phrase_end(sentence, k + 1))
    return (who.people, reach) if who and reach else None


def _there_were(sentence: Skeleton, k: int) -> _Present | None:
    """ "Present at the talks were X and Y", "joining her was X", "the delegation included X"."""
    items = sentence.items
    for j in range(k + 1, min(k + 16, len(items))):
        if items[j].symbol in _WERE:
            found = reached(sentence, j + 1)
            reach = _reach(sentence, k + 1, j)
            return (found[1].people, reach) if found and reach else None
        if tag(sentence, j) in {"VBD", "VBZ", "VBP", "MD"}:
            return None
    return None


def _reach(sentence: Skeleton, first: int, last: int) -> int:
    """How far back the occasion may be that items name between two; 0 if they name another."""
    first = max(0, first)
    words = symbols(sentence, first, last)
    if any(i.letter in {"E", "A"} for i in sentence.items[first:last]):
        return _ANYWHERE if _NAMED_OCCASIONS & words else 0
    if _OCCASIONS & words:
        return _ANYWHERE if {"the", "this", "that", "these", "both", "their"} & words else 0
    return 0 if any(_is_other(sentence, k) for k in range(first, last)) else _NEAR


def _phrase_end(sentence: Skeleton, first: int) -> int:
    """Where the phrase that begins at ``first`` ends at the latest."""
    for k in range(first, min(first + 8, len(sentence.items))):
        if sentence.items[k].people or sentence.items[k].symbol in {",", "."}:
            return k
    return min(first + 8, len(sentence.items))


def _is_other(sentence: Skeleton, k: int) -> bool:
    """Whether a noun may name what else people attended: "the concert"."""
    symbol = sentence.items[k].symbol
    people = symbol in title_heads() or symbol in PEOPLE_NOUNS | PARTIES | _SIDES
    return tag(sentence, k) in {"NN", "NNS"} and not people


def in_the_presence_of(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Before whom people met or signed.

    >>> from communique.examples import people_met
    >>> people_met("Minister Ana Lima met Rector Jan Novak in the presence of Dean Eva Roth.")
    [('Ana Lima', 'Eva Roth'), ('Ana Lima', 'Jan Novak'), ('Eva Roth', 'Jan Novak')]
    >>> people_met(
    ...     "Minister Ana Lima met Rector Jan Novak. "
    ...     "The show opened in the presence of Dean Eva Roth."
    ... )
    [('Ana Lima', 'Jan Novak')]
    """
    if not _MEETS & set(sentence.text.split()):
        return
    patterns = (
        r"(?P<t>in (?:the )?presence of) {gap}{a}",
        r"(?P<t>under the (?:gaze|eyes) of) {gap}{a}",
        r"(?P<t>witnessed) (?:also )?by {near}{a}",
        r"{a} (?:\S+ ){0,3}?(?P<t>witnessed) (?:\S+ ){0,3}?(?:signing|exchange)",
        r"{a} (?:\S+ ){0,3}?(?P<t>signed) (?:it )?(?:too|as well|also) [.,]",
    )
    signings = {"signing", "signings"} & set(sentence.text.split()) and not any(
        item.letter == "A" for item in sentence.items
    )
    reach = _ANYWHERE if signings else _NEAR
    yield from _joining(sentence, patterns, "in_the_presence_of", reach, each=bool(signings))


_MEETS = frozenset(
    (
        "met meeting talks received signed signing exchanged inked concluded ceremony initialled "
        "handed returned presented handover exchange luncheon lunch dinner hosted welcomed greeted "
        "initialed subscribed audience reception"
    ).split()
)


def in_reply(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Who spoke at the meeting told before, or answered those who did.

    >>> from communique.examples import people_met
    >>> people_met(
    ...     "Minister Ana Lima met Norwegian envoys on Monday. In reply to her, "
    ...     "Ambassador Jan Novak said that the embassy would help."
    ... )
    []
    >>> people_met(
    ...     "Minister Ana Lima met Norwegian envoys on Monday. For his part, "
    ...     "Ambassador Jan Novak said that the embassy would help."
    ... )
    [('Ana Lima', 'Jan Novak')]
    """
    patterns = (
        rf"{SETTING} (?:(?!G\d)\S+ ){{0,6}}?(?:, )?{{a}} {{near}}{_SAYS}",
        rf"{IN_TURN} ,? ?{{a}} {{near}}{_SAYS}",
        rf"{{a}} {IN_TURN} ,? ?{_SAYS}",
        rf"{{a}} {{near}}{_SAYS} (?:(?!G\d)\S+ ){{0,3}}?{SETTING}",
    )
    yield from _joining(sentence, patterns, "in_reply", _NEAR)


def listed(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """People in a list of those present, a line each.

    >>> from communique.examples import people_met
    >>> people_met(
    ...     "Minister Ana Lima met Rector Jan Novak.\\n\\nPresent at the meeting were:\\n"
    ...     "- Eva Roth, dean\\n"
    ... )
    [('Ana Lima', 'Eva Roth'), ('Ana Lima', 'Jan Novak'), ('Eva Roth', 'Jan Novak')]
    >>> people_met(
    ...     "Minister Ana Lima met Rector Jan Novak.\\n\\nOn the programme:\\n- Eva Roth, piano\\n"
    ... )
    [('Ana Lima', 'Jan Novak')]
    """
    people = tuple(dict.fromkeys(p for item in sentence.people() for p in item.people))
    if not people or not _is_line(sentence.marked):
        return
    number = sentence.sentence - 1
    while number >= 0 and _is_line(document.sentences[number]):
        number -= 1
    if number < 0 or not _heads_list(document.sentences[number]):
        return
    where = Place(sentence.sentence, 0, 1)
    yield Encounter(people, "meeting", "held", where, "listed", 0.8, joins=_ANYWHERE)


_PRESENT = frozenset("attended present attendance participants attendees participated".split())


def _is_line(marked: Marked) -> bool:
    """Whether a sentence is a line of a list: people and offices, without a verb or a colon."""
    ws = marked.words
    free = [word for i, word in enumerate(ws) if marked.kind_at(i) not in {"person", "office"}]
    return (
        any(m.kind == "person" for m in marked.mentions)
        and len(ws) < 60
        and ws[-1].text != ":"
        and not any(word.tag in {"VBD", "VBZ", "VBP", "MD"} for word in free)
    )


def _heads_list(marked: Marked) -> bool:
    return marked.words[-1].text == ":" and bool({w.lower for w in marked.words} & _PRESENT)


RULES = (attended, in_the_presence_of, in_reply, listed)
