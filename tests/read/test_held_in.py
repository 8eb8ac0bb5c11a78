"""The body in which an office is held, and titles that go on with a part of it."""

import pytest

from tests.read.reading import roles

_CENTRE = "KUCHING: The Borneo Weaving Centre signed two papers. The papers have two partners. "
_PARTNERS = (
    "The National Weaving Library inked papers with the Fisheries Department of Sabah and the "
    "Northern Weavers Association (Bateko). "
)
_MUSEUM = "The City Museum of Zadar opened a show. "


@pytest.mark.parametrize(
    ("text", "role"),
    [
        # members of a delegation
        (
            "A delegation of the National Book Board led by Director Awa Diop and including Jean "
            "Faye, editor, came to Ghent.",
            ("Jean Faye", "editor", "", "", "National Book Board", False),
        ),
        (
            "The Textile Museum delegation comprising Director Anna Petrova and Deputy Director "
            "for Research Ivan Kos visited Lima.",
            ("Ivan Kos", "deputy director for research", "", "", "Textile Museum", False),
        ),
        (
            "The team from the Kaunas Weaving Guild was led by Jon Berg, Director of Programmes, "
            "and comprised Ida Moen, Conservator.",
            ("Ida Moen", "conservator", "", "", "Kaunas Weaving Guild", False),
        ),
        # "its" over words and sentences
        (
            _CENTRE + "According to its executive director Dr Halima Yusof, they are useful.",
            ("Halima Yusof", "executive director", "", "", "Borneo Weaving Centre", False),
        ),
        (
            _PARTNERS + "At the ceremony, Bateko was represented by its president Rahim Salleh.",
            ("Rahim Salleh", "president", "", "", "Northern Weavers Association", False),
        ),
        # boards and committees of a body
        (
            _MUSEUM
            + "It was opened by the museum's board of governors chairwoman Lim Siew Eng, 61.",
            (
                "Lim Siew Eng", "board of governors chairwoman", "", "", "City Museum of Zadar",
                False,
            ),
        ),
        (
            "Mr. Arif Khan, President of the Executive Committee of the Goethe Society of Sylhet, "
            "spoke.",
            (
                "Arif Khan", "president of the executive committee", "", "",
                "Goethe Society of Sylhet", False,
            ),
        ),
        (
            "The Director of the Department of External Relations of the Ministry of Culture of "
            "Turkmenistan, Merdan Orazov, met Ana Lima.",
            (
                "Merdan Orazov", "director of the department of external relations", "TM", "",
                "Ministry of Culture of Turkmenistan", False,
            ),
        ),
        # fields of study, fields without "of"
        (
            "A lecture was given by Professor of Marine History at King Fahd University Dr. Omar "
            "Saleh for students.",
            ("Omar Saleh", "professor of marine history", "", "", "King Fahd University", False),
        ),
        (
            "Lea Maric, curator of graphic design at the Museum of Split, spoke.",
            ("Lea Maric", "curator of graphic design", "", "", "Museum of Split", False),
        ),
        (
            "Present was Per Dahl, Coordinator Museums at the Danish Ministry of Culture.",
            (
                "Per Dahl", "coordinator museums", "DK", "", "Danish Ministry of Culture", False,
            ),
        ),
        (
            "Niger's Minister of Tourism and Relations with Parliament, Adamou Issa, spoke.",
            (
                "Adamou Issa", "minister of tourism and relations with parliament", "NE", "",
                None, False,
            ),
        ),
        # in order, by verbs, in lines, with brackets between
        (
            "Ana Lima and Rui Paz, the Rector of the University of Split and the President of the "
            "Chess Union, respectively, attended.",
            ("Ana Lima", "rector", "", "", "University of Split", False),
        ),
        (
            "Ali Noor, who doubles as chairman of the National Council for Crafts of Oman, spoke.",
            ("Ali Noor", "chairman", "", "", "National Council for Crafts of Oman", False),
        ),
        (
            "Daniel Vella, Heritage Commissioner, Gozo Heritage Commission said the law helps.",
            ("Daniel Vella", "heritage commissioner", "", "", "Gozo Heritage Commission", False),
        ),
        (
            "He met the Director of the Museum of Split (formerly a school), Ivan Kos.",
            ("Ivan Kos", "director", "", "", "Museum of Split", False),
        ),
        (
            "Estonian MP Liisa Kask and Kuwait News Agency Director-General Fahad Al-Ajmi met.",
            ("Liisa Kask", "mp", "EE", "", None, False),
        ),
        (
            "Liaison Officer Kevin Walsh of UNESCO opened the workshop.",
            ("Kevin Walsh", "liaison officer", "", "", "UNESCO", False),
        ),
    ],
)  # fmt: skip
def test_an_office_is_held_in_the_body_that_the_words_around_tell(text, role):
    assert role in roles(text)


@pytest.mark.parametrize(
    ("text", "name", "body"),
    [
        (  # who is met is none of the delegation
            "The Textile Museum delegation led by Director Anna Petrova met Coordinator Ivan Kos.",
            "Ivan Kos", "Textile Museum",
        ),
        (  # the president of the state named before
            "The Book Fund thanked the city. Peru and its president Juan Lopez were thanked.",
            "Juan Lopez", "Book Fund",
        ),
        (  # who is in brackets has no office of those before
            "The Director of the Museum of Split (Ana Lima met him) thanked Jon Berg.",
            "Jon Berg", "Museum of Split",
        ),
        (
            "The film Salt came from directors Ana Gil and Juan Paz and was shown at the Odeon "
            "Theatre.",
            "Ana Gil", "Odeon Theatre",
        ),
        (  # no "respectively": of the one named last
            "Ana Lima and Rui Paz, Rector of the University of Split, spoke.",
            "Ana Lima", "University of Split",
        ),
    ],
)  # fmt: skip
def test_an_office_is_not_held_in_a_body_beside(text, name, body):
    assert not [role for role in roles(text) if role[0] == name and role[4] == body]
