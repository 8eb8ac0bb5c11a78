"""Who signed an instrument named in another sentence: "It was signed by …", "X did so for Peru"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..document import Document
from ..findings import Encounter, Finding, Instrument, Place
from ..instruments.instruments import is_plural
from ..sentences.folding import Item
from ..sentences.skeleton import Skeleton
from ..text.lexicon import instrument_verbs
from ._meant import PEN, PUT, instrument_meant, is_same
from ._parties import Parties
from ._reality import reality
from ._served import served_by
from ._sides import on_behalf
from ._signatories import signatories
from ._unsigned import DENIED
from ._verbs import BE

PRESENT = r"in the presence of {gap}{a}"
_WITH_A_PEN = frozenset({"sign", "co-sign", "cosign", "countersign", "ink", "initial"})
"""Verbs that, of an instrument, can only mean its signing."""
_NOUNS = frozenset(
    "document documents paper papers deal text accord extension renewal it they both which".split()
)
_NO_OBJECT = frozenset(
    ". , ; for on in at by here too also and while together yesterday it them both first".split()
)
_WORDS = r"(?:(?!G\d|;|sa[iy]|told|that)\S+ )"
_SIDE = r"(?:for|on behalf of|on the|from the|on) (?:(?!G\d|;|:)\S+ ){1,8}?"
_OWN_SIDE = r"(?:for|on behalf of|on the (?:\S+ ){1,2}?(?:side|part)|on (?:\S+ ){1,3}?behalf)"
_BESIDE_BE = frozenset("also jointly has have been will then both later".split())
_NOUN = r"(?:it|document|documents|paper|deal|text|accord|A\d+)"
_SIGNATURES_OF = (
    r"(?P<t>signatures?) (?:\S+ ){0,4}?"
    r"(?:(?:was|were|are|is) (?:those|that) of|belong(?:ed|s)? to) {near}{a}"
)
_AS_SIGNATORIES = r"with {a} (?:and {b} )?as (?:the )?(?P<t>signatories|signatory)"
_SIGNING = r"(?:sign|ink|initial{1,2})(?:ing|ed)"
_NAMED = (
    rf"{{a}} {_WORDS}{{0,10}}?(?P<t>{PUT} (?:their |his |her )?{PEN}(?: to\b)?)",
    rf"(?P<t>{PUT} (?:their |his |her )?{PEN}) {_WORDS}{{0,8}}?(?:were|was) "
    rf"{_WORDS}{{0,6}}?{{a}}",
    rf"(?P<t>{_SIGNING}) (?:(?:it|this|the {_NOUN}) )?{_SIDE}(?:was|were) {{a}}",
    rf"(?:^|[.,;] )(?P<t>{_SIGNING}) (?:it|this|the {_NOUN}) (?:was|were) {{near}}{{a}}",
    _SIGNATURES_OF,
    rf"(?:^|[.,;] ){_SIDE}(?P<t>signed) {{near}}{{a}}",
    r"(?P<t>(?:bears?|bore|carries|carry|carried|has|have) the (?:names?|signatures?) of) {near}{a}"
    r"(?: and (?:that |those )?(?:of )?{b})?",
    rf"{{a}} {_WORDS}{{0,4}}?(?:were|are|was|is) (?:the )?(?P<t>signatories|signatory)",
    rf"(?P<t>signatories|signatory) {_WORDS}{{0,4}}?(?:were|are|was|is|included) {{near}}{{a}}",
    _AS_SIGNATORIES,
    r"(?P<t>signatures?|signed) (?:(?:was|were) )?(?:(?:put|affixed|placed|set|appended|done) )?"
    r"(?:(?!G\d|;)\S+ ){0,6}?by (?:: (?:(?!G\d|;)\S+ ){0,5}?)?{a}",
    r"(?P<t>signature|signing) (?:took place|was done|was held) (?:(?!G\d|;)\S+ ){0,6}?"
    r"(?:between|by) {a}",
    r"(?:among|those|officials|people|who|they) (?:\S+ ){0,6}?(?P<t>signed) (?:it|the A\d+) "
    r"(?:were|was|included) {near}{a}",
)
"""Signers told by a noun, a phrase or an order of words in which no verb governs them."""
_PARTY = (
    r"(?:O\d+|C\d+|hosts?|guests?|sides?|part(?:y|ies|ners?)|government|ministry|museum|university"
    r"|institution|former|latter)"
)
_AFTER = (
    rf"{{a}} {_WORDS}{{0,4}}?(?P<t>(?:did so|did the same|did likewise|followed|followed suit)"
    r" (?:for|on behalf of))",
    rf"(?:^|(?:while|whereas|and|;) )(?:the |their |its )?(?:government of )?{_PARTY} "
    rf"(?P<t>(?:was|were|is) represented) (?:(?!G\d|;)\S+ ){{0,8}}?by {{near}}{{a}}"
    rf"(?: (?:, )?and (?:(?:the )?{_PARTY} (?:(?:was|were) represented )?)?by {{b}})?",
)
"""Signers told only beside or behind others: "… did so for Ghana", "Peru was represented by …"."""
_STANDS_FOR = (
    rf"{{a}} (?P<t>represented|stood for|acted for) (?:the |its |their )?(?:\S+ ){{0,2}}?{_PARTY}",
    r"(?:^|(?:while|whereas|and|,|;) )(?:the |their |its )?(?:(?!G\d|,)\S+ ){1,4}?"
    r"(?P<t>(?:(?:was|were|is) )?represented) by {near}{a}",
)
"""Signers in a row of those who stand for each side: "X represented the library, whereas Peru was
represented by Y"; who alone represents somebody at a signing may only look on."""
_OTHERS = (
    rf"(?:and|while|whereas|,|;) {{near}}{{b}} (?:(?:,|signed|signing|did|so|it) ){{0,3}}"
    rf"{_OWN_SIDE}",
    rf"(?:and|while|whereas|,|;) (?:, |and )?{_SIDE}(?:(?:it|was|signed|by) ){{0,4}}{{b}}",
)
"""The signer of the other side, whose verb is left out: "and, for Spain, Y"."""
_SIGNED = re.compile(
    r"\b(?:co-?)?(?:sign(?:ed|ing|s)?|ink(?:ed|ing)|initiall?(?:ed|ing)|signatur\w+|signator\w+)\b"
)
_FOR_SIDES = ("represented", "stood for", "acted for")
_LETTERS = frozenset({"letter", "letters", "decree", "decrees", "law", "bill", "petition"})
_REFUSED = DENIED | frozenset("declines refuses hesitated reluctant unwilling unable".split())
_LONG = 6
"""Words from which on the name of somebody may hold a clause about them."""
_MAY_TELL = re.compile(
    rf"{_SIGNED.pattern}|\b(?:names?|pens?|initials|represented|did|followed|stood|acted)\b"
)
_BOTH_FOR = (
    r"with {a} (?P<t>signing|signed) (?:it )?(?:for|on behalf of) (?:(?!G\d|;)\S+ ){1,6}?"
    r"(?:and|while|,) {b} (?:(?:,|signing) )?(?:for|on behalf of)",
    r"(?:signed|inked|concluded) (?:(?!G\d|;)\S+ ){1,12}?, with {a} (?P<t>for|on behalf of)",
    rf"with {{near}}{{a}} (?:and {{near}}{{b}} )?(?P<t>signing|inking|initialling) "
    rf"(?:it|(?:the|this) (?:new )?{_NOUN}) (?:in|at|on|for|,|\.|here|today|yesterday)(?= |$)",
    _AS_SIGNATORIES,
    _SIGNATURES_OF,
)
"""Both signers behind an instrument that the sentence names itself."""


