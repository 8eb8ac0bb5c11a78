"""Cultural events, held and planned."""

import pytest

from tests.read.reading import facts


@pytest.mark.parametrize(
    ("text", "label", "kind", "status"),
    [
        (
            "“Threads of the Andes” opened in Prague on Tuesday.",
            "Threads of the Andes",
            "exhibition",
            "held",
        ),
        (
            "Two exhibitions, one of masks and one of maps, opened in Prague.",
            "exhibition of maps",
            "exhibition",
            "held",
        ),
        (
            "A ceremony of handing over the mosaics to Lebanon took place in Oslo.",
            "ceremony of handing over the mosaics",
            "other",
            "held",
        ),
        (
            "A summer school for young archivists will be held in Riga.",
            "summer school for young archivists",
            "course",
            "planned",
        ),
        (
            "An exhibition of bead money is to travel to Vienna.",
            "exhibition of bead money",
            "exhibition",
            "planned",
        ),
        (
            "The Samarkand Puppet Festival was held in Uzbekistan in May.",
            "Samarkand Puppet Festival",
            "festival",
            "held",
        ),
        (
            "The exhibition “Threads of the Andes” opened in Prague on Tuesday.",
            "Threads of the Andes",
            "exhibition",
            "held",
        ),
        (
            "Bolivian Culture Week will be held in Hanoi in September.",
            "Bolivian Culture Week",
            "cultural week",
            "planned",
        ),
        (
            "The Days of Kyrgyz Culture opened in Doha.",
            "Days of Kyrgyz Culture",
            "cultural week",
            "held",
        ),
        (
            "The Third International Conference on Rock Art took place in Windhoek.",
            "International Conference on Rock Art",
            "conference",
            "held",
        ),
        (
            "The embassy held the Poster Exhibition titled “Faces of Peace” in Oslo.",
            "“Faces of Peace”",
            "exhibition",
            "held",
        ),
        (
            "They met during the Kalahari Screen Market 2024.",
            "Kalahari Screen Market",
            "exhibition",
            "held",
        ),
        ("The Lagos Harp Festival was cancelled.", "Lagos Harp Festival", "festival", "cancelled"),
        (
            "The National Ballet of Paraguay will perform in Manila on Saturday.",
            "National Ballet of Paraguay",
            "performance",
            "planned",
        ),
        (
            "The ministers opened the “Mosaics of Oudna” exhibition at the museum.",
            "Mosaics of Oudna",
            "exhibition",
            "held",
        ),
        (
            "The embassy organised a cultural event titled ‘Many Seas, One Samoa’ in Apia.",
            "Many Seas, One Samoa",
            "other",
            "held",
        ),
        (
            "A two-week course on the restoration of manuscripts will be held in Nizwa.",
            "course on the restoration of manuscripts",
            "course",
            "planned",
        ),
        (
            "The guests were invited to an international book fair in Lomé.",
            "international book fair",
            "exhibition",
            "planned",
        ),
        (
            "The envoy recalled a concert of harp and gamelan music, which was presented in Lomé.",
            "concert of harp and gamelan music",
            "performance",
            "held",
        ),
        (
            "The First Meeting of the Joint Commission on Culture was held in Apia.",
            "First Meeting of the Joint Commission",
            "conference",
            "held",
        ),
        (
            "The film “Blue Reef” was screened at the embassy of Samoa.",
            "Blue Reef",
            "screening",
            "held",
        ),
        (
            "A concert by young musicians from Samoa was held in Oslo.",
            "concert",
            "performance",
            "held",
        ),
        (
            "There was a reception for the Samoan community at the embassy in the evening.",
            "reception",
            "other",
            "held",
        ),
        (
            "The President awarded the Order of the White Reed to the director of the museum.",
            "Order of the White Reed",
            "award",
            "held",
        ),
        ("The embassy of Samoa held an open house on Friday.", "open house", "other", "held"),
        (
            "A panel discussion on island cinema will be held at the school.",
            "panel discussion on island cinema",
            "conference",
            "planned",
        ),
        ("Two workshops were held in Apia for teachers.", "workshops", "course", "held"),
        (
            "After the signing took place the screening of “Blue Reef” by a Samoan director.",
            "Blue Reef",
            "screening",
            "held",
        ),
        (
            "The film was sold at the Lagoon Film Market in Apia.",
            "Lagoon Film Market",
            "exhibition",
            "held",
        ),
        (
            "Her first exhibition, Rivers of Wood, opens in Apia.",
            "Rivers of Wood",
            "exhibition",
            "held",
        ),
        (
            "The troupe danced at the Nowruz celebrations in Apia.",
            "Nowruz celebrations",
            "other",
            "held",
        ),
        (
            "The plan was praised at a symposium in Apia themed “Friendship Through Film.”",
            "Friendship Through Film",
            "conference",
            "held",
        ),
    ],
)
def test_an_event_with_its_kind_and_status(text, label, kind, status):
    found = [(e["kind"], e["status"]) for e in facts(text)["events"] if label in e["label"]]
    assert found == [(kind, status)]


