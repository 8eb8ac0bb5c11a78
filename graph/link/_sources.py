"""Articles that repeat one report: a wire text in five newspapers is one independent source.

MinHash (Broder 1997) over runs of five words: the share of equal minima estimates which share of
their runs two texts have in common. Locality-sensitive hashing finds the pairs: texts that agree in
one band of four minima are compared.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

import numpy as np

from ._names import fold
from ._units import Unit

SHARE = 0.4
"""Of equal minima, from which two texts tell one report. Agencies' texts are shortened and their
ends cut: with half of one text in the other the share is about 0.4. Texts written independently
about one event share less than 0.05 of their runs of five words."""
THRESHOLD = 1
MARGIN = 1
_MINIMA, _BAND, _RUN = 64, 2, 5
_PRIME = np.uint64((1 << 61) - 1)
_NUMBERS = np.random.default_rng(1997).integers(1, 1 << 30, size=(2, _MINIMA), dtype=np.uint64)


def signature(text: str) -> str:
    """The minima of a text, as hexadecimal digits; empty for a text shorter than one run."""
    words = fold(text).split()
    runs = {" ".join(words[i : i + _RUN]) for i in range(len(words) - _RUN + 1)}
    if not runs:
        return ""
    digests = (hashlib.blake2b(run.encode("utf-8"), digest_size=4).digest() for run in runs)
    hashed = np.array([int.from_bytes(d, "big") for d in digests], dtype=np.uint64)
    factor, added = _NUMBERS
    minima = ((hashed[:, None] * factor[None, :] + added[None, :]) % _PRIME).min(axis=0)
    return "".join(f"{int(m) & 0xFFFFFFFF:08x}" for m in minima)


def _minima(unit: Unit) -> list[str]:
    (found,) = unit.values("signature") or [""]
    return [found[i : i + 8] for i in range(0, len(found), 8)]


def blocks(unit: Unit) -> Iterator[str]:
    """The bands of the signature."""
    minima = _minima(unit)
    for start in range(0, len(minima), _BAND):
        yield f"{start} {''.join(minima[start : start + _BAND])}"


def points(one: Unit, other: Unit) -> int | None:
    """1 for articles that repeat one report; nothing speaks against a chain of such."""
    a, b = _minima(one), _minima(other)
    shared = sum(x == y for x, y in zip(a, b, strict=False))
    return 1 if a and b and shared >= SHARE * _MINIMA else 0


def standing(found: list[list[Unit]]) -> dict[str, str]:
    """The first article of a group stands for all of it."""
    return {unit.key: group[0].key for group in found for unit in group}
