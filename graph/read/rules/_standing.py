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
from ..text.lexicon import VerbForm, instrument_verbs
from ._in_force import in_force, is_over
from ._reality import reality
from ._unsigned import (
    BEGIN,
    DENIED,
    OLD,
    Standing,
    awaits_signing,
    exists,
    is_draft,
    is_existing,
    is_talked_on,
    without_verb,
)
from ._verbs import BE, HAVE, MODALS, clause, governor, predicate

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
_LAPSED = frozenset({"lapsed", "expired"})
_FULFIL = frozenset({"fulfil", "fulfill", "complete", "close"})
"""Verbs that end a contract, and nothing else: "has fulfilled the contract"."""
_OF_SIDES = frozenset({"end", "offer", "pull"})
"""Verbs of what sides do: the treaty itself "ended with a dinner", "offered a frame"."""
_POSTPONED = frozenset("postponed delayed rescheduled awaits pending".split())
_RUNS_OUT = frozenset({"expire", "lapse"})
_NONE = re.compile(r"\b(?:no|neither|(?:absence|lack) of(?: an?| any)?) $")


def standing(sentence: Skeleton, item: Item) -> Standing:
    """What the sentence says of the instrument; an empty status where it says nothing."""
    at = sentence.items.index(item)
    if _NONE.search("".join(f"{i.symbol} " for i in sentence.items[max(0, at - 4) : at])):
        return Standing("", "", item)  # "no accord for 2025 was signed"
    if (told := _by_own_words(sentence, item, at)) is not None:
        return told
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


def _by_own_words(sentence: Skeleton, item: Item, at: int) -> Standing | None:
    """The standing by words other than a verb of signing: "ran out", "is in force", "in place"."""
    if is_over(sentence, at):
        return Standing("ended", "terminate", item)
    if in_force(sentence, at):
        return Standing("in-force", "enter-force", item)
    if (agreed := _agreed_on(sentence, at)) is not None:
        return agreed
    holds = exists(sentence, at) and not _is_acted_on(sentence, at)
    return Standing("in-force", "keep", item) if holds else None


def _is_acted_on(sentence: Skeleton, at: int) -> bool:
    """Whether a finite verb before an instrument says what was done with it."""
    ruling = governor(sentence, at)
    form = instrument_verbs().get(sentence.items[ruling].symbol) if ruling is not None else None
    return form is not None and form.form in {"past", "third"}


def _agreed_on(sentence: Skeleton, at: int) -> Standing | None:
    """The standing of an instrument that sides agreed: "agreed a joint plan", not "agreed to"."""
    before = sentence.items[max(0, at - 2) : at]
    agreed = [i for i in before if i.symbol == "agreed"]
    if [i.symbol for i in before[1:]] not in (["a"], ["an"], ["the"]) or not agreed:
        return None
    verb = sentence.marked.words[agreed[0].start].pos == "VERB"
    return Standing("signed", "sign", agreed[0]) if verb else None


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
    in May", "a draft, examined by experts, will be signed"."""
    later = predicate(sentence, verb)
    form = instrument_verbs().get(sentence.items[later].symbol) if later is not None else None
    between = sentence.items[verb + 1 : later]
    aside = sentence.items[verb - 1].symbol == ","
    joined = (aside or any(i.symbol == "and" for i in between)) and not any(
        i.letter == "A" for i in between
    )
    return later if joined and form is not None and form.action == "sign" else None


def _is_history(sentence: Skeleton, at: int, verb: int) -> bool:
    """Whether a participle only says where an instrument comes from, and a verb before it what
    becomes of it: "have renewed the accord signed in 1994"."""
    between = {i.symbol for i in sentence.items[at + 1 : verb]}
    ruling = governor(sentence, at)
    form = instrument_verbs().get(sentence.items[ruling].symbol) if ruling is not None else None
    lapsing = instrument_verbs().get(sentence.items[verb].symbol)
    renewed = form is not None and form.action == "renew" and form.form in {"past", "third"}
    if renewed and lapsing and lapsing.action == "end":
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
    if form and (meant := _in_its_sense(sentence, item, verb, form, status)) is not None:
        return meant
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


def _in_its_sense(
    sentence: Skeleton, item: Item, verb: int, form: VerbForm, status: str
) -> Standing | None:
    """The standing by a verb that means something of its own here; ``None`` where it does not."""
    at, trigger = sentence.items.index(item), sentence.items[verb]
    if form.form == "third" and form.base in _RUNS_OUT and not sentence.marked.sentence.headline:
        return Standing("in-force", "", trigger)  # it "expires in December": until then it holds
    replaces = form.base in _REPLACE and form.form != "past"  # it replaces another
    listed = form.base == "offer" and item.type in {"programme", "other"}  # "offers a programme"
    if listed or (verb > at and (replaces or form.base in _OF_SIDES)):
        return without_verb(sentence, item, at)
    if form.base in _FULFIL:
        done = item.type == "contract" and form.form == "past" and status == "signed"
        return Standing("ended", "terminate", trigger) if done else without_verb(sentence, item, at)
    talked_on = verb > at and is_talked_on([i.symbol for i in sentence.items[:at]])
    if talked_on and form.action in {"sign", "end"}:  # "talks on an accord were suspended"
        action = "propose" if form.action == "end" else "plan"
        return Standing(_STATUS[action], _ACTION[action], trigger)
    adopted = form.action == "adopt" and item.type not in {"declaration", "programme"}
    forged = form.base == "forge" and item.mention and item.mention.name.endswith("partnership")
    against = form.base == "strike" and sentence.items[verb + 1].symbol == "at"
    return Standing("", "", item) if adopted or forged or against else None


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
