"""A report as HTML and as Markdown."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from importlib.resources import files
from urllib.parse import quote, urlsplit

import jinja2
from markupsafe import Markup

from ._contents import Report


def html(report: Report) -> str:
    """One HTML page with everything inside; it runs no script and fetches nothing."""
    style = _asset("_report.css")
    digest = base64.b64encode(hashlib.sha256(style.encode("utf-8")).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'"
    page = _environment(escaped=True).get_template("_report.html")
    # Our own style sheet, not an article's words.
    return page.render(report=report, style=Markup(style), policy=policy)  # noqa: S704


def markdown(report: Report) -> str:
    """The report in Markdown with tables and footnotes (GitHub, Pandoc)."""
    return _environment(escaped=False).get_template("_report.md").render(report=report)


def _environment(escaped: bool) -> jinja2.Environment:
    environment = jinja2.Environment(
        autoescape=escaped,  # noqa: S701 -- Markdown has its own escapes
        loader=jinja2.FunctionLoader(_asset),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {"web": web_address, "plain": plain, "parts": parts}
    return environment


@cache
def _asset(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8")


def web_address(url: str) -> str:
    """The address if it is one of the web, else an empty string.

    >>> web_address("https://news.example/a b"), web_address("javascript:alert(1)")
    ('https://news.example/a%20b', '')
    """
    try:
        found = urlsplit(url)
    except ValueError:
        return ""
    if found.scheme not in ("http", "https") or not found.netloc:
        return ""
    return quote(url, safe=":/?#[]@!$&'*+,;=%~-._")


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
