"""Whose side a sentence puts an official on: a delegation that it lists, a state represented, that
of a description, or the one whose mind is told."""

from __future__ import annotations

from ..offices.owners import FORMER
from ..offices.roles import Role
from ..text.lexicon import split_words, toponyms
from ..text.mentions import Marked, Mention
from ..text.words import Word
from .hosts import Context

DELEGATIONS = frozenset("delegation mission team side party group entourage retinue".split())
_HOST = frozenset({"host", "hosting", "receiving", "home"})
"""What makes a delegation that of whom the guests came to: "The host team included"."""
_LISTS = frozenset(
    "includes included including comprises comprised comprising consists consisted consisting led "
    "headed chaired composed made contains contained containing represented leads numbers".split()
)
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_FROM = frozenset({"of", "from"})
_THE = frozenset({"the", "its", "their", "his", "her"})
_WHICH = frozenset({"which", "that", "who"})
_BE = frozenset({"was", "were", "is", "are", "being", "be", "been", "will"})


def side_of(role: Role, context: Context) -> tuple[str, ...]:
    """The state whose side the sentence puts the holder on; empty where it says nothing."""
    return _represented(role, context) or _listed(role, context) or _takes_part(role, context)


def _represented(role: Role, context: Context) -> tuple[str, ...]:
    """The state before "was represented by", and each in the row behind it: "Peru was represented
    by Minister A; Chile by Deputy Minister B"."""
    sentence = context.sentences[role.sentence]
    words, k = sentence.words, _opening(role, sentence)
    while k and words[k - 1].lower in _THE:
        k -= 1
    if not k or words[k - 1].lower != "by":
        return ()
    k -= 1
    stated = k > 1 and words[k - 1].lower == "represented"
    k -= stated
    while k and stated and words[k - 1].lower in _BE:
        k -= 1
    state = sentence.ending_at(k)
    row = any(word.lower == "represented" for word in words[:k])
    named = state is not None and state.kind == "country"
    return (state.iso,) if state and named and (stated or row) else ()


def _takes_part(role: Role, context: Context) -> tuple[str, ...]:
    """The state that a sentence opens with as the one that took part, where it names no other:
    "Jordan took part with a trio, introduced by the Minister of Culture, X"."""
    sentence = context.sentences[role.sentence]
    states = [m for i, m in context.mentions if i == role.sentence]
    state = states[0] if states else None
    if state is None or state.kind != "country" or state.start > 1 or state.end >= role.start:
        return ()
    before = [word.lower for word in sentence.words[state.end : role.start]]
    plays = before[0] in _PLAYS or before[:2] in _TAKES
    hosted = _HOSTS & {*before} or {m.iso for m in states} != {state.iso}
    return () if hosted or not plays else (state.iso,)


_PLAYS = frozenset("participated participates contributed competed performed exhibited".split())
_TAKES = [[verb, "part"] for verb in ("took", "takes", "taking")]
_HOSTS = frozenset(
    "received welcomed greeted hosted opened inaugurated thanked met invitation invited guest "
    "hosts awarded presented".split()
)


def _opening(role: Role, sentence: Marked) -> int:
    """Where an office begins together with the name that stands before it: "A, the Minister"."""
    k = role.start
    while k and sentence.words[k - 1].lower in {",", "the"}:
        k -= 1
    name = sentence.ending_at(k)
    if role.rule != "title-after-name" or name is None or name.kind != "person":
        return role.start
    k = name.start
    while k and sentence.at(k - 1) is None and _is_address(sentence.words[k - 1]):
        k -= 1
    return k


def _is_address(word: Word) -> bool:
    return word.capital and len(word.text) < 5 and word.pos != "VERB"  # "Mr.", "H.E.", "Hon."


def _listed(role: Role, context: Context) -> tuple[str, ...]:
    """The state of a delegation whose members the sentence lists: "the Danish delegation consisted
    of A, Adviser", "a delegation of the Archives of Peru led by A and comprising B"."""
    sentence = context.sentences[role.sentence]
    words = sentence.words
    lists = delegation_of(sentence, role.start)
    if lists is None or is_visited(role, context):
        return ()
    noun, verb = lists
    if any(w.tag in _FINITE and w.lower not in _BE | {"has"} for w in words[verb + 1 : role.start]):
        return ()  # "The Danish delegation led by A met Minister B"
    return state_of_delegation(sentence, noun, verb, role.sentence, context)


def is_visited(role: Role, context: Context) -> bool:
    """Whether somebody comes to the holder: "a visit by the group led by A, to the Minister, B"."""
    sentence = context.sentences[role.sentence]
    before = [word.lower for word in sentence.words[: _opening(role, sentence)]]
    return before[-1:] == ["to"] or before[-2:] == ["to", "the"]


def delegation_of(sentence: Marked, end: int) -> tuple[int, int] | None:
    """Where the words before ``end`` name a delegation and say who is in it: the noun, the verb."""
    words = sentence.words
    noun = next((k for k in range(end - 1, -1, -1) if words[k].lower in DELEGATIONS), None)
    if noun is None or words[max(0, noun - 1)].lower in _HOST:
        return None
    for verb in range(noun + 1, end):
        if words[verb].lower in _LISTS:
            return noun, verb
        relative = _WHICH & {word.lower for word in words[noun + 1 : verb]}
        if words[verb].tag in _FINITE and words[verb].lower not in _BE and not relative:
            return None
    return None


