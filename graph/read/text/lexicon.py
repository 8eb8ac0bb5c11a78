"""The lexicons in ``data/`` as Python values, each read once."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TypeVar

from ...errors import NotFound
from ...plugins import extensions
from ...vocabulary import folded, name_tokens

_T = TypeVar("_T")
_PACKAGE = __package__.partition(".")[0] + ".data"


def _lines(name: str) -> Iterator[list[str]]:
    """The lines of a lexicon without comments; then of the user's own of the same name."""
    for path in (files(_PACKAGE).joinpath(name), *extensions(f"data/{name}")):
        lines = path.read_text(encoding="utf-8").splitlines()
        yield [line for line in lines if line.strip() and not line.startswith("#")]


def rows(name: str) -> Iterator[dict[str, str]]:
    """The rows of a tab-separated lexicon by column.

    Raises `NotFound` where one of the user's own has other columns.
    """
    known, *own = _lines(name)
    for lines in (known, *own):
        if lines[:1] != known[:1]:
            raise NotFound(f"your {name} must begin with this row: {known[0]}")
        yield from csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE, restval="")


@cache
def words(name: str) -> frozenset[str]:
    """The lines of a word list, without white space around them."""
    return frozenset(line.strip() for lines in _lines(name) for line in lines)


PARTICLES = words("name-particles.txt")
PORTFOLIOS = words("portfolios.txt")
TITLE_MODIFIERS = words("title-modifiers.txt")
UNITS = words("unit-nouns.txt")


def split_words(form: str) -> tuple[str, ...]:
    """A form of a lexicon as the words that the reader sees, possessives apart.

    >>> split_words("People's Republic of China")
    ('People', "'s", 'Republic', 'of', 'China')
    """
    plain = form.replace("’", "'")
    if "'s" in plain:
        plain = plain.replace("'s ", " 's ").removesuffix("'s")
    return tuple(plain.split())


@dataclass(frozen=True, slots=True)
class TitleHead:
    """The head noun of an office: whom it is held for, and what it says of itself."""

    word: str
    plural: bool
    takes: str
    accredits: bool
    occupation: bool


def openings(forms: Iterable[tuple[str, ...]]) -> dict[str, tuple[int, ...]]:
    """The first words of forms, with how many words the forms have that begin so, most first."""
    lengths: dict[str, set[int]] = {}
    for form in forms:
        lengths.setdefault(form[0], set()).add(len(form))
    return {first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()}


def _also_bare(known: dict[str, _T]) -> dict[str, _T]:
    """The forms of a lexicon with and without their accents, which many texts leave out."""
    return {folded(form): value for form, value in known.items()} | known


@cache
def title_heads() -> dict[str, TitleHead]:
    """Head nouns of offices, singular and plural, by lower-case form."""
    heads: dict[str, TitleHead] = {}
    for row in rows("titles.tsv"):
        traits = (row["takes"], row["accredits"] == "yes", row["occupation"] == "yes")
        heads[row["head"]] = TitleHead(row["head"], False, *traits)
        heads.setdefault(row["plural"], TitleHead(row["head"], True, *traits))
    return _also_bare(heads)


@cache
def organization_heads() -> dict[str, str]:
    """Head nouns of names of organizations, lower case, with the kind that they make."""
    return _also_bare({row["head"]: row["kind"] for row in rows("organization-heads.tsv")})


@dataclass(frozen=True, slots=True)
class KindNoun:
    """A noun that names a kind of thing; ``weak`` where it is an ordinary word besides."""

    kind: str
    weak: bool
    plural: bool


@cache
def kind_nouns(name: str) -> dict[str, KindNoun]:
    """The nouns of a lexicon of kinds, singular and plural, by lower-case form."""
    found: dict[str, KindNoun] = {}
    for row in rows(name):
        kind, weak = row["kind"], row["weak"] == "yes"
        found[row["head"]] = KindNoun(kind, weak, False)
        found.setdefault(row["plural"], KindNoun(kind, weak, True))
    return _also_bare(found)


@dataclass(frozen=True, slots=True)
class VerbForm:
    """One form of a verb that says what becomes of an instrument: ``base``, ``past`` …"""

    base: str
    form: str
    action: str


@cache
def instrument_verbs() -> dict[str, VerbForm]:
    """The verbs of ``instrument-verbs.tsv`` by lower-case form."""
    return {
        row[form]: VerbForm(row["base"], form, row["action"])
        for row in rows("instrument-verbs.tsv")
        for form in ("noun", "ing", "third", "base", "past")
        if row[form]
    }


@dataclass(frozen=True, slots=True)
class Meeting:
    """A verb of meeting: the words of which one goes with it, "" for none; the preposition that
    goes with it; the kind it tells."""

    goes_with: frozenset[str]
    preposition: str
    kind: str


@cache
def meeting_verbs() -> dict[str, tuple[Meeting, ...]]:
    """The verbs of ``meeting-verbs.tsv`` by lemma, each with its several uses."""
    found: dict[str, tuple[Meeting, ...]] = {}
    for row in rows("meeting-verbs.tsv"):
        use = Meeting(frozenset(row["goes_with"].split("|")), row["preposition"], row["kind"])
        found[row["lemma"]] = (*found.get(row["lemma"], ()), use)
    return found


@dataclass(frozen=True, slots=True)
class KnownOrganization:
    """A body that is known by a name without a telling head noun."""

    name: str
    kind: str
    country: str


