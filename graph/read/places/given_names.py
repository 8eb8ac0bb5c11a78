"""Towns and states that are a person's first name where they stand: "Florence Achieng"."""

from __future__ import annotations

from collections.abc import Sequence

from ..text.lexicon import PORTFOLIOS, UNITS, kind_nouns, organization_heads, title_heads, words
from ..text.mentions import Mention
from ..text.words import Sentence, Word

_Found = Sequence[tuple[Sentence, Sequence[Mention]]]

_STATES = frozenset(
    "Georgia Israel India Jordan Mali Chad Dominica Montserrat Trinidad Virginia".split()
)
"""States and parts of states that people are called after."""
_COMMON = (
    PORTFOLIOS | UNITS | words("not-names.txt") | words("place-nouns.txt")
    | words("never-in-names.txt") | words("not-first-in-organizations.txt")
    | kind_nouns("event-heads.tsv").keys() | kind_nouns("instruments.tsv").keys()
    | frozenset(
        "opera symphony philharmonic pops biennial triennale biennale dialogue statement shroud "
        "zoo harbour harbor united fc derby noir lido wall pact plan consensus process tower "
        "hilton marriott sheraton stadium arena marina herald times post gazette chronicle "
        "tribune today star mirror expo days nights week heritage metropolitan metro tattoo "
        "proms fringe international art arts design fashion books book film films music jazz "
        "dance circus ballet orchestra choir ensemble theatre theater "
        "media press declaration boys girls pride".split()
    )
)  # fmt: skip
"""What stands behind a town and is no surname: "Vienna Philharmonic", "Turin Shroud"."""
_SPEECH = words("speech-verbs.txt")
_DEEDS = frozenset(
    "meet receive welcome open visit lead sign arrive attend thank host greet inaugurate deliver "
    "present represent speak chair accompany award hand unveil inspect moderate head join".split()
)
_LED_BY = frozenset("led headed chaired moderated attended accompanied".split())
_DONE_BY = frozenset(
    "opened signed inaugurated presented represented delivered hosted received welcomed addressed "
    "directed written".split()
)
_REACH = 22
"""Within how many words the office stands to which a name is set."""


def without_given_names(found: _Found) -> list[tuple[Sentence, Sequence[Mention]]]:
    """The sentences of an article with their toponyms, but for those that are first names.

    A town with a name behind it is one where only a person can stand: beside an office and a comma
    ("Florence Achieng, the director of …", "the Minister of Culture of Latvia, Florence Achieng,"),
    behind an office, as the one who speaks or acts. What is a name once is one in all the article.
    """
    named = {
        _pair(sentence, m)
        for sentence, mentions in found
        for m in mentions
        if _is_name(sentence, m)
    }
    if not named:
        return [*found]
    return [
        (sentence, [m for m in mentions if _pair(sentence, m) not in named])
        for sentence, mentions in found
    ]


def _pair(sentence: Sentence, mention: Mention) -> tuple[str, ...]:
    return tuple(word.text for word in sentence.words[mention.start : mention.end + 1])


def _is_name(sentence: Sentence, mention: Mention) -> bool:
    ws, start = sentence.words, mention.start
    town = mention.type in {"city", "capital"}
    state = mention.type == "name" and ws[start].text in _STATES
    if not (town or state) or mention.end != start + 1 or sentence.headline:
        return False
    end = _end(ws, start)
    before = ws[start - 1] if start else None
    if not end or not (before is None or _may_lead(before)):
        return False
    if _is_apposed(ws, start, end):
        return True
    short = end == start + 2 or _is_given(ws, start, end)
    return town and short and (_acts(ws, start, end) or _behind_office(ws, start, end))


def _is_given(ws: Sequence[Word], start: int, end: int) -> bool:
    """Whether all words behind are those of a person, and people are called as the town is:
    "Salem Abdullah Al Mannai", but not behind a body: "the Museum Leiden Nadia Rahmani"."""
    people = all(word.label == "PERSON" for word in ws[start + 1 : end])
    body = start > 0 and ws[start - 1].lower in organization_heads()
    return people and not body and ws[start].lower in words("person-names.txt")


