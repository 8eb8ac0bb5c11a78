"""Whom an office serves in news: the state that sends an envoy, the body, or the one told about."""

import pytest

from tests.read.reading import roles

SERVED = [
    # An envoy "for" a state deals with it; who sends is the body, or another state.
    (
        "UN special envoy for Yemen Carlo Rossi met Omar Saleh.",
        ("Carlo Rossi", "special envoy", "", "YE", "UN"),
    ),
    (
        "UN Special Coordinator for Jordan Ana Berg met Omar Saleh.",
        ("Ana Berg", "special coordinator", "", "JO", "UN"),
    ),
    (
        "US Special Envoy for Yemen John Miller met Omar Saleh.",
        ("John Miller", "special envoy", "US", "YE", None),
    ),
    (
        "The ambassador of Peru, Rosa Gil, met Omar Saleh.",
        ("Rosa Gil", "ambassador", "PE", "", None),
    ),
    (  # whose envoy it is, is told of the chief, or in another sentence
        "The UN Secretary General sent his Special Envoy for Togo Carlo Rossi.",
        ("Carlo Rossi", "special envoy", "", "TG", "UN"),
    ),
    (
        "UN envoy Carlo Rossi spoke. Paul Weber was the first envoy for Yemen. Rossi, the special "
        "envoy for Yemen, will go to Aden.",
        ("Paul Weber", "first envoy", "", "YE", "UN"),
    ),
    (  # who serves the holder of another office
        "The Peruvian President's special envoy Rosa Gil spoke.",
        ("Rosa Gil", "special envoy", "PE", "", None),
    ),
    (
        "The UN Secretary General's deputy spokesman Ali Saleh spoke.",
        ("Ali Saleh", "deputy spokesman", "", "", "UN"),
    ),
    # An envoy to a body serves the state before its name.
    (
        "Peru's UN ambassador, Rosa Gil, told reporters.",
        ("Rosa Gil", "ambassador", "PE", "", "UN"),
    ),
    (
        "Peruvian Deputy UN ambassador Rosa Gil spoke.",
        ("Rosa Gil", "deputy ambassador", "PE", "", "UN"),
    ),
    (
        "Peru's Permanent Representative to the UN Office and other International Organizations in "
        "Geneva Rosa Gil spoke.",
        ("Rosa Gil", "permanent representative", "PE", "", "UN Office"),
    ),
    (
        "Rosa Gil, UNESCO representative in Accra, met Ama Boateng.",
        ("Rosa Gil", "representative", "", "GH", "UNESCO"),
    ),
    # The seats of governments, their councils and houses.
    ("Kremlin spokesman Ivan Petrov spoke.", ("Ivan Petrov", "spokesman", "RU", "", "Kremlin")),
    (
        "The Secretary of Kenya's National Security Council Ali Saleh spoke.",
        ("Ali Saleh", "secretary", "KE", "", "National Security Council"),
    ),
    (
        "The delegation met the Speaker of the Syrian People's Assembly Hala Saleh.",
        ("Hala Saleh", "speaker", "SY", "", "Syrian People's Assembly"),
    ),
    # A body that the phrase calls by its noun, in which no state is served.
    (
        "The European Commission sat late. Commission President Xavier Bettel greeted Rosa Gil.",
        ("Xavier Bettel", "president", "", "", "European Commission"),
    ),
    (
        "Chad may tax the Lima Technical University. Rosa Gil, the university's president, "
        "called on Chad's government.",
        ("Rosa Gil", "president", "", "", "Lima Technical University"),
    ),
    # Heads of government and the government around a president known by name.
    (
        "Ida Lund showed Chancellor Olaf Scholz her prints. The German chancellor bought two.",
        ("Olaf Scholz", "chancellor", "DE", "", None),
    ),
    (
        "Vice President Kamala Harris met Ali Saleh in Oslo. Chad's officials waited.",
        ("Kamala Harris", "vice president", "US", "", None),
    ),
    (
        "Secretary of State Rex Miller said that President Donald Trump would go to China.",
        ("Rex Miller", "secretary of state", "US", "", None),
    ),
]


@pytest.mark.parametrize(("text", "role"), SERVED)
def test_an_office_has_the_state_and_the_body_that_it_serves(text, role):
    """The state that it deals with is no more than the one that it is held at."""
    assert role in {found[:5] for found in roles(text)}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Chancellor Ann Peters of Ohio University thanked the United States.", "Ann Peters"),
        ("Secretary of State for Culture Rosa Gil said that Donald Trump would come.", "Rosa Gil"),
        (
            "The dinner in Lima was given for Deputy Foreign Ministers Juan Diaz and Ali Saleh. "
            "Peru sent a boat. Peru and Chad fish there.",
            "Ali Saleh",
        ),
        ("Trade Secretary Ian Ford went to Norway. Norway builds ships.", "Ian Ford"),
    ],
)
def test_an_office_has_no_state_where_the_article_does_not_say(text, name):
    """A wrong state is worse than none."""
    assert not [found for found in roles(text) if found[0] == name and found[2]]
