"""Write data/rule-reliability.tsv: how much of what each rule finds is right.

    python benchmarks/reliability.py

Only articles that the rules were developed on count, never held-out ones. Run it after each
change of the rules.
"""

from pathlib import Path

from communique.cli.evaluate import judge
from communique.evaluate import Evaluation
from communique.read import confidence

HERE = Path(__file__).parent
TABLE = HERE.parent / "data/rule-reliability.tsv"
DEVELOPED_ON = [
    (HERE.parent / "data/gold", HERE.parent / "data/articles"),
    (HERE / "development/gold/dev", HERE / "development/text/dev"),
    (HERE / "idiom/gold/dev", HERE / "idiom/text/dev"),
]
HEAD = """\
# How much of what a rule found was right, on the articles that the rules were developed on.
# Written by benchmarks/reliability.py; graph/read/confidence.py says how it is used.
class\trule\tright\tfound
"""


def main():
    # What is set aside as too doubtful is counted too, or it could never come back.
    confidence.THRESHOLD = 0.0
    sets = [judge(gold, articles) for gold, articles in DEVELOPED_ON if any(gold.glob("*.json"))]
    every = Evaluation(
        tuple(one for each in sets for one in each.judged),
        tuple(one for each in sets for one in each.counts),
    )
    rows = ["\t".join(map(str, record)) + "\n" for record in every.rules()]
    TABLE.write_text(HEAD + "".join(rows), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
