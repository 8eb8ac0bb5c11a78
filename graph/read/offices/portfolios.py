"""Fields of office behind a head noun: "of Culture, Arts and Heritage", "of the Press Section"."""

from __future__ import annotations

from ..bodies.boards import inner_end
from ..text.lexicon import PORTFOLIOS, TITLE_MODIFIERS, UNITS, title_heads, words
from ..text.mentions import Marked, Mention
from ..text.words import Word

_TITLE_GOVERNORS = words("title-governors.txt")
_NO_PORTFOLIO = frozenset({"organization", "person", "office", "date", "country", "place"})


def portfolio_end(marked: Marked, k: int) -> int:
    """The end of a field of office: "Culture, Arts and Heritage", "foreign affairs", "state"."""
    ws = marked.words
    end = _unit_end(marked, k)
    if end == k and (named := named_field(marked, marked.starting_at(k) if k < len(ws) else None)):
        end = named  # "EU Affairs"
    while end < len(ws) and _in_portfolio(marked, k, end):
        end += 1
    while end > k and ws[end - 1].lower in {"and", "&", ",", "the"}:
        end -= 1
    return _past_expatriates(ws, _past_relations(marked, end)) if end > k else end


_DEALINGS = frozenset({"affairs", "integration", "relations"})


def named_field(marked: Marked, mention: Mention | None) -> int:
    """The end of a field that a name tells: "EU Affairs", "Jerusalem Affairs"; 0 where none is."""
    ws = marked.words
    if mention is None or mention.kind not in {"place", "organization", "country"}:
        return 0
    k = mention.end
    dealings = k < len(ws) and ws[k].lower in _DEALINGS and ws[k].capital == ws[k - 1].capital
    return k + 1 if dealings else 0


_WITH_WHOM = frozenset(
    (
        "parliament parliaments institutions assembly assemblies congress senate legislature "
        "diaspora society house houses chambers government councils nations public media "
        "citizens churches communities partners donors"
    ).split()
)


def _past_relations(marked: Marked, k: int) -> int:
    """Past "with Parliament" behind the "relations" of a field that ends at word ``k``."""
    ws = marked.words
    if k + 1 >= len(ws) or ws[k].lower != "with" or ws[k - 1].lower not in _RELATIONS:
        return k
    end = k + 1 + (ws[k + 1].lower == "the")
    while end < min(len(ws), k + 8):
        if ws[end].lower in _WITH_WHOM:
            more = ws[end + 1 : end + 3]
            again = [w.lower for w in more[:1]] == ["and"] and more[1:] and (
                more[1].lower in _WITH_WHOM | {"the", "civil"}
            )  # fmt: skip
            if not again:
                return end + 1
        elif ws[end].lower not in PORTFOLIOS | {"the", "and", "of", "national", "federal"}:
            break
        end += 1
    return k


_RELATIONS = frozenset({"relations", "cooperation", "coordination", "liaison", "dialogue"})


def _past_expatriates(ws: tuple[Word, ...], k: int) -> int:
    """Past "and Tunisians Abroad" at word ``k``, which ministers of foreign affairs see to."""
    if k < len(ws) and ws[k].lower in {"and", "&"}:
        for end in range(k + 2, min(k + 5, len(ws))):
            if ws[end].lower in {"abroad", "expatriates"}:
                return end + 1
    return k


def popular_end(ws: tuple[Word, ...], k: int) -> int:
    """Past "People's Power" at word ``k``, as ministers of Venezuela are called; 0 otherwise."""
    words = [word.lower for word in ws[k : k + 3]]
    if words[:2] == ["popular", "power"]:
        return k + 2
    return (k + 3) * (words == ["people", "'s", "power"])


_FIELDS = PORTFOLIOS | TITLE_MODIFIERS | {"and", "&", ","}
_REGIONS = frozenset(
    "central eastern western northern southern asian african european pacific caribbean".split()
)


def _unit_end(marked: Marked, k: int) -> int:
    """The end of "International Relations Department" at ``k``; ``k`` where there is none.

    An office is a part of a body if it is that of a region: "its Central Asian office".
    """
    ws = marked.words
    regional = False
    if inner_end(ws, k) and marked.starting_at(k) is None:
        return k + 2
    for i in range(k, min(len(ws), k + 9)):
        lower = ws[i].lower
        if i > k and marked.at(i) is None and (lower in UNITS or (regional and lower == "office")):
            return i + 1
        adjective = marked.kind_at(i) == "adjective"
        regional = regional or adjective or lower in _REGIONS
        if not (adjective or (marked.at(i) is None and lower in _FIELDS | _REGIONS)):
            break
    return k


