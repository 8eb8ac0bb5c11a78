"""What a sentence says of an instrument's standing: signed, in force, planned, proposed, ended.

The verb is looked for where it can stand: in the participle or predicate behind the instrument
("the accord signed in 1994", "the treaty will enter into force"), or governing it from before
("have signed a memorandum", "the signing of the accord"). Its form and the words before it say
whether that happened.
"""

from __future__ import annotations

import re

from ..sentences.folding import Item
from ..sentences.skeleton import Skeleton
from ..text.lexicon import VerbForm, instrument_verbs, words
from ._unsigned import (
    BEFORE_INFINITIVE,
    BEGIN,
    DENIED,
    OLD,
    Standing,
    awaits_signing,
    exists,
    in_force,
    is_draft,
    is_existing,
    without_verb,
)
from ._verbs import BE, HAVE, MODALS, clause, governor, predicate

_PLANNED = words("instrument-planned.txt")
_PROPOSED = words("instrument-proposed.txt")
_STATUS = {
    "sign": "signed", "adopt": "signed", "renew": "signed", "ratify": "in-force", "end": "ended",
    "plan": "planned", "propose": "proposed",
}  # fmt: skip
_ACTION = {
    "sign": "sign", "adopt": "sign", "renew": "renew", "ratify": "enter-force", "end": "terminate",
    "plan": "plan", "propose": "propose",
}  # fmt: skip
_WORK = frozenset("prepare draft negotiate elaborate frame formulate devise compose".split())
_REPLACE = frozenset({"replace", "supersede"})
_FORESEEN = frozenset("foresees foresee foreseen envisages envisage envisaged includes".split())
"""Words of a programme to come, behind which a noun of signing is planned."""
_HINDRANCES = frozenset("obstacle obstacles objection objections hindrance hindrances".split())
_LAPSED = frozenset({"lapsed", "expired"})
_POSTPONED = frozenset("postponed delayed rescheduled awaits pending".split())
_RUNS_OUT = frozenset({"expire", "lapse"})
_DUE = re.compile(r"\b(?:is|are) (?:expected|planned|scheduled|foreseen|due|set|slated)\b")
_NOT_DONE = re.compile(r"\b(?:ought to|should|was to|were to|could|would) have (?:been )?$")
_TO_BE = re.compile(
    r"\b(?:(?:will|would|shall) be|(?:next|last|final|further|remaining|logical) "
    r"(?:step|stage|phase|task) (?:is|was|remains)) (?:(?:the|a|to|formal|official) )*$"
    r"|\b(?:to|will|would|shall) (?:then )?be (?:followed|crowned|sealed|capped|completed|rounded"
    r"|topped) (?:off )?(?:\S+ ){0,5}?(?:by|with) (?:(?:the|a|formal|official) )*$"
)
"""Words of what comes next, before a noun of signing: "the next step would be signing"."""
_HOPED = re.compile(
    r"\b(?:hopes?|hoped|hoping|wish(?:es|ed)) (?:that )?(?:[^\s;]+ ){0,9}?(?:would|will) "
)
_TALKS_TO = re.compile(
    r"\b(?:talks|negotiations|discussions|consultations|dialogue|efforts|met|meeting) "
    r"(?:(?!agree|decid|will|would|plan|expect|are |is |was |were )[^\s;]+ ){0,16}?"
    r"(?:aimed at|to|in order to) $"
)


def standing(sentence: Skeleton, item: Item) -> Standing:
    """What the sentence says of the instrument; an empty status where it says nothing."""
    at = sentence.items.index(item)
    if at and sentence.items[at - 1].symbol in {"no", "neither"}:
        return Standing("", "", item)  # "no accord for 2025 was signed"
    force = in_force(sentence, at)
    if force:
        return force
    if exists(sentence, at) and not _is_acted_on(sentence, at):
        return Standing("in-force", "keep", item)
    verb = predicate(sentence, at)
    if verb is not None and _is_past_its_end(sentence, at, verb):
        return Standing("ended", "terminate", sentence.items[verb])
    if verb is not None and (later := _became(sentence, verb)) is not None:
        verb = later
    elif verb is None or _is_history(sentence, at, verb):
        ruling = governor(sentence, at)
        verb = verb if ruling is None else ruling
    if verb is None or (is_existing(sentence, item) and _is_open_to(sentence, verb)):
        return without_verb(sentence, item, at)
    return _told(sentence, item, verb)


def _is_acted_on(sentence: Skeleton, at: int) -> bool:
    """Whether a finite verb before an instrument says what was done with it."""
    ruling = governor(sentence, at)
    form = instrument_verbs().get(sentence.items[ruling].symbol) if ruling is not None else None
    return form is not None and form.form in {"past", "third"}


