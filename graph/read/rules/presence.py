"""Who was there too: people who attended, joined, stood by or answered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..document import Document
from ..findings import Encounter, Finding, Place
from ..mentions import Marked
from ..modality import status_of
from ..skeleton import Skeleton
from ._encounters import IN_TURN, SETTING, TALKS

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
    meeting = rf"(?:{TALKS}|signing|signing ceremony|ceremony|reception|call|visit)"
    joined = "(?:attended|joined|participated in|took part in|sat in on|were present at)"
    patterns = (
        rf"{meeting} (?:, which (?:\S+ ){{1,12}}?, )?(?:\S+ ){{0,3}}?"
        r"(?P<t>(?:was|were|is|being) (?:also |further |jointly )*"
        r"(?:attended|joined|witnessed)) (?:(?:both |also )*by {gap}{a})",
        rf"{{a}} {{near}}(?P<t>{joined}) (?:the|this|these|both) (?:\S+ )?{meeting}",
        rf"(?:to|in|at) (?:the|this) (?:\S+ )?{meeting} (?P<t>participated|attended) (?:also )?"
        r"{a}",
        rf"{{a}} (?:was|were) (?:also )?(?P<t>present|in attendance) (?:at|during) (?:the|this) "
        rf"(?:\S+ )?{meeting}",
        rf"(?P<t>attending|joining|present at|present during|in attendance at|participating in"
        rf"|participants in|taking part in) (?:the|this) (?:\S+ )?{meeting} {{gap}}"
        r"(?:were|was|included|are|:) {gap}{a}",
    )
    yield from _joining(sentence, patterns, "attended", _ANYWHERE)
    unnamed = (
        r"(?P<t>(?:also|were|was|others|those) (?:present|attending|in attendance|participating"
        r"|joining)) {gap}(?:were|was|included|include|are|:) {gap}{a}",
        r"(?P<t>(?:participants|attendees|present|delegation)) {near}(?:included|includes|were"
        r"|comprised) {near}{a}",
        r"{a} (?:was|were) (?:also )?(?P<t>present|in attendance)(?: on (?:the|this) occasion"
        r"| there| too| as well)* [.,]",
        r"{a} (?:was|were) (?:also )?(?P<t>present) ,? ?(?:as|along with|together with) "
        r"(?:was |were )?{near}{b}",
        r"(?P<t>looking on) were {near}{a}",
        r"with {a} (?P<t>looking on)",
        r"{a} (?:also )?(?P<t>attended|joined|took part|participated) (?:from|on|for) (?:the|his"
        r"|her) (?:\S+ )?(?:side|part)",
        r"(?:from|on|for) the (?:\S+ ){1,3}?side ,? ?(?:\S+ )?(?P<t>attended|joined|present) "
        r"(?:\S+ )?{near}{a}",
    )
    yield from _joining(sentence, unnamed, "attended", _NEAR)
    all_of_them = r"(?:all|both) (?:the |of the |these )?(?:\S+ )?(?:meetings|talks|calls)"
    several = (
        rf"{{a}} (?:was |were )?(?:also )?(?P<t>present (?:at|during)|{joined}) {all_of_them}",
        rf"{all_of_them} (?:was|were) (?:also )?(?P<t>attended|joined) by {{gap}}{{a}}",
    )
    yield from _joining(sentence, several, "attended", _ANYWHERE, each=True)


def accompanied(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Who came with somebody who met others.

    >>> from communique.examples import people_met
    >>> people_met(
    ...     "Minister Ana Lima met Rector Jan Novak. She was accompanied by Dean Eva Roth."
    ... )
    [('Ana Lima', 'Eva Roth'), ('Ana Lima', 'Jan Novak'), ('Eva Roth', 'Jan Novak')]
    >>> people_met("Minister Ana Lima was accompanied on the piano by Jan Novak.")
    []
    """
    patterns = (
        r"{a} {near}(?:was|were) (?:also )?(?P<t>accompanied|joined) (?:there )?by {gap}{b}",
        r"(?:he|she|they|who) (?:was|were) (?:also )?(?P<t>accompanied|joined) {near}by {gap}{a}",
        r", (?P<t>accompanied|joined) {near}by {gap}{a}",
        r"(?P<t>accompanying) (?:\S+ ){0,3}?(?:was|were) {near}{a}",
    )
    yield from _joining(sentence, patterns, "accompanied", _NEAR)


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
        r"(?P<t>witnessed) (?:also )?by {near}{a}",
        r"{a} (?:\S+ ){0,3}?(?P<t>witnessed) (?:\S+ ){0,3}?(?:signing|exchange)",
        r"{a} (?:\S+ ){0,3}?(?P<t>signed) (?:it )?(?:too|as well|also) [.,]",
    )
    yield from _joining(sentence, patterns, "in_the_presence_of", _NEAR)


_MEETS = frozenset(
    (
        "met meeting talks received signed signing exchanged inked concluded ceremony initialled"
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


RULES = (attended, accompanied, in_the_presence_of, in_reply, listed)