def signed_it(sentence: Skeleton, document: Document) -> Iterator[Finding]:
    """Those who sign an instrument that the sentence does not name: "It was signed by …".

    >>> from communique.examples import agreed
    >>> agreed(
    ...     "Iran and Russia concluded a film agreement. It was signed by Ana Lima and Jan Novak."
    ... )
    [('agreement', 'signed', ('IR', 'RU'))]
    """
    told = _told(sentence, document)
    meant = instrument_meant(sentence, document) if told else None
    if told is None or meant is None:
        return
    people, status, start, end = told
    number, mention = meant
    bodies = tuple((number, m) for m in document.sentences[number].of_kind("organization"))
    parties: Parties = bodies if len(bodies) == 2 else ()
    parties = parties or on_behalf(sentence) or served_by(document, people)
    where = Place(sentence.sentence, start, end)
    yield Instrument(
        mention.name,
        mention.type,
        status,
        parties,
        people,
        where,
        "signed_it",
        0.8,
        "sign",
        inferred=True,
        same=True,
        plural=is_plural(document.sentences[number], mention),
    )
    present = tuple(p for m in sentence.find(PRESENT) for p in m.groups["a"])
    everyone = tuple(dict.fromkeys([*people, *present]))
    held = "held" if status == "signed" else "planned"
    for group in _at_one_table(sentence, document, everyone):
        yield Encounter(group, "signing", held, where, "signed_it", 0.85)


def _at_one_table(
    sentence: Skeleton, document: Document, people: tuple[int, ...]
) -> list[tuple[int, ...]]:
    """Who signed with whom: the first of a row with each partner where each signs one of several
    instruments, "X represented the library whereas Y was represented by Z, …"; else all."""
    before = document.sentences[: sentence.sentence]
    several = any(is_plural(marked, m) for marked in before for m in marked.of_kind("instrument"))
    if len(people) > 2 and several and sentence.text.count(" represented ") > 1:
        row = [p for item in sentence.items for p in item.people if p in people]
        return [(row[0], other) for other in people if other != row[0]]
    return [people] if len(people) > 1 else []


