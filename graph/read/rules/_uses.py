"""Verbs of meeting in a sentence: which use of a verb it is, and whom it takes besides."""

from __future__ import annotations

from collections.abc import Iterator

from ..findings import Finding
from ..sentences.folding import Item
from ..sentences.skeleton import Match, Skeleton
from ..text.lexicon import Meeting, meeting_verbs
from ._clauses import PREPOSITIONS, complement, is_passive, lemma, reached, symbols, tag
from ._encounters import encounter


def uses(sentence: Skeleton, k: int, word: str) -> Iterator[Meeting]:
    """The uses of a verb at item ``k`` whose word stands near: behind it, or before its participle,
    as in "a call was paid on X by Y", or in its subject, as in "X together with Y toured"."""
    found = meeting_verbs().get(word, ())
    if found:
        items = sentence.items
        done = is_passive(sentence, k) or is_done_by(sentence, k)
        near = items[max(0, k - 9) : k] if done else ()
        behind = items[k + 1 : k + 12]
        words = {"", *(i.symbol for i in (*near, *behind) if not i.letter)}
        if any("together" in use.goes_with for use in found):
            people = [i for i in items[max(0, k - 3) : k] if len(i.people) > 1]
            words |= {w.lower for i in people for w in sentence.marked.words[i.start : i.end]}
        light = word in _LIGHT and not done
        for use in found:
            if use.goes_with & words and not (light and _is_of_another(sentence, k, use)):
                yield use


_LIGHT = frozenset("have hold sustain maintain find take make give share release".split())
"""Verbs that mean nothing without their noun, which is their object."""


def _is_of_another(sentence: Skeleton, k: int, use: Meeting) -> bool:
    """Whether something else than the noun of a use is what the verb at ``k`` takes: "has asked for
    a meeting", "has no plans for talks"."""
    for j in range(k + 1, min(k + 12, len(sentence.items))):
        if sentence.items[j].symbol in use.goes_with:
            return False
        if sentence.items[j].symbol in _APART or tag(sentence, j)[:2] == "VB":
            return tag(sentence, j) != "VBG" or sentence.items[j].symbol in _APART
    return False


_APART = frozenset("for about with of to that and but against because".split())


def is_done_by(sentence: Skeleton, k: int) -> bool:
    """Whether the participle at ``k`` goes on with who did it: "a lunch hosted on Friday by X"."""
    if tag(sentence, k) not in {"VBN", "VBD"} or "G" in {i.letter for i in sentence.items[:1]}:
        return False
    behind = sentence.items[k + 1 : k + 8]
    by = next((n for n, item in enumerate(behind) if item.symbol == "by"), -1)
    return by >= 0 and not any(i.people or i.symbol in {",", "and"} for i in behind[:by])


def partner(sentence: Skeleton, k: int, use: Meeting) -> tuple[int, Item] | None:
    """The people whom a use of the verb at ``k`` takes beside its subject, as object or partner."""
    if use.preposition:
        return complement(sentence, k, use.preposition)
    behind = [item.symbol for item in sentence.items[k + 1 : k + 2]]
    if use.goes_with.issuperset(behind) and behind:  # "caught up", "swore in X"
        return reached(sentence, k + 2)
    return complement(sentence, k)


def partner_before(sentence: Skeleton, k: int, use: Meeting) -> tuple[int, Item] | None:
    """The partner named with the noun that goes with a participle: "a lunch for X was given"."""
    items = sentence.items
    last = use.preposition.split()[-1:]
    for j in range(max(0, k - 12), k):
        noun = use.goes_with & symbols(sentence, j - 4, j)
        if noun and "" not in noun and [items[j].symbol] == last:
            found = reached(sentence, j + 1)
            return found if found and found[0] < k else None
    return None


def whom(
    sentence: Skeleton, k: int, one: Item | None, preposition: str
) -> tuple[Item, tuple[int, Item]] | None:
    """ "X, whom she met in Oslo", "X, with whom he is to confer": who does it, and X."""
    items = sentence.items
    for j in range(k - 1, max(0, k - 8), -1):
        if items[j].symbol != "whom":
            continue
        led = items[j - 1].symbol if items[j - 1].symbol in PREPOSITIONS else ""
        before = j - 1 - bool(led)
        before -= items[before].symbol == ","
        if led != preposition or before < 0 or not items[before].people:
            return None
        if one is None and {"he", "she"} & symbols(sentence, j, k):
            free = (i for i in range(before) if items[i].people and not _governed(items, i))
            one = next((items[i] for i in free if items[i + 1].symbol != "'s"), None)
        found = items[before]
        return (one, (before, found)) if one and one.people != found.people else None
    return None


def _governed(items: tuple[Item, ...], i: int) -> bool:
    return i > 0 and items[i - 1].symbol in PREPOSITIONS


