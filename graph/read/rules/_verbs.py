"""Where the verb stands that says what becomes of an instrument."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ..sentences.folding import Item
from ..sentences.skeleton import Skeleton
from ..text.lexicon import instrument_verbs, words

BE = frozenset("was were been be is are being".split())
HAVE = frozenset({"has", "have", "had", "having"})
MODALS = frozenset("will shall would 'll to".split())
CLAUSE_ENDS = frozenset("; said noted says stressed added which who that where while but".split())
_ARTICLES = frozenset({"a", "an", "the"})
_QUOTES = frozenset("' \" “ ” ‘ ’ « » „".split())
_LISTING = frozenset({"and", ",", "the", "a", "an"}) | _QUOTES
_PEN = frozenset("signature signatures name names pen pens initials".split())
_SIGNERS = frozenset({"signatories", "signatory"})
_TALK = frozenset("views opinions ideas experience experiences information greetings".split())
_SET = frozenset("put puts affixed set affix putting bears bear bore".split())
_TALKED_OF = words("instrument-planned.txt") | words("instrument-proposed.txt")
"""Words that stand for verbs besides, and do not end the search for the verb of signing."""


def predicate(sentence: Skeleton, at: int, far: bool = False) -> int | None:
    """The verb of signing behind an instrument: "signed in 1994", "which was signed by".

    ``far`` looks past other predicates: "is in force and was signed by".
    """
    items = sentence.items
    aux = relative = passed = False
    for k in _own_clauses(items, at):
        symbol, tag = items[k].symbol, _tag(sentence, k)
        other = _is_into_force(items, k) or _is_arrival(items, k)
        form = None if other else instrument_verbs().get(symbol)
        if symbol in _SET and _PEN & {i.symbol for i in items[k : k + 4]}:
            return k
        if form and (form.form == "past" or form.base in {"expire", "lapse"}):
            if passed and not _is_coordinated(items, k):
                continue
            if _takes_another(items, k):
                return None
            if aux or relative or _own_participle(items, at, k) or form.form != "past":
                return k
            if not far:
                return None
        elif symbol in BE | HAVE | MODALS | {"expected", "due", "set"}:
            aux = aux or not relative
        elif symbol in {"which", "that"}:
            relative = True
        elif symbol == ",":
            relative = False
        elif _turns(items, k, told=passed or aux):
            return None
        elif not far and not relative and _stops(items, k, tag, aux):
            passed = True
    return None


def _own_clauses(items: tuple[Item, ...], at: int) -> Iterator[int]:
    """Where the words behind an instrument stand, without the clauses of others."""
    foreign = False
    for k in range(at + 1, min(at + 34, len(items))):
        symbol = items[k].symbol
        foreign = symbol != "," and (
            foreign or (symbol in {"which", "that"} and _is_of_another(items, at, k))
        )
        if not foreign:
            yield k


def _is_of_another(items: tuple[Item, ...], at: int, k: int) -> bool:
    """Whether a clause at ``k`` belongs to an instrument of a clause of its own: "are negotiating
    a pact on the pattern of the accord that Chad signed"."""
    before = [i for i in items[at + 1 : k] if i.symbol != ","]
    return bool(before) and before[-1].letter == "A" and before[0].letter != "A"


_ACTS = frozenset(
    "decree decrees law laws bill bills order ordinance letter legislation resolution petition "
    "letters decision".split()
)


def _is_of_an_act(items: tuple[Item, ...], k: int) -> bool:
    """Whether a law or letter is signed by the verb at ``k``: "signed a decree", "a decree signed
    by"; or something is signed off."""
    behind = [i.symbol for i in items[k + 1 : k + 4] if i.symbol not in _ARTICLES]
    return items[k - 1].symbol in _ACTS or bool((_ACTS | {"off"}) & set(behind[:2]))


def _turns(items: tuple[Item, ...], k: int, *, told: bool) -> bool:
    """Whether the sentence goes on to another instrument: "signed a protocol, while the accord"."""
    symbol = items[k].symbol
    if symbol in {"while", "whereas"}:
        return not told
    if symbol == "but" and {i.symbol for i in items[k + 1 : k + 2]} & _ARTICLES:
        return True  # "a declaration of faith, but the aims have been replaced"
    if symbol[0] == "A" and items[k - 1].symbol in _ARTICLES and items[k - 2].symbol == "with":
        return True  # "go on with the accord, with a protocol to be signed"
    mention = items[k].mention
    if mention is not None and mention.kind == "instrument" and mention.iso == "one":
        return True  # "is in force, whereas the one with Chad lapsed"
    return symbol in {";", "one"} or (symbol[0] == "A" and items[k - 1].symbol not in _LISTING)


