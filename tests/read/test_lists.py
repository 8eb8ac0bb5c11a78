"""Lists of those present: whatever stands with the names, everybody in the list was there."""

import pytest
from communique.facts import to_json
from communique.model import Article
from communique.read import read_articles

from tests.read.lists import drawn
from tests.read.reading import among, pairs

HOST, GUEST = "Haifa Najjar", "Pilar Urrutia"
MET = f"Minister of Culture of Jordan {HOST} received Ambassador {GUEST} of Spain on Tuesday. "
LIMA, NOVAK, ROTH = "Ana Lima", "Jan Novak", "Eva Roth"


@pytest.mark.parametrize(
    "told",
    [
        f"The meeting was attended by {LIMA}, President of the Song Society “Dawn”, {NOVAK}, "
        f"Dean of the Cultural Centre “Druzhba”; and {ROTH}, Rector.",
        f'The meeting was attended by Director of the Theatre Society "Perde" {LIMA}, Curator '
        f'of the Folklore Ensemble "Rila" {NOVAK} and Rector {ROTH}.',
        f"Present were {LIMA} of the Film Office; {NOVAK} of the Arts Council; and {ROTH} of the "
        "National Library.",
        f"Present were {LIMA}, Director, Film Office; {NOVAK}, State Archivist, State Archives; "
        f"and {ROTH}, Curator, National Gallery.",
        f"Among those who took part in the meeting were {LIMA}, {NOVAK} and {ROTH}.",
        f"Those who attended the meeting were {LIMA}; {NOVAK}; and {ROTH}.",
        f"Also present at the meeting were {LIMA}, Dean of the Film School, {NOVAK}, Rector of the "
        f"University of Lima and CEO of the Book Chamber {ROTH}.",
        f"The talks were held in the presence of {LIMA}, Rector; {NOVAK}, Dean, and {ROTH}.",
        f"The meeting was attended by Dean {LIMA}, Head of Production of the Opera House {NOVAK} "
        f"and Rector {ROTH}.",
    ],
)
def test_everybody_in_the_list_was_there(told):
    assert among(HOST, GUEST, LIMA, NOVAK, ROTH) <= pairs(MET + told)


@pytest.mark.parametrize(
    "told",
    [
        f"The meeting was attended by {LIMA}; {NOVAK} sent a letter.",
        f"Present was {LIMA} of the Film Office; the National Library closed, {NOVAK} said.",
        f"The meeting was attended by {LIMA}, Director of the Film Office “Aurora”. {NOVAK} stayed "
        "at home.",
    ],
)
def test_who_is_told_of_behind_the_list_was_not(told):
    assert not any(NOVAK in pair for pair in pairs(MET + told))


WHOLE, DRAWN = 284, 300
"""How many of so many lists are read without anybody missing or too many: raised, never lowered."""


def test_lists_of_all_forms_are_read_whole():
    lists = [drawn(seed) for seed in range(DRAWN)]
    articles = [
        Article(f"Talks on culture\n\n{MET}{told}", "Talks on culture") for told, _ in lists
    ]
    whole = 0
    for reading, (_, names) in zip(read_articles(articles), lists, strict=True):
        facts = to_json(reading)
        met = {name for meeting in facts["meetings"] for name in meeting["participants"]}
        named = {person["name"] for person in facts["people"]}
        whole += names <= met and named == {*names, HOST, GUEST}
    assert whole >= WHOLE, f"{whole} of {DRAWN}"