@cache
def known_organizations() -> dict[tuple[str, ...], KnownOrganization]:
    """Names and other names of known bodies, as tuples of words.

    Of the authority file those that no head noun tells: "Yad Vashem", not "Ministry of Culture".
    """
    found: dict[tuple[str, ...], KnownOrganization] = {}
    for name in ("organizations.tsv", "authority.tsv"):
        for row in rows(name):
            body = KnownOrganization(row["name"], row["kind"], row["country"])
            for form in filter(None, [row["name"], *row["alt"].split("|")]):
                words_in = split_words(form)
                if name == "organizations.tsv" or _is_telling(words_in, row["kind"]):
                    found.setdefault(words_in, body)
                    found.setdefault(split_words(form.replace(",", " ,")), body)  # as in sentences
    return found


def _is_telling(name: tuple[str, ...], kind: str) -> bool:
    """Whether a name of the authority file tells a body by itself, and no event."""
    headed = any(word.lower() in organization_heads() for word in name)
    first = toponyms().get(name[:1])
    common = len(name) == 1 or name[0] == "The" or (first and first.form == "adjective")
    return not (headed or common or kind == "festival body")


@cache
def leaders() -> dict[tuple[str, ...], str]:
    """Codes of states by the folded words of the names of those who led them."""
    return {
        tuple(name_tokens(name)): row["iso"]
        for row in rows("leaders.tsv")
        for name in row["names"].split("|")
    }


@dataclass(frozen=True, slots=True)
class Toponym:
    """A word that stands for a state, or for a city in one.

    ``form`` is ``name``, ``adjective``, ``metonym``, ``capital`` or ``city``; ``name`` the own name
    of the city or country. ``doubtful`` is "word" or "person" where it is one of those besides.
    """

    iso: str
    form: str
    name: str
    doubtful: str = ""


@cache
def country_names() -> dict[str, str]:
    """English short names of countries by ISO 3166-1 alpha-2 code."""
    return {row["iso2"]: row["name"] for row in rows("countries.tsv")}


@cache
def toponyms() -> dict[tuple[str, ...], Toponym]:
    """Countries with adjectives, demonyms and metonyms, and cities, as tuples of words.

    A capital that is smaller than a city of its name abroad tells of neither ("Victoria").
    """
    found: dict[tuple[str, ...], Toponym] = {}

    def add(forms: str, toponym: Toponym) -> None:
        for form in filter(None, (f.strip() for f in forms.split("|"))):
            if form == "The Valley":
                continue  # the capital of Anguilla, and every other valley
            bare = form.removeprefix("the ").removeprefix("The ")
            found.setdefault(split_words(bare), toponym)

    states = list(rows("countries.tsv"))
    states.sort(key=lambda row: len(row["iso2"]))  # present states before former ones
    for row in states:
        iso, name = row["iso2"], row["name"]
        add("|".join([name, row["official"], row["alt"], row["parts"]]), Toponym(iso, "name", name))
        add("|".join([row["adjectives"], row["demonyms"]]), Toponym(iso, "adjective", name))
    for row in states:
        add(_with_rank(row), Toponym(row["iso2"], "name", row["name"]))
    namesakes = {row["name"]: row["country"] for row in rows("places.tsv")}
    for row in states:
        add(row["metonyms"], Toponym(row["iso2"], "metonym", row["name"]))
        for capital in row["capital"].split("|"):
            if namesakes.get(capital, row["iso2"]) == row["iso2"]:
                add(capital, Toponym(row["iso2"], "capital", capital))
            else:
                add(capital, Toponym("", "contested", capital))
    for row in rows("places.tsv"):
        forms = "|".join([row["name"], row["alternates"]])
        notes = row["ambiguity"].replace(";", " ").split()
        doubtful = next((note for note in ("word", "person") if note in notes), "")
        add(forms, Toponym(row["country"], "city", row["name"], doubtful))
    return {form: toponym for form, toponym in found.items() if toponym.iso}


def _with_rank(row: dict[str, str]) -> str:
    """The names of a present state behind what its official one begins with, and as a republic:
    "Republic of Turkey", "Republic of Ghana"; such as the official names of others are left out."""
    names = [n for n in (row["name"], *row["alt"].split("|")) if len(n) > 3 and n[1:2].islower()]
    rank = next((row["official"].removesuffix(n) for n in names if row["official"] != n), "")
    ranks = {"Republic of "} | ({rank} if rank.endswith(" of ") else set())
    return "|".join(rank + name for name in names for rank in ranks if len(row["iso2"]) == 2)


@cache
def shared_forms() -> dict[str, tuple[str, ...]]:
    """Forms that name several present states, with their codes, the usual one first."""
    found: dict[str, list[tuple[bool, str]]] = {}
    for row in rows("countries.tsv"):
        for note in filter(None, row["ambiguity"].split("|")):
            form, _, reasons = note.partition("=")
            if "shared with" in reasons and len(row["iso2"]) == 2:
                found.setdefault(form.strip(), []).append(("usual" not in reasons, row["iso2"]))
    return {
        form: tuple(iso for _, iso in sorted(states))
        for form, states in found.items()
        if len(states) > 1
    }


@cache
def combining_forms() -> dict[str, str]:
    """First halves of compounds ("Sino", "Russo") with the code of their country."""
    return {
        form: row["iso2"]
        for row in rows("countries.tsv")
        for form in filter(None, row["combining"].split("|"))
    }


@cache
def not_toponyms() -> frozenset[tuple[str, ...]]:
    """Phrases that contain a country's name without naming that country ("Latin America")."""
    return frozenset(
        split_words(phrase)
        for row in rows("countries.tsv")
        for phrase in filter(None, row["excluded"].split("|"))
    )
