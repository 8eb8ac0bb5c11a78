"""Write docs/accuracy.md: how well articles are read, against gold, and against simpler means.

    python benchmarks/accuracy.py

It reads every set of articles several times, which takes some minutes; `fetch.py` must
have brought the texts that are not kept here. The prose of
the page is `accuracy.md` beside this file; a line ``<!-- table: NAME -->`` in it becomes a table.
"""

import csv
import re
from collections import defaultdict
from contextlib import ExitStack
from itertools import combinations
from pathlib import Path
from unittest import mock

from communique.cli.evaluate import judge
from communique.evaluate import CLASSES, Judged, evaluate
from communique.read import confidence
from communique.read.text import language, lexicon
from communique.read.text.lexicon import words
from communique.read.text.words import annotate, plain, sentences
from identity import pairs, scored

HERE = Path(__file__).parent
ROOT = HERE.parent
PAGE = ROOT / "docs/accuracy.md"
SETS = {
    "idiom, held out": (HERE / "idiom/gold/heldout", HERE / "idiom/text/heldout"),
    "own words, held out": (HERE / "development/gold/heldout", HERE / "development/text/heldout"),
    "news on diplomacy, held out": (HERE / "press/gold/heldout", HERE / "press/text/heldout"),
    "radio news, held out": (HERE / "newswire/gold/heldout", HERE / "newswire/text/heldout"),
    "sample": (ROOT / "data/gold", ROOT / "data/articles"),
}
HELD_OUT = ("idiom, held out", "own words, held out")
REAL = "news on diplomacy, held out"
LEVELS = {
    "countries": 0.96, "people": 0.95, "organizations": 0.85, "roles": 0.85, "who met whom": 0.85,
    "agreements": 0.80, "signatories": 0.90, "events": 0.75,
}  # fmt: skip
"""The F1 that this project has set itself; for who met whom the macro average."""


def table(head, rows):
    """A Markdown table; all columns but the first to the right."""
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines)


def share(value):
    return f"{value:.2f}".removeprefix("0")


def interval(estimate):
    return f"{share(estimate.value)} ({share(estimate.low)}–{share(estimate.high)})"


def together(evaluations):
    return evaluate(one for each in evaluations for one in each.judged)


# ---------- what is told of each set


def scores(evaluation):
    rows = [
        [s.label, s.right + s.missed, *map(interval, (s.precision, s.recall, s.f1, s.macro_f1))]
        for s in evaluation.scores()
    ]
    return table(["class", "in gold", "precision", "recall", "F1", "macro F1"], rows)


def levels(ours, real):
    """What we set out to reach, on our own held-out articles and on real ones."""
    rows = []
    for pair in zip(ours.scores(), real.scores(), strict=True):
        label = pair[0].label
        reached = [s.macro_f1 if label == "who met whom" else s.f1 for s in pair]
        verdict = ["yes" if each.value >= LEVELS[label] else "no" for each in reached]
        told = (cell for each, said in zip(reached, verdict, strict=True)
                for cell in (share(each.value), said))  # fmt: skip
        rows.append([label, share(LEVELS[label]), *told])
    return table(["class", "level", "ours", "reached", "real news", "reached"], rows)


def by(column, evaluation):
    """F1 of each class over the articles of each value of a column of the index."""
    index = {}
    for path in sorted(HERE.glob("*/index.tsv")):
        with path.open(encoding="utf-8") as lines:
            index |= {row["id"]: row[column] for row in csv.DictReader(lines, delimiter="\t")}
    groups = defaultdict(list)
    for one in evaluation.judged:
        groups[index[one.article]].append(one)
    rows = [
        [name, len(groups[name]), *(share(s.f1.value) for s in evaluate(groups[name]).scores())]
        for name in sorted(groups)
    ]
    return table([column, "articles", *CLASSES], rows)


def reliability(evaluation):
    rows = [
        [f"{share(b.low)}–{share(b.high)}", b.found, share(b.confidence), share(b.right / b.found)]
        for b in evaluation.reliability()
    ]
    return table(["confidence", "facts", "mean confidence", "right"], rows)


def rules():
    records = [row for row in lexicon.rows("rule-reliability.tsv") if int(row["found"]) >= 3]
    rows = [
        [f"{row['class']}: {row['rule']}", row["found"], row["right"],
         share(confidence.reliability(row["class"], row["rule"]))]
        for row in records
    ]  # fmt: skip
    return table(["rule", "found", "right", "confidence"], rows)