def _is_into_force(items: tuple[Item, ...], k: int) -> bool:
    """Whether "enters" at ``k`` goes on with "into force": who enters into it signs it."""
    return [i.symbol for i in items[k + 1 : k + 3]] in (["into", "force"], ["into", "effect"])


def _is_arrival(items: tuple[Item, ...], k: int) -> bool:
    """Whether an instrument itself reaches something: "the treaty has reached its final stage"."""
    passive = bool(BE & {i.symbol for i in items[max(0, k - 3) : k]})
    own = items[k - 1].letter == "A" and _AGREED_BY & {i.symbol for i in items[k + 1 : k + 2]}
    return items[k].symbol.startswith("reach") and not (passive or own)


_AGREED_BY = frozenset("by between with in at on last during this earlier".split())
"""Words behind the participle of an instrument: "the agreement reached by both sides"."""


def _takes_another(items: tuple[Item, ...], k: int) -> bool:
    """Whether a verb has an instrument of its own: "is in force, and Laos signed a protocol"."""
    if items[k].letter == "" and _is_of_an_act(items, k):
        return True
    behind = next((i for i in items[k + 1 :] if i.symbol not in _LISTING | {"two"}), None)
    passive = bool(BE & {i.symbol for i in items[max(0, k - 3) : k]})
    return behind is not None and behind.letter == "A" and not passive


def _is_coordinated(items: tuple[Item, ...], k: int) -> bool:
    """Whether a participle at ``k`` goes on with the subject: "has been agreed and will be signed",
    "is ready to be signed"."""
    before = [i.symbol for i in items[max(0, k - 6) : k]]
    joined = any(
        one in {"and", ",", "but"} and other in BE | HAVE | MODALS | {"should", "could", "may"}
        for one, other in pairwise(before)
    )
    return joined or {"to", "be"} <= set(before[-3:])


def _tag(sentence: Skeleton, k: int) -> str:
    """The tag of a verb at ``k``; empty for whatever is none."""
    word = sentence.marked.words[sentence.items[k].start]
    return word.tag if word.pos == "VERB" and not sentence.items[k].letter else ""


def _stops(items: tuple[Item, ...], k: int, tag: str, aux: bool) -> bool:
    """Whether another verb at ``k`` says what became of the instrument."""
    if items[k].symbol in _TALKED_OF:
        return False
    ends = {"VBD", "VBZ", "VBP"} | ({"VBN"} if aux else set())
    goes_on = k + 1 < len(items) and items[k + 1].symbol in {"and", ",", "to"}
    return tag in ends and not goes_on


def _own_participle(items: tuple[Item, ...], at: int, k: int) -> bool:
    """Whether a participle at ``k`` is the instrument's: "signed", ", signed", "with B signed",
    and "the accord Laos signed"."""
    between = [i.symbol for i in items[at + 1 : k]]
    if between in ([], [","], ["also"], ["previously"], ["recently"], ["jointly"]):
        return True
    sides = [s for s in between if s[0] in "GOC"]
    if not sides:
        return "," not in between[:-1]
    return between[0] in {"between", "with"} or (between[0] == sides[0] and "," not in between)


def governor(sentence: Skeleton, at: int) -> int | None:
    """The verb of signing that governs the instrument from before it."""
    items = sentence.items
    for k in range(at - 1, max(-1, at - 18), -1):
        symbol, tag = items[k].symbol, _tag(sentence, k)
        form = None if _is_aside(sentence, k) else instrument_verbs().get(symbol)
        noun = form is not None and form.form == "noun"
        if noun and _is_noun_of(sentence, k, at):
            return k
        if form and form.form in {"noun", "ing"} and _is_done_by(items, k, at):
            return k
        if form and not noun and not (form.form == "base" and items[k - 1].symbol in _ARTICLES):
            return k if _governs(sentence, k, at) else None
        signer = symbol in _SIGNERS and {"to", "of"} & {i.symbol for i in items[k + 1 : k + 3]}
        if signer or (symbol in _PEN and {"to", "on", "under"} & _near(items, k)):
            return k
        if symbol in CLAUSE_ENDS or _is_other_verb(sentence, k, tag):
            return None
    return None


