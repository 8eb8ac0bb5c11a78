"""A report on a whole graph: figures, tables and footnoted sentences, as HTML or Markdown."""

from __future__ import annotations

from pathlib import Path

from .. import output
from ..errors import NotFound
from ..statements import Queryable
from ._contents import Report, report
from ._pages import html, markdown

__all__ = ["FORMS", "Report", "html", "markdown", "report", "write"]

FORMS = {".html": html, ".htm": html, ".md": markdown}
"""What is written, by the file's suffix."""


def write(store: Queryable, out: Path) -> Report:
    """Write the report on a graph in the form that the file's suffix means; what stands in it.

    Raises `NotFound` for another suffix, `OutputError` where the file cannot be written.
    """
    form = FORMS.get(out.suffix.lower())
    if form is None:
        raise NotFound(f"{out}: a report is written as {', '.join(FORMS)}")
    contents = report(store)
    output.write(out, form(contents))
    return contents
