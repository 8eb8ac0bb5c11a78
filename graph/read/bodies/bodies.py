"""Which organization is which inside one article: mentions → organizations."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from ...vocabulary import name_tokens
from ..text.address import honorific_at
from ..text.lexicon import UNITS, known_organizations, organization_heads, split_words, title_heads
from ..text.mentions import Marked, Mention
from .body_names import (
    goes_on,
    is_first_field,
    is_inside,
    is_shortened,
    name_key,
    without_state,
    without_toponym,
)


@dataclass(frozen=True, slots=True)
class Body:
    """An organization of one article."""

    name: str
    aliases: tuple[str, ...]
    kind: str
    country: str


class Bodies:
    """The organizations of an article, by the places where they are mentioned."""

    def __init__(self, bodies: Sequence[Body], places: dict[tuple[int, int], int]) -> None:
        self.bodies = tuple(bodies)
        self._places = places

    def at(self, sentence: int, mention: Mention) -> int:
        """Which organization the mention in this sentence means, as an index of `bodies`."""
        return self._places[sentence, mention.start]


@dataclass
class _Cluster:
    forms: list[str]
    keys: set[frozenset[str]]
    kind: str
    country: str


def resolve_bodies(sentences: Sequence[Marked]) -> tuple[list[Marked], Bodies]:
    """Join mentions of one organization."""
    marked = list(sentences)
    clusters: list[_Cluster] = []
    places: dict[tuple[int, int], int] = {}
    full = _spelled_out(marked)
    headlines_last = sorted(enumerate(marked), key=lambda pair: pair[1].sentence.headline)
    for i, sentence in headlines_last:
        previous: tuple[int, Mention] | None = None
        for mention in sentence.of_kind("organization"):
            which = _find(clusters, mention)
            if which is None and sentence.sentence.headline:
                which = _find_short(clusters, mention)
            bracketed = previous and _bracketed(sentence, previous[1], mention)
            if previous and bracketed:
                which = previous[0]
            if which is None:
                which = len(clusters)
                clusters.append(_Cluster([], set(), mention.type, mention.iso))
            cluster = clusters[which]
            cluster.forms.append(mention.name)
            cluster.keys |= {name_key(mention.name), name_key(full.get(mention.name, mention.name))}
            cluster.country = cluster.country or mention.iso or _seat(sentence, mention)
            places[i, mention.start] = which
            previous = (which, mention)
    return marked, Bodies([_body(cluster) for cluster in clusters], places)


def _spelled_out(sentences: Sequence[Marked]) -> dict[str, str]:
    """The full names of abbreviations, which a headline or caption may give before them."""
    found = {}
    for sentence in sentences:
        for first, second in pairwise(sentence.of_kind("organization")):
            if _bracketed(sentence, first, second) and second.name != first.name:
                found[second.name] = first.name
    return found


def _seat(sentence: Marked, body: Mention) -> str:
    """The state of a body that the words behind it give: "the Museum of Fine Arts in Budapest"."""
    ws = sentence.words
    if body.type in {"igo", "embassy", "consulate"} or sentence.sentence.headline:
        return ""  # "Results of the Film Fund in Cannes"
    k = body.end
    if k + 2 < len(ws) and ws[k].text == "(" and ws[k + 2].text == ")":
        k += 3
    if k + 1 >= len(ws) or ws[k].lower not in {"in", "of"}:
        return ""
    k += 1 + (ws[k + 1].lower == "the" and k + 2 < len(ws))
    return next((m.iso for m in sentence.of_kind("country", "place") if m.start == k), "")


def _find(clusters: list[_Cluster], mention: Mention) -> int | None:
    key = name_key(mention.name)
    for which in reversed(range(len(clusters))):
        cluster = clusters[which]
        if key in cluster.keys and (
            not mention.iso or not cluster.country or mention.iso == cluster.country
        ):
            return which
        if any(goes_on(mention.name, form) for form in cluster.forms) and (
            not mention.iso or not cluster.country or mention.iso == cluster.country
        ):
            return which
        if any(is_shortened(mention.name, form) for form in cluster.forms):
            return which
        known = known_organizations().get(split_words(mention.name))
        if known and any(known_organizations().get(split_words(f)) == known for f in cluster.forms):
            return which
    inside = [
        which for which, cluster in enumerate(clusters)
        if not mention.iso and any(is_inside(mention.name, form) for form in cluster.forms)
    ]  # fmt: skip
    if len(inside) == 1:
        return inside[0]
    ministries = [
        which for which, cluster in enumerate(clusters)
        if mention.type == cluster.kind == "ministry" and not (mention.iso and cluster.country)
        and any(is_first_field(mention.name, form) for form in cluster.forms)
        and not _short_of_a_state(mention, cluster)
    ]  # fmt: skip
    return ministries[0] if len(ministries) == 1 else None


def _short_of_a_state(mention: Mention, cluster: _Cluster) -> bool:
    """Whether the shorter of two names is that of a state's ministry and the longer says no state:
    "the Ministry of Culture of Indonesia" beside one's own "Ministry of Culture and Sports"."""
    length = len(without_state(mention.name))
    shorter = all(length < len(without_state(form)) for form in cluster.forms)
    return bool(mention.iso if shorter else cluster.country)


def _find_short(clusters: list[_Cluster], mention: Mention) -> int | None:
    """The only body that a headline's short form fits: "Oman Museum" for its National Museum."""
    if split_words(mention.name) in known_organizations():
        return None  # the "UN" is not its Security Council
    stems = {word[:5] for word in name_key(without_toponym(mention.name))}
    found = {
        which
        for which, cluster in enumerate(clusters)
        if cluster.kind == mention.type
        and any(stems <= {word[:5] for word in name_tokens(form)} for form in cluster.forms)
        and (mention.iso in {"", cluster.country} or (len(stems) > 1 and not cluster.country))
    }
    return found.pop() if len(found) == 1 else None


