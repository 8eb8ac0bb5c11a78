import json
import subprocess
import sys
from pathlib import Path

MOMENTS = 25


def test_a_build_killed_at_any_moment_loses_and_doubles_nothing(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "tests.store.kills", str(tmp_path), str(MOMENTS)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=Path(__file__).parent.parent.parent,
    )
    assert done.returncode == 0, done.stderr
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(found) == MOMENTS
    # Readers see the old graph or the new one; the next build finishes what the killed one began.
    assert {one["left"] for one in found} <= {"before", "after"}
    assert all(one["finished"] for one in found)
    assert not any(one["leftovers"] for one in found)
    assert all(len(one["folders"]) == 1 for one in found)
    # Some moments must have come before the end, or the test has tried nothing.
    assert sum(one["killed"] for one in found) >= MOMENTS // 4
