"""Builds that are killed at random moments, each in a process of its own; run by test_killed.py.

    python -m tests.store.kills FOLDER HOW_MANY

A timer whose signal nobody handles ends a process as SIGKILL does: at once, wherever it is, also
inside a library. Each build is forked from this process, which never opens a store itself, so that
none pays for the imports again. Prints one line of JSON for each killed build.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from communique.model import Reading
from communique.pipeline import build
from communique.store import Workspace, n_quads

from tests.examples import EXAMPLES, READER
from tests.graphs import quads_of


def _copies(number: int) -> list[Reading]:
    """Readings of as many articles, which differ in their last letters only."""
    found = []
    for n in range(number):
        one = EXAMPLES[n % len(EXAMPLES)]
        article = replace(one.article, text=f"{one.article.text} {n}")
        moved = [
            replace(each, evidence=tuple(e._replace(article=article.id) for e in each.evidence))
            for each in (*one.entities, *one.facts)
        ]
        known = len(one.entities)
        found.append(replace(one, article=article, entities=tuple(moved[:known]),
                             facts=tuple(moved[known:])))  # fmt: skip
    return found


STANDING, ADDED = _copies(6)[:2], _copies(6)


def _build(folder: Path, readings: list[Reading]) -> list[str]:
    by_article = {reading.article: reading for reading in readings}
    workspace = Workspace.create(folder)
    build(
        ["made before"],
        workspace,
        load=lambda sources, on_error: iter(by_article),
        read=lambda articles: (by_article[article] for article in articles),
        reader=READER,
    )
    return list(n_quads(workspace.graph()))


def _graph(folder: Path) -> list[str]:
    return list(n_quads(Workspace.open(folder).graph()))


def _forked(act: Callable[[], list[str]], seconds: float = 0.0) -> list[str] | None:
    """What a process of its own finds; ``None`` where the timer was faster."""
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(ours)
        signal.setitimer(signal.ITIMER_REAL, seconds)
        found = act()
        signal.setitimer(signal.ITIMER_REAL, 0)
        with os.fdopen(theirs, "w", encoding="utf-8") as file:
            json.dump(found, file)
        os._exit(0)
    os.close(theirs)
    with os.fdopen(ours, encoding="utf-8") as file:
        text = file.read()
    _, status = os.waitpid(child, 0)
    return json.loads(text) if status == 0 else None


def main(folder: Path, how_many: int) -> None:
    """Kill as many builds, and print what each left."""
    base = folder / "base"
    quads_of(STANDING)  # The ontology and the tables are read before anybody looks at the clock.
    before = _forked(lambda: _build(base, STANDING))
    shutil.copytree(base, folder / "whole")
    begun = time.perf_counter()
    after = _forked(lambda: _build(folder / "whole", ADDED))
    takes = time.perf_counter() - begun
    moments = random.Random(4)
    for number in range(how_many):
        victim = folder / str(number)
        shutil.copytree(base, victim)
        seconds = takes * (number + moments.random()) / how_many
        finished = _forked(lambda: _build(victim, ADDED), seconds)  # noqa: B023
        left = _forked(lambda: _graph(victim))  # noqa: B023
        again = _forked(lambda: _build(victim, ADDED))  # noqa: B023
        print(json.dumps({
            "killed": finished is None,
            "left": "before" if left == before else "after" if left == after else "broken",
            "finished": again == after,
            "leftovers": [str(p) for p in victim.rglob("*") if p.suffix == ".tmp"],
            "folders": sorted(p.name for p in (victim / "store").iterdir() if p.is_dir()),
        }))  # fmt: skip
        shutil.rmtree(victim)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