def _in_portfolio(marked: Marked, k: int, i: int) -> bool:
    """Whether the word at ``i`` belongs to the field of office that begins at ``k``."""
    ws = marked.words
    lower = ws[i].lower
    at = marked.at(i)
    if at and at.kind in _NO_PORTFOLIO and not (at.kind == "organization" and is_field(marked, at)):
        return False
    if _is_head(lower) and (_name_follows(marked, i) or lower not in _TITLE_GOVERNORS):
        return False  # "adviser to President X": another office, with its own holder
    if i == k and ws[k - 1].lower == "the" and not _not_new_title(ws, k):
        return False  # "spokesman for the Interior Minister"
    if lower == "prime" and i + 1 < len(ws) and ws[i + 1].lower in title_heads():
        return False  # "adviser to the Prime Minister"
    if lower in _TITLE_GOVERNORS or (
        all(part in PORTFOLIOS for part in lower.split("-"))
        and not (i == k and marked.kind_at(i) == "adjective")
    ):
        return True
    return i > k and _continues(ws, i)


def _continues(ws: tuple[Word, ...], i: int) -> bool:
    """Whether the word at ``i`` leads on to more of the field: "and the", "performing"."""
    lower = ws[i].lower
    if lower in {"the", "la"}:
        return ws[i - 1].lower in {"and", "of", ","}
    if lower in _MATTERS:
        return is_matter(ws, i)
    if i + 1 == len(ws):
        return False
    if lower in {"and", "&", ","}:
        after = ws[i + 2] if ws[i + 1].lower == "the" and i + 2 < len(ws) else ws[i + 1]
        begins = i + 1 + (ws[i + 1].lower == "the" and lower != ",")
        return after.lower in PORTFOLIOS and _not_new_title(ws, begins)
    return lower in TITLE_MODIFIERS and ws[i + 1].lower in PORTFOLIOS


_MATTERS = frozenset({"issues", "matters", "questions"})


def is_matter(ws: tuple[Word, ...], k: int) -> bool:
    """Whether "issues" at ``k`` are a field, as in "cultural issues", and nobody issues anything,
    as in "Minister of Culture Issues Call"."""
    return ws[k].lower in _MATTERS and ws[k - 1].lower.endswith(_ADJECTIVES)


_ADJECTIVES = ("al", "ic", "ary", "ian", "ish", "ous", "ive")


def _name_follows(marked: Marked, k: int) -> bool:
    """Whether a word that can begin a name stands right behind word ``k``."""
    ws = marked.words
    after = ws[k + 1] if k + 1 < len(ws) else None
    return bool(
        after and ws[k].capital and after.capital and after.text[0].isalpha()
        and marked.at(k + 1) is None and after.lower not in PORTFOLIOS
    )  # fmt: skip


def _not_new_title(ws: tuple[Word, ...], k: int) -> bool:
    """Whether the word at ``k`` goes on with a portfolio and does not begin another office."""
    for word in ws[k : k + 4]:
        if _is_head(word.lower):
            return False
        if word.lower not in PORTFOLIOS:
            return True
    return True


def _is_head(word: str) -> bool:
    """Whether a word is the head of an office and no field of one: not "justice"."""
    return word in title_heads() and word not in PORTFOLIOS


def body_of_fields(marked: Marked, k: int) -> int:
    """The end of a body at ``k`` that has nothing but fields of office in its name; else 0."""
    body = marked.starting_at(k) if k < len(marked.words) else None
    if body is None or body.kind != "organization":
        return 0
    named = [word.lower for word in marked.words[body.start : body.end]]
    return body.end if all(w in PORTFOLIOS or w in {",", "and", "&"} for w in named) else 0


def is_field(marked: Marked, body: Mention) -> bool:
    """Whether what was taken for a body is only fields of office: "Culture, Museums"."""
    words_in = [word.lower for word in marked.words[body.start : body.end]]
    return "," in words_in and all(w in PORTFOLIOS | {",", "and", "&"} for w in words_in)


_NAMED_FIELDS = PORTFOLIOS | frozenset(
    {"national", "literary", "federal", "public", "social", "history"}
)


def fields_end(marked: Marked, k: int) -> int:
    """The end of fields that stand at ``k`` with no "of" before them: "Culture and Development" in
    "(Adviser Culture and Development)"; 0 where a name or more of a title may follow."""
    ws, end = marked.words, k
    while end < len(ws) and marked.at(end) is None and (
        (ws[end].capital and ws[end].lower in _NAMED_FIELDS and not _is_head(ws[end].lower))
        or (end > k and ws[end].lower in {"and", "&"})
    ):  # fmt: skip
        end += 1
    titled = ws[k - 1].capital and end > k and ws[end - 1].capital
    closed = end < len(ws) and (ws[end].lower in _CLOSES or _begins_name(ws, k, end))
    return end if titled and closed else 0