def identity():
    rows = []
    for split, name in (("dev", "used while tuning"), ("heldout", "held out")):
        for kind in ("person", "organization"):
            these = [row for row in pairs(split) if row["kind"] == kind]
            score = scored(these)
            found = share(score.precision), share(score.recall)
            rows.append([f"{kind}, {name}", len(these), *found])
    return table(["pairs", "number", "precision", "recall"], rows)


# ---------- simpler means


def co_occurrence(evaluation, folder):
    """What one writes in an afternoon: names of the pipeline, and who stands in one sentence."""
    judged = []
    for one in evaluation.judged:
        text = next(folder.glob(f"{one.article}.*")).read_text(encoding="utf-8")
        (doc,) = language.parse([(plain(text), [s.start for s in sentences(text)])])
        judged.append(Judged(one.article, _named(doc), one.gold))
    return evaluate(judged)


def _named(doc):
    countries = lexicon.country_names()
    by_name = {name: iso for iso, name in countries.items()}
    people = {e.text for e in doc.ents if e.label_ == "PERSON"}
    bodies = {e.text for e in doc.ents if e.label_ == "ORG"}
    met = {
        pair
        for sentence in doc.sents
        for pair in combinations(sorted({e.text for e in sentence.ents} & people), 2)
    }
    return {
        "countries": [
            {"iso": by_name[name]} for name in {e.text for e in doc.ents} if name in by_name
        ],
        "people": [{"name": name, "roles": []} for name in sorted(people)],
        "organizations": [{"name": name} for name in sorted(bodies)],
        "meetings": [{"participants": list(pair), "status": "held"} for pair in sorted(met)],
        "agreements": [], "events": [],
    }  # fmt: skip


def _unlabelled(found, doc):
    """The words of sentences without what the statistical name finder says of them."""
    return [
        s._replace(words=tuple(w._replace(label="") for w in s.words)) for s in annotate(found, doc)
    ]


def _without_list(name):
    return frozenset() if name == "person-names.txt" else words(name)


ASKING_NAMES = (
    "bodies.acting", "bodies.called", "bodies.known", "offices.open_fields", "offices.swallowed",
    "people.behind_offices", "people.leads", "people.name_ends", "people.name_places",
    "people.name_signs", "places.given_names", "places.territories",
)  # fmt: skip
ABLATIONS = {
    "without the statistical name finder": ("communique.read.document.annotate", _unlabelled),
    "without the list of personal names": (
        " ".join(f"communique.read.{module}.words" for module in ASKING_NAMES), _without_list,
    ),
    "without the lexicon of bodies": (
        "communique.read.bodies.known.known_organizations "
        "communique.read.bodies.wholes.known_organizations", dict,
    ),
    "without states from context": (
        "communique.read.document.with_states", lambda roles, context: roles,
    ),
    "without counterparts": (
        "communique.read.document.with_counterparts", lambda roles, *context: roles,
    ),
    "without what an office or pronoun refers to": (
        "communique.read.assemble.references", lambda text: [({}, None)] * len(text.sentences),
    ),
    "with candidates as facts": ("communique.read.confidence.THRESHOLD", 0.0),
}  # fmt: skip


def ablated(targets, value):
    with ExitStack() as without:
        for target in targets.split():
            without.enter_context(mock.patch(target, value))
        return together(judge(*SETS[name]) for name in HELD_OUT)


def means(whole):
    simple = together(co_occurrence(judge(*SETS[name]), SETS[name][1]) for name in HELD_OUT)
    rows = [_row("communique", whole), _row("names and co-occurrence", simple)]
    rows += [_row(name, ablated(*patch)) for name, patch in ABLATIONS.items()]
    return table(["", *CLASSES], rows)


def _row(name, evaluation):
    return [name, *(share(score.f1.value) for score in evaluation.scores())]


def main():
    of_set = {name: judge(*paths) for name, paths in SETS.items()}
    held_out = together(of_set[name] for name in HELD_OUT)
    tables = {f"scores {name}": scores(each) for name, each in of_set.items()}
    tables |= {
        "levels": levels(held_out, of_set[REAL]), "region": by("region", held_out),
        "genre": by("genre", held_out), "reliability": reliability(held_out), "rules": rules(),
        "means": means(held_out), "identity": identity(),
    }  # fmt: skip
    template = (HERE / "accuracy.md").read_text(encoding="utf-8")
    page = re.sub(r"<!-- table: (.+?) -->", lambda match: tables.pop(match[1]), template)
    if tables:
        raise SystemExit(f"accuracy.md has no place for: {', '.join(tables)}")
    PAGE.write_text(page, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
