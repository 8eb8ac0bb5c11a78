"""Names with their noun inside one word: "Kazakhfilm", "Eye Filmmuseum", "Kulturstiftung des
Bundes"."""

from __future__ import annotations

import re
from functools import lru_cache

from ..text.mentions import Marked
from .abbreviations import is_name

_NOUNS = (
    "film kino kitab konsert museum museen museet muuseum museo theater teater teatern teatret "
    "institut institutet institutt instituut instituutti stiftung stiftelsen säätiö akademie "
    "akademiet akademien orchester orkester orkest(?:ret)? verein verband bibliothek bibliotheek "
    "biblioteket kirjasto raamatukogu archiv archief arkivet arkisto arhiiv universität "
    "universitet universiteit yliopisto gesellschaft hochschule högskolan högskola højskole "
    "høgskole hogeschool rådet fondet fonden zentrum sent(?:er|re)et cent(?:er|re)t galerie "
    "galleriet sammlung sammlungen samlingen(?:e)? ministerium ministeriet ministeriö agentur "
    "behörde gerichtshof kommission förbundet forbundet föreningen foreningen sällskapet selskapet "
    "selskabet samfundet styrelsen verket ämbetet direktoratet departementet tinget húsið huset "
    "safnið safn stofnun keskus liitto virasto seura neuvosto philharmonie kapelle "
    "(?:kultur|konzert|kunst|schauspiel|opern|literatur)haus (?:staats|volks)oper "
    "(?:kultur|musik|film|kunst)rat (?:bundes|kultur|landes|denkmal)amt (?:kunst|konzert)halle"
)
_COMPOUND = re.compile(rf"[A-ZÀ-ÞŠŽ][a-zß-ÿ]{{2,}}(?:{_NOUNS.replace(' ', '|')})")
_SMALL = frozenset("des der zu zum zur für und von van voor de i og för av ja te".split())
_LONGEST = 4


def compound_at(marked: Marked, i: int) -> tuple[int, int]:
    """The name around the compound at word ``i``; equal where there is none."""
    ws = marked.words
    if not _is_compound(ws[i].text) or marked.at(i):
        return i, i
    start, end = i, i + 1
    while start and i - start < _LONGEST and _is_more(marked, start - 1):
        start -= 1
    while end < len(ws) and end - i < _LONGEST:
        k = end + (ws[end].lower in _SMALL and end + 1 < len(ws))
        if not _is_more(marked, k):
            break
        end = k + 1
    return start, end


@lru_cache(maxsize=4096)
def _is_compound(text: str) -> bool:
    return len(text) > 6 and _COMPOUND.fullmatch(text) is not None


def _is_more(marked: Marked, k: int) -> bool:
    """Whether a word beside the compound is of its name: no person's."""
    word = marked.words[k]
    return is_name(marked, k) and word.label != "PERSON" and word.lower != "the"
