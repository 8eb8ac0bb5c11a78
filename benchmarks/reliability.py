"""Write data/rule-reliability.tsv: how much of what each rule finds is right.

    python benchmarks/fetch.py
    python benchmarks/reliability.py

Only articles that the rules were developed on count, never held-out ones, but for one rule: what
the trained model of `communique.read.took_part` adds there is what rules passed over on purpose,
and says nothing of other articles. Run it after each change of the rules.
"""

from pathlib import Path

from communique.cli.evaluate import judge
from communique.evaluate import Evaluation
from communique.read import confidence

HERE = Path(__file__).parent
TABLE = HERE.parent / "data/rule-reliability.tsv"
OURS = [
    (HERE.parent / "data/gold", HERE.parent / "data/articles"),
    (HERE / "development/gold/dev", HERE / "development/text/dev"),
    (HERE / "idiom/gold/dev", HERE / "idiom/text/dev"),
]
REAL = [
    (HERE / "press/gold/dev", HERE / "press/text/dev"),
    (HERE / "newswire/gold/dev", HERE / "newswire/text/dev"),
]
DEVELOPED_ON = OURS + REAL
HELD_OUT = [
    (HERE / "development/gold/heldout", HERE / "development/text/heldout"),
    (HERE / "idiom/gold/heldout", HERE / "idiom/text/heldout"),
    (HERE / "press/gold/heldout", HERE / "press/text/heldout"),
    (HERE / "newswire/gold/heldout", HERE / "newswire/text/heldout"),
]
TRAINED = "took_part"
HEAD = """\
# How much of what a rule found was right, on the articles that the rules were developed on.
# Written by benchmarks/reliability.py; graph/read/confidence.py says how it is used.
class\trule\tright\tfound
"""


def records(sets):
    """The class, rule, number right and number found of each rule over sets of articles."""
    read = [judge(gold, articles) for gold, articles in sets]
    every = Evaluation(
        tuple(one for each in read for one in each.judged),
        tuple(one for each in read for one in each.counts),
    )
    return every.rules()


def main():
    # What is set aside as too doubtful is counted too, or it could never come back.
    confidence.THRESHOLD = 0.0
    developed, held_out = map(records, (DEVELOPED_ON, HELD_OUT))
    found = [one for one in developed if one[1] != TRAINED]
    found += [one for one in held_out if one[1] == TRAINED]
    rows = ["\t".join(map(str, record)) + "\n" for record in sorted(found)]
    TABLE.write_text(HEAD + "".join(rows), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
