"""Who takes part in what a verb says: its subject, its object, and whom a preposition adds.

The rules of meeting ask for people by their place in the clause, whatever stands between: dates,
rooms, titles that are not folded. "received in the hall of the old library on Monday the guest
of the festival, X" has X for its object; "received a letter in Rome from X" has not.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..sentences.folding import Item
from ..sentences.skeleton import Skeleton
from ..text.lexicon import title_heads

PREPOSITIONS = frozenset(
    (
        "of by with from to for at in on about between during after before under near through "
        "within among against into over around inside outside without toward towards upon behind "
        "as than via per since until despite concerning regarding beside"
    ).split()
)
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_DETERMINERS = frozenset({"DT", "PRP$", "CD"})
_CLAUSE = frozenset(
    "; that which whom where when while because although saying adding whose if".split()
)
_TIMES = frozenset(
    (
        "today yesterday tomorrow morning afternoon evening night noon week month year day hour "
        "hours minutes monday tuesday wednesday thursday friday saturday sunday january february "
        "march april may june july august september october november december here there"
    ).split()
)
PEOPLE_NOUNS = frozenset(
    (
        "delegation delegations mission team group party guest guests visitor visitors official "
        "officials colleague colleagues counterpart counterparts number widow daughter son wife "
        "husband spouse brother sister artist artists scholar scholars writer writers pair trio "
        "people person man woman friend friends homologue partner partners interlocutor "
        "interlocutors dignitary dignitaries envoys diplomats leaders ministers experts members "
        "representatives heads figure figures personalities authorities excellency highness hands "
        "majesty sheikh hon honourable"
    ).split()
)
PARTIES = frozenset(
    "participants attendees delegation delegations entourage representation".split()
)
"""Words for several people, some of whom may be named."""
_NAMING = frozenset(
    "led headed chaired represented comprising including person persons hands".split()
)
"""Words before a preposition that names those meant: "led by X", "in the person of X"."""


def tag(sentence: Skeleton, k: int) -> str:
    """The tag of the word at item ``k``; empty for people, bodies, dates and the like."""
    return sentence.tags[k]


def lemma(sentence: Skeleton, k: int) -> str:
    """The lemma of the word at item ``k``; empty for people, bodies, dates and the like."""
    return sentence.lemmas[k]


def symbols(sentence: Skeleton, first: int, last: int) -> set[str]:
    """The symbols of the items between two numbers."""
    return {item.symbol for item in sentence.items[max(0, first) : last]}


def is_passive(sentence: Skeleton, k: int) -> bool:
    """Whether the participle at ``k`` says what was done to its subject."""
    before = [i.symbol for i in sentence.items[max(0, k - 5) : k]]
    if tag(sentence, k) not in {"VBN", "VBD"}:
        return False
    for symbol in reversed(before):
        if symbol in {"was", "were", "been", "be", "being", "is", "are"}:
            return True
        if symbol in {"and", "or", ","} or symbol[0] == "G":
            break
    aside = before[-1:] == [","] and _next(sentence, k) in {"by", "on", "from"}
    return aside and "by" in symbols(sentence, k + 1, k + 6)  # ", attended on the other side by"


def _next(sentence: Skeleton, k: int) -> str:
    return sentence.items[k + 1].symbol if k + 1 < len(sentence.items) else ""


def subject(sentence: Skeleton, k: int) -> Item | None:
    """The people who are the subject of the verb at item ``k``, or ``None``."""
    items = sentence.items
    verbs = False
    for j in range(k - 1, max(-1, k - 40), -1):
        item = items[j]
        if item.people:
            goes_on = verbs or items[j + 1].symbol in {"and", "then"}
            object_ = goes_on and j > 0 and tag(sentence, j - 1)[:2] == "VB"  # "saw X and met Y"
            if object_ or _is_governed(items, j) or items[j + 1].symbol == "'s":
                continue
            return item if not verbs or _shares(sentence, k) else None
        if j == k - 1 and item.symbol in {"when", "while"} and tag(sentence, k) == "VBG":
            continue  # "X thanked them when presenting"
        who = item.symbol == "who" and not _opens_relative(items, j)
        if who or item.symbol in {":", "."} or item.symbol in _CLAUSE:
            return None
        if tag(sentence, j) in _FINITE and not _is_auxiliary(sentence, j, k):
            verbs = True
    return None


def _opens_relative(items: tuple[Item, ...], j: int) -> bool:
    """ "X, who …", "X who …": the people before are those meant."""
    return j > 0 and bool(items[j - 1].people or (j > 1 and items[j - 1].symbol == ","))


def _is_governed(items: tuple[Item, ...], j: int) -> bool:
    """Whether a preposition stands before the people at ``j``."""
    return j > 0 and items[j - 1].symbol in PREPOSITIONS


def _is_auxiliary(sentence: Skeleton, j: int, k: int) -> bool:
    """Whether the finite word at ``j`` belongs to the verb at ``k``: "will also meet"."""
    helper = lemma(sentence, j) in {"be", "have", "do"} or tag(sentence, j) == "MD"
    between = sentence.items[j + 1 : k]
    return helper and len(between) < 6 and not any(i.letter in "GOAE" for i in between if i.letter)


_SHARING = frozenset("and then , who before after upon while when to".split())


def _shares(sentence: Skeleton, k: int) -> bool:
    """Whether the verb at ``k`` has the subject of another verb: "toured the park and met"."""
    for j in range(k - 1, max(-1, k - 5), -1):
        if sentence.items[j].symbol in _SHARING:
            return True
        if tag(sentence, j)[:2] not in {"RB", "VB", "MD"} and sentence.items[j].letter != "D":
            return False
    return False


def complement(
    sentence: Skeleton, k: int, preposition: str = "", passive: bool = False
) -> tuple[int, Item] | None:
    """The people who are the object of the verb at ``k``, or stand behind a preposition of it.

    The preposition may be of several words: "in honour of".
    """
    if not preposition:
        return reached(sentence, k + 1)
    *ahead, last = preposition.split()
    for j in range(k + 1, min(k + 30, len(sentence.items))):
        led = not ahead or [i.symbol for i in sentence.items[j - len(ahead) : j]] == ahead
        if (
            sentence.items[j].symbol == last
            and led
            and (j - 1 == k or tag(sentence, j - 1) != "VBG")
        ):
            found = None if _is_of_a_work(sentence, k, j) else reached(sentence, j + 1)
            if found:
                return None if _opens_clause(sentence, j, found[0]) else found
        ends = sentence.items[j].symbol in _CLAUSE | {"who"} or tag(sentence, j) in _FINITE
        if ends or (sentence.items[j].symbol == "by" and not passive):
            return None
    return None


def _is_of_a_work(sentence: Skeleton, k: int, j: int) -> bool:
    """Whether "by" at ``j`` tells who made something: "briefed on the film by X", "greeted at a
    show curated by X"."""
    if sentence.items[j].symbol != "by" or j - 1 <= k:
        return False
    again = {"and", ","} & symbols(sentence, k, j)
    made = tag(sentence, j - 1) == "VBN" and not again
    return made or sentence.items[j - 1].symbol in _WORKS


