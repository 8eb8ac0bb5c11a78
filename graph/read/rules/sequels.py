"""What became of an instrument told just before: "… signed a treaty. It entered into force"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..document import Document
from ..findings import Finding, Instrument, Place
from ..instruments.instruments import is_plural
from ..sentences.skeleton import Skeleton
from ._meant import instrument_meant

_BECAME = re.compile(
    r"(?:^|[;,] )(?:and |but )?(?:(?!G\d|O\d)[^\s,;]+ ){0,4}?(?:, )?"
    r"(?P<it>it) (?:(?:has|had|was|is|been|then|also|only|since|finally|still|thus|later) ){0,4}"
    r"(?:(?P<force>(?:entered|came|gone|went) into (?:force|effect)|in (?:force|effect)\b"
    r"|(?:took|taken) effect|(?:became|become) effective|ratified)"
    r"|(?:expired|lapsed|terminated|denounced|annulled|rescinded|abrogated|run out|ran out)\b)"
)
_LAWS = frozenset(
    "law laws decree act bill regulation regulations order rule visa passport".split()
)
"""What else enters into force and expires."""


def sequels(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """What became of the instrument told just before, which the sentence only calls "it".

    >>> from communique.examples import agreed
    >>> agreed("Iran and Peru signed a film treaty in 2019. It entered into force in May.")
    [('treaty', 'in force', ('IR', 'PE'))]
    >>> agreed("Iran and Peru signed a film treaty in 2019. It has not entered into force.")
    [('treaty', 'signed', ('IR', 'PE'))]
    """
    found = _BECAME.search(sentence.text) if "it" in sentence.symbols else None
    meant = instrument_meant(sentence, document) if found else None
    if found is None or meant is None or sentence.sentence - meant[0] not in {0, 1}:
        return
    number, mention = meant
    at = sentence.text[: found.start("it")].count(" ")
    trigger = sentence.items[at]
    near = document.sentences[number : sentence.sentence + 1]
    told = {w.lower for one in near for w in one.words}
    if told & _LAWS or (number == sentence.sentence and mention.start > trigger.start):
        return
    holds = found["force"] is not None
    yield Instrument(
        mention.name, mention.type, "in-force" if holds else "ended", (), (),
        Place(sentence.sentence, trigger.start, trigger.end), "sequels", 0.8,
        "enter-force" if holds else "terminate", inferred=True, same=True,
        plural=is_plural(document.sentences[number], mention),
    )  # fmt: skip


RULES = (sequels,)
