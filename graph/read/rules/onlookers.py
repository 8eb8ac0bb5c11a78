"""Who was there too: people who looked on, came in by a line, or attended all of the meetings."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Document
from ..findings import Finding
from ..sentences.skeleton import Skeleton
from ._encounters import joining
from ._occasions import CEREMONY, SITTING, tells_of_handing, tells_of_sitting

_ANYWHERE, _NEAR = 15, 3
"""How many sentences back the meeting may stand: all that the sentence names, or one meant."""


def looked_on(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """People who stood by while others met or signed, or took part from afar.

    >>> from communique.examples import people_met
    >>> people_met(
    ...     "Minister Ana Lima met Rector Jan Novak. Looking on were Dean Eva Roth and guests."
    ... )
    [('Ana Lima', 'Eva Roth'), ('Ana Lima', 'Jan Novak'), ('Eva Roth', 'Jan Novak')]
    >>> people_met(
    ...     "Minister Ana Lima met Rector Jan Novak. They looked on maps by Dean Eva Roth."
    ... )
    [('Ana Lima', 'Jan Novak')]
    """
    yield from joining(sentence, _LOOKING_ON, "attended", _NEAR)
    if tells_of_handing(sentence, document):
        yield from joining(sentence, _WATCHING, "attended", _NEAR)
    if tells_of_sitting(sentence, document, 1):
        yield from joining(sentence, _AMONG_GUESTS, "attended", 1)
    yield from joining(sentence, _FROM_AFAR, "attended", 2 * _NEAR)
    yield from joining(sentence, _ALL, "attended", _ANYWHERE, each=True)


_AS_WELL = (
    r"(?: (?:too|as well|also))?(?: (?:, )?(?:as (?:did|was|were)|along with|together with) "
    r"{near}{b})?(?= [.,;]|$)"
)
_BESIDE = (
    r"(?:beside|next to|alongside|to the (?:left|right) of) (?:him|her|them|G\d+)|(?:by|at|on) "
    r"(?:his|her|their) (?:side|right|left)"
)
_WATCHING = (
    r"{a} (?:, )?(?:also )?(?P<t>watched|stood by|stood behind (?:them|him|her)|applauded)"
    + _AS_WELL,
    rf"{{a}} (?:was|were) (?:also |the )?(?P<t>witness(?:es)?){_AS_WELL}",
)
"""Those who stood by where something was signed or handed over."""
_GUESTS = (
    r"(?:(?:\S+ )?(?:guests|attendees|participants|dignitaries)|those (?:present|attending|there))"
)
_AMONG_GUESTS = (
    rf"{{a}} (?:was|were) (?:also )?(?P<t>among) (?:the|his|her|their) {_GUESTS}{_AS_WELL}",
)
_LOOKING_ON = (
    rf"{{a}} (?:of (?:the )?[CO]\d+ )?(?:, )?(?:also )?(?P<t>looked on){_AS_WELL}",
    rf"{{a}} (?:was|were) (?:also |likewise )?(?P<t>there|in the room|at the table){_AS_WELL}",
    r"with {a} (?:also )?(?P<t>in attendance|present|attending|sitting in"
    r"|at (?:his|her|their) side)",
    rf"^(?:also )?(?:sitting |seated |standing )?(?P<t>{_BESIDE})(?: (?:(?!G\d|;)\S+))*? "
    r"(?:was|were|sat|stood) (?:also )?{near}{a}",
    r"^(?:from|for|on behalf of) (?:(?!G\d|;|,)\S+ ){1,8}?(?:, )?(?P<t>(?:was|were) (?:also )?"
    r"(?:present|in attendance)|(?:there )?(?:attended|took part|participated)) (?:were )?{near}"
    r"{a}",
    rf"^also (?P<t>at) the (?:\S+ )?(?:{CEREMONY}|{SITTING}) (?:was|were) {{near}}{{a}}",
    rf"^(?:at|to|in) the (?:{CEREMONY}|{SITTING}) (?:was|were) (?:also )?(?P<t>present|there) "
    r"{a}",
    r"(?P<t>following) (?:\S+ ){0,2}?(?:attended|took part|participated|(?:was|were) present)"
    r" (?:(?!G\d|;)\S+ ){0,6}?: {near}{a}",
    r"G\d+ (?:had |has |also )*(?P<t>brought) (?:along|with (?:him|her|them)) {near}{a}",
    r"^it (?:is|was) (?P<t>in the company of) {a} (?:, )?that",
    r"(?P<t>looking on|watching|standing by|applauding|sitting in) (?:(?!G\d|;)\S+ ){0,4}?"
    r"(?:was|were) {near}{a}",
    r"with {a} (?P<t>looking on)",
    r"(?P<t>as|while) {a} (?:looked on|watched(?: on)?|applauded|stood by)",
    r"^also (?P<t>there|in the room|at the table|seated) (?:was|were) {near}{a}",
    r"{a} (?:was|were|sat) (?:also )?(?P<t>among) (?:those|the \S+) (?:in the room|at the table"
    r"|present|in attendance|there)",
    r"G\d+ had {a} at (?:his|her|their) (?P<t>side)",
    r"^(?P<t>flanking|at the side of) (?:him|her|them|G\d+) (?:was|were) {near}{a}",
    r"{a} (?:\S+ )?(?P<t>stood by|looked on|watched) (?:as|while) (?:\S+ ){0,5}?"
    r"(?:sign|signed|put|puts|initialled|exchanged|handed)",
    r"(?:from|on) the (?:\S+ ){1,3}?(?:side|part) (?:of (?:it|the table) )?,? ?(?:there )?"
    r"(?P<t>were|was|sat) {near}{a}",
    r"(?:from|on|for) the (?:\S+ ){1,3}?side ,? ?(?:\S+ )?(?P<t>attended|joined|present"
    r"|participated|took part) (?:\S+ )?{near}{a}",
    r"^(?:his|her|their|the) (?:host|guest|visitor|counterpart|interlocutor)s? (?:was|were) "
    r"(?:also )?(?P<t>flanked|assisted|seconded) by {near}{a}",
)
_JOINED = "(?:attended|joined|assisted at|participated in|took part in|sat in on|were present at)"
_ALL_OF_THEM = (
    r"(?:(?:all|both) (?:the |of the |these )?(?:\S+ )?(?:meetings|talks|calls|audiences)"
    r"|(?:the|these)(?: two| three| four)? (?:meetings|audiences))"
)
_ALL = (
    rf"{{a}} (?:, )?(?:was |were )?(?:also )?(?P<t>present (?:at|during)|{_JOINED}) "
    rf"(?:{_ALL_OF_THEM}|(?:all|both) (?:three|four|of them)|both(?= [.,;]|$))",
    rf"(?:{_ALL_OF_THEM}|the calls) (?:was|were) (?:also )?"
    r"(?P<t>attended|joined) by {gap}{a}",
)


_AFAR = r"(?:virtually|online|remotely|by (?:video|phone|telephone)\S*|via \S+)"
_FROM_AFAR = (
    r"^(?:also )?(?P<t>joining|participating|connected|connecting|taking part|linked|appearing) "
    rf"(?:\S+ )?{_AFAR} {{near}}, {{a}}",
    r"{a} (?:also )?(?P<t>joined|took part|participated|attended|connected|followed) {near}"
    + _AFAR,
    rf"{{a}} (?:was|were) (?:also )?(?P<t>at) the (?:\S+ )?(?:{CEREMONY}|{SITTING})"
    r"(?: , as (?:was|were) {near}{b})?",
)
"""Those who were there by a line, or of whom the text says no more than that they were there."""


RULES = (looked_on,)