def _is_past_its_end(sentence: Skeleton, at: int, verb: int) -> bool:
    """Whether a clause behind an instrument says that it ran out, and none that it was renewed:
    "renewing the protocol that ended in 2022"."""
    items = sentence.items
    form = instrument_verbs().get(items[verb].symbol)
    between = [i.symbol for i in items[max(at + 1, verb - 3) : verb]]
    clause_ = {"which", "that"} & set(between) and not (BE | MODALS) & set(between)
    if form is None or form.action != "end" or form.form != "past" or not clause_:
        return False
    ruling = governor(sentence, at)
    renewing = instrument_verbs().get(items[ruling].symbol) if ruling is not None else None
    done = renewing is not None and renewing.form in {"past", "third"}
    return ruling is None or not (done and reality(sentence, ruling, renewing) == "signed")


def _is_open_to(sentence: Skeleton, verb: int) -> bool:
    """Whether a verb only talks of or works on an instrument, which holds meanwhile."""
    form = instrument_verbs().get(sentence.items[verb].symbol)
    return form is not None and form.action in {"plan", "propose"}


def _became(sentence: Skeleton, participle: int) -> int | None:
    """The verb that says what became of an instrument behind its participle: "the accord, signed
    in 1994, was ratified"."""
    items = sentence.items
    worked_on = instrument_verbs().get(items[participle].symbol)
    if worked_on is not None and worked_on.action in {"plan", "propose"}:
        return _done_next(sentence, participle)
    before = {i.symbol for i in items[max(0, participle - 3) : participle]}
    if before & (BE | HAVE | MODALS):
        return None
    later = predicate(sentence, participle)
    if later is not None and DENIED & {i.symbol for i in items[later - 3 : later]}:
        return None  # "expired in 2020 and has not been renewed"
    form = instrument_verbs().get(items[later].symbol) if later is not None else None
    done = form is not None and form.action in {"renew", "ratify", "end"} and form.form == "past"
    return later if done else None


def _done_next(sentence: Skeleton, verb: int) -> int | None:
    """The signing told right behind the work on an instrument: "was finalised and will be signed
    in May"."""
    later = predicate(sentence, verb)
    form = instrument_verbs().get(sentence.items[later].symbol) if later is not None else None
    between = sentence.items[verb + 1 : later]
    joined = any(i.symbol == "and" for i in between) and not any(i.letter == "A" for i in between)
    return later if joined and form is not None and form.action == "sign" else None


def _is_history(sentence: Skeleton, at: int, verb: int) -> bool:
    """Whether a participle only says where an instrument comes from, and a verb before it what
    becomes of it: "have renewed the accord signed in 1994"."""
    between = {i.symbol for i in sentence.items[at + 1 : verb]}
    ruling = governor(sentence, at)
    form = instrument_verbs().get(sentence.items[ruling].symbol) if ruling is not None else None
    lapsing = instrument_verbs().get(sentence.items[verb].symbol)
    if form is not None and form.action == "renew" and lapsing and lapsing.action == "end":
        return True  # "have extended the accord, which was due to expire"
    return (
        form is not None
        and form.action in {"renew", "ratify", "end"}
        and between <= {"first", "recently", "previously", "originally", ","}
    )


def signing_of(sentence: Skeleton, item: Item) -> Standing | None:
    """The signing told beside the entry into force: "signed by A, in force since 2020"."""
    at = sentence.items.index(item)
    verb = predicate(sentence, at, far=True) or governor(sentence, at)
    told = None if verb is None else _told(sentence, item, verb)
    return told if told and told.status == "signed" and told.action == "sign" else None


def is_signing(word: str) -> bool:
    """Whether a word makes an instrument of an ordinary noun: "sign a deal", "under study"."""
    form = instrument_verbs().get(word)
    signs = form is not None and form.action in {"sign", "adopt", "renew"}
    return signs or word in {"under", "on"}


def _told(sentence: Skeleton, item: Item, verb: int) -> Standing:
    """The standing by the verb at ``verb``, its form and what stands before it."""
    symbols = [i.symbol for i in sentence.items]
    trigger = sentence.items[verb]
    form = instrument_verbs().get(trigger.symbol)
    action = form.action if form else "sign"
    status = reality(sentence, verb, form)
    at = sentence.items.index(item)
    still = form and form.form == "third" and form.base in _RUNS_OUT
    if still and not sentence.marked.sentence.headline:
        return Standing("in-force", "", trigger)  # it "expires in December": until then it holds
    replaces = form and form.base in _REPLACE and form.form != "past"  # it replaces another
    if form and verb > at and (replaces or form.base == "end"):  # "it ended with a dinner"
        return without_verb(sentence, item, at)
    if action == "adopt" and item.type not in {"declaration", "programme"}:
        return Standing("", "", item)
    if action in {"plan", "propose"}:
        thought = form and form.base == "consider" and "as" in symbols[at + 1 : at + 24]
        old = verb < at and OLD & set(symbols[max(verb + 1, at - 2) : at])
        if thought or old or not status:
            return Standing("", "", item)  # "considers the accord as a key"
        drafted = is_draft(sentence, item)
        if action == "plan" and (drafted or _is_not_begun(symbols, verb, at, status)):
            action = "propose"
        if form and form.base in _WORK and awaits_signing(symbols[max(at, verb) + 1 :]):
            action = "plan"
        return Standing(_STATUS[action], _ACTION[action], trigger)
    done = _signed_behind(sentence, at) if action == "ratify" and status != "signed" else None
    acted = _acted(trigger, action, status, symbols[max(verb, at) + 1 :])
    return Standing("signed", "sign", done) if done else acted  # its ratification is authorised


