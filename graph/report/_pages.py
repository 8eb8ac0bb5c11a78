"""A report as HTML and as Markdown."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from urllib.parse import quote

import jinja2
from markupsafe import Markup

from ._address import web_address
from ._values import Report


def html(report: Report) -> str:
    """One HTML page with everything inside; it runs no script and fetches nothing."""
    style = _asset("_report.css")
    digest = base64.b64encode(hashlib.sha256(style.encode("utf-8")).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'"
    page = _environment(escaped=True).get_template("_report.html")
    # Our own style sheet, not an article's words.
    return page.render(report=report, style=Markup(style), policy=policy)  # noqa: S704


def markdown(report: Report, files: Mapping[str, str] = MappingProxyType({})) -> str:
    """The report in Markdown with tables and footnotes (GitHub, Pandoc).

    ``files`` says by the names of its pictures where they are; without, their captions stand alone.
    """
    page = _environment(escaped=False).get_template("_report.md")
    return page.render(report=report, files=files)


def _environment(escaped: bool) -> jinja2.Environment:
    environment = jinja2.Environment(
        autoescape=escaped,  # noqa: S701 -- Markdown has its own escapes
        loader=jinja2.FunctionLoader(_asset),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {
        "web": web_address,
        "plain": plain,
        "parts": parts,
        "inline": inline,
        "path": quote,
    }
    return environment


@cache
def _asset(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8")


def plain(text: str) -> str:
    """Text that no Markdown reads as markup, in one line.

    >>> plain("*a* | <b>\\n[c](d)")
    '\\\\*a\\\\* \\\\| \\\\<b\\\\> \\\\[c\\\\](d)'
    """
    line = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    escaped = re.sub(r"([\\`*_\[\]<>|#~$^&!])", r"\\\1", line)
    # At the start of a line these begin a list, a heading or a rule.
    return re.sub(r"^([-+=:]|\d+(?=[.)]))", r"\\\1", escaped)


def parts(quote: str, trigger: tuple[int, int]) -> tuple[str, str, str]:
    """A sentence before, at and after its trigger."""
    start, end = trigger
    return quote[:start], quote[start:end], quote[end:]


def inline(picture: bytes) -> str:
    """An SVG as the address of an image that holds it.

    >>> inline(b"<svg/>")
    'data:image/svg+xml;base64,PHN2Zy8+'
    """
    return "data:image/svg+xml;base64," + base64.b64encode(picture).decode()