def _begins_name(ws: tuple[Word, ...], first: int, k: int) -> bool:
    """Whether a name follows fields that "and" joins: "Secretary History and Heritage Ana Lima"."""
    joined = any(word.lower in {"and", "&"} for word in ws[first:k])
    named = ws[k].label == "PERSON" or ws[k].lower in words("person-names.txt")
    return joined and ws[k].capital and named


_CLOSES = frozenset({")", ",", ";", "at", "of", "for", "in"})


def colon_end(marked: Marked, k: int) -> int:
    """The end of fields behind a colon at ``k``, as South Africa writes them: "X, Chief Director:
    International Relations, DSAC"; 0 where speech follows: "Minister: Culture unites"."""
    ws = marked.words
    if k + 1 >= len(ws) or ws[k].text != ":" or not (ws[k - 1].capital and ws[k + 1].capital):
        return 0
    end = portfolio_end(marked, k + 1)
    if end > k + 1 and not ws[end - 1].capital:
        return 0
    return end if end > k + 1 and (end == len(ws) or ws[end].text in _STOPS) else 0


_KEEPERS = frozenset(
    "curator keeper conservator restorer professor lecturer historian specialist expert".split()
)


def study_end(marked: Marked, k: int, title: list[Word]) -> int:
    """The end of what somebody teaches or cares for in a body that stands right behind: "Marine
    History" before "at the University of Split", and without a body what a keeper cares for:
    "curator of Greek and Roman antiquities, X"; 0 where none does."""
    ws, end = marked.words, k
    while end < min(len(ws), k + 6) and marked.kind_at(end) in {"", "adjective"} and (
        ws[end].pos in {"NOUN", "PROPN", "ADJ"} or (end > k and ws[end].lower in {"and", "&"})
    ):  # fmt: skip
        if ws[end].label == "PERSON" or _is_head(ws[end].lower) or ws[end].lower in UNITS:
            return 0
        end += 1
    if end == k or marked.kind_at(end - 1) == "adjective":
        return 0
    keeps = title[-1].lower in _KEEPERS and ws[end - 1].pos == "NOUN"
    if keeps and (end == len(ws) or ws[end].text in _STOPS):
        return end
    at = end + 1 + (end + 1 < len(ws) and ws[end + 1].lower == "the")
    if at >= len(ws) or ws[end].lower not in {"at", "in", "of"}:
        return 0
    body = marked.starting_at(at)
    return end if body and body.kind == "organization" else 0


_STOPS = frozenset({",", ".", ";", ")"})
_PARTS = frozenset(
    (
        "gulf africa asia europe caribbean pacific maghreb americas america oceania balkans levant "
        "sahel mesoamerica horn"
    ).split()
)
_SIDES = frozenset("central eastern western northern southern south-east southeast latin".split())


def region_end(marked: Marked, k: int) -> int:
    """The end of a part of the world: "Representative for the Gulf States"; 0 where there is none.

    The states that a list goes on with stay behind it: "for Central Asia and Iran".
    """
    ws = marked.words
    end = k + (ws[k].lower in _SIDES)
    if end >= len(ws) or ws[end].lower not in _PARTS or not ws[end].capital:
        return 0
    end += 1
    return end + (end < len(ws) and ws[end].lower in {"states", "countries", "region", "islands"})


_CHARGED = tuple(
    tuple(phrase.split()) for phrase in (
        "in charge of", "in charge for", "responsible for", "charged with", "entrusted with",
        "tasked with", "with responsibility for", "with responsibilities for",
        "with special responsibility for", "with the portfolio of", "with oversight of",
        "with oversight for",
    )
)  # fmt: skip


def charge_end(ws: tuple[Word, ...], k: int) -> int:
    """Behind the words at ``k`` that lead to a field of office; 0 where there are none.

    "responsible for museums", ", charged with the archives".
    """
    k += k < len(ws) and ws[k].text == ","
    here = tuple(word.lower for word in ws[k : k + 4])
    for phrase in _CHARGED:
        end = k + len(phrase)
        if here[: len(phrase)] == phrase and end + 1 < len(ws):
            return end + (ws[end].lower == "the")
    return 0


def past_bracket(ws: tuple[Word, ...], k: int) -> int:
    """Past a field or "non-resident" in brackets: "Second Secretary (Culture) at the Embassy"."""
    close = next((i for i in range(k + 2, min(k + 9, len(ws))) if ws[i].text == ")"), None)
    if close is None or ws[k].text != "(":
        return k
    inside = (word.lower for word in ws[k + 1 : close])
    if close == k + 2 and ws[k + 1].text.isupper() and ws[k - 1].lower in UNITS:
        return close + 1  # "Head of the Training Division (TD)"
    fields = PORTFOLIOS | TITLE_MODIFIERS | {"and", "&", ",", "/"}
    return close + 1 if all(word in fields for word in inside) else k
