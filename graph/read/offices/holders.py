"""Whom an office belongs to: the person named behind it, before it, or by a verb."""

from __future__ import annotations

from ..people.people import People
from ..text.address import honorific_at
from ..text.lexicon import words
from ..text.mentions import Marked, Mention, Office
from ..text.words import Word
from .lines import past_bracketed
from .owners import FORMER
from .subjects import subject_of
from .superiors import AT_SERVICE


def find_holders(
    sentence: Marked, i: int, office: Office, people: People, attached: dict[int, list[int]]
) -> tuple[list[int], str]:
    """The people who hold an office, with the rule that says so."""
    ws = sentence.words
    after = named_behind(sentence, office)
    if after and _stands_for(sentence, office, after):
        after = None
    before = _before(sentence, office)
    taken = before is not None and any(
        people.at(i, before) in holders for holders in attached.values()
    )
    if taken and after is None:
        after = _named_after_more(sentence, office)
    if before and after and not taken and _alternates(sentence, office, before):
        before = None
    direct = after is not None and _gap(ws, office.end, after.start) == ""
    if before and (not direct) and not (taken and after is not None):
        holders = _group_back(sentence, i, before, people, office)
        if not office.plural or len(holders) > 1:  # "X, members of the choir": others
            return holders, "title-after-name"
    if after:
        return _group(sentence, i, after, people, office), "title-before-name"
    owner = office.end < len(ws) and ws[office.end].lower == "'s"  # "was in the minister's office"
    copular = None if owner else subject_of(sentence, office)
    if copular:
        return [people.at(i, copular)], "title-by-verb"
    return [], ""


def _alternates(sentence: Marked, office: Office, before: Mention) -> bool:
    """Whether a list names people behind their offices, so that who stands before an office has the
    one before that: "the director of the ensemble Aru, A, the rector of the Conservatory, B"."""
    ws = sentence.words
    if ws[office.start].lower != "the" or ws[before.start - 1].text != "," or before.start < 2:
        return False
    last = max(
        (m for m in sentence.mentions if m.end <= before.start - 1 and m.kind in _WHO),
        key=lambda m: m.end, default=None,
    )  # fmt: skip
    apart = last is None or any(w.pos in {"VERB", "AUX"} for w in ws[last.end : before.start])
    return isinstance(last, Office) and not apart and last.end > before.start - 8


_WHO = frozenset({"person", "office"})


def _stands_for(sentence: Marked, office: Office, person: Mention) -> bool:
    """Whether a person speaks for the holder of an office and has another one: "Speaking on behalf
    of the Minister, Ana Lima, Head of Museums at the Council, thanked"."""
    before = [word.lower for word in sentence.words[max(0, office.start - 3) : office.head]]
    if not {"behalf", "representing"} & {*before} or sentence.words[office.end].text != ",":
        return False
    k = person.end
    k += k + 1 < len(sentence.words) and sentence.words[k].text == ","
    return k > person.end and isinstance(sentence.starting_at(k), Office)


def _gap(ws: tuple[Word, ...], start: int, end: int) -> str:
    return " ".join(word.lower for word in ws[start:end] if not honorific_at(ws, ws.index(word)))


def named_behind(sentence: Marked, office: Office) -> Mention | None:
    """The person named right behind an office, forms of address and one comma between."""
    ws = sentence.words
    k = past_served(sentence, office)
    comma = False
    while k < len(ws):
        mention = sentence.starting_at(k)
        if mention and mention.kind == "person":
            return None if comma and _reports(sentence, office, mention) else mention
        n = honorific_at(ws, k)
        if n:
            k += n
        elif isinstance(mention, Office) and (not comma or mention.title in RANKS):
            k = mention.end  # "Assistant Minister for Culture Ambassador X"
        elif ws[k].text in {",", ":", "—", "–"} and not comma:
            comma = True
            k += 1
        elif ws[k].text == "(" and k == office.end:
            if named := _in_brackets(sentence, k):
                return named
            if not (k := _past_gloss(sentence, k)):
                return None
        elif ws[k].text in _QUOTES and not comma:
            k += 1
        elif [word.lower for word in ws[k : k + 3]] in _IN_PERSON:
            k += 3 + (k + 3 < len(ws) and ws[k + 3].lower == "of")
        elif comma and (described := _past_description(sentence, k)):
            k = described
        else:
            return None
    return None


def past_served(sentence: Marked, office: Office) -> int:
    """Where an office ends with the leader whom its holder serves: "the special envoy of President
    X", if a comma and the holder follow."""
    ws, k = sentence.words, office.end + 1
    serves = office.title.split()[-1] in AT_SERVICE and not (office.of or office.org)
    if not serves or k + 2 >= len(ws) or ws[office.end].lower not in {"of", "to", "for"}:
        return office.end
    leads = sentence.starting_at(k)
    leader = sentence.starting_at(leads.end) if isinstance(leads, Office) else None
    if leader is None or leader.kind != "person" or leader.end + 1 >= len(ws):
        return office.end
    return leader.end if ws[leader.end].text == "," else office.end


