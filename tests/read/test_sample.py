"""Accuracy on the sample corpus has floors, and an article of the user's kind is read whole."""

import pytest
from communique.evaluate import Judged, evaluate, read_gold
from communique.facts import to_json
from communique.load import load
from communique.read import read

from tests.read.sample import FOLDER, readings

FLOORS = {
    "countries": 0.972,
    "people": 0.982,
    "organizations": 0.961,
    "roles": 0.831,
    "who met whom": 0.772,
    "agreements": 0.819,
    "signatories": 0.940,
    "events": 0.749,
}
"""Micro F1 of each class as ``communique evaluate --format json`` gives it, less one hundredth.

A floor is only ever raised. When a change falls below one, it reads worse: mend the change.
"""


@pytest.fixture(scope="module")
def scores():
    failed = []
    gold = read_gold(FOLDER / "gold", failed.append)
    assert not failed
    names = [
        reading.article.source.rpartition("/")[2].removesuffix(".md") for reading in readings()
    ]
    assert sorted(names) == sorted(gold)
    judged = (
        Judged(name, to_json(reading), gold[name])
        for name, reading in zip(names, readings(), strict=True)
    )
    return {score.label: score for score in evaluate(judged).scores()}


@pytest.mark.parametrize("label", FLOORS)
def test_accuracy_does_not_fall(scores, label):
    assert scores[label].f1.value >= FLOORS[label]


def test_every_class_has_a_floor(scores):
    assert set(scores) == set(FLOORS)


TITLE = "Film brings Uruguay and Kazakhstan closer, says envoy"
ARTICLE = """\
Nurlan Abishev, Kazakhstan's ambassador to Uruguay, has called cinema “the shortest road between \
two steppes”.

The ambassador, together with the Kazakh cultural attaché, Dinara Seitova, met Rodrigo Larralde, \
rector of the National Institute of Audiovisual Arts (INAA), who also heads the Union of \
Documentary Makers of Uruguay and the Southern Film Archive Council. They spoke about exchanges \
of students and a joint retrospective.

The working meeting took place at the seat of the institute in Montevideo and lasted two hours.

“Our students grew up with the landscapes of Tolomush Okeyev and the silences of Mario Handler,” \
Larralde said, adding that Ermek Shinarbayev's films are shown every autumn.

Abishev recalled that relations now rest on a strategic partnership treaty. The treaty between \
Kazakhstan and Uruguay was signed in Astana on 12 March 2024 by President Serik Tolegenov of \
Kazakhstan and President Beatriz Olivera of Uruguay, and it entered into force on 1 February 2025.

The two countries plan to sign an agreement on film co-production next year, Abishev said.

Seitova said that the embassy would lend the institute forty restored films.

Search
Date archive
Share
Related articles
"""
ENVOY, ATTACHE, RECTOR = "Nurlan Abishev", "Dinara Seitova", "Rodrigo Larralde"


@pytest.fixture(scope="module")
def article(tmp_path_factory):
    """The facts of the article, loaded from a file as a user has it."""
    path = tmp_path_factory.mktemp("article") / "article.txt"
    path.write_text(f"{TITLE}\n\n{ARTICLE}", encoding="utf-8")
    (loaded,) = load([path], pytest.fail)
    return to_json(read(loaded))


def offices(article, name):
    """Title, states and body of each office of a person."""
    (person,) = (p for p in article["people"] if p["name"] == name)
    return {(r["title"], *r["of"], *r["to"], r["org"]) for r in person["roles"]}


def test_the_envoy_serves_one_state_and_is_accredited_to_the_other(article):
    assert ("ambassador", "KZ", "UY", None) in offices(article, ENVOY)
    assert {office[0] for office in offices(article, ATTACHE)} == {"cultural attaché"}
    assert {office[1] for office in offices(article, ATTACHE)} == {"KZ"}


def test_the_rector_heads_two_further_bodies(article):
    bodies = {office[-1] for office in offices(article, RECTOR)}
    assert len(bodies) == 3
    assert "National Institute of Audiovisual Arts" in bodies
    (institute,) = (
        o for o in article["organizations"] if o["name"] == "National Institute of Audiovisual Arts"
    )
    assert "INAA" in institute["aliases"]


def test_one_meeting_of_exactly_three_with_the_place_of_a_later_sentence(article):
    (meeting,) = (m for m in article["meetings"] if m["kind"] != "signing")
    assert set(meeting["participants"]) == {ENVOY, ATTACHE, RECTOR}
    assert (meeting["status"], meeting["place"]) == ("held", "Montevideo")


def test_whoever_is_named_in_passing_met_nobody(article):
    passing = {"Tolomush Okeyev", "Mario Handler", "Ermek Shinarbayev"}
    presidents = {"Serik Tolegenov", "Beatriz Olivera"}
    assert passing | presidents <= {person["name"] for person in article["people"]}
    for meeting in article["meetings"]:
        assert not passing & set(meeting["participants"])
        # Those who signed one treaty met for it: nobody else met them.
        assert set(meeting["participants"]) in (presidents, {ENVOY, ATTACHE, RECTOR})


def test_the_treaty_was_signed_by_two_presidents_and_is_in_force(article):
    (treaty,) = (a for a in article["agreements"] if a["kind"] == "treaty")
    assert treaty["parties"] == ["KZ", "UY"]
    assert set(treaty["signatories"]) == {"Serik Tolegenov", "Beatriz Olivera"}
    assert (treaty["status"], treaty["date"], treaty["place"]) == (
        "in force", "2024-03-12", "Astana",
    )  # fmt: skip


def test_the_accord_is_planned(article):
    (accord,) = (a for a in article["agreements"] if a["kind"] == "agreement")
    assert (accord["status"], accord["parties"]) == ("planned", ["KZ", "UY"])


def test_all_three_are_quoted_and_nobody_else(article):
    assert {s["speaker"] for s in article["statements"]} == {ENVOY, ATTACHE, RECTOR}


def test_the_chrome_at_the_end_is_not_read(article):
    named = {entity["name"] for kind in ("people", "organizations") for entity in article[kind]}
    assert not named & {"Search", "Date archive", "Share", "Related articles"}
