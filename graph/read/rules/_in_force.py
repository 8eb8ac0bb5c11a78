"""Words, and no verb of signing, that say that an instrument holds or has ended: "is in
force", "becomes effective", "came to an end"."""

from __future__ import annotations

import re

from ..sentences.skeleton import Skeleton

_FORCE = re.compile(
    r"(?:entered|came|comes|come|enters|enter|entering|coming|entry|put|brought|went|goes|going)"
    r" into (?:force|effect)|in (?:force|operation|effect)|into force"
    r"|(?:is|are|remains?|stays?) (?:still |now )?valid"
    r"|still (?:applies|apply|holds?|stands?|governs?)"
    r"|(?:continues?|has continued) to (?:apply|govern|run|bind)"
    r"|(?:(?:has|have) been|is|are) (?:applied|valid|operative|operational|binding|running) since"
    r"|runs? (?:until|till)"
    r"|(?:(?:is|are|remains?|stays?) )?(?:valid|good) (?:until|till)"
    r"|(?:took|takes|take|taken) effect"
    r"|(?:becomes?|became) (?:effective|operative|operational|binding)"
)
_UNTIL = frozenset("once when if until before after upon".split())
_DENIED = frozenset("not no without denied never cannot n't failed refused declined longer".split())


def in_force(sentence: Skeleton, at: int) -> bool:
    """ "entered into force", "is in force": behind the instrument, or "the entry into force of"."""
    symbols = [i.symbol for i in sentence.items]
    right, left = symbols[at + 1 : at + 41], symbols[max(0, at - 9) : at]
    right = right[: right.index(";")] if ";" in right else right
    right = right[: next((k for k, s in enumerate(right) if s[0] == "A" and k > 1), len(right))]
    behind = _FORCE.search(" ".join(right))
    if behind is None and not ("of" in left[-3:] and _FORCE.search(" ".join(left))):
        return False
    told = behind.string[: behind.start()].split() if behind else []
    to_come = {"will", "shall", "would"} & set(told[-4:]) or told[-1:] == ["to"]
    return not (to_come or _DENIED & set(told[-4:]) or _UNTIL & set(told))


_OVER = re.compile(
    r"(?:[\d–/-]+ ){0,3}"
    r"(?:(?:between|with|of|on|for|from|among) "
    r"(?:(?!(?:was|were|is|are|who|by|will|to) )[^\s;,]+ ){1,14}?)?"
    r"(?:, (?:[^\s;,]+ ){1,9}, |, (?=which|that|long|now|since))?"
    r"(?:(?:which|that) )?(?:(?:has|have|had|then|finally|also|since|already|just|long) ){0,3}"
    r"[\"“‘']?(?: )?(?:(?:came|come|drew|drawn) to (?:an|its|their) (?:end|close)|r[au]n out"
    r"|r[au]n (?:its|their|the) (?:full )?(?:course|term)|died|(?:fell|fallen) into abeyance"
    r"|(?:was|were|been|is|are) (?:long (?:since )?)?(?:defunct|dead|void|moribund)"
    r"|(?:concluded|ended|completed) (?:its|their) (?:validity|term|period|run)"
    r"|ended (?:in|on|at|last|this|early|late|two|three|four|five|six|seven|eight|nine|ten)\b"
    r"|(?:was|were) (?:not|never) (?:renewed|extended|prolonged)"
    r"|(?:has|have|had) (?:not|never) been (?:renewed|extended|prolonged)"
    r"|(?:was|were|been) (?:allowed to (?:lapse|expire)|brought to an end)"
    r"|ceased to (?:apply|have effect|be in force)|lost (?:its |their )?(?:force|validity)"
    r"|(?:is|are) no longer (?:valid|in (?:force|effect|operation)))\b"
)
_BEFORE_SUBJECT = frozenset(
    ', ; and but so as that when since because while after said : “ "'.split()
)
_DETERMINERS = frozenset("the a an its their this our first old 's '".split())


def is_over(sentence: Skeleton, at: int) -> bool:
    """Whether the instrument is the subject of words that say that it has ended: "ran out", not
    "the talks on the accord came to an end"."""
    symbols = [i.symbol for i in sentence.items]
    if _OVER.match(" ".join(symbols[at + 1 : at + 30])) is None:
        return False
    lead = [s for s in symbols[max(0, at - 4) : at] if s not in _DETERMINERS and s[0] not in "CDO"]
    return not lead or lead[-1] in _BEFORE_SUBJECT
