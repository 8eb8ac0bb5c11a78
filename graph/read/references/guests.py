"""Who is the guest of a text, and the words for the guest: "the visitor", "the delegation"."""

from __future__ import annotations

from collections.abc import Sequence

from ..sentences.phrases import Nouns
from ..text.address import honorific_at
from ..text.mentions import Marked, Mention
from ..text.words import Word

_RECEIVE = frozenset(
    "received receives welcomed welcomes hosted hosts greeted receiving hosting welcoming".split()
)
_CALL = frozenset("visited visits arrived arrives called paid pays came toured".split())
_COMING = _RECEIVE | _CALL
_LED = frozenset({"led", "headed"})
_LEADS = _LED | {"leads", "heads", "leading", "heading"}
_BEING = frozenset({"was", "were", "been", "is", "are", "be", "being"})
_DEFINITE = frozenset("the his her their visiting".split())
_FOR_GUESTS = frozenset("for of to with met meets meeting".split())
_PARTIES = frozenset("delegation team mission group party contingent".split())
_GUESTS = _PARTIES | {"guest", "guests", "visitor", "visitors"}


def who_came(sentence: Marked, people: list[tuple[int, int, int]]) -> tuple[int, ...]:
    """Who came to see somebody: whom the sentence says that another received, or who called, or
    those who lead a delegation; empty where it says nothing."""
    ws = sentence.words
    if not people:
        return ()
    for k, word in enumerate(ws):
        lower = word.lower
        if lower in _LEADS and (heads := _heads(sentence, k, people)) is not None:
            return heads
        if lower not in _COMING:
            continue
        before = [person for _, end, person in people if end <= k]
        behind = [person for start, _, person in people if start > k]
        passive = any(w.lower in _BEING for w in ws[max(0, k - 3) : k])
        if lower in _RECEIVE and before and behind:
            return (before[-1] if passive else behind[0],)
        coming = [one for one in people if one[0] > k]
        if lower in _CALL and passive and behind:
            return (*_leaders(sentence, coming), *_companions(sentence, coming[0][1], coming))
        if lower in _CALL and before and not _is_idle(ws, k):
            callers = _callers(sentence, [one for one in people if one[1] <= k])
            return tuple(dict.fromkeys((*callers, *_companions(sentence, k, coming))))
    return ()


def _heads(sentence: Marked, k: int, people: list[tuple[int, int, int]]) -> tuple[int, ...] | None:
    """Who leads a party by the verb at ``k``: "a delegation led by X", "X led a delegation"."""
    ws = sentence.words
    if ws[k].lower in _LED and _PARTIES & {w.lower for w in ws[max(0, k - 12) : k]}:
        behind = [one for one in people if one[0] > k]
        return _members(sentence, k, behind) or _leaders(sentence, behind)
    if _PARTIES & {w.lower for w in ws[k + 1 : k + 5]}:
        return tuple(person for _, end, person in people if end <= k)[-1:]
    return None


def _callers(sentence: Marked, named: list[tuple[int, int, int]]) -> tuple[int, ...]:
    """Who of those ``named`` before a verb of coming came: a whole party, or the last of them."""
    if _comprises(sentence.words, named):
        return tuple(person for _, _, person in named)
    pair = _leaders(sentence, named[-2:])
    return pair if len(pair) > 1 else (named[-1][2],)


def _comprises(ws: Sequence[Word], named: list[tuple[int, int, int]]) -> bool:
    """Whether those named are a party with its members: "a team led by X and comprising Y"."""
    first, last = named[0][0], named[-1][0]
    party = any(word.lower in _PARTIES for word in ws[max(0, first - 20) : first])
    told = any(word.lower in _COMPRISING for word in ws[max(0, first - 6) : last])
    return party and told and len(named) > 1


_COMPRISING = frozenset("comprising including consisting composed comprised made".split())


def _members(sentence: Marked, k: int, behind: list[tuple[int, int, int]]) -> tuple[int, ...]:
    """The head and the members of a party led by the first of those ``behind``; empty where the
    sentence tells no members: "led by X and comprising Y and Z"."""
    ws = sentence.words
    verb = next((j for j in range(k + 1, len(ws)) if ws[j].tag in {"VBD", "VBZ", "MD"}), len(ws))
    party = [one for one in behind if one[0] < verb]
    told = any(word.lower in _COMPRISING for word in ws[k:verb])
    return tuple(dict.fromkeys(person for _, _, person in party)) if told else ()


def _is_idle(ws: Sequence[Word], k: int) -> bool:
    """Whether something else than people comes at ``k``: "the palace came to life"."""
    to = [word.lower for word in ws[k + 1 : k + 3]]
    return ws[k].lower == "came" and to[:1] == ["to"] and not {"the", "see", "visit"} & {*to[1:]}


_WITH = frozenset("with alongside accompanied".split())
_OWN = frozenset(
    "his her their wife husband spouse son daughter accompanied together along delegation".split()
)


