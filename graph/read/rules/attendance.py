"""Who met whom: those whom an occasion had in attendance, the sides that stood at it, the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ..document import Document
from ..findings import Finding
from ..sentences.modality import status_of
from ..sentences.skeleton import Skeleton
from ._clauses import listed
from ._encounters import held
from ._occasions import SITTING, coming, tells_of_sitting

_NEAR = 4
"""How many sentences back the sitting may stand whose participants are told."""

_WHAT = (
    rf"(?:the|this|that|a|an|their) (?:(?!G\d|of\b|opening|closing|award)\S+ ){{0,4}}?"
    rf"(?:{SITTING}|call|visit|lunch|luncheon|dinner|encounter|reception|gathering|event|occasion)"
)
_HAD = (
    r"(?:had|has|have) (?:also )?(?:in|as) (?:attendance|participants)"
    r"|(?:saw|had|featured|included|enjoyed|drew|recorded|counted (?:on|with)) (?:also )?the "
    r"(?:participation|presence|attendance) of"
    r"|counted on|gathered|featured|was graced by|brought to the table"
)
_BODY = r"(?:side|delegation|team|party|government|ministry|embassy|mission|secretariat|O\d+|C\d+)"
_THERE = (
    r"(?:present|there|here|in attendance|at the (?:meeting|talks|table)|attending|who attended"
    r"|on hand|who were (?:present|there))"
)
_WERE = r"(?:was|were|are|is|include|includes|included|comprised)"
_POSS = r"(?:his|her|its|their)"
_HOSTS = r"(?:host|hosting|visiting|receiving|guest|negotiating|ministry|ministerial|government)"
_PATTERNS = (
    r"^(?:also )?(?P<t>among) (?:the (?:\S+ )?guests|them|those (?:present|there|attending|invited)"
    rf"|the (?:attendees|participants)|G\d+) {_WERE} {{near}}{{a}}",
    rf"^(?:also )?(?P<t>with) (?:G\d+|them|him|her) (?:{_WERE}|will (?:also )?be) (?:also )?"
    r"{near}{a}",
    rf"^(?:the|our|{_POSS}) (?:\S+ ){{0,3}}?(?P<t>side|{_HOSTS} (?:\S+ )?(?:team|group|party)) "
    r"(?:also |at the table )*(?:included|comprised|consisted of|numbered|was (?:also )?(?:made up|"
    r"composed|formed) of) {near}{a}",
    rf"{_WHAT} also (?P<t>brought together|gathered) {{near}}{{a}}",
    rf"(?:delegation|team|mission|group|party) {_WERE} (?:led|headed) by {{near}}{{b}} "
    r"(?:, |and |also )*(?P<t>included|includes|comprise[ds]|consist(?:ed|s) of) {near}{a}",
    rf"{_WHAT} (?:(?!G\d|;)\S+ ){{0,8}}?(?P<t>{_HAD}) {{near}}{{a}}",
    rf"^(?:also )?(?P<t>representing) (?:(?!G\d|;)\S+ ){{1,9}}?{_WERE} {{near}}{{a}}",
    rf"^(?:the )?(?P<t>others?)(?: \S+)? (?:{_THERE} )?{_WERE} (?:: )?{{a}}",
    rf"^(?:the )?(?P<t>others?)(?: \S+)? (?:{_THERE} )?{_WERE} (?:(?!G\d|;)\S+ ){{1,6}}?{{a}}",
)


def in_attendance(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Those whom a meeting told had in attendance, who stood for its sides, and the others there.

    >>> from communique.examples import people_met
    >>> people_met(
    ...     "Officials of Peru and Chile held talks on Monday. Representing Peru were Minister Ana "
    ...     "Lima and Dean Eva Roth. Chile was represented by Rector Jan Novak."
    ... )
    [('Ana Lima', 'Eva Roth'), ('Ana Lima', 'Jan Novak'), ('Eva Roth', 'Jan Novak')]
    >>> people_met(
    ...     "Painters of Peru and Chile show their works. Representing Peru were Minister Ana Lima "
    ...     "and Dean Eva Roth. Chile was represented by Rector Jan Novak."
    ... )
    []
    """
    found = list(sentence.find(*_PATTERNS))
    if not found or not tells_of_sitting(sentence, document, _NEAR):
        return
    for match in found:
        status = coming(sentence, sentence.items.index(match.items["a"]))
        if status_of(sentence, match, verb=False) in {"held", status}:
            named = listed(sentence, sentence.items.index(match.items["a"]))
            people = tuple(dict.fromkeys((*match.groups.get("b", ()), *named)))
            alone = sentence.items[match.first].symbol not in _ONLY_MORE
            told = held(sentence, match, "in_attendance", people, joins=_NEAR, alone=alone)
            yield replace(told, status=status)


