"""The states that an ambassador is accredited to, in a row and besides the first."""

from __future__ import annotations

from ..text.lexicon import title_heads
from ..text.mentions import Marked, Mention
from ..text.words import Word

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
    states: list[str] = []
    end = k
    while True:
        mention = marked.at(end)
        if mention is None or mention.kind not in {"country", "place"} or mention.start != end:
            break
        behind = ws[mention.end] if states and mention.end < len(ws) else None
        if behind and (behind.lower == "'s" or (behind.capital and behind.lower in title_heads())):
            break  # "the envoy of Latvia, and Peru's minister"
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


_SEATED = frozenset("residing resident based stationed seated domiciled living".split())


def past_seat(marked: Marked, k: int) -> int:
    """Past the city that an ambassador to another state lives in, at word ``k``: "Ambassador of
    Uruguay residing in Vienna", ", with residence in Vienna"."""
    ws = marked.words
    first = k + (k < len(ws) and ws[k].text in {",", "("})
    words = [word.lower for word in ws[first : first + 4]]
    n = 2 if words[:1] and words[0] in _SEATED and words[1:2] in (["in"], ["at"]) else 0
    n = 3 if words[:3] in (["with", "residence", "in"], ["with", "seat", "in"]) else n
    seat = marked.starting_at(first + n) if n and first + n < len(ws) else None
    if seat is None or seat.kind not in {"place", "country"}:
        return k
    return seat.end + (seat.end < len(ws) and ws[seat.end].text == ")" and ws[k].text == "(")


_SENT = frozenset("representative coordinator adviser advisor rapporteur".split())


def is_sent(title: list[Word]) -> bool:
    """Whether "for" names the state that an office deals with, not the one it serves: "Special
    Envoy for Chad", but not "the ambassador for Chad"."""
    words = {word.lower for word in title}
    return "envoy" in words or bool(words & _SENT and words & {"special", "personal"})


def sent_to_body(marked: Marked, body: Mention | None) -> bool:
    """Whether a body is the one that an office is accredited to: "to the UN Office in Geneva"."""
    if body is None:
        return False
    k = body.start - 1
    k -= k > 0 and marked.words[k].lower == "the"
    return k >= 0 and marked.words[k].lower == "to"


def seat_end(marked: Marked, k: int) -> int:
    """The end of a city at ``k`` that no gazetteer knows, where an envoy sits: "Consul in Vanimo";
    0 where none is. Before a name it has one word."""
    ws = marked.words
    end = k
    while end < min(len(ws), k + 3) and ws[end].capital and ws[end].text[0].isalpha():
        if ws[end].lower in title_heads():
            return 0
        if marked.at(end):
            break
        end += 1
    closed = end == len(ws) or not ws[end].text[0].isalpha()
    if end > k + 1 and not closed:
        end = k + 1
    return end if end > k and ws[k].label not in {"DATE", "EVENT"} else 0


_MOSQUES = "custodian of the two holy mosques".split()


def sovereign_end(ws: tuple[Word, ...], k: int) -> int:
    """The end of the Saudi king at ``k``, whose ambassadors are called his; 0 where he is not."""
    here = [word.lower for word in ws[k : k + len(_MOSQUES)]]
    return k + len(_MOSQUES) if here == _MOSQUES else 0
