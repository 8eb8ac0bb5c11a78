"""Which instrument is meant where a sentence tells of its signers: "It was signed by …"."""

from __future__ import annotations

import re

from ..document import Document
from ..instruments.instruments import is_anaphor
from ..sentences.folding import Item
from ..sentences.skeleton import Skeleton
from ..text.lexicon import instrument_verbs
from ..text.mentions import Mention

PUT = r"(?:put|puts|putting|set|setting|affix|affixed|affixing|append\w*|placed?|placing|added)"
PEN = r"(?:names?|signatures?|pens?|initials|pen to paper)"
_PUT_PEN = re.compile(rf"\b{PUT} (?:their |his |her )?{PEN}\b")


def is_same(sentence: Skeleton, item: Item) -> bool:
    """Whether an instrument of the sentence is the one told before: "the document"."""
    mention = item.mention
    return mention is not None and (mention.iso == "same" or is_anaphor(sentence.marked, mention))


def instrument_meant(sentence: Skeleton, document: Document) -> tuple[int, Mention] | None:
    """The instrument that the sentence names, or else the last in the five sentences before, or in
    the next one; and the number of its sentence."""
    last = min(sentence.sentence + 2, len(document.sentences))
    named = [i for i in sentence.items if i.letter == "A" and not is_same(sentence, i)]
    first = sentence.sentence - (0 if named else 1)
    back = range(first, max(-1, sentence.sentence - 6), -1)
    for i in (*back, *range(sentence.sentence + 1, last)):
        marked = document.sentences[i]
        told = " ".join(w.lower for w in marked.words)
        forms = map(instrument_verbs().get, told.split())
        signing = any(f and f.action in {"sign", "renew"} and f.form == "past" for f in forms)
        signing = signing or _PUT_PEN.search(told) is not None
        mentions = list(marked.of_kind("instrument"))
        for mention in mentions if i > sentence.sentence else reversed(mentions):
            if (
                mention.iso != "weak"
                or signing
                or (i > sentence.sentence and _is_meant(sentence, mention))
            ):
                return i, mention
    return None


def _is_meant(sentence: Skeleton, mention: Mention) -> bool:
    """Whether an instrument bears the noun by which the sentence calls it: "the deal"."""
    nouns = {
        w.lower
        for i in sentence.items
        if i.letter == "A"
        for w in sentence.marked.words[i.start : i.end]
    }
    return bool(nouns & set(mention.name.lower().split()))
