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
        ("The Dominican minister flew to Oslo.", "DO"),
        ("The Dominican minister flew home to Dominica.", "DM"),
        ("Congolese and Dominican dancers came from Congo-Brazzaville and Roseau.", "CG DM"),
        ("The EU and UNESCO support the library.", ""),
        ("Türkiye and Côte d'Ivoire opened cultural centres.", "CI TR"),
        ("Georgian polyphonic choirs sang in Tbilisi.", "GE"),
        ("Jordan Hill, a sculptor from the town, was absent.", ""),
        ("Chad Miller played the flute.", ""),
        ("The china was packed in Limoges porcelain cases from France.", "FR"),
        ("The turkey was served late in Dublin.", ""),
        ("Taiwan and Palau held a canoe festival.", "PW TW"),
        ("The Holy See returned fragments to Greece.", "GR VA"),
        ("The Omani pavilion in Venice drew crowds.", "OM"),
        ("Seoul and Hanoi agreed on a prize for translators.", "KR VN"),
        ("The ties between Quito and Lima are old.", "EC PE"),
        ("LISBON, 3 May (Newsline) - The choir of Malawi sang.", "MW"),
        ("The film was shown in Busan and in Tirana.", ""),
        ("The masks lay in a case in Perth, Scotland.", "GB"),
        ("The book is printed in Spanish, Portuguese and Quechua.", ""),
        ("The book was printed in Spanish workshops.", "ES"),
        ("The clerks speak Swahili and Portuguese.", ""),
        ("The Asian-Latin American Film Days opened in Peru.", "PE"),
        ("An Ibero-American network of museums met in Peru.", "PE"),
        ("The body has 136 Member States.", ""),
        ("PORT OF SPAIN: The band left for Guyana.", "GY"),
        ("PEOPLE OF TRINIDAD AND TOBAGO SING FOR CHILE", "CL TT"),
        ("Fiji gave US$85,000 for the roof.", "FJ"),
        ("Nominations close at midnight, Paris time.", ""),
        ("They met in Antigua, Guatemala on 5 May.", "GT"),
        ("The choirs came from Georgia, Armenia and Iran.", "AM GE IR"),
        ("The film opened at Moscow Cinema in Yerevan.", ""),
        ("My brother studies Persian.", ""),
        ("The French-speaking guides met Danish visitors.", "DK"),
        ("It reaches French- and Arabic-speaking audiences in Mali.", "ML"),
        ("The archive of the Lao PDR is new.", "LA"),
        ("The kingdom of Benin lay in what is Nigeria today.", "NG"),
        ("US forces left.", "US"),
        ("The Estonian Film Week opened in Busan.", "EE"),
        ("TT's minister met the TT High Commissioner.", "TT"),
        ("Victoria's minister came from Victoria.", ""),
        ("He sailed from Victoria, Seychelles.", "SC"),
        ("The Benin bronzes went home to Nigeria.", "NG"),
    ],
)
def test_the_states_that_a_text_names(text, codes):
    assert sorted(c["iso"] for c in facts(text)["countries"]) == codes.split()
