"""States named by name, adjective, capital or body, and words that only look like one."""

import pytest

from tests.read.reading import facts


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("The ministers of culture of Peru and Chile met in Lima.", "CL PE"),
        ("Ivorian and Malian musicians played in Abidjan.", "CI ML"),
        ("Beijing and Canberra agreed to exchange librarians.", "AU CN"),
        ("The Kyrgyz and Tajik national theatres toured together.", "KG TJ"),
        ("South Korea and North Macedonia exchanged archives.", "KR MK"),
        ("The UAE and Oman share a list of intangible heritage.", "AE OM"),
        ("Niger and Nigeria share the river.", "NE NG"),
        ("The EU and UNESCO support the library.", ""),
        ("Türkiye and Côte d'Ivoire opened cultural centres.", "CI TR"),
        ("Georgian polyphonic choirs sang in Tbilisi.", "GE"),
        ("Jordan Hill, a sculptor from the town, was absent.", ""),
        ("Chad Miller played the flute.", ""),
        ("The china was packed in Limoges porcelain cases from France.", "FR"),
        ("The turkey was served late in Dublin.", "IE"),
        ("Taiwan and Palau held a canoe festival.", "PW TW"),
        ("The Holy See returned fragments to Greece.", "GR VA"),
        ("The Omani pavilion in Venice drew crowds.", "IT OM"),
    ],
)
def test_the_states_that_a_text_names(text, codes):
    assert sorted(c["iso"] for c in facts(text)["countries"]) == codes.split()