def _signed_behind(sentence: Skeleton, at: int) -> Item | None:
    """The participle of signing right behind an instrument: "the accord signed in Lomé"."""
    behind = sentence.items[at + 1 : at + 2]
    return behind[0] if behind and behind[0].symbol in {"signed", "concluded", "inked"} else None


_WORDING = frozenset({"text", "wording", "outline", "outlines", "concept"})
_BEGUN = re.compile(rf"\b{BEGIN}$")


def _is_not_begun(symbols: list[str], verb: int, at: int, status: str) -> bool:
    """Whether work on an instrument is still to come, or is on its wording: "agreed to draft"."""
    before = " ".join(clause(symbols[max(0, verb - 6) : verb])) + " "
    to_come = status == "planned" and (verb > at or symbols[verb - 1] == "to")
    first = to_come and not symbols[verb].startswith("finali")
    return first or bool(_WORDING & set(symbols[verb:at]) or _BEGUN.search(before))


def _acted(trigger: Item, action: str, status: str, behind: list[str]) -> Standing:
    """The standing by a verb of signing, renewing or ending and the words behind it."""
    if status == "signed" or (status and action == "renew"):
        status = _STATUS[action]  # what "needs to be renewed" is signed
    if status == "signed" and _LAPSED & set(behind[:8]):
        return Standing("ended", "terminate", trigger)
    if _POSTPONED & set(behind[:15]):
        return Standing("planned", "plan", trigger)
    if action == "end" and status == "planned":
        status = "in-force"  # it "will expire": until then it holds
    return Standing(status, _ACTION[action] if status else "", trigger)


def reality(sentence: Skeleton, verb: int, form: VerbForm | None) -> str:
    """``signed``, ``planned``, ``proposed`` or empty by the form of a verb and what precedes it."""
    before = clause([i.symbol for i in sentence.items[max(0, verb - 9) : verb]])
    kind = form.form if form else "past"
    denied = before[-2:] == ["yet", "to"] or DENIED & set(before[-4:])
    if denied or _NOT_DONE.search(" ".join(before) + " "):
        return "planned" if _HINDRANCES & set(before[-3:]) else ""
    if kind in {"ing", "noun"}:
        behind = [i.symbol for i in sentence.items[verb + 1 : verb + 16]]
        if "of" not in behind[:1] and _imagined(sentence, verb):
            return "proposed"
        if _TO_BE.search(" ".join(before) + " "):
            return "planned"
        return "planned" if _DUE.search(" ".join(behind)) else _of_noun(before[-6:])
    if kind == "past":
        happened = "be" not in before[-3:]
    else:
        happened = kind == "third" or not (BE | HAVE | MODALS | _PROPOSED) & set(before[-5:])
    return "signed" if happened else _not_yet(sentence, verb, before)


def _not_yet(sentence: Skeleton, verb: int, before: list[str]) -> str:
    """``planned`` or ``proposed`` by the words around a verb of what has not happened."""
    near = sentence.marked.words[sentence.items[verb].end :][:6]
    dated = any(word.label == "DATE" for word in near)
    if dated and "should" in before[-4:]:
        return "planned"
    told = " ".join(i.symbol for i in sentence.items[max(0, verb - 20) : verb]) + " "
    return "proposed" if _HOPED.search(told) or _TALKS_TO.search(told) else _unreal(before)


def _of_noun(before: list[str]) -> str:
    """The standing by a noun of signing: "approved the signing of", "considers signing"."""
    if before[-3:-1] == ["ready", "for"] or before[-2:] == ["ready", "for"]:
        return "planned"
    if set(before) & _PROPOSED:
        return "proposed"
    return "planned" if set(before) & (_PLANNED - BEFORE_INFINITIVE | _FORESEEN) else "signed"


def _imagined(sentence: Skeleton, verb: int) -> bool:
    """Whether a gerund is only thought of: "finalising such a treaty would be a step"."""
    items = sentence.items
    if verb and items[verb - 1].symbol not in {",", "that", '"', "“", "said"}:
        return False
    behind = (i.symbol for i in items[verb + 1 : verb + 20] if not i.letter)
    modal = next((s for s in behind if s in MODALS | BE | HAVE | {"could", "may", "might"}), "")
    return modal in {"would", "could", "might"}


def _unreal(before: list[str]) -> str:
    """``proposed`` or ``planned``, whichever the nearer word says; planned without one."""
    for symbol in reversed([s for s in before if s != "soon"]):
        if symbol in _PROPOSED:
            return "proposed"
        if symbol in _PLANNED:
            return "planned"
    return "planned"