_WORKS = frozenset(
    "film films movie book books novel novels poem poems painting paintings portrait portraits "
    "work works play song songs album sculpture sculptures photograph photographs drawing drawings "
    "essay essays article articles symphony opera statue letter message canvas score".split()
)
"""What somebody has made: "a book by X"."""


def _opens_clause(sentence: Skeleton, k: int, at: int) -> bool:
    """Whether those at ``at`` are the subject of another clause: "a visit to the port, X said"."""
    verb = at + 1 < len(sentence.items) and tag(sentence, at + 1) in _FINITE
    return verb and "," in symbols(sentence, k, at)


def reached(sentence: Skeleton, start: int) -> tuple[int, Item] | None:
    """The people whom the noun phrase means that begins at ``start``; adjuncts are passed over."""
    items = sentence.items
    governed = foreign = False
    for j in range(start, min(start + 30, len(items))):
        item, symbol = items[j], items[j].symbol
        if item.people:
            before = items[j - 1].symbol if j > start else ""
            if _next(sentence, j) == "'s":
                return None
            named = items[max(0, j - 2)].symbol in _NAMING
            if (before in PREPOSITIONS - {"as"} and not named) or (governed and before == "'s"):
                governed = True
                continue
            opens_clause = before == "," and j + 1 < len(items) and tag(sentence, j + 1) in _FINITE
            return None if foreign or opens_clause else (j, item)
        if symbol in _CLAUSE or tag(sentence, j) in _FINITE:
            return None
        if item.letter == "D" or symbol in _TIMES or symbol[0].isdigit():
            continue
        if symbol in PREPOSITIONS:
            governed = True
        elif symbol == "," or (
            tag(sentence, j) in _DETERMINERS and items[j - 1].symbol not in PREPOSITIONS
        ):
            governed = False
        elif _is_thing(sentence, j) and not governed:
            foreign = True
    return None


