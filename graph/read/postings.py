"""The states that an ambassador is accredited to, in a row and besides the first."""

from __future__ import annotations

from .mentions import Marked

_CONCURRENT = frozenset(
    (
        "concurrent concurrently also and with non-resident nonresident accreditation accredited "
        "cross-accredited simultaneously jointly resident not in to the as well residence ( "
        "jurisdiction over concurrence"
    ).split()
)
_BESIDES = frozenset(
    "concurrent concurrently accredited accreditation cross-accredited non-resident".split()
)


def states_in_row(marked: Marked, k: int) -> tuple[list[str], int]:
    """States in a row from word ``k``: "Kenya, Uganda and Rwanda"; and where they end."""
    ws = marked.words
    states, end = [], k
    while True:
        mention = marked.at(end)
        if mention is None or mention.kind not in {"country", "place"} or mention.start != end:
            break
        states.append(mention.iso)
        k, end = mention.end, mention.end
        while end < len(ws) and ws[end].lower in {",", "and", "the", "&"}:
            end += 1
        if end == k:
            break
    return states, k


def concurrent_states(marked: Marked, end: int) -> tuple[list[str], int]:
    """The states of ", concurrently accredited to Fiji and Tonga" at word ``end``, and the new end.

    So "with concurrent jurisdiction over Croatia"; none and ``end`` where nothing of it follows.
    """
    ws = marked.words
    first = k = end + (end < len(ws) and ws[end].text in {",", "("})
    while k < len(ws) and ws[k].lower in _CONCURRENT:
        k += 1
    said = {word.lower for word in ws[first:k]}
    if not said & _BESIDES or not said & {"to", "in", "over"}:
        return [], end
    states, behind = states_in_row(marked, k)
    if not states:
        return [], end
    return states, behind + (behind < len(ws) and ws[behind].text == ")")