def _end(ws: Sequence[Word], start: int) -> int:
    """The end of two to four words that can be a name with the town as the first; else 0."""
    end, known = start + 1, words("person-names.txt")
    while end < min(len(ws), start + 5) and ws[end].capital and ws[end].text[0].isalpha():
        if not ws[end].text.istitle() or ws[end].lower in _COMMON or _is_head(ws[end].lower):
            return 0
        end += 1
    first, last = ws[start].lower, ws[end - 1].lower
    told = first in known or last in known or ws[end - 1].label == "PERSON"
    fits = 2 <= end - start <= 4 and told
    return end if fits and not (end < len(ws) and ws[end].lower in {"'s", "'"}) else 0


def _is_head(word: str) -> bool:
    return word in title_heads() or word in organization_heads()


def _may_lead(before: Word) -> bool:
    """Whether a name can stand behind a word: no preposition or article of a town."""
    return before.lower not in _OF_PLACES


_OF_PLACES = frozenset(
    "in at from to near of the a an into via through across around outside towards toward for on "
    "between visited visits visit left reached toured".split()
)


def _is_apposed(ws: Sequence[Word], start: int, end: int) -> bool:
    """Whether commas set the name beside an office, on either side."""
    if (
        end + 1 < len(ws)
        and ws[end].text in {",", "("}
        and (start == 0 or ws[start - 1].text != ",")
    ):
        for word in ws[end + 1 : end + 9]:
            if word.lower in title_heads():
                return True
            if not (word.capital or word.pos in {"ADJ", "NOUN", "DET", "PART", "PROPN", "ADV"}):
                break
    closed = end == len(ws) or (
        not ws[end].capital and ws[end].lower not in {"of", "for", "in", "at"}
    )
    return closed and start > 2 and ws[start - 1].text == "," and _office_before(ws, start - 1)


def _office_before(ws: Sequence[Word], k: int) -> bool:
    """Whether a noun phrase with an office ends at ``k``: "Minister of Culture, Arts and Heritage
    of Nepal"."""
    for i in range(k - 1, max(-1, k - _REACH), -1):
        if ws[i].pos in {"VERB", "AUX"} or ws[i].text in {".", ";", ":"}:
            return False
        head = title_heads().get(ws[i].lower.rpartition("-")[2])
        if head and not head.plural:
            return True
    return False


def _acts(ws: Sequence[Word], start: int, end: int) -> bool:
    """Whether who is named speaks or does what people do: "Florence Achieng said", "led by …"."""
    before, after = ws[start - 1] if start else None, ws[end] if end < len(ws) else None
    known = {ws[start].lower, ws[end - 1].lower} <= words("person-names.txt")
    common = ws[end - 1].label in {"FAC", "EVENT", "WORK_OF_ART", "LAW"}
    if common or not (start == 0 or before is None or not before.capital):
        return False
    verb = after is not None and after.pos in {"VERB", "AUX"}
    if after is not None and verb and (start == 0 or (before and not before.text[0].isalnum())):
        return after.lemma in _SPEECH or (known and after.lemma in _DEEDS)
    if before is None or (after is not None and after.tag in {"NN", "NNS"}):
        return False
    said = before.lemma in _SPEECH and before.pos == "VERB"
    done = ws[start - 2].lower if before.lower == "by" and start > 1 else ""
    return done in _LED_BY or (known and (said or done in _DONE_BY))


def _behind_office(ws: Sequence[Word], start: int, end: int) -> bool:
    """Whether the name closes a phrase with an office: "Director of the Cineteca Nacional X"."""
    closed = end == len(ws) or not (ws[end].capital or ws[end].lower in {"of", "for", "in", "at"})
    led = start > 1 and (ws[start - 1].capital or ws[start - 1].text == ")")
    noun = end < len(ws) and ws[end].tag in {"NN", "NNS"}
    return closed and led and not noun and _office_before(ws, start)
