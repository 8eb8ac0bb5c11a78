"""What stands together in a folded sentence: people in a list, a delegation and who leads it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from ..text.dates import WEEKDAYS
from ..text.lexicon import meeting_verbs
from ..text.mentions import Marked, Mention
from ..text.words import Word

_JOINING = re.compile(
    r"^(?:,|and|&|, and|as well as|, as well as|along with|together with|alongside|, along "
    r"with|, together with|, alongside|, accompanied by|accompanied by|;|; and|, and also|and also"
    r"|and by|, and by|, plus|plus|, namely|: )$"
)


class Item(NamedTuple):
    """One symbol of a skeleton: the words that it stands for, and the people it means.

    ``letter`` is what the symbol stands for ("G", "O", "C" …); empty for an ordinary word.
    """

    symbol: str
    start: int
    end: int
    people: tuple[int, ...] = ()
    mention: Mention | None = None
    letter: str = ""

    @property
    def kind(self) -> str:
        """The kind of its mention; empty where it has none."""
        return self.mention.kind if self.mention else ""

    @property
    def type(self) -> str:
        """The type of its mention; empty where it has none."""
        return self.mention.type if self.mention else ""


PARTY = frozenset("delegation delegations mission team group party".split())
_LED = re.compile(
    r"(?:, )?(?:(?:which|that) )?(?:(?:was|is) )?(?:led|headed|chaired) by (?:\S+ )?$"
)
_MEMBERS = re.compile(
    r"(?:, )?(?:and )?(?:(?:which|that) )?(?:also )?(?:including|included|includes|comprising"
    r"|comprised|composed of|consisting of|consisted of|made up of|:) (?:\S+ )?$"
)
_OF_A_PARTY = re.compile(
    r"(?:(?:the|a|an|of|from|for|at|in|and|&|,|its|their|his|her|[COLE]\d+|department|ministry"
    r"|office|embassy|association|group|council|committee|parliament|members|officials|academy"
    r"|university|museum|library|institute|college|school|theatre|foundation|union|society|party"
    r"|city|region|province|district|chamber|federation|archives?|mission|agency|fund|cent(?:re|er)"
    r"|company|bank|court|cultural|national|visiting|\S+-member) )*$"
)
_BEFORE_A_PARTY = frozenset(
    (
        "the a an his her their its accompanying visiting high-level high-ranking large small "
        "official cultural parliamentary government ministerial senior joint business"
    ).split()
)


def fold_delegations(items: Sequence[Item], marked: Marked) -> list[Item]:
    """A delegation folded into the people who are named as its head and members.

    "a delegation of the embassy led by Ana Lima and including Jan Novak" is Ana Lima and Jan Novak.
    """
    folded: list[Item] = []
    i = 0
    while i < len(items):
        found = _delegation(items, i, marked) if items[i].symbol in PARTY else None
        if found is None:
            folded.append(items[i])
            i += 1
            continue
        people, end = found
        start = items[i].start
        while folded and _belongs_to_party(folded[-1]):
            start = folded.pop().start
        folded.append(Item(items[i].symbol, start, items[end - 1].end, people))
        i = end
    return folded


def _belongs_to_party(item: Item) -> bool:
    return item.symbol in _BEFORE_A_PARTY or item.letter in {"C", "O", "L"}


def _delegation(
    items: Sequence[Item], i: int, marked: Marked
) -> tuple[tuple[int, ...], int] | None:
    """The people of the delegation at ``i``, and the item behind it; none where nobody is named."""
    people: tuple[int, ...] = ()
    end = i + 1
    for joint in (_LED, _MEMBERS):
        k = next((k for k in range(end, min(end + 14, len(items))) if items[k].people), None)
        if k is None:
            break
        between = "".join(f"{item.symbol} " for item in items[end:k])
        found = joint.search(between)
        if _is_told(between) and not _goes_on(items[k + 1 :], marked):
            break  # "The delegation was led by X." tells who came, and to what comes before
        if found and _OF_A_PARTY.fullmatch(between[: found.start()]):
            people += items[k].people
            end = k + 1
    return (people, end) if people else None


def _goes_on(items: Sequence[Item], marked: Marked) -> bool:
    """Whether a party does something in the rest of a sentence, and not only names members."""
    return any(
        marked.words[item.start].tag in {"VBD", "VBZ"} and item.symbol not in _COMPRISES
        for item in items
        if not item.letter
    )


_COMPRISES = frozenset("included includes comprised comprises consisted consists was is".split())


def _is_told(between: str) -> bool:
    """Whether a party's head or members are told in a sentence of their own."""
    words = between.split()
    return not {"which", "that", ","} & set(words) and bool(_COMPRISES & set(words))


