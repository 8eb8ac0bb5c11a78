"""Who met whom: those whom an occasion had in attendance, the sides that stood at it, the rest."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Document
from ..findings import Finding
from ..modality import status_of
from ..skeleton import Skeleton
from ._clauses import listed
from ._encounters import held
from ._occasions import SITTING, tells_of_sitting

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
_PATTERNS = (
    r"(?:was|were) (?P<t>represented) (?:(?!G\d|by\b|in\b)\S+ ){0,4}?by {near}{b} (?:, )?"
    r"(?:and|while) (?:[^\sG,]\S* |[CO]\d+ ){1,5}?by {near}{a}",
    r"^(?:also )?(?P<t>among) (?:the (?:\S+ )?guests|them|those (?:present|there|attending|invited)"
    rf"|the (?:attendees|participants)|G\d+) {_WERE} {{near}}{{a}}",
    rf"^(?:also )?(?P<t>with) (?:G\d+|them) {_WERE} (?:also )?{{near}}{{a}}",
    rf"(?:delegation|team|mission|group|party) {_WERE} (?:led|headed) by {{near}}{{b}} "
    r"(?:, |and |also )*(?P<t>included|includes|comprise[ds]|consist(?:ed|s) of) {near}{a}",
    rf"{_WHAT} (?:(?!G\d|;)\S+ ){{0,8}}?(?P<t>{_HAD}) {{near}}{{a}}",
    rf"^(?:also )?(?P<t>representing) (?:(?!G\d|;)\S+ ){{1,9}}?{_WERE} {{near}}{{a}}",
    rf"{_BODY} (?:was|were) (?:also )?(?P<t>represented) (?:(?!G\d|by\b|in\b)\S+ ){{0,4}}?by "
    r"{near}{a}",
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
    if "G0" not in sentence.text or not tells_of_sitting(sentence, document, _NEAR):
        return
    for match in (found for pattern in _PATTERNS for found in sentence.find(pattern)):
        if status_of(sentence, match, verb=False) == "held":
            named = listed(sentence, sentence.items.index(match.items["a"]))
            people = tuple(dict.fromkeys((*match.groups.get("b", ()), *named)))
            alone = sentence.items[match.first].symbol not in _ONLY_MORE
            yield held(sentence, match, "in_attendance", people, joins=_NEAR, alone=alone)


_ONLY_MORE = frozenset("among with other others".split())
"""Words for more people than those told already: "among the guests were"."""


RULES = (in_attendance,)