def _reports(sentence: Marked, office: Office, person: Mention) -> bool:
    """Whether a name behind a comma is the subject of the verb behind it: "after talks with the
    Rector, Ana Lima left", "greeting the minister, Lima said"; or one stands behind several."""
    ws, end = sentence.words, person.end
    if office.plural and not (end < len(ws) and ws[end].text in {",", "and", "(", "&", "of"}):
        return True
    if end == len(ws) or ws[end].pos not in {"VERB", "AUX"} or not office.start:
        return False
    if ws[0].lower == "as" and all(w.lower in BEFORE_TITLE for w in ws[: office.start]):
        return False  # "As leader of the party, Lima wants reforms"
    surname = person.end - person.start == 1 and ws[end].lemma in _SPEECH
    return surname or ws[office.start - 1].pos == "ADP"


_SPEECH = words("speech-verbs.txt")

RANKS = frozenset(
    "ambassador professor general colonel captain prince princess sheikh sheikha bishop archbishop "
    "lady senator academician".split()
)
"""What somebody is called by besides an office: "the Permanent Delegate, Ambassador X"."""


def _in_brackets(sentence: Marked, k: int) -> Mention | None:
    """The person alone in brackets: "the High Commissioner of Grenada (HE Alwyn Charles)"."""
    ws = sentence.words
    k += 1
    while k < len(ws) and (n := honorific_at(ws, k)):
        k += n
    mention = sentence.starting_at(k) if k < len(ws) else None
    if mention is None or mention.kind != "person" or mention.end >= len(ws):
        return None
    return mention if ws[mention.end].text == ")" else None


def _past_gloss(sentence: Marked, k: int) -> int:
    """Past a bracket at word ``k`` that tells what a body is: "the Speaker of the Sabor (the
    parliament), X"; 0 where it tells of somebody."""
    ws = sentence.words
    close = next((i for i in range(k + 2, min(k + 8, len(ws))) if ws[i].text == ")"), 0)
    told = any(sentence.kind_at(i) in {"person", "office"} for i in range(k, close))
    return 0 if told or not close else close + 1


_IN_PERSON = (["in", "the", "person"], ["in", "the", "persons"])


def _named_after_more(sentence: Marked, office: Office) -> Mention | None:
    """The person behind what was not understood of a title: "the Head of the Friendship Group with
    Georgia Tomas Butkus", "the Dean of the Academy and consultant of the show Zane Ozola"."""
    ws = sentence.words
    if office.end >= len(ws) or ws[office.end].lower not in {"with", "on", "for", "and"}:
        return None
    also = ws[office.end].lower == "and"
    for k in range(office.end + 1, min(office.end + 7 + 3 * also, len(ws))):
        mention = sentence.starting_at(k)
        if mention and mention.kind == "person":
            return mention if k > office.end + 1 else None
        noun = also and ws[k].pos == "NOUN" and ws[k].lower == ws[k].lemma.lower()
        if not (ws[k].capital or noun) and ws[k].lower not in {"the", "of", "and"}:
            return None
    return None


def _past_description(sentence: Marked, k: int) -> int:
    """Past what else somebody is: "its president, the poet X", "the Italian X", "Spaniard X"; 0
    where no name follows."""
    ws = sentence.words
    people = sentence.at(k + (ws[k].lower == "the" and k + 1 < len(ws)))
    if people is not None and people.kind == "adjective":
        named = sentence.starting_at(people.end)
        return people.end if named and named.kind == "person" else 0
    if ws[k].lower != "the":
        return 0
    for end in range(k + 2, min(k + 4, len(ws))):
        if ws[end - 1].pos not in {"NOUN", "ADJ"} or ws[end - 1].capital:
            return 0
        mention = sentence.starting_at(end)
        if mention and mention.kind == "person":
            return end
    return 0


BEFORE_TITLE = frozenset(
    "the a an who is was as both also currently serves served now then its his her doubles "
    "doubling acts acting himself herself formerly".split()
)
_QUOTES = frozenset({'"', "“", "”", "'", "‘"})


