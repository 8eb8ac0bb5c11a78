"""Patterns of rules: the words they need are read off them, and none that they do not need."""

from importlib import import_module
from importlib.resources import files

import pytest
from communique.load import load
from communique.read import read_articles
from communique.read.assemble import fold
from communique.read.sentences.patterns import compiled, cues_of

assemble = import_module("communique.read.assemble")
skeleton = import_module("communique.read.sentences.skeleton")


@pytest.mark.parametrize(
    ("expression", "cues"),
    [
        (r"G\d+ (?:met|sees?) (?:with )?G\d+", {"met", "see", "sees"}),
        (r"G\d+ (?:held|had) (?:\S+ ){0,4}?talks with G\d+", {"talks"}),
        (r"^(?:the )?(?P<t>envoys) (?:\S+ )?were [CO]\d+", {"envoys"}),
        (r"receive[ds] (?:in|at)to", {"received", "receives"}),
        (r"G\d+ (?:, )?(?!who )left(?= by)", {"left"}),
        (r"of the museum", {"museum"}),
    ],
)
def test_a_pattern_needs_one_of_its_words(expression, cues):
    assert cues_of(expression) == cues


@pytest.mark.parametrize(
    "expression",
    [
        r"G\d+ (?:met )?G\d+",
        r"G\d+ (?:met |)G\d+",
        r"G\d+ (?:met ){0,2}G\d+",
        r"G\d+ (?:met )*+G\d+",
        r"\S*meet\w+ G\d+",
        r"met|saw",
        r"(?i:met) G\d+",
        r"(?P<t>\w+) and (?P=t)",
        r"(?:met|\S+) G\d+",
        r"[^,]et G\d+",
    ],
)
def test_a_pattern_that_may_fit_without_them_needs_no_words(expression):
    assert cues_of(expression) <= {"and"}


def test_of_several_patterns_only_those_that_may_fit_are_tried_in_order():
    patterns = compiled(("{a} left", "{a} met {b}", r"O\d+ met", r"\S+ {a}"))

    def tried(text, people):
        found = patterns.possible(frozenset(text.split()), people)
        return [patterns.patterns.index((one, needed)) for one in found for needed in range(3)
                if (one, needed) in patterns.patterns]  # fmt: skip

    assert tried("G0 met G1 left", 2) == [0, 1, 2, 3]
    assert tried("O0 met G0", 1) == [2, 3]
    assert tried("O0 sang", 0) == []


def test_no_pattern_that_fits_a_sentence_is_passed_over(monkeypatch):
    asked, sentences = set(), []

    def recorded(patterns):
        asked.add(patterns)
        return compiled(patterns)

    def folded(document):
        sentences.extend(fold(document))
        return sentences[-len(document.sentences) :]

    monkeypatch.setattr(skeleton, "compiled", recorded)
    monkeypatch.setattr(assemble, "fold", folded)
    sample = files("communique.data") / "articles"
    for _ in read_articles(load([str(sample)], lambda problem: None)):
        pass

    tried = 0
    for patterns in map(compiled, asked):
        for sentence in sentences:
            possible = patterns.possible(sentence.symbols, len(list(sentence.people())))
            fits = [one for one, _ in patterns.patterns if one.search(sentence.text)]
            tried += len(fits)
            assert {*fits} <= {*possible}, sentence.text
    assert tried > 100