def coordinate(items: Sequence[Item], marked: Marked) -> list[Item]:
    """Fold people joined by commas and "and" into one item; number the people."""
    folded: list[Item] = []
    ws = marked.words
    items = _with_states(_with_company(items), marked)
    i = 0
    number = 0
    while i < len(items):
        item = items[i]
        if not item.people:
            folded.append(item)
            i += 1
            continue
        people, end, k = list(item.people), item.end, i + 1
        commas = 0
        while k < len(items):
            joint = _joint(items, k, marked)
            if joint is None:
                break
            words_between = " ".join(x.symbol for x in items[k : k + joint])
            nxt = items[k + joint]
            verb_next = _verb_follows(marked, nxt.end, items[0])
            goes_on = _list_continues(items, k + joint)
            adds = _ADDING & set(words_between.split())
            if (not adds or words_between == ";") and verb_next and not goes_on:
                break  # "After meeting A, B said", "attended by A; B said": B begins a new clause
            if (
                words_between.startswith(",")
                and words_between.endswith("and")
                and verb_next
                and not commas
                and any(word.pos in {"VERB", "AUX"} for word in ws[: item.start])
            ):
                break  # "A met B, and C said"
            if "," in words_between or not joint:
                commas += 1
            people.extend(p for p in nxt.people if p not in people)
            end, k = nxt.end, k + joint + 1
        folded.append(Item(f"G{number}", item.start, end, tuple(people), letter="G"))
        number += 1
        i = k
    return folded


def _with_states(items: Sequence[Item], marked: Marked) -> Sequence[Item]:
    """People of a roll with the state that closes the line of each: "A, Minister, Chile; B, …"."""
    kept: list[Item] = []
    for k, item in enumerate(items):
        before = kept[-1] if kept else None
        behind = items[k + 1].symbol if k + 1 < len(items) else "."
        titled = before and before.people and marked.words[before.end - 1].text == ","
        if before and titled and item.letter == "C" and behind in {";", "."}:
            kept[-1] = before._replace(end=item.end)
        else:
            kept.append(item)
    return kept


def _with_company(items: Sequence[Item]) -> Sequence[Item]:
    """Items that open "accompanied by A, B" as one that means both, where B meets others."""
    ahead = [item.symbol for item in items[:2]]
    if ahead not in (["accompanied", "by"], ["together", "with"], ["along", "with"]):
        return items
    n = next((k for k in range(2, min(5, len(items))) if items[k].people), len(items))
    behind = items[n + 1 : n + 3]
    if len(behind) < 2 or behind[0].symbol != "," or not behind[1].people:
        return items
    if not any(item.people for item in items[n + 3 :]):
        return items
    people = (*behind[1].people, *items[n].people)
    return [Item("", items[0].start, behind[1].end, people), *items[n + 3 :]]


def _joint(items: Sequence[Item], k: int, marked: Marked) -> int | None:
    """How many symbols from ``k`` on join the people before with people behind, if they do.

    None stand between where those before end with a comma: "A, who led the delegation, B".
    Besides commas and "and" that may be an office that is not folded: "and the head of the
    department of loans, Y".
    """
    ahead = range(min(25, len(items) - k))
    n = next((n for n in ahead if items[k + n].people and not _owns(items, k + n)), 0)
    between = [x.symbol for x in items[k : k + n]]
    if n == 0:
        closed = marked.words[items[k - 1].end - 1].text == ","
        return 0 if items[k].people and closed else None
    if _JOINING.match(" ".join(between)):
        return n
    return n if _are_listed(between, items[k : k + n], marked) else None


