"""The articles behind a report as a bibliography: BibTeX, and CSL-JSON for Zotero and Pandoc."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

from ..statements import Citation
from ..vocabulary import folded
from ._address import web_address
from ._values import Work

# BibTeX counts braces also behind a backslash, so that none may stand there alone.
_TEX = {
    "\\": r"\textbackslash{}", "{": r"\textbraceleft{}", "}": r"\textbraceright{}",
    "$": r"\$", "&": r"\&", "%": r"\%", "#": r"\#", "_": r"\_",
    "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
}  # fmt: skip


def works(citations: Iterable[Citation]) -> tuple[Work, ...]:
    """Each article that is cited once, by publisher, day and title."""
    found = {
        cited.article: Work(
            _key(cited), cited.title, cited.publisher, cited.published, web_address(cited.url)
        )
        for cited in citations
    }
    order = sorted(found.values(), key=lambda work: (work.publisher, work.published, work.key))
    return tuple(order)


def bibtex(found: Iterable[Work]) -> str:
    """The works as BibTeX entries."""
    return "\n".join(map(_entry, found))


def csl_json(found: Iterable[Work]) -> str:
    """The works as an array of CSL-JSON."""
    return json.dumps([_csl(work) for work in found], ensure_ascii=False, indent=2) + "\n"


def _key(cited: Citation) -> str:
    """What an article is cited by: its publisher, its year, and six digits that are its own."""
    publisher = re.sub(r"[^a-z0-9]", "", folded(cited.publisher).lower())[:24] or "article"
    digest = re.sub(r"[^a-z0-9]", "", cited.article.rpartition("/")[2].rpartition("-")[2])[:6]
    return f"{publisher}{cited.published[:4]}-{digest}"


def _entry(work: Work) -> str:
    fields = {
        "title": f"{{{_tex(work.title or 'Article without a title')}}}",
        "howpublished": _tex(work.publisher),
        "year": work.published[:4],
        "month": work.published[5:7].lstrip("0"),
        "note": _tex(work.published),
        "url": work.url,
    }
    lines = [f"  {name} = {{{value}}},\n" for name, value in fields.items() if value]
    return f"@misc{{{work.key},\n{''.join(lines)}}}\n"


def _tex(text: str) -> str:
    line = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return "".join(_TEX.get(char, char) for char in line)


def _csl(work: Work) -> dict[str, Any]:
    entry: dict[str, Any] = {"id": work.key, "type": "article-newspaper", "language": "en"}
    if work.title:
        entry["title"] = work.title
    if work.publisher:
        entry["container-title"] = work.publisher
    if work.published:
        parts = [int(part) for part in re.findall(r"\d+", work.published)]
        entry["issued"] = {"date-parts": [parts]}
    if work.url:
        entry["URL"] = work.url
    return entry
