"""Maps and reports that show themselves in a notebook and can be saved."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from pathlib import Path

from .. import maps, report
from ..errors import OutputError
from ..maps import Map
from ..report import Report


@dataclass(frozen=True, repr=False)
class MapPage:
    """An interactive map; a notebook shows it, without asking anything of the network."""

    drawn: Map

    @property
    def caption(self) -> str:
        """How much is shown, of how many articles: the sentence to put below it."""
        return " ".join((self.drawn.summary, *self.drawn.notes))

    def to_html(self) -> str:
        """The whole page, the same bytes for the same graph."""
        return maps.render(self.drawn)

    def save(self, out: str | Path) -> Path:
        """Write it as one HTML file that opens offline. Raises `OutputError`."""
        path = Path(out)
        if path.suffix.lower() not in (".html", ".htm"):
            raise OutputError(f"{out}: a map is a web page; give it a name that ends in .html")
        maps.write(self.drawn, path)
        return path

    def __repr__(self) -> str:
        return f"<{self.drawn.title}: {self.caption}>"

    def _repr_html_(self) -> str:
        return _frame(self.to_html(), self.drawn.title, 620)


@dataclass(frozen=True, repr=False)
class ReportPage:
    """A report; a notebook shows it as a page that can be scrolled."""

    contents: Report

    def to_html(self) -> str:
        """One HTML page with its pictures inside."""
        return report.html(self.contents)

    def save(self, out: str | Path) -> Path:
        """Write it in the form that the suffix means, its bibliography beside it.

        Raises `NotFound` for another suffix, `OutputError` where nothing can be written.
        """
        path = Path(out)
        report.write(self.contents, path)
        return path

    def __repr__(self) -> str:
        return f"<{self.contents.title}: {' '.join(self.contents.summary)}>"

    def _repr_html_(self) -> str:
        return _frame(self.to_html(), self.contents.title, 620)


def _frame(page: str, title: str, height: int) -> str:
    """The page in a frame of its own, in which nothing reaches the notebook around it."""
    return (
        f'<iframe title="{escape(title)}" width="100%" height="{height}" '
        'style="border: 1px solid #d5dbe1" sandbox="allow-scripts allow-downloads allow-popups" '
        f'srcdoc="{escape(page)}"></iframe>'
    )
