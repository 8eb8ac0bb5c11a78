"""Who signs: subject or agent of a verb of signing, not those who look on."""

from __future__ import annotations

from collections.abc import Iterator

from ..sentences.folding import Item
from ..sentences.skeleton import Skeleton
from ..text.lexicon import instrument_verbs
from ._verbs import BE, HAVE, MODALS

_AGENTS_END = frozenset(
    "while presence witnessed attended according said says told adding during ; : followed "
    "after".split()
)
_SUBJECT_ENDS = frozenset("; : said says told that where when after".split())
_BOTH = frozenset({"both", "they", "two"})
_ADVERBS = frozenset({"also", "then", "later", "jointly", "subsequently", "will"})
_OF = frozenset("of for in at from with to between representing visiting on near by".split())
_FOR = frozenset({"for", "behalf", "representing", "from"})
_ONLOOKING = frozenset(
    "witnessed attended chaired hosted overseen followed organised held brokered mediated visit "
    "visits trip tour".split()
)
"""What others do at a signing: "signed at a ceremony witnessed by X"."""
_ONLOOKERS = frozenset({"presence", "witnessed", "auspices", "patronage", "attended"})


def signatories(sentence: Skeleton, verb: Item) -> tuple[int, ...]:
    """The people who sign by the verb, in order; none where it is done by states or bodies."""
    k = sentence.items.index(verb)
    people = list(_agents(sentence, k))
    form = instrument_verbs().get(verb.symbol)
    of = [i.symbol for i in sentence.items[k + 1 : k + 2]] == ["of"]
    noun = verb.symbol.endswith("ing") or (form is not None and form.form == "noun" and of)
    noun = noun or sentence.items[k - 1].symbol in {"the", "an", "this"}
    own = k > 0 and sentence.items[k - 1].letter == "A"  # "took stock of the protocol signed in"
    if not people and k and verb.symbol in _PARTICIPLES:
        people = list(sentence.items[k - 1].people)  # "ended in A and B signing an agreement"
    if not people and not noun and not own and not _is_passive(sentence, k):
        people = list(_they(sentence.items, k) or _subject(sentence, k))
    return tuple(dict.fromkeys(people))


_PARTICIPLES = frozenset({"signing", "inking", "initialling", "concluding"})


def _is_passive(sentence: Skeleton, k: int) -> bool:
    """Whether what stands before the verb is signed, and does not sign: "was signed in 2003"."""
    before = [i.symbol for i in sentence.items[max(0, k - 4) : k]]
    before = before[before.index("who") :] if "who" in before else before  # "it was X who signed"
    auxiliary = next((s for s in reversed(before) if s in BE | HAVE | MODALS), "")
    form = instrument_verbs().get(sentence.items[k].symbol)
    by_them = [i.symbol for i in sentence.items[k + 1 : k + 3]] == ["by", "them"]
    return form is not None and form.form == "past" and auxiliary in BE and not by_them


def _agents(sentence: Skeleton, k: int) -> Iterator[int]:
    """ "signed in Oslo by A and, on behalf of Norway, by B", "signed between A and B"."""
    items = sentence.items
    behind = range(k + 1, min(k + 30, len(items)))
    ends = (j for j in behind if items[j].symbol in {"while", "whereas"})
    last = next(ends, len(items))
    first = next((j for j in behind if j < last and _leads_to_agent(items, k, j)), -1)
    if first < 0 or _acts_between(items, k, first):
        return
    for j in range(first + 1, len(items)):
        goes_on = items[j].symbol == ";" and _names_other_side(items, j)
        if (items[j].symbol in _AGENTS_END and not goes_on) or (
            _is_finite(sentence, j) and j > first + 1
        ):
            return
        of_whom = [i.symbol for i in items[max(0, j - 2) : j]] in (
            ["behalf", "of"],
            ["visit", "of"],
        )
        if not (of_whom or _only_speaks(sentence, j) or _only_attends(items, j)):
            yield from items[j].people


_ATTENDING = frozenset("attending attendance present watching witnessing looking".split())


