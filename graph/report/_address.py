"""Which addresses a report may lead to."""

from __future__ import annotations

from urllib.parse import quote, urlsplit


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
