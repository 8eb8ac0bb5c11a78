"""Normalising changes only what no reader sees."""

import unicodedata

import pytest
from communique.load._text import normalise
from hypothesis import given
from hypothesis import strategies as st


@given(st.text())
def test_normalising_twice_changes_nothing(text):
    assert normalise(normalise(text)) == normalise(text)


@given(st.text(alphabet=st.characters(categories=("L", "P", "S", "Nd")), max_size=50))
def test_letters_signs_and_quotation_marks_stay(text):
    assert normalise(text) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\u0085", "\x0c"])
def test_every_line_end_becomes_one(end):
    assert normalise(f"a{end}b") == "a\nb"


def test_quotation_marks_and_ligatures_stay():
    assert normalise("‘ﬁlm’ — “it’s”…") == "‘ﬁlm’ — “it’s”…"
