"""Events by form: what is said of a name, the shape of a word, nouns of many countries' usage."""

import pytest
from communique.examples import events_told

FORMS = [
    # what was held at a place and day, or took place
    (
        "The Nadi Lanterns was held in Suva on 5 May 2024.",
        "The Nadi Diamond was held in Suva in 1902.",
        "Nadi Lanterns",
    ),
    (
        "The Nadi Lanterns will take place in June.",
        "The Nadi Uprising took place in June.",
        "Nadi Lanterns",
    ),
    (
        "The Congress of Friends of the Reed took place in Suva.",
        "The Congress of Friends of the Reed was held responsible on Monday.",
        "Congress of Friends of the Reed",
    ),
    (
        "The Song Bazaar in Suva was held in Lima on 5 May.",
        "The Iranian Omid Rastan was held in Lima on 5 May.",
        "Song Bazaar",
    ),
    # what somebody organized
    (
        "The ministry organized the Nadi Lanterns in Lima.",
        "The ministry organized the Weavers' Union in Lima.",
        "Nadi Lanterns",
    ),
    # what is opened only with a word of its own
    (
        "The ambassador opened the Nadi Winter on Monday.",
        "The ambassador opened the Burj Nadi on Monday.",
        "Nadi Winter",
    ),
    (
        "The embassy will host the Nadi Lanterns 2025 in June.",
        "The embassy will host the Nadi Rovers in June.",
        "Nadi Lanterns 2025",
    ),
    # shapes of words
    ("The Reedfest opened in Lima on Tuesday.", "The Mayfair opened in Lima.", "Reedfest"),
    (
        "The embassy held an exhibition-sale of crafts in Lima.",
        "The embassy held a post-exhibition review in Lima.",
        "exhibition-sale of crafts",
    ),
    (
        "The minister attended the Quinzaine du livre in Lomé.",
        "The minister attended the lycée du livre in Lomé.",
        "Quinzaine du livre",
    ),
    # a party, and one of politics
    (
        "She attended the Queen's Birthday Party in Lima.",
        "She attended the Reform Party in Lima.",
        "Queen's Birthday Party",
    ),
    # a name with its letters
    (
        "The Nadi Festival for Experimental Theatre (NFET) was held in Suva.",
        "The Theatre for Experimental Dance (TED) was closed in Suva.",
        "Nadi Festival for Experimental Theatre",
    ),
    # an ordinary noun, held by somebody
    (
        "The embassy will host a pearl-diving songs evening in June.",
        "The guests sang in the evening in June.",
        "pearl-diving songs evening",
    ),
    ("The embassy held a study day on tiles.", "The embassy had a busy day.", "study day on tiles"),
    (
        "A batik and gamelan evening was held in Lima.",
        "A cold and rainy evening fell in Lima.",
        "batik and gamelan evening",
    ),
    (
        "The ambassador opened a chess tournament on Monday.",
        "The ambassador opened a school on Monday.",
        "chess tournament",
    ),
    (
        "The ministry organized the Majáles student procession in Lima.",
        "The ministry watched the student procession.",
        "Majáles student procession",
    ),
    (
        "A comic strip fair was held in Lima on 5 May.",
        "A comic strip fair may be held in Lima.",
        "comic strip fair",
    ),
    # nouns that need a word before them
    (
        "A Nowruz banquet was held in Lima.",
        "The president gave a banquet in Lima.",
        "Nowruz banquet",
    ),
    (
        "The embassy held a masked ball in Lima.",
        "The children held a ball in Lima.",
        "masked ball",
    ),
    (
        "The library will host a book drive in June.",
        "The library stands on a drive in Lima.",
        "book drive",
    ),
    (
        "The handover of 76 trafficked masks took place in Lima.",
        "The trafficked masks were seized in Lima.",
        "handover of 76 trafficked masks",
    ),
]


@pytest.mark.parametrize(("event", "none", "label"), FORMS)
def test_an_event_by_its_form(event: str, none: str, label: str) -> None:
    assert [told[0] for told in events_told(event)] == [label]
    assert not events_told(none)


@pytest.mark.parametrize(
    ("noun", "kind"),
    [
        ("iftar", "other"),
        ("wreath-laying", "other"),
        ("táncház", "performance"),
        ("mushaira", "performance"),
        ("tertulia", "performance"),
        ("flashmob", "performance"),
        ("auction", "other"),
        ("indaba", "conference"),
        ("quadrennial", "exhibition"),
        ("moussem", "festival"),
    ],
)
def test_nouns_of_events_of_all_regions(noun: str, kind: str) -> None:
    article = "an" if noun[0] in "aei" else "a"
    assert events_told(f"The embassy hosted {article} {noun} in Lima.") == [(noun, kind, "held")]


def test_a_prize_called_after_somebody_is_told_whole() -> None:
    told = events_told("She received the Sheikh Omar Book Award in Lima on Monday.")
    assert [label for label, _, _ in told] == ["Sheikh Omar Book Award"]


def test_a_year_of_two_states() -> None:
    assert events_told("The Chile-Malta Year opened in Lima on Tuesday.")
    assert not events_told("The Light Year opened in Lima on Tuesday.")