def _companions(
    sentence: Marked, first: int, coming: list[tuple[int, int, int]]
) -> tuple[int, ...]:
    """Those who came along: all named behind "with his wife", "together with", "accompanied by"."""
    ws = sentence.words
    for k in range(first, coming[-1][0] if coming else 0):
        along = {word.lower for word in ws[k - 1 : k + 3]} & _OWN
        if ws[k].lower in _WITH and along:
            with_them = [one for one in coming if one[0] > k]
            between = ws[k : with_them[-1][0]]
            if not any(word.tag in {"VBD", "VBZ", "MD"} for word in between):
                return tuple(person for _, _, person in with_them)
    return ()


def _leaders(sentence: Marked, people: list[tuple[int, int, int]]) -> tuple[int, ...]:
    """The first of the people named, and the second where "and" joins the two: "led by X and Y"."""
    if len(people) > 1:
        between = sentence.words[people[0][1] : people[1][0]]
        joined = any(word.lower == "and" for word in between)
        if joined and not any(word.pos in {"VERB", "AUX"} for word in between):
            return people[0][2], people[1][2]
    return tuple(person for _, _, person in people[:1])


def mark_guest(
    sentence: Marked,
    people: list[tuple[int, int, int]],
    guest: tuple[int, ...],
    subject: int | None,
    nouns: Nouns,
    *,
    compatriots: dict[str, tuple[int, ...]],
) -> None:
    """ "The guest", "his visitor", "welcomed the delegation": who was said to have come.

    ``compatriots`` are those named before who serve a state, for "the guests from Moldova".
    """
    ws = sentence.words
    for k in range(1, len(ws)):
        if ws[k].lower not in _GUESTS:
            continue
        state = sentence.ending_at(k)
        first = state.start if state and state.kind in {"adjective", "country"} else k
        behind = _home(sentence, k)
        if not first or ws[first - 1].lower not in _DEFINITE or _is_part(sentence, first - 1):
            continue
        iso = state.iso if state and first < k else behind.iso if behind else ""
        end = behind.end if behind else k + 1
        if compatriots.get(iso) and (ws[k].lower not in _PARTIES or _acts(sentence, end)):
            nouns[first - 1] = (first - 1, end, compatriots[iso])
            continue
        if _is_described(sentence, k) or _is_named(sentence, k):
            continue
        before = [person for _, end, person in people if end <= k]
        many = ws[k].lower in {"guests", "visitors"}
        others = () if many or subject is None else (subject,)
        meant = guest or others
        governor = ws[first - 2].lower if first > 1 else ""
        object_ = governor in _RECEIVE | _FOR_GUESTS
        behind_comma = first > 1 and ws[first - 2].text == ","
        early = first < 5 or behind_comma
        opens = first == 1 or (not before and early and _acts(sentence, k + 1))
        if ws[k].lower in _PARTIES:
            opens, meant = _acts(sentence, k + 1), guest
        if meant and not set(meant) & set(before) and ((object_ and before) or opens):
            nouns[first - 1] = (first - 1, k + 1, meant)


def _is_part(sentence: Marked, k: int) -> bool:
    """Whether only some of those are meant who are named from ``k`` on: "the rest of the party"."""
    before = [word.lower for word in sentence.words[max(0, k - 2) : k]]
    if before[1:] == ["of"] and before[0] in {"members", "member"}:
        return k > 2  # "Members of the delegation" are all of it, "some members" are not
    return before[1:] == ["of"] and before[0] in _PARTS


_PARTS = frozenset("rest remainder some many most part others several".split())


def _home(sentence: Marked, k: int) -> Mention | None:
    """The state from which the guests at ``k`` are said to come: "the guests from Moldova"."""
    ws = sentence.words
    if k + 2 >= len(ws) or ws[k + 1].lower != "from":
        return None
    state = sentence.at(k + 2)
    return state if state and state.kind == "country" else None


def _is_named(sentence: Marked, k: int) -> bool:
    """Whether the guest at ``k`` is named right behind: "the visitor, Jan Novak, brought", "the
    visitor was Jan Novak"."""
    ws = sentence.words
    if k + 3 >= len(ws) or ws[k + 1].lower not in {",", "was", "is"}:
        return False
    first = k + 2 + (ws[k + 2].lower == "the")
    behind = sentence.at(first + honorific_at(ws, first))
    return behind is not None and behind.kind in {"person", "office"}


def _is_described(sentence: Marked, k: int) -> bool:
    """Whether the words behind say who the guests are: "the delegation of the union"."""
    ws = sentence.words
    return k + 1 < len(ws) and ws[k + 1].lower in {"of", "from", "led", "headed"}


def _acts(sentence: Marked, k: int) -> bool:
    """Whether the verb of a meeting stands at ``k``, "also" or "then" passed over."""
    ws = sentence.words
    while k < len(ws) and ws[k].lower in {"also", "then", "later"}:
        k += 1
    return k < len(ws) and ws[k].lower in DEEDS | _AHEAD


_AHEAD = frozenset({"is", "was", "will"})
DEEDS = frozenset(
    "met paid discussed exchanged held signed spoke talked had agreed received welcomed greeted "
    "were also then later reviewed visited toured called will spent sat dined lunched conferred "
    "compared explored examined".split()
)