@pytest.mark.parametrize(
    "text",
    [
        "The festive mood met nobody in Samarkand.",
        "The minister made an exhibition of himself.",
        "“Threads of the Andes” was praised in Prague.",
        "The two sides discussed festivals and exhibitions.",
        "The two sides discussed holding film weeks.",
        "The film “Blue Reef” is about a diver.",
        "The show of force impressed the public.",
        "The minister gave a joint press conference at the palace.",
        "The guest, winner of the Reed Poetry Prize, attended the dinner.",
        "The talks were held at the Abiola International Conference Centre.",
        "The Librarian of Congress opened the archive.",
        "The solemn opening took place on the evening of 5 November.",
        "Seventy-five years of diplomatic relations are celebrated.",
        "The minister thanked the embassy for arts training.",
        "The ambassador attended the meeting of Oman's National Day committee.",
        "The arts play an important part in Samoa.",
        "The meal was given at the Bakhor concert hall.",
        "The dancers appeared on the stage of the Apia Opera.",
        "Directors sell their works in the film market of Samoa.",
        "The two ministers held bilateral meetings in Apia.",
        "The minister is in Apia for a series of meetings on reefs.",
        "The committees of both parliaments will hold a joint meeting.",
        "The president hosted a roundtable meeting with business leaders.",
        "Samoa put up ten reefs for a bidding contest for foreign companies.",
        "The clubs held a conference call on Monday.",
        "The court tried him for attending a rebel training camp.",
        '"It was a rare event," Sione said.',
        "The senator attended the Friday evening meeting.",
        "The Rowing Panel has decided to lift the ban.",
        "The group met at the World Conference Center on Thursday evening.",
    ],
)
def test_what_is_no_event(text):
    assert facts(text)["events"] == []


def test_an_event_of_the_headline_is_the_one_of_the_text():
    text = "The 29th International Youth Book Fair opened on Thursday in Lomé."
    (event,) = facts(text, title="Lomé's Book Fair opens with Samoa as guest")["events"]
    assert "Youth" in event["label"]


def test_an_event_of_a_later_day_is_planned():
    text = "The Reed Music Festival, hosted by Samoa, opens on 3 September 2025."
    assert [e["status"] for e in facts(text)["events"]] == ["planned"]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The Finnish choral festival Laulupuu will be held in Lima.", "Laulupuu"),
        ("The Andean Crafts Mela was held in Lima.", "Andean Crafts Mela"),
        ("The ceremony was followed by a recital of lute music.", "recital of lute music"),
        ("The First Prize of the fair went to Ana Lima, the Youth Prize to Jan Novak.", "Youth"),
        ("Guests watched a live performance by the Kimelen group.", "performance by the Kimelen"),
        ("A joint season of contemporary art will be held in Lima.", "season of contemporary art"),
        ("The players will travel to Lima for a series of concerts.", "concerts"),
        ("Peru is also to fund a puppet conservation workshop.", "puppet conservation workshop"),
        ("A course in natural dyeing for weavers will be offered.", "course in natural dyeing"),
        ("The orchestras will give two joint concerts in Lima.", "joint concerts"),
        ("An exhibition of Tajik applied arts opened in Lima.", "exhibition of Tajik applied arts"),
        ("Leaders of the region gathered for the ASEAN summit in Lima.", "ASEAN summit"),
        ("The Nadi Peace conference brought it to an end.", "Nadi Peace conference"),
        ("The EU culture ministers' meeting in Lima was short.", "culture ministers' meeting"),
        ("A two-day meeting of experts on rock art took place in Lima.", "experts on rock art"),
        ("They prepare an international summit on people smuggling issues.", "smuggling issues"),
        ("The exhibition, titled Salt Roads, runs at the museum until May.", "Salt Roads"),
        ("She took part in the West Andean Theatre Summit (WATS).", "West Andean Theatre Summit"),
        ("He went to Lima for the Andean Heritage Dialogue 2025.", "Andean Heritage Dialogue 2025"),
        ("The handover of 14 Mayan masks took place in Lima.", "handover of 14 Mayan masks"),
        ("An exhibition of 35 photographs opened in Lima.", "exhibition of 35 photographs"),
        ("The unveiling of a bust of Simón Rojas took place in Lima.", "unveiling of a bust"),
        ("A cocktail reception followed at the residence.", "cocktail reception"),
        ("A photo exhibition and an essay contest were among the activities.", "essay contest"),
        ("Cubans go to the 9th Lima Book Fair of the Peruvian city.", "9th Lima Book Fair"),
        ("“Ebb and Flow”, the exhibition of nine potters, drew crowds.", "Ebb and Flow"),
        ('The guests toured "Reeds of Samoa," an exhibition of mats, in Apia.', "Reeds of Samoa"),
        ("“Voices from the river” – a concert by two choirs – was held.", "Voices from the river"),
        ("The fair will close on Friday with a lute recital by Ana Lima.", "lute recital"),
        ("The envoy spoke at a forum in Lima about old maps.", "forum"),
        ("The dancers will share the stage in a concert at the Lima Museum of Art.", "concert"),
        ("He recalled a carnival in Apia which he had seen as a child.", "carnival"),
    ],
)
def test_events_told_in_other_forms(text: str, label: str) -> None:
    assert any(label in event["label"] for event in facts(text)["events"])