def _is_aside(sentence: Skeleton, k: int) -> bool:
    """Whether a word is no verb here: "exchanges are made under", "exchanged the signed copies"."""
    behind = [i.symbol for i in sentence.items[k + 1 : k + 2]]
    word = sentence.marked.words[sentence.items[k].start]
    copies = word.lower == "signed" and behind in (["copies"], ["copy"], ["originals"])
    return copies or (word.tag == "NNS" and bool(set(behind) & (BE | HAVE)))


def _is_other_verb(sentence: Skeleton, k: int, tag: str) -> bool:
    """Whether another verb, or its subject, stands at ``k``."""
    other = tag in {"VBD", "VBZ", "VB"} and k > 0 and sentence.items[k - 1].symbol != "and"
    return other or (sentence.items[k].letter == "G" and bool(_tag(sentence, k + 1)))


def _is_noun_of(sentence: Skeleton, k: int, at: int) -> bool:
    """Whether a noun of signing goes with the instrument: "the conclusion of a film accord", not
    "at the conclusion of the visit the accord"."""
    between = sentence.items[k + 1 : at]
    words_ = sentence.marked.words
    return [i.symbol for i in between[:1]] == ["of"] and all(
        i.letter == "A" or words_[i.start].pos not in {"NOUN", "PROPN", "VERB"} for i in between
    )


def _is_done_by(items: tuple[Item, ...], k: int, at: int) -> bool:
    """Whether a noun of signing goes with who does it and then the instrument: "the signing by X
    and Y of an accord", not "the signing by X of a report on the accord"."""
    between = items[k + 1 : at]
    of = next((j for j in range(len(between) - 1, 0, -1) if between[j].symbol == "of"), 0)
    led = of > 1 and {i.symbol for i in between[of + 1 :]} <= {*_ARTICLES, "their"}
    by = led and between[0].symbol == "by"
    return by and any(i.letter in {"G", "O", "C"} for i in between[1:of])


def _near(items: tuple[Item, ...], k: int) -> set[str]:
    return {i.symbol for i in items[k + 1 : k + 4]}


def _governs(sentence: Skeleton, k: int, at: int) -> bool:
    """Whether the verb form at ``k`` takes the instrument at ``at`` as its object."""
    items = sentence.items
    symbol = items[k].symbol
    behind = [i.symbol for i in items[k + 1 : at]]
    if symbol.startswith("enter") and "into" not in behind[:1]:
        return False
    if _PARTS & {one for one, other in pairwise(behind) if other in {"of", "on", "under"}}:
        return False  # "concluded the review of the accord"
    leaves = behind[:1] == ["from"] or behind[:2] == ["out", "of"]
    if symbol.startswith(("withdr", "pull")) and not leaves:
        return False
    if symbol.startswith("exchang") and _TALK & set(behind):
        return False  # "exchanged views on an accord"
    ended = instrument_verbs()[symbol].action == "end" and "with" in behind
    if (
        ended
        or "by" in behind
        or "without" in behind
        or behind[-2:] in (["after", "the"], ["before", "the"])
        or ("ceremony" in behind and "of" not in behind and "for" not in behind)
    ):
        return False
    other = [j for j in range(k + 1, at) if items[j].letter == "A"]
    return all(_listed(items, j, at) for j in other)


def _listed(items: tuple[Item, ...], j: int, at: int) -> bool:
    """Whether two instruments are one list: "a pact and a protocol"."""
    return any(i.symbol in {"and", ",", "as"} for i in items[j + 1 : at]) and not any(
        i.symbol in {"to", "under"} for i in items[j + 1 : at]
    )


_PARTS = frozenset(
    "review reviews implementation round rounds phase phases stage talks negotiations chapter "
    "discussion discussions consultations assessment examination violation violations work "
    "fulfilment fulfillment application anniversary anniversaries jubilee meeting meetings "
    "session visit".split()
)
"""What is done about an instrument, of which a verb tells and not of the instrument."""
_IN_TIME = frozenset("in by since until last next of early late from".split())


def clause(before: list[str]) -> list[str]:
    """The words from the last change of clause on, "may" only where it is no month."""
    before = [
        symbol
        for k, symbol in enumerate(before)
        if symbol != "may" or not _is_month(before[max(0, k - 1) : k + 2])
    ]
    ends = [k for k, symbol in enumerate(before) if symbol in CLAUSE_ENDS]
    return before[ends[-1] + 1 :] if ends else before


def _is_month(around: list[str]) -> bool:
    """Whether "may" is the month: "in May", "2 May", "May 2024"."""
    return around[0] in _IN_TIME or any(s[0].isdigit() for s in around)
