"""Nouns of events that tell an event in one sentence, and none in another."""

import pytest
from communique.examples import events_told

SENSES = [
    # a participle with its object
    ("A film showing was held in Tunis in May.", "She bought a page showing the port of Tunis."),
    # the place where something is done
    (
        "A workshop on icon painting was held in Ohrid.",
        "The icons were restored at the Ohrid workshop by experts from Japan.",
    ),
    ("The Banjul Youth Camp opened in Gambia.", "The guides gathered at Kololi Camp in Gambia."),
    # what always stands in a museum
    (
        "The museum opened a new permanent exhibition of masks in Lomé.",
        "The guests toured the permanent exhibition of the National Museum of Benin.",
    ),
    # guests received
    (
        "The Commission of Arts hosted dinner reception at the Beach Hotel in Moroni.",
        "Ana Lima hosted a reception in Oslo on August 21 for a delegation led by Jan Novak.",
    ),
    # an experts' meeting that is only numbered
    (
        "The first joint meeting of culture ministers of the Nile was held in Juba.",
        "A first meeting of curators is planned for the spring.",
    ),
    # a row of things called for
    (
        "Holding a workshop on manuscripts was agreed, and it will be held in Doha.",
        "They stressed the need of organizing book fairs and holding a workshop on manuscripts.",
    ),
    # the name of a date
    (
        "World Poetry Day was celebrated in Suva on 21 March.",
        "The event takes place on the eve of 31 August - the Romanian Language Day in Moldova.",
    ),
    # the ceremony of an opening
    (
        "The opening of the Korean Cultural Center took place in Lima.",
        "The opening ceremony took place in the Navruz Cinema in Dushanbe.",
    ),
]


@pytest.mark.parametrize(("event", "none"), SENSES)
def test_a_noun_of_events_in_two_senses(event: str, none: str) -> None:
    assert events_told(event)
    assert not events_told(none)


def test_how_an_event_began_is_no_event_of_its_own() -> None:
    told = events_told('The Lima Film Week opened with the screening of the film "Salt Wind".')
    assert [label for label, _, _ in told] == ["Lima Film Week"]
    assert events_told("The visit ended with a concert of harp music in Lima.")


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "They discussed the participation of Chile in the Lisbon film festival.",
            "Lisbon film festival",
        ),
        (
            "He expressed readiness to bring an exhibition of woodblock prints to Riga next year.",
            "exhibition of woodblock prints",
        ),
    ],
)
def test_an_event_to_come(text: str, label: str) -> None:
    assert [(name, status) for name, _, status in events_told(text)] == [(label, "planned")]


def test_a_meeting_of_two_kinds_of_ministers_keeps_both() -> None:
    told = events_told('In Lima the first "two-plus-two" meeting of foreign and trade ministers.')
    assert [label for label, _, _ in told] == [
        '"two-plus-two" meeting of foreign and trade ministers'
    ]


def test_what_a_body_is_is_no_event() -> None:
    assert not events_told("The club remains an informal forum on tea that was held together.")


def test_a_title_with_a_full_stop_is_kept_whole() -> None:
    told = events_told('The exhibition "The Other Bank. Eight Ports" was opened in Vilnius.')
    assert any("Eight Ports" in label for label, _, _ in told)