@pytest.mark.parametrize(
    "text",
    [
        "The envoy hoped that the step would be followed by holding a Peruvian cultural week.",
        "They welcomed the proposal of the Peruvian side to hold an exhibition of carpets.",
        "The accord is expected to boost crafts and the training of teachers of dance.",
        "In her message for Emancipation Day she thanked the choirs.",
        "She gave a lecture there and left.",
        "It was a season of heavy rain.",
        "The accord provides for exchanging film weeks and holding workshops on theatre.",
        "She spoke of the intention of Peru to open a workshop of potters.",
        "To mark the Year of the Chilean Novel, the embassy spoke of Chile.",
        "He visited the Folk Museum at Rani Bazaar in Patan.",
        "Lima is the capital of Peru.",
        "The ASEAN Dialogue Partners were glad.",
        "The film “Street Days” is from Peru.",
        "In these days Rojas and her colleague signed a paper.",
        "The choir, widely seen as the leading celebration of islanders, is set to return.",
        "“It was full of life,” the exhibition's curator said.",
        "“Ebb and Flow”, the festival's director said, is a book.",
        "“We Sing Together,” the festival organisers said in Lima.",
        "The choir wants a forum in Lima.",
        "Nobody would speak at a forum in Lima.",
        "He spoke of music without a concert in Lima.",
    ],
)
def test_what_is_wished_or_general_is_no_event(text: str) -> None:
    assert facts(text)["events"] == []


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Chilean poet Ana Lima wins literature prize", "literature prize"),
        ("Peru commemorates the centenary of the birth of the painter Ana Lima.", "centenary"),
        ("Kenya celebrates Lamu as the Capital of Kenyan Culture.", "Capital of Kenyan Culture"),
        ("He invited them to stay for the Nowruz music nights.", "Nowruz music nights"),
        ("The days in Lima comprised a lecture by Dr. Ana Sousa on old canals.", "lecture"),
        ("The embassy took part in the Charity Bazaar in Suva.", "Charity Bazaar"),
        ("The pilots took part in the Fiji Airshow-2016 last May.", "Fiji Airshow-2016"),
        ("She spoke during the Reform Party Convention in Lima.", "Reform Party Convention"),
        ("They met on the sidelines of a larger fisheries conference.", "fisheries conference"),
        ("There will be a special meeting of the 27 remaining states in April.", "27 remaining"),
        ("More than 200 guests attended an exhibition of Fijian photographs.", "photographs"),
        ("Peru prepares for celebrations of the 300th anniversary of the queen's visit.", "visit"),
    ],
)
def test_prizes_anniversaries_capitals_and_parts_of_days(text: str, label: str) -> None:
    assert [label in event["label"] for event in facts(text)["events"]] == [True]


def test_a_headline_describes_what_the_text_calls_by_its_name() -> None:
    text = 'The exhibition "Golden Fleece" opened on Friday in Lima.'
    (event,) = facts(text, title="Georgian icons: exhibition of icons opens in Lima")["events"]
    assert "Golden Fleece" in event["label"]


def test_what_is_prepared_is_planned_under_its_own_name() -> None:
    (event,) = facts("Preparations for Lima Art Week have begun.")["events"]
    assert (event["label"], event["status"]) == ("Lima Art Week", "planned")


def test_a_city_that_hosts_is_the_place() -> None:
    (event,) = facts("Lima hosted the Festival of Andean Flutes.")["events"]
    assert event["place"] == "Lima"
