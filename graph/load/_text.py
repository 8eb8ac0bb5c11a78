"""Bytes to clean text: decoding, and normalising what no reader of English can see."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from ..errors import UnreadableArticle

LIMIT = 10_000_000
"""Bytes of one article's file, or of one line of JSON Lines: two hundred times a long report."""

_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
# Line separators of all kinds; of the other control characters only tabs may stay, as spaces.
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_SPACES = re.compile("[\t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
# Zero-width characters, soft hyphens, marks of direction and byte order: not seen, but a name with
# one inside is another string.
_UNSEEN = re.compile("[\xad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f]")


def place_of(path: Path) -> str:
    """The path as a message can show it, also where its name is not UTF-8 itself."""
    return str(path).encode("utf-8", "backslashreplace").decode("utf-8").replace("\0", "\\0")


def unreadable(path: Path, error: OSError | ValueError) -> UnreadableArticle:
    """What the system says about a file or folder, as an error of ours."""
    reason = getattr(error, "strerror", None) or str(error)
    return UnreadableArticle(place_of(path), f"cannot be read: {reason}")


def read(path: Path) -> str:
    """The text of a file, decoded but not yet normalised. Raises `UnreadableArticle`."""
    try:
        with path.open("rb") as file:
            data = file.read(LIMIT + 1)
    except OSError as error:
        raise unreadable(path, error) from error
    return decode(data, place_of(path))


def decode(data: bytes, place: str) -> str:
    """UTF-8, with or without a byte order mark. Raises `UnreadableArticle`."""
    if len(data) > LIMIT:
        raise UnreadableArticle(
            place, f"larger than {LIMIT // 1_000_000} MB; split it into one article per file"
        )
    if data.startswith(_UTF_16):
        raise UnreadableArticle(place, "is UTF-16, not UTF-8; save it as UTF-8")
    if b"\0" in data:
        raise UnreadableArticle(place, "is a binary file, not text")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        reason = f"is not UTF-8 (byte {error.start + 1} cannot be decoded); save it as UTF-8"
        raise UnreadableArticle(place, reason) from error


def normalise(text: str) -> str:
    r"""The same text in Unicode NFC, with plain spaces and at most one empty line in a row.

    Quotation marks, dashes and ligatures stay as they are written. Normalising twice changes
    nothing.

    >>> normalise("\ufeffTehran\u00a0and  Mos\u00adcow\r\n\r\n\r\nagree")
    'Tehran and Moscow\n\nagree'
    """
    text = _SPACES.sub(" ", _LINE_ENDS.sub("\n", _UNSEEN.sub("", text)))
    text = unicodedata.normalize("NFC", _CONTROLS.sub("", text))
    text = re.sub(" {2,}", " ", text)
    text = re.sub(" ?\n ?", "\n", text)
    return re.sub("\n{3,}", "\n\n", text).strip()