def _only_attends(items: tuple[Item, ...], j: int) -> bool:
    """Whether somebody looks on: "signed by X, with Y also attending the ceremony"."""
    lead = {i.symbol for i in items[max(0, j - 2) : j]}
    behind = {i.symbol for i in items[j + 1 : j + 5]}
    return "with" in lead and bool(_ATTENDING & behind)


def _acts_between(items: tuple[Item, ...], k: int, first: int) -> bool:
    """Whether people stand before the agents: but for a place: "signed at Marlay by X"."""
    return any(items[j].people and items[j - 1].symbol not in {"at", "in"} for j in range(k, first))


def _names_other_side(items: tuple[Item, ...], j: int) -> bool:
    """Whether a clause goes on with the signing: "by A; for Spain by B"."""
    ahead = [i.symbol for i in items[j + 1 : j + 9]]
    return "by" in ahead and bool(_FOR & set(ahead[:3]))


_SAYING = frozenset(
    "said says told informed noted announced added explained recalled reported stressed "
    "stated".split()
)


def _only_speaks(sentence: Skeleton, j: int) -> bool:
    """Whether somebody is only speaker or owner: "signed by Laos, X said", "X's heir"."""
    behind = [i.symbol for i in sentence.items[j + 1 : j + 3]]
    return behind[:1] == ["'s"] or bool(_SAYING & set(behind))


def _leads_to_agent(items: tuple[Item, ...], k: int, j: int) -> bool:
    """ "signed by", "signed between", "bears the names of", "signing the accord were"."""
    symbol, before = items[j].symbol, items[j - 1]
    if symbol == "by" and before.symbol in _ONLOOKING:
        return False
    if symbol == "between" and _is_between_sides(items, j):
        return False
    return (
        symbol in {"by", "between", ":"}
        or (symbol == "of" and before.symbol in {"names", "signatures"})
        or (symbol in _WERE and items[k].symbol in _SIGNING and _names_signers(items, j))
    )


def _is_between_sides(items: tuple[Item, ...], j: int) -> bool:
    """Whether states or bodies stand behind "between", and a list goes on after them: "between the
    two ministries, and B a protocol"."""
    ahead = items[j + 1 : j + 12]
    person = next((k for k, i in enumerate(ahead) if i.people), len(ahead))
    joints = [k for k, i in enumerate(ahead[:person]) if i.symbol == "and"]
    return bool(joints) and ahead[joints[-1] - 1].symbol == ","


_SIGNING = frozenset({"signing", "signatories", "signatory", "signature", "signatures"})
_SIDE = frozenset(", on the for side behalf of both from in name".split())
_WERE = frozenset({"were", "was", "is", "are"})


def _names_signers(items: tuple[Item, ...], j: int) -> bool:
    """Whether "were" leads to people: "Signing the accord were, on the Lao side, X and Y"."""
    ahead = [
        i for i in items[j + 1 : j + 10] if i.symbol not in _SIDE and i.letter not in {"C", "O"}
    ]
    return bool(ahead and ahead[0].people)


def _subject(sentence: Skeleton, k: int) -> Iterator[int]:
    """ "A, for Serbia, and B, for Greece, signed", "A signed with B", "both are to sign"."""
    items = sentence.items
    last = _nearest(sentence, k)
    if last < 0:
        return
    first = last
    while (before := _partner_before(items, first)) >= 0:
        first = before
    if items[last - 1].symbol == "by" or _BOTH & {i.symbol for i in items[last + 1 : k]}:
        first = max(0, _nearest(sentence, last - 1))  # "A is received by B to sign a pact"
    for j in range(first, last + 1):
        yield from items[j].people
    if last == first and len(items[last].people) == 1:
        for person in _partner_behind(items, k):
            yield from _meant(items, last, k) if person in items[last].people else [person]


def _meant(items: tuple[Item, ...], subject: int, k: int) -> Iterator[int]:
    """Whom "with him" means in "A is to meet B and to sign a pact with him": B."""
    others = (i.people for i in items[subject + 1 : k] if i.people)
    yield from next(others, ())