def _owns(items: Sequence[Item], k: int) -> bool:
    """Whether somebody is named only as whose: "and the envoy's secretary, Y"."""
    return k + 2 < len(items) and items[k + 1].symbol == "'s" and bool(items[k + 2].people)


def _are_listed(between: list[str], items: Sequence[Item], marked: Marked) -> bool:
    """Whether titles and descriptions stand between people of a list: ", head of loans, and"."""
    if along := _ALONG.match(" ".join(between) + " "):
        behind = [i for i in items[along.group().count(" ") :] if i.symbol != ","]
        short = "well" in between and len(behind) < 4  # "as well as the caucus secretary, Y"
        return (short or bool(_KIN & set(between))) and _is_noun_phrase(marked, behind)
    joints = [j for j, symbol in enumerate(between) if symbol in _JOINTS]
    if not joints or between[-1] in _GOVERNING - {"of"} or _NEVER_IN_TITLES & set(between):
        return False
    words = range(items[0].start, items[-1].end)
    if any(_is_verb(marked.words[i]) and not marked.at(i) for i in words):
        return False
    described = [item for item in items if item.symbol not in _JOINTS]
    if _KIN & set(between) and len(between) < 6 and _is_noun_phrase(marked, described):
        return True  # "and his wife, Y"
    lead = items[joints[-1] + 1 :]
    near = 0 < len(lead) == len(between) - 1 < 4
    if between[-1] == "'s" or (near and _is_noun_phrase(marked, lead)):
        return True  # "and the embassy's secretary, Y", "and novelist Y"
    governed = bool(lead) and lead[0].symbol in _GOVERNING
    return not governed and bool({marked.kind_at(i) for i in words} & _OF_TITLES)


def _is_verb(word: Word) -> bool:
    """Whether a word is none of a title: "appointed" may be, "received" is not."""
    return word.tag in _NO_TITLE or (word.tag == "VBN" and word.lemma in meeting_verbs())


_ALONG = re.compile(r"(?:, )?(?:(?:together|along) with|alongside|accompanied by|as well as) ")
_KIN = frozenset(
    (
        "wife husband spouse daughter son deputy colleague counterpart guest colleagues associates "
        "associate aide aides adviser advisers assistant assistants deputies partner"
    ).split()
)


def _is_noun_phrase(marked: Marked, items: Sequence[Item]) -> bool:
    return all(i.letter or marked.words[i.start].tag in _NOMINAL for i in items)


_NOMINAL = frozenset({"NN", "NNP", "NNS", "JJ", "DT", "PRP$"})
_ADDING = frozenset({"and", "&", ";", "with", "alongside", "plus", "by", "namely"})
_OF_TITLES = frozenset({"office", "country", "organization", "adjective", "place"})
_JOINTS = frozenset({",", "and", "&", ";"})
_GOVERNING = frozenset("of in for to at from on by with".split())
_NEVER_IN_TITLES = frozenset(
    (
        "with by about on while during after before as when who whose including said than not but "
        "under through between here today yesterday tomorrow ' \" “ ” :"
    ).split()
)
_NO_TITLE = frozenset("VBD VBZ VBP VBG VB MD WP WDT WRB `` : PRP".split())

_OPENING = frozenset(
    (
        "during at in after following upon before on while speaking meeting receiving welcoming "
        "hosting"
    ).split()
)


def _verb_follows(marked: Marked, end: int, opening: Item) -> bool:
    """Whether a verb stands behind a name, so that it may begin a clause.

    A comma may stand before it where the sentence opens with an adjunct: "At a meeting with A, the
    minister, B, said".
    """
    ws = marked.words
    if end + 1 < len(ws) and ws[end].text == "," and opening.symbol in _OPENING:
        return ws[end + 1].tag in {"VBD", "VBZ", "MD"}
    day = end + (end < len(ws) and ws[end].lower == "on")
    if day < len(ws) and ws[day].lower in WEEKDAYS:
        end = day + 1  # "and the minister, B, on Monday said"
    return end < len(ws) and ws[end].pos in {"VERB", "AUX"}


def _list_continues(items: Sequence[Item], k: int) -> bool:
    rest = [x.symbol for x in items[k + 1 : k + 4]]
    return bool(rest) and rest[0] in {"and", ","} and any(x.people for x in items[k + 1 : k + 4])
