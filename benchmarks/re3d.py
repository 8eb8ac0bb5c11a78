"""An independent check of names: real government text that others annotated (re3d of Dstl).

    python -m benchmarks.re3d FOLDER [--errors]

FOLDER holds the sets of re3d (github.com/dstl/re3d), each with `documents.json` and
`entities.json`: statements of the British, American and Australian foreign ministries and of the
European Union about Syria and Iraq, under their own open licences. They are about war, not culture,
and were never used to write a rule: what counts here is whether names are found in text that nobody
here wrote. Its annotation marks every mention, common words among them ("the regime", "he", "hope",
"The UK" as an organization), so only this is asked: is each found name, by its last word, in a
value of that kind in its document; and is each person who is marked by a bare name of two or three
capitalised words found.
"""

import argparse
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from communique.facts import to_json
from communique.model import Article
from communique.read import read_articles
from communique.read.text.lexicon import title_heads
from communique.vocabulary import folded

KINDS = {"people": "Person", "organizations": "Organisation"}


def main() -> None:
    """Print how many names are right, and how many people are found; ``--errors``: the others."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--errors", action="store_true")
    args = parser.parse_args()
    documents, values = _corpus(args.folder)
    articles = [Article(text=d["text"], title=d.get("title") or "") for d in documents]
    facts = [to_json(reading) for reading in read_articles(articles)]
    print(f"{len(documents)} documents, {sum(len(d['text'].split()) for d in documents):,} words")
    for ours, theirs in KINDS.items():
        named = [
            (one["name"], values[document["_id"], theirs])
            for document, fact in zip(documents, facts, strict=True)
            for one in fact[ours]
        ]
        _print(f"{ours}: right", named, args.errors)
    asked = [
        (name, [one["name"] for one in fact["people"]])
        for document, fact in zip(documents, facts, strict=True)
        for name in sorted(set(values[document["_id"], "Person"]))
        if _is_bare_name(name)
    ]
    _print("people: found of those marked", asked, args.errors)


def _corpus(folder: Path) -> tuple[list[dict], dict[tuple[str, str], list[str]]]:
    """The documents, and what was marked in each, by document and kind."""
    documents = [d for path in sorted(folder.glob("*/documents.json")) for d in _lines(path)]
    values = defaultdict(list)
    for path in sorted(folder.glob("*/entities.json")):
        for entity in _lines(path):
            values[entity["documentId"], entity["type"]].append(entity["value"])
    if not documents:
        raise SystemExit(f"{folder}: no set of re3d here; a set is a folder with documents.json")
    return documents, values


def _lines(path: Path) -> Iterator[dict]:
    return (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line)


def _is_bare_name(value: str) -> bool:
    words = value.split()
    titled = any(word.lower() in title_heads() for word in words)
    return 2 <= len(words) <= 3 and all(w[0].isupper() for w in words) and not titled


def _print(what: str, pairs: list[tuple[str, list[str]]], errors: bool) -> None:
    """How many of the names stand among the values beside them, by their last words."""
    wrong = [name for name, values in pairs if not _stands(name, values)]
    print(f"{what} {len(pairs) - len(wrong)} of {len(pairs)} ({1 - len(wrong) / len(pairs):.2f})")
    if errors:
        print("  not:", ", ".join(wrong))


def _stands(name: str, values: list[str]) -> bool:
    return _words(name)[-1] in {word for value in values for word in _words(value)}


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", folded(text))


if __name__ == "__main__":
    main()