def gapped(sentence: Skeleton, instrument: Item, verb: Item) -> tuple[int, ...]:
    """Those who sign where the verb is left out: B in "A signed the pact and B the protocol"."""
    items = sentence.items
    at, k = items.index(instrument), items.index(verb)
    signer = at - 2 if items[at - 1].symbol in {"the", "a", "an"} else at - 1
    signer -= items[signer].symbol == ","
    between = items[k + 1 : max(k + 1, signer)]
    if not between or not any(i.letter == "A" for i in between):
        return ()
    return items[signer].people


def _they(items: tuple[Item, ...], k: int) -> tuple[int, ...]:
    """Those whom "they" means right before the verb: "A and B met in Oslo, where they signed"."""
    if "they" not in {i.symbol for i in items[max(0, k - 3) : k]}:
        return ()
    return next((i.people for i in reversed(items[:k]) if len(i.people) > 1), ())


def _nearest(sentence: Skeleton, k: int) -> int:
    """The person or people before a verb who are its subject; -1 where there are none."""
    items = sentence.items
    if (first := _first_verb(sentence, k)) >= 0:
        return _nearest(sentence, first)
    if _SPEAKERS & {i.symbol for i in items[max(0, k - 2) : k]}:
        return -1  # "at the meeting with X we signed"
    for j in range(k - 1, max(-1, k - 24), -1):
        if items[j].symbol in _SUBJECT_ENDS and not items[j].letter:
            return -1
        if items[j].letter in {"O", "C"} and not _OF & {i.symbol for i in items[max(0, j - 3) : j]}:
            return -1  # bodies or states sign
        onlooker = _ONLOOKERS & {i.symbol for i in items[max(0, j - 5) : j]}
        if items[j].people and not onlooker:
            return j
    return -1


_SPEAKERS = frozenset({"we", "i", "you"})


def _first_verb(sentence: Skeleton, k: int) -> int:
    """The verb that shares its subject with the one at ``k``: "met B and signed"; -1 if none."""
    items = sentence.items
    before = [i.symbol for i in items[max(0, k - 2) : k]]
    if before[-1:] != ["and"] and (before[:1] != ["and"] or before[-1] not in _ADVERBS):
        return -1
    return next((j for j in range(k - 2, -1, -1) if _is_finite(sentence, j, modal=True)), -1)


def _partner_before(items: tuple[Item, ...], j: int) -> int:
    """The one who signs for another side, told before the one at ``j``; -1 if nobody is."""
    between: list[str] = []
    for i in range(j - 1, max(-1, j - 13), -1):
        if items[i].people:
            joined = bool({"and", ",", "while"} & set(between[: 2 + 3 * ("it" in between[:2])]))
            return i if joined and _FOR & set(between) else -1
        between.append(items[i].symbol)
    return -1


def _partner_behind(items: tuple[Item, ...], k: int) -> Iterator[int]:
    """ "signed a pact with B", "signed for Serbia, and B for Greece", "signed, as did B"."""
    for j in range(k + 1, min(k + 26, len(items))):
        symbol = items[j].symbol
        if symbol in _AGENTS_END | {"that", "which"}:
            return
        if not items[j].people:
            continue
        lead = [i.symbol for i in items[max(k, j - 6) : j]]
        follow = {i.symbol for i in items[j + 1 : j + 5]}
        other_side = {"and", "while", ","} & set(lead[-2:]) and _FOR & follow
        handed = "over" in lead and "to" in lead  # "signed over the grant to B"
        if {"with", "alongside"} & set(lead) or handed or other_side:
            yield from items[j].people
        else:
            return


def _is_finite(sentence: Skeleton, j: int, modal: bool = False) -> bool:
    """Whether the word at ``j`` is a finite verb; ``modal`` counts "will" as one."""
    item = sentence.items[j]
    word = sentence.marked.words[item.start]
    if item.letter:
        return False
    return (word.pos == "VERB" and word.tag in {"VBD", "VBZ"}) or (modal and word.tag == "MD")