def _is_of_spelled_out(first: Mention, second: Mention) -> bool:
    """Whether brackets spell out the letters that a longer name ends with: "the Directorate of
    ICOMOS (International Council on Monuments and Sites)"."""
    *before, last = first.name.split()
    return bool(before) and last.isupper() and len(last) > 2 and second.name[0] == last[0]


def _bracketed(sentence: Marked, first: Mention, second: Mention) -> bool:
    """Whether brackets give a body another name: "(MFA)", "(the Polish parliament)", and the second
    one in "(MFA: Ministerstwo …)"."""
    if _is_of_spelled_out(first, second):
        return False
    ws = sentence.words
    between = [word.lower for word in ws[first.end : second.start]]
    opened = between[:1] in (["("], ["["]) and between[1:] in ([], ["the"])
    opened = opened or (
        len(between) == 1 and between[0] in {":", ",", ";", "-", "/"}
        and ws[first.start - 1].text == "(" and _abbreviation(first.name)
    )  # fmt: skip
    closing = {")", "]", ",", ";", ":", "-", "/"}
    return opened and second.end < len(ws) and ws[second.end].text in closing


def bind_abbreviations(sentences: Sequence[Marked]) -> list[Marked]:
    """Mark "VGIK" wherever it stands once "Gerasimov Institute of Cinematography (VGIK)" has."""
    short: dict[str, Mention] = {}
    for sentence in sentences:
        ws = sentence.words
        for mention in sentence.of_kind("organization"):
            k = mention.end
            if k + 1 < len(ws) and ws[k].text == "(" and _abbreviation(ws[k + 1].text):
                short[ws[k + 1].text] = mention
    marked = []
    for sentence in sentences:
        new = []
        for i, word in enumerate(sentence.words):
            bound = short.get(word.text)
            if bound and (sentence.kind_at(i) != "organization" or _is_organ(sentence, i)):
                organ = sentence.at(i) if sentence.kind_at(i) == "organization" else None
                end = organ.end if organ else i + 1
                new.append(Mention("organization", i, end, word.text, bound.iso, bound.type))
        marked.append(sentence.with_mentions(new) if new else sentence)
    return marked


_ORGANS = UNITS | {"board", "staff", "secretariat", "delegation", "team", "council", "committee"}


def _is_organ(sentence: Marked, i: int) -> bool:
    """Whether the abbreviation at ``i`` opens the name of a part of its body: "NFM Board"."""
    mention = sentence.starting_at(i)
    last = sentence.words[mention.end - 1].lower if mention else ""
    own = last == "delegation" and (sentence.words[i].text,) in known_organizations()
    return last in _ORGANS and not own  # the "EU Delegation" is an embassy


def bind_nouns(sentences: Sequence[Marked]) -> list[Marked]:
    """Mark "the museum" where the article has named just one museum before."""
    named: dict[str, dict[frozenset[str], Mention]] = {}
    marked = []
    for sentence in sentences:
        new = []
        ends = {mention.end: mention for mention in sentence.of_kind("organization")}
        for i, word in enumerate([*sentence.words, None]):
            mention = ends.get(i)
            if mention and mention.end - mention.start > 1:
                for part in map(str.lower, mention.name.split()):
                    if part in organization_heads():
                        named.setdefault(part, {}).setdefault(name_key(mention.name), mention)
            candidates = named.get(word.lower, {}) if word else {}
            if len(candidates) == 1 and _refers(sentence, i):
                body = next(iter(candidates.values()))
                new.append(Mention("organization", i, i + 1, body.name, body.iso, body.type))
        marked.append(sentence.with_mentions(new) if new else sentence)
    return marked


_SAME = frozenset({"same", "said", "latter", "aforementioned"})


def _refers(sentence: Marked, i: int) -> bool:
    """Whether a noun stands for a body named before: "the museum", "of the same Ministry X"."""
    ws = sentence.words
    k = i - 1 - (i > 1 and ws[i - 1].lower in _SAME)
    after = ws[i + 1] if i + 1 < len(ws) else None
    at = sentence.at(i)
    if (at and (at.kind != "organization" or at.end > at.start + 1)) or sentence.sentence.headline:
        return False
    if at:
        return after is not None and after.lower in title_heads()  # "Parliament Speaker X"
    if after and after.lower in title_heads() and (i == 0 or ws[i - 1].text in {",", "and"}):
        return True  # "…, Department spokesperson X informed"
    if i == 0 or ws[k].lower != "the":
        return False
    if after is None or not after.capital:
        return True
    held = k > 0 and ws[k - 1].lower in {"of", "in", "at"}  # behind an office a name may follow
    return held and (after.label == "PERSON" or honorific_at(ws, i + 1) > 0)


def _abbreviation(text: str) -> bool:
    return bool(re.fullmatch(r"[A-ZÀ-Þ][\w&-]{1,11}", text)) and sum(c.isupper() for c in text) >= 2


def _body(cluster: _Cluster) -> Body:
    forms = list(dict.fromkeys(cluster.forms))
    longest = max(forms, key=lambda f: (len(f.split()), len(f)))
    others = {f for f in forms if f != longest}
    bare = without_state(longest)
    if bare != longest and len(bare.split()) > 1:
        others.add(bare)
    return Body(longest, tuple(sorted(others)), cluster.kind, cluster.country)