def _before(sentence: Marked, office: Office) -> Mention | None:
    """The person to whom an office stands in apposition, in brackets or behind a dash."""
    ws = sentence.words
    k = office.start
    if office.end < len(ws) and ws[office.end].lower in {"'s", "'"}:
        return None  # "in a call with X, the Prime Minister's office said"
    k = _before_lead(sentence, k)
    if k > 2 and ws[k - 1].lower == "'s" and ws[k - 3].lower == "the":
        k -= 3  # "X, the kingdom's permanent representative"
    owner = sentence.ending_at(k - 1) if k > 1 and ws[k - 1].lower == "'s" else None
    if owner and owner.kind == "person":
        k = owner.start  # "X, Obama's budget director"
    capacity = [word.lower for word in ws[max(0, k - 3) : k]]
    if len(capacity) == 3 and capacity[0] == "in" and capacity[2] == "capacity":
        k -= 2  # "signed by X in her capacity as rector"
    elif described := _described_before(sentence, k):
        return described
    elif k == 0 or ws[k - 1].text not in {",", "(", "-", "–", "—"}:
        return None
    mention = sentence.ending_at(_past_junior(ws, k - 1 - (ws[k - 2].text in _QUOTES)))
    if mention and mention.kind == "person":
        return None if _is_other(sentence, office, mention) else mention
    if ws[k - 2].text == ")" or ws[k - 2].text.isdigit():  # "X (right), minister", "X, 54, rector"
        for back in range(k - 2, max(k - 7, -1), -1):
            mention = sentence.ending_at(back)
            if mention and mention.kind == "person":
                return mention
    return None


def _before_lead(sentence: Marked, k: int) -> int:
    """Where the words begin that lead to the office at word ``k``: "who is the", another office
    ("X, Founder/Executive Director"), "X, the Government of Nepal's Ambassador"."""
    ws = sentence.words
    while k > 0 and ws[k - 1].lower in BEFORE_TITLE:
        k -= 1
    also = sentence.ending_at(k - 1) if k > 1 and ws[k - 1].text == "/" else None
    if isinstance(also, Office):
        return also.start
    governed = [word.lower for word in ws[max(0, k - 3) : k]] == ["the", "government", "of"]
    return k - 3 * governed


def _past_junior(ws: tuple[Word, ...], k: int) -> int:
    """Where a name ends before ", Jr." that ends at word ``k``."""
    junior = k > 2 and ws[k - 1].lower in _JUNIOR and ws[k - 2].text == ","
    return k - 2 if junior else k


_JUNIOR = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii"})


def _is_other(sentence: Marked, office: Office, person: Mention) -> bool:
    """Whether an office behind a comma is the subject, and not who is named in the opening phrase:
    "In a call with X, the President vowed", "Invited by X, the Chadian minister toured"."""
    ws, end = sentence.words, office.end
    phrase = ws[0].pos == "ADP" or ws[0].tag in {"VBN", "VBG"}
    if not phrase or ws[person.end].text != "," or ws[person.end + 1].lower != "the":
        return False
    opens = not any(word.pos in {"VERB", "AUX"} for word in ws[1 : person.end])
    return opens and end < len(ws) and ws[end].pos in {"VERB", "AUX"}


def _described_before(sentence: Marked, k: int) -> Mention | None:
    """Of whom a bare description and an office up to word ``k`` are said: "X, a Chadian lawyer,
    former minister", "X, a lawyer and former minister"."""
    ws = sentence.words
    k -= k > 0 and ws[k - 1].lower in FORMER
    first = k - 1
    if first < 3 or ws[first].lower not in {",", "and"}:
        return None
    while first > k - 6 and ws[first - 1].pos in {"NOUN", "ADJ", "PROPN"}:
        first -= 1
    if first == k - 1 or ws[first - 1].lower not in {"a", "an"} or ws[first - 2].text != ",":
        return None
    mention = sentence.ending_at(first - 2)
    return mention if mention and mention.kind == "person" else None


def _group(sentence: Marked, i: int, first: Mention, people: People, office: Office) -> list[int]:
    """The person and, behind a plural title, those coordinated with them."""
    holders = [people.at(i, first)]
    if not office.plural:
        return holders
    ws = sentence.words
    k = past_bracketed(sentence, first.end)  # "Ministers A (Culture) and B (Trade)"
    while k < len(ws):
        step = k
        while step < len(ws) and (ws[step].lower in {",", "and", "&"} or honorific_at(ws, step)):
            step += 1
        mention = sentence.starting_at(step) if step < len(ws) else None
        if step == k or mention is None or mention.kind != "person":
            break
        holders.append(people.at(i, mention))
        k = past_bracketed(sentence, mention.end)
    return holders


def _group_back(
    sentence: Marked, i: int, last: Mention, people: People, office: Office
) -> list[int]:
    holders = [people.at(i, last)]
    if not office.plural:
        return holders
    ws = sentence.words
    k = last.start
    while k > 1 and ws[k - 1].lower in {",", "and", "&", "with"}:
        if ws[k - 1].lower == "with" and ws[k - 2].lower in {",", "and"}:
            k -= 1
        mention = sentence.ending_at(k - 1)
        if mention is None or mention.kind != "person":
            break
        holders.insert(0, people.at(i, mention))
        k = mention.start
    return holders