def _is_thing(sentence: Skeleton, j: int) -> bool:
    """Whether a noun at ``j`` means no people: "a letter", but not "the guest", "novelist X"."""
    items = sentence.items
    word = items[j].symbol
    if items[j].letter in {"A", "E"}:
        return True
    if tag(sentence, j) not in _NOUNS or word in PEOPLE_NOUNS or word in title_heads():
        return False
    following = items[j + 1 : j + 7]
    if tag(sentence, j - 1) == "PRP$" and _next(sentence, j) == "," and following[1:2]:
        return not following[1].people  # "accompanied by her lawyer, X"
    for item in following:  # a noun before a title or a name: "radio director X"
        if item.people or item.symbol in PEOPLE_NOUNS or item.symbol in title_heads():
            return False
        if item.symbol in PREPOSITIONS | {",", "and"} or item.letter == "A":
            break
    return True


def listed(sentence: Skeleton, at: int) -> tuple[int, ...]:
    """The people of a list that begins with those at ``at``, whatever titles stand between them."""
    items = sentence.items
    people = items[at].people
    last = at
    quoted = False
    for j in range(at + 1, len(items)):
        quoted ^= items[j].symbol in _QUOTES
        goes_on = items[j].symbol == ";" and _goes_on(sentence, j)
        finite = tag(sentence, j) in _FINITE and not quoted
        if (items[j].symbol in _CLAUSE and not goes_on) or finite:
            break
        between = {i.symbol for i in items[last + 1 : j]}
        again = (items[j - 2].symbol, items[j - 1].symbol) in _GO_ON
        named = bool({"person", "persons"} & between)  # "the heads of A and B, in the persons of"
        governed = _is_governed(items, j) and not (again or named)
        joined = named or bool({",", "and"} & between)
        if items[j].people and joined and not governed and len(between) < 16:
            people += items[j].people
            last = j
    return tuple(dict.fromkeys(people))


def _goes_on(sentence: Skeleton, k: int) -> bool:
    """Whether a list goes on behind the semicolon at ``k``: people, of whom nothing is said."""
    behind = range(k + 1, len(sentence.items))
    end = next((j for j in behind if sentence.items[j].symbol in {";", "."}), len(sentence.items))
    named = any(item.people for item in sentence.items[k + 1 : end])
    told = any(tag(sentence, j) in _FINITE for j in range(k + 1, end))
    return (named and not told) or "by" in symbols(sentence, k, k + 9)


_QUOTES = frozenset('"“”')
_GO_ON = {
    (",", "by"), ("and", "by"), ("side", "by"), ("well", "as"), ("along", "with"),
    ("together", "with"), ("addition", "to"),
}  # fmt: skip
"""Two words before people by which a list of them goes on."""


def further(sentence: Skeleton, at: int, preposition: str) -> Iterator[Item]:
    """The people of "(with X) and with Y, and with Z" behind those at ``at``."""
    items = sentence.items
    j = at + 1
    while j < len(items):
        joint = next(
            (
                i
                for i in range(j, min(j + 7, len(items)))
                if items[i].symbol == preposition
                and {"and", ",", "well"} & {x.symbol for x in items[max(j, i - 2) : i]}
            ),
            -1,
        )
        found = reached(sentence, joint + 1) if joint >= 0 else None
        if found is None:
            return
        yield found[1]
        j = found[0] + 1