def represented(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Those who stood for the sides of a meeting or a signing, side after side.

    >>> from communique.examples import people_met
    >>> people_met(
    ...     "Officials of Peru and Chile held talks on Monday. Peru was represented by Minister "
    ...     "Ana Lima; Chile by Rector Jan Novak."
    ... )
    [('Ana Lima', 'Jan Novak')]
    >>> people_met(
    ...     "Painters of Peru and Chile show their works. Peru was represented by Minister "
    ...     "Ana Lima; Chile by Rector Jan Novak."
    ... )
    []
    """
    told = "represent" in sentence.text or _is_head_told(sentence, document)
    if not told or "G0" not in sentence.text or not tells_of_sitting(sentence, document, 2 * _NEAR):
        return
    found = list(sentence.find(*_SIDES, _HEADED))
    if found and "represented" in sentence.text:
        begins = sentence.text.index("represented")
        behind = sentence.find(_AND_SIDES)
        found += [one for one in behind if sentence.offsets[one.first] > begins]
    found = [one for one in found if status_of(sentence, one, verb=False) == "held"]
    found.sort(key=lambda match: match.items["a"].start)
    people = tuple(dict.fromkeys(p for match in found for p in match.groups["a"]))
    if len(people) > 2 and "signing" in sentence.text and _tells_of_several(sentence, document):
        for other in people[1:]:  # each came to sign with the first
            yield held(sentence, found[0], "represented", (people[0], other))
    elif found:
        yield held(sentence, found[0], "represented", people, joins=_NEAR, alone=True)


def _tells_of_several(sentence: Skeleton, document: Document) -> bool:
    """Whether the text counts several instruments, which are signed one after the other."""
    return any(map(_SEVERAL.search, document.lowered[: sentence.sentence + 1]))


_SEVERAL = re.compile(
    r"\b(?:two|three|four|five|six|several|both) (?:\S+ ){0,2}?"
    r"(?:memorand\w+|mous?|moas?|agreements|accords|instruments|documents|contracts)\b"
)


def _is_head_told(sentence: Skeleton, document: Document) -> bool:
    """Whether a sentence tells who led one delegation, and the next who stood for the others."""
    behind = document.lowered[sentence.sentence + 1 : sentence.sentence + 2]
    return "delegation" in sentence.text and any("represented by" in words for words in behind)


_HEADED = r"delegation (?:was|is) (?P<t>led|headed) by {near}{a}"
_SIDE = r"(?:(?:(?:from|on|for) )?(?:the |its |their )?(?:[^\sG,;]\S* ){1,4}?)"
_SIDES = (
    rf"{_BODY} (?:\) )?(?:was|were|being) (?:also )?(?P<t>represented) "
    r"(?:(?!G\d|by\b|in\b)\S+ ){0,4}?by {near}{a}",
    rf"(?:^|,|;|and|while|whereas|that) {_SIDE}(?:was|were) (?P<t>represented) (?:\S+ )?by "
    r"{near}{a}",
    r"{a} (?P<t>represented) (?:the (?!role)|[CO]\d+)(?:(?!G\d|;)\S+ ){0,9}?(?:while|whereas|and"
    r"|;) (?:\S+ ){0,12}?represented",
)
"""One side after the other: "A represented the library, whereas Chile was represented by B"."""
_AND_SIDES = rf"(?:[,;]|and|while|whereas) (?:and |while )?{_SIDE}(?P<t>by) {{near}}{{a}}"
"""The sides behind the first, without the verb: "; Chile by C, and Peru by D"."""


_ONLY_MORE = frozenset("among with other others".split())
"""Words for more people than those told already: "among the guests were"."""


RULES = (in_attendance, represented)
