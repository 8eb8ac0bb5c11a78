"""A report: pictures, tables and footnoted sentences, as HTML, Markdown, Word or PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from .. import output
from ..errors import NotFound
from ._bibliography import bibtex, csl_json
from ._contents import TYPES, between, report
from ._pages import html, markdown
from ._values import Picture, Report, Row, Table

__all__ = [
    "FORMS",
    "TYPES",
    "Picture",
    "Report",
    "Row",
    "Table",
    "between",
    "bibtex",
    "csl_json",
    "html",
    "markdown",
    "report",
    "write",
]


def _docx(report: Report, out: Path) -> bytes:
    from ._docx import docx  # noqa: PLC0415  (the libraries of Word and PDF take long to import)

    return docx(report)


def _pdf(report: Report, out: Path) -> bytes:
    from ._pdf import pdf  # noqa: PLC0415

    return pdf(report)


def _html(report: Report, out: Path) -> bytes:
    return html(report).encode("utf-8")


def _markdown(report: Report, out: Path) -> bytes:
    for picture in report.pictures:
        output.write(_beside(out, f"{picture.name}.svg"), picture.svg)
    files = {p.name: _beside(out, f"{p.name}.svg").name for p in report.pictures}
    return markdown(report, files).encode("utf-8")


FORMS: dict[str, Callable[[Report, Path], bytes]] = {
    ".html": _html,
    ".htm": _html,
    ".md": _markdown,
    ".docx": _docx,
    ".pdf": _pdf,
}
"""What is written, by the file's suffix."""


def write(contents: Report, out: Path) -> None:
    """Write a report in the form that the file's suffix means; the same report, the same bytes.

    Its bibliography is written beside it as .bib and .csl.json, of Markdown also its pictures.
    Raises `NotFound` for another suffix, `OutputError` where a file cannot be written.
    """
    form = FORMS.get(out.suffix.lower())
    if form is None:
        raise NotFound(f"{out}: a report is written as {', '.join(FORMS)}")
    output.write(out, form(contents, out))
    if contents.works:
        output.write(_beside(out, "bib"), bibtex(contents.works))
        output.write(_beside(out, "csl.json"), csl_json(contents.works))


def _beside(out: Path, ending: str) -> Path:
    return out.with_name(f"{out.stem}.{ending}")
