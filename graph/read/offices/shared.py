"""What several offices of one sentence have in common, or share out among them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..places.territories import OF_CITIES, TERRITORIAL
from ..text.mentions import Marked, Mention, Office

_SHARED = frozenset({"their", "respective", "both", "two"})


def common(sentence: Marked, offices: Sequence[Office]) -> list[Office]:
    """The offices, two joined by "and" with the state and body that only one of them has.

    So in "Ambassador and Permanent Delegate of Cabo Verde", "chairman and CEO of VGIK" and "UNESCO
    Head of Office and Representative to Zimbabwe".
    """
    found = list(offices)
    for n in range(len(found) - 2, -1, -1):
        first, second = found[n], found[n + 1]
        between = [word.lower for word in sentence.words[first.end : second.start]]
        if between != ["and"] or second.former or first.plural or not _is_one(sentence, second):
            continue
        bare = not (first.of or first.to or first.org)
        if bare and first.end - first.head == 1:  # "Minister of Culture and Rector of …": not of it
            found[n] = replace(first, of=second.of, to=second.to, org=second.org)
        elif (
            first.org and first.org.start < first.head and not (second.org or second.of)
            and not _is_of_land(sentence, second)
        ):  # fmt: skip
            found[n] = replace(first, to=first.to or second.to)
            found[n + 1] = replace(second, org=first.org)
    return found


def _is_of_land(sentence: Marked, office: Office) -> bool:
    """Whether an office is held for a land or town: "Council Member and Ruler of Fujairah"."""
    head, behind = sentence.words[office.head], sentence.words[office.head + 1 :][:1]
    return head.lower in _OF_LANDS and [word.lower for word in behind] == ["of"]


_OF_LANDS = TERRITORIAL | OF_CITIES | {"ruler", "emir", "sultan", "king", "queen", "prince"}


def _is_one(sentence: Marked, second: Office) -> bool:
    """Whether an office begins without an article: "the President and the Rector of" are two."""
    return sentence.words[second.start].lower not in {"the", "a", "an", "his", "her", "its"}


def bodies_shared(
    sentence: Marked, offices: Sequence[Office], office: Office, holders: int
) -> list[Mention]:
    """The bodies of the holders of an office, one for each, where other words name them in order.

    So in "A and B signed it through their directors, X and Y", and for the first of the two in "the
    memorandum of A and B was signed by Rector X and President Y respectively".
    """
    if office.of or office.org:
        return []
    ws = sentence.words
    before = [m for m in sentence.of_kind("organization") if m.end <= offices[0].start]
    before = [m for n, m in enumerate(before) if not _abbreviates(sentence, before[:n], m)]
    if office.plural:
        around = {word.lower for word in ws[max(0, office.start - 3) : office.end + 3]}
        return before if holders > 1 and around & _SHARED and len(before) == holders else []
    bare = [o for o in offices if not (o.of or o.org or o.plural)]
    in_order = len(offices) == len(bare) == len(before) > 1 and holders == 1
    if in_order and any(word.lower == "respectively" for word in ws):
        return [before[bare.index(office)]]
    return []


def _abbreviates(sentence: Marked, before: Sequence[Mention], body: Mention) -> bool:
    """Whether a body is the abbreviation in brackets of the one before."""
    return bool(
        before and before[-1].end == body.start - 1 and sentence.words[body.start - 1].text == "("
    )
