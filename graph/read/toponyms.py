"""Countries and places in a sentence, by gazetteer.

The gazetteer is matched with its capitals; what the name finder takes for a person is left to the
person rules ("Jordan Peele", "Israel Katz").
"""

from __future__ import annotations

from collections.abc import Iterator

from .lexicon import combining_forms, not_toponyms, toponyms
from .mentions import Mention
from .words import Sentence

_LONGEST = 7
_KINDS = {"name": "country", "adjective": "adjective", "metonym": "country"}


def find_toponyms(sentence: Sentence) -> Iterator[Mention]:
    """Mentions of countries, of their adjectives and demonyms (``adjective``) and of cities.

    The longest match counts. Upper-case words match as if capitalised ("MOSCOW").
    """
    forms = [_form(word.text) for word in sentence.words]
    i = 0
    while i < len(forms):
        length = next(
            (n for n in range(_LONGEST, 0, -1) if tuple(forms[i : i + n]) in not_toponyms()), 0
        )
        found = _match(forms, i)
        if length and (found is None or found.end - i < length):
            i += (
                length  # "Latin America"; but "Papua New Guinea" is a longer name than "New Guinea"
            )
            continue
        if found:
            yield found
            i = found.end
            continue
        yield from _compound(sentence, i)
        i += 1


def _form(text: str) -> str:
    folded = text.replace("’", "'").replace("‑", "-")
    if folded.isupper() and len(folded) > 2 and folded.isalpha() and (folded,) not in toponyms():
        return folded.capitalize()
    return folded


def _match(forms: list[str], i: int) -> Mention | None:
    if not forms[i][0].isupper() and not forms[i][0].isdigit():
        return None
    for n in range(min(_LONGEST, len(forms) - i), 0, -1):
        toponym = toponyms().get(tuple(forms[i : i + n]))
        if toponym and (forms[i] != "US" or forms[max(i - 1, 0)].isupper() is False or n > 1):
            kind = _KINDS.get(toponym.form, "place")
            return Mention(kind, i, i + n, toponym.name, toponym.iso, toponym.form)
    return None


def _compound(sentence: Sentence, i: int) -> Iterator[Mention]:
    """The states in "Russian-Iranian", "Sino-Thai", "Moscow-based", "AZ/RU"."""
    text = sentence.words[i].text
    if "-" not in text and "/" not in text:
        return
    halves = text.replace("/", "-").split("-")
    for half in halves:
        toponym = toponyms().get((half,))
        if toponym and half[:1].isupper():
            kind = "place" if _KINDS.get(toponym.form) is None else "adjective"
            yield Mention(kind, i, i + 1, toponym.name, toponym.iso, toponym.form)
        elif half in combining_forms():
            yield Mention("adjective", i, i + 1, half, combining_forms()[half], "adjective")
