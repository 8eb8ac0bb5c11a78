"""Accuracy of readings against gold, by the rules of the fixed JSON format of an article's facts.

Names match without case, accents, punctuation and titles; a person also by an alias or by two
words of the name, an organization also by an alias or by 60 % of shared words, a title by word
subset or half of the words shared. "Who met whom" compares unordered pairs of people over all
meetings; agreements match when at least half of the parties overlap and the status is the same.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from ..vocabulary import name_tokens
from ._gold import read_gold
from ._matching import CLASSES, Claim, Count, Json, compare
from ._reliability import Bin, RuleRecord, reliability, rule_records

__all__ = [
    "CLASSES", "Bin", "Count", "Error", "Estimate", "Evaluation", "Judged", "RuleRecord", "Score",
    "compare", "evaluate", "read_gold",
]  # fmt: skip

_RESAMPLES = 1000
"""Enough for two digits of an interval's ends; ten times as many move them by less than .005."""
_SEED = 0
Numbers = npt.NDArray[np.float64]


class Judged(NamedTuple):
    """One article's facts as found and as they should be; ``sentences`` are for showing errors."""

    article: str
    found: Json
    gold: Json
    sentences: Sequence[str] = ()


class Estimate(NamedTuple):
    """A score in [0, 1] with the ends of its 95 % interval."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Score:
    """Accuracy in one class: counts of facts, and estimates over the articles.

    ``macro_f1`` is over the articles that have any of the class, found or in the gold. Where
    nothing was found, precision is 1; where nothing was to be found, recall is.
    """

    label: str
    right: int
    false: int
    missed: int
    precision: Estimate
    recall: Estimate
    f1: Estimate
    macro_f1: Estimate


@dataclass(frozen=True, slots=True)
class Error:
    """One fact that is ``false`` or ``missed``, with a sentence and, where false, its rules.

    Of a missed fact, the sentence is the article's that shares most words with it: gold does not
    say where a fact stands.
    """

    article: str
    label: str
    kind: str
    fact: str
    sentence: str
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The counts of every judged article, by class."""

    judged: tuple[Judged, ...]
    counts: tuple[dict[str, Count], ...]

    def scores(self) -> list[Score]:
        """One score for each of `CLASSES`. The same articles give the same intervals."""
        chosen = _resamples(len(self.judged))
        return [_score(label, [c[label] for c in self.counts], chosen) for label in CLASSES]

    def errors(self, label: str = "") -> Iterator[Error]:
        """Every miss and every false fact, of one class if given, article by article."""
        for one, counts in zip(self.judged, self.counts, strict=True):
            for name in [label] if label else CLASSES:
                for claim in counts[name].false:
                    rules = ", ".join(claim.rules)
                    yield Error(one.article, name, "false", claim.shown, claim.sentence, rules)
                for claim in counts[name].missed:
                    sentence = _nearest(claim, one.sentences)
                    yield Error(one.article, name, "missed", claim.shown, sentence)

    def reliability(self) -> list[Bin]:
        """How often facts of a confidence are right, for each range of confidence that occurs."""
        return reliability(self.counts)

    def rules(self) -> list[RuleRecord]:
        """How often what a rule finds is right, for each class and rule, sorted."""
        return rule_records(self.counts)

    def to_json(self) -> Json:
        """The scores, each estimate as value, low and high, and the reliability of confidence."""
        classes: dict[str, Any] = {}
        for score in self.scores():
            fields = asdict(score)
            classes[fields.pop("label")] = {
                name: value._asdict() if isinstance(value, Estimate) else value
                for name, value in fields.items()
            }
        bins = [one._asdict() for one in self.reliability()]
        return {"articles": len(self.judged), "classes": classes, "reliability": bins}


def evaluate(judged: Iterable[Judged]) -> Evaluation:
    """Compare what was found in articles with their gold. The order of articles plays no part."""
    every = tuple(sorted(judged, key=lambda one: one.article))
    return Evaluation(every, tuple(compare(one.found, one.gold) for one in every))


def _resamples(articles: int) -> npt.NDArray[np.int64]:
    """Indices of the articles as they are, then of samples drawn from them with replacement."""
    # Python promises this stream for a seed in all versions; NumPy does not promise its own.
    draw = random.Random(_SEED).random
    rows = [range(articles)]
    drawn = [[int(draw() * articles) for _ in range(articles)] for _ in range(_RESAMPLES)]
    return np.array([*rows, *drawn], dtype=np.int64)


def _score(label: str, counts: list[Count], chosen: npt.NDArray[np.int64]) -> Score:
    right = np.array([float(c.right) for c in counts])
    false = np.array([float(len(c.false)) for c in counts])
    missed = np.array([float(len(c.missed)) for c in counts])
    r, f, m = (each[chosen].sum(axis=1) for each in (right, false, missed))
    present = (right + false + missed > 0).astype(np.float64)
    of_articles = present * _ratio(2 * right, 2 * right + false + missed)
    macro = _ratio(of_articles[chosen].sum(axis=1), present[chosen].sum(axis=1))
    return Score(
        label, int(right.sum()), int(false.sum()), int(missed.sum()),
        precision=_estimate(_ratio(r, r + f)), recall=_estimate(_ratio(r, r + m)),
        f1=_estimate(_ratio(2 * r, 2 * r + f + m)), macro_f1=_estimate(macro),
    )  # fmt: skip


def _ratio(part: Numbers, whole: Numbers) -> Numbers:
    """Part of a whole; 1 where the whole is nothing."""
    return np.where(whole > 0, part / np.where(whole > 0, whole, 1), 1.0)


def _estimate(values: Numbers) -> Estimate:
    low, high = np.percentile(values[1:], [2.5, 97.5])
    return Estimate(float(values[0]), float(low), float(high))


def _nearest(claim: Claim, sentences: Sequence[str]) -> str:
    """The first of the sentences that share most words with a claim; empty if none shares any."""
    words = set(name_tokens(claim.shown))
    best, most = "", 0
    for sentence in sentences:
        shared = len(words.intersection(name_tokens(sentence)))
        if shared > most:
            best, most = sentence, shared
    return best