def state_of_delegation(
    sentence: Marked, noun: int, end: int, number: int, context: Context
) -> tuple[str, ...]:
    """The state in a delegation's phrase: "Peru's delegation", "the Danish cultural delegation", "a
    delegation from the Danish Ministry of Culture"."""
    words = sentence.words
    for k in range(noun, max(noun - 4, 0), -1):
        state = sentence.ending_at(k - (words[k - 1].lower == "'s"))
        if state and state.kind in {"country", "adjective"}:
            return (state.iso,)
        if words[k - 1].capital or words[k - 1].pos not in {"ADJ", "NOUN"}:
            break
    k = noun + 1
    if k >= end or words[k].lower not in _FROM:
        return ()
    while k < end and words[k].lower in _FROM | {"the"}:
        k += 1
    whose = sentence.starting_at(k)
    if whose is not None and whose.kind == "organization":
        return _of_body(whose, number, context)
    states = (m for i, m in context.mentions if (i, m.start) == (number, k) and m.kind in _NAMES)
    return tuple(m.iso for m in states)  # also "of Bolivian columnists", who have a mention


_NAMES = frozenset({"country", "adjective"})


def _of_body(body: Mention, number: int, context: Context) -> tuple[str, ...]:
    """The state of a body, by what is known of it or by the state in its name."""
    known = context.bodies.bodies[context.bodies.at(number, body)]
    if known.kind == "igo":
        return ()
    named = {
        m.iso for i, m in context.mentions
        if i == number and body.start <= m.start < body.end and m.kind != "place"
    }  # fmt: skip
    if known.country or len(named) == 1:
        return (known.country or named.pop(),)
    first = toponyms().get(split_words(known.name)[:1])
    return (first.iso,) if first and first.form == "name" else ()


def sent(context: Context) -> set[str]:
    """The states whose delegations the article says to have come: "a Danish delegation visited"."""
    found: set[str] = set()
    for number, sentence in enumerate(context.sentences):
        if not any(word.lower in _COMES for word in sentence.words):
            continue
        for k, word in enumerate(sentence.words):
            if word.lower in _GUESTS:
                end = len(sentence.words)
                found |= {*state_of_delegation(sentence, k, end, number, context)}
    return found - {context.dateline} if len(found) == 1 else set()


def received(role: Role, context: Context) -> set[str]:
    """The state whose delegation the holder of an office received: "The Minister, A, received a
    delegation of Bolivian columnists"."""
    sentence = context.sentences[role.sentence]
    for k in range(role.end, len(sentence.words)):
        verb = next((w.lower for w in sentence.words[role.end : k] if w.tag in _FINITE), "")
        if sentence.words[k].lower in _GUESTS:
            end = len(sentence.words)
            guests = state_of_delegation(sentence, k, end, role.sentence, context)
            return {*guests} if verb in _RECEIVES else set()
    return set()


_RECEIVES = frozenset("received receives welcomed welcomes hosted hosts greeted".split())
_COMES = frozenset(
    "visit visits visited visiting arrived arrives received receives welcomed welcomes toured "
    "hosted hosts called".split()
)
_GUESTS = frozenset({"delegation", "mission"})


def native(role: Role, context: Context) -> tuple[str, ...]:
    """The state that a description tells: "X, a Peruvian lawyer, former minister"."""
    sentence = context.sentences[role.sentence]
    words, k = sentence.words, role.start
    k -= k > 0 and words[k - 1].lower in FORMER
    if not k or words[k - 1].lower not in {",", "and"}:
        return ()
    k -= 1
    while k and words[k - 1].pos == "NOUN":
        k -= 1
    state = sentence.ending_at(k)
    told = state is not None and state.kind == "adjective" and words[k].pos == "NOUN"
    if state is None or not told or state.start < _NAMED_FIRST:
        return ()
    before = [word.lower for word in words[state.start - 2 : state.start]]
    return (state.iso,) if before in ([",", "a"], [",", "an"]) else ()


_NAMED_FIRST = 3
"""How many words a name, a comma and an article are at least."""


def speaks_for(role: Role, context: Context) -> tuple[str, ...]:
    """The state whose mind somebody speaks: "Peru hopes for results, Minister X said"."""
    sentence = context.sentences[role.sentence]
    words = sentence.words
    k = next((n for n, w in enumerate(words) if w.lower not in {"the", '"', "“", "``"}), 0)
    state = sentence.starting_at(k)
    if state is None or state.kind != "country" or role.start < k + _NAMED_FIRST:
        return ()
    names = [m for m in sentence.of_kind("person") if m.start >= role.end]
    end = names[0].end if names and names[0].start - role.end < 2 else len(words)
    spoken = words[role.start - 1].text in {",", '"', "”", "''"} and end < len(words)
    if not spoken or words[end].lower not in {"said", "told", "says"}:
        return ()
    said = words[state.end : state.end + 4]
    mind = next((w for w in said if w.pos not in {"AUX", "ADV", "PART"}), None)
    return (state.iso,) if mind and mind.lemma in _OF_MIND else ()


_OF_MIND = frozenset(
    "view regard hope welcome oppose consider expect favour favor appreciate value look ready "
    "willing prepared committed grateful open concerned convinced".split()
)
"""What those who speak for a state say that it does or is; "Peru violates" others say."""