def _told(sentence: Skeleton, document: Document) -> tuple[tuple[int, ...], str, int, int] | None:
    """Who signs, the status, and the first and last word that say so; ``None`` for nobody."""
    clauses = any(item.end - item.start > _LONG for item in sentence.people())
    if "G0" not in sentence.text or not (clauses or _MAY_TELL.search(sentence.text)):
        return None
    named = any(item.letter == "A" and not is_same(sentence, item) for item in sentence.items)
    told = list(_by_phrase(sentence, _BOTH_FOR if named else _patterns(sentence, document)))
    told += _by_verb(sentence, only_it=named)
    if not named:
        told += _in_a_relative(sentence)
    told = [each for each in told if not _is_of_letter(sentence, each[2])]
    people = dict.fromkeys(p for who, _, _ in told for p in who)
    if not people:
        return None
    for other in sentence.find(*_OTHERS):
        people.update(dict.fromkeys(other.groups["b"]))
    status = "planned" if any(status == "planned" for _, status, _ in told) else "signed"
    trigger = told[0][2]
    return tuple(people), status, trigger.start, trigger.end


def _is_of_letter(sentence: Skeleton, trigger: Item) -> bool:
    """Whether a letter or a law is signed: "brought a letter to the palace, signed by X"."""
    at = sentence.items.index(trigger)
    return any(i.symbol in _LETTERS for i in sentence.items[max(0, at - 8) : at])


_Told = tuple[tuple[int, ...], str, Item]
"""Who signs, the status, and the word that says so."""


def _by_verb(sentence: Skeleton, *, only_it: bool) -> Iterator[_Told]:
    """Those who sign by a verb of signing whose object is no other thing: not "signed a decree".

    ``only_it`` looks for the instrument that another clause names: "concluded a pact; X signed it".
    """
    for k, item in enumerate(sentence.items):
        if only_it and not _takes_it(sentence, k):
            continue
        form = instrument_verbs().get(item.symbol)
        signs = form is not None and form.form != "noun" and form.base in _WITH_A_PEN
        if form is None or not signs or not _is_of_instrument(sentence, k):
            continue
        status = reality(sentence, k, form)
        if status in {"signed", "planned"} and (people := signatories(sentence, item)):
            yield people, status, item


def _takes_it(sentence: Skeleton, k: int) -> bool:
    """Whether "it" is signed by the verb at ``k`` right behind the clause of an instrument."""
    items = sentence.items
    if [i.symbol for i in items[k + 1 : k + 2]] != ["it"]:
        return False
    last = next((j for j in range(k - 1, 0, -1) if items[j].symbol in {";", ",", "and"}), 0)
    at = next((j for j in range(last - 1, -1, -1) if items[j].letter == "A"), last)
    between = range(at + 1, last)
    others = (j for j in between if items[j].symbol not in BE and sentence.tags[j][:2] == "VB")
    return at < last and all(items[j].symbol in instrument_verbs() for j in others)


def _in_a_relative(sentence: Skeleton) -> Iterator[_Told]:
    """Those of whom a clause says that they sign, folded with their names: "X, who signed it"."""
    for item in sentence.people():
        words_ = [w.lower for w in sentence.marked.words[item.start : item.end]]
        at = words_.index("who") if "who" in words_ and len(item.people) == 1 else len(words_)
        forms = [instrument_verbs().get(word) for word in words_[at + 1 : at + 3]]
        signs = any(f and f.base in _WITH_A_PEN and f.form == "past" for f in forms)
        if signs and _NO_OBJECT & set(words_[at + 2 : at + 4]):
            yield item.people, "signed", item


def _is_of_instrument(sentence: Skeleton, k: int) -> bool:
    """Whether what is signed by the verb at ``k`` is an instrument, or not said."""
    items = sentence.items
    before = [i.symbol for i in items[max(0, k - 12) : k]]
    if items[k].symbol.endswith("ing") and before[-2:-1] in (["at"], ["during"], ["attended"]):
        return False  # "was represented at the signing by"
    auxiliary = next((j for j in range(len(before) - 1, -1, -1) if before[j] in BE), -1)
    if auxiliary >= 0 and len(before) - auxiliary < 4:
        subject = [s for s in before[:auxiliary] if s not in _BESIDE_BE]
        return bool(subject) and (subject[-1] in _NOUNS or subject[-1][0] == "A")
    behind = [i.symbol for i in items[k + 1 : k + 4] if i.symbol not in {"the", "this", "both"}]
    return not behind or behind[0] in _NO_OBJECT | _NOUNS or behind[0][0] in "AD"


def _by_phrase(sentence: Skeleton, patterns: tuple[str, ...]) -> Iterator[_Told]:
    for match in sentence.find(*patterns):
        people = tuple(p for name in ("a", "b") for p in match.groups.get(name, ()))
        before = {i.symbol for i in sentence.items[max(0, match.first - 4) : match.first]}
        if before & _REFUSED:
            continue  # "declined to append her signature"
        yield people, "signed", sentence.items[match.first]


def _patterns(sentence: Skeleton, document: Document) -> tuple[str, ...]:
    """The phrases that may tell of signers here: some do only right beside a signing."""
    near = document.sentences[max(0, sentence.sentence - 2) : sentence.sentence + 1]
    signing = any(_SIGNED.search(" ".join(w.lower for w in marked.words)) for marked in near)
    if not signing:
        return _NAMED
    several = sum(sentence.text.count(f" {verb} ") for verb in _FOR_SIDES) > 1
    return _NAMED + _AFTER + (_STANDS_FOR if several else ())


RULES = (signed_it,)