def pronoun_object(sentence: Skeleton, k: int, one: Item | None) -> tuple[int, Item] | None:
    """Who "him" or "her" is, right behind the verb at ``k``, where one other person alone comes
    before its subject: "X spoke when Y visited him"."""
    behind = sentence.items[k + 1 : k + 2]
    if one is None or not behind or behind[0].symbol not in {"him", "her"}:
        return None
    if tag(sentence, k + 1) != "PRP" and tag(sentence, k + 2)[:2] in {"NN", "JJ"}:
        return None
    before = [item for item in sentence.items[: sentence.items.index(one)] if item.people]
    alone = len(before) == 1 and len(before[0].people) == 1 and before[0].people != one.people
    return (k + 1, before[0]) if alone else None


def pronoun(sentence: Skeleton, k: int) -> Item | None:
    """Who "he", "she" or "the guests" are, as subject of the verb at ``k``, where one person alone
    comes before: "the remarks were made by X as he hosted Y", "X came to the fair, where the guests
    were greeted by Y"."""
    before = sentence.items[:k]
    symbols_ = [item.symbol for item in before]
    meant = _THEY if "where" in symbols_ else _ONE
    said = [j for j, symbol in enumerate(symbols_) if symbol in meant]
    people = [item for item in before if item.people]
    if len(said) != 1 or said[0] < k - 4 or len(people) != 1 or len(people[0].people) > 1:
        return None
    return (
        None
        if any(
            tag(sentence, j) == "VBD" and lemma(sentence, j) != "be" for j in range(said[0] + 1, k)
        )
        else people[0]
    )


_ONE = frozenset({"he", "she"})
_THEY = _ONE | {"guest", "guests", "visitor", "visitors", "delegation"}


def is_mutual(sentence: Skeleton, k: int, use: Meeting) -> bool:
    """Whether several people do it with each other: "X and Y shook hands", "X and Y embraced"."""
    behind = sentence.items[k + 1 : k + 12]
    if use.preposition != "with" or lemma(sentence, k) in _ALONE:
        return False
    if "with" in symbols(sentence, k + 1, k + 12):
        return False
    free = not behind or behind[0].letter == "D" or behind[0].symbol in _ENDS | PREPOSITIONS
    return (
        "" not in use.goes_with or free or tag(sentence, k + 1) == "RB" or _is_passive(sentence, k)
    )


def _is_passive(sentence: Skeleton, k: int) -> bool:
    return is_passive(sentence, k) or is_done_by(sentence, k)


_ALONE = frozenset("speak talk spend meet discuss consult have go open enter".split())
"""Verbs that several people may do without doing it with each other, or that other rules read."""
_ENDS = frozenset(". , ; and again together here yesterday today when while as to".split())


def is_of_others(sentence: Skeleton, k: int, at: int, use: Meeting) -> bool:
    """Whether the people at ``at`` are seen, shown or called on in another sense of the verb, are
    dead, or play in something."""
    looks = "" in use.goes_with and lemma(sentence, k) == "see"
    if looks and not _ends_there(sentence, at):
        return True
    if lemma(sentence, k) == "call" and _is_appeal(sentence, at):
        return True
    late = {w.lower for w in sentence.marked.words[sentence.items[at].start - 1 :][:4]}
    return (
        _pictures(sentence, k, at, use)
        or bool(_PARTS & symbols(sentence, at + 1, at + 5))
        or "late" in late
    )


def _ends_there(sentence: Skeleton, at: int) -> bool:
    """Whether nothing is told of whom somebody saw: "saw X in Oslo", not "saw X dance"."""
    behind = sentence.items[at + 1 : at + 2]
    if any(one == "VBG" for one in sentence.tags[at + 1 : at + 10]):
        return False
    return all(i.letter or i.symbol in _BEHIND_OBJECT for i in behind)


def _pictures(sentence: Skeleton, k: int, at: int, use: Meeting) -> bool:
    """Whether a picture shows people: "a film showing X in Oslo", not "showed X the hall"."""
    behind = symbols(sentence, at + 1, at + 2)
    shown = lemma(sentence, k) == "show" and "" in use.goes_with and not is_passive(sentence, k)
    return shown and not behind & _SHOWN


_SHOWN = frozenset("the a an his her their its some how what where".split())


def _is_appeal(sentence: Skeleton, at: int) -> bool:
    """Whether those called on are asked to do something: "called on X to resign"."""
    behind = [item.symbol for item in sentence.items[at + 1 : at + 3]]
    return behind[:1] == ["to"] and not set(behind) & _ON_A_CALL


_ON_A_CALL = frozenset(
    "discuss bid present take introduce convey deliver brief inform express congratulate pay hand "
    "exchange explore review thank say extend mark invite offer wish".split()
)
"""What visitors call for: "called on X to bid farewell"."""
_PARTS = frozenset({"lead", "role", "roles", "cast", "part"})
"""What somebody plays: "a film with X in the lead"."""
_BEHIND_OBJECT = frozenset(". , ; and in at on for again too separately then yesterday".split())


def tell(
    sentence: Skeleton,
    k: int,
    use: Meeting,
    one: tuple[int, ...],
    other: tuple[int, ...] = (),
    *,
    rule: str = "did_together",
) -> Iterator[Finding]:
    """The encounter of people by the verb at ``k``."""
    first = sentence.items[k]
    match = Match({"a": one, "b": other}, first.start, first.end, k, k, {})
    yield from encounter(sentence, match, rule, 0.85, kind=use.kind)
