"""Titles and holders as reports of news agencies name them, with what must not be read so."""

import pytest

from tests.read.reading import roles

HELD = [
    (
        "Polish and Latvian Foreign Ministers, Jan Nowak and Andris Ozols, met.",
        ("Jan Nowak", "foreign minister", "PL", "", None, False),
    ),
    (
        "It came up in talks between the Chilean and US presidents, Pablo Soto and Paul Gray.",
        ("Paul Gray", "president", "US", "", None, False),
    ),
    (
        "The Kenyan Minister of Mombasa Affairs and Heritage, John Mwangi, said so.",
        ("John Mwangi", "minister of mombasa affairs and heritage", "KE", "", None, False),
    ),
    (  # fields of office that no list knows
        "Fiji's Minister for iTaukei Affairs, Heritage and Arts Pablo Soto came.",
        ("Pablo Soto", "minister for itaukei affairs, heritage and arts", "FJ", "", None, False),
    ),
    (
        "Irish Minister of State for Gaeltacht and Sport Ieva Ozola came.",
        ("Ieva Ozola", "minister of state for gaeltacht and sport", "IE", "", None, False),
    ),
    (
        "The Minister for Heritage and Kastom of Vanuatu, Ana Berg, came.",
        ("Ana Berg", "minister for heritage and kastom", "VU", "", None, False),
    ),
    (
        "Djibouti's Minister for Decentralisation Marek Novak came.",
        ("Marek Novak", "minister for decentralisation", "DJ", "", None, False),
    ),
    (
        "Kenyan Minister of Culture Ana Berg and Paul Gray met.",
        ("Ana Berg", "minister of culture", "KE", "", None, False),
    ),
    (
        "Spanish Minister for EU Affairs Pablo Soto told reporters.",
        ("Pablo Soto", "minister for eu affairs", "ES", "", None, False),
    ),
    (
        "Deputy Spokesperson for the NATO Secretary General Ana Lima told reporters.",
        (
            "Ana Lima",
            "deputy spokesperson for the nato secretary general",
            "",
            "",
            "NATO",
            False,
        ),
    ),
    (
        "Kenyan President John Mwangi came. Mwangi's chief strategist Paul Gray met Ana Lima.",
        ("Paul Gray", "chief strategist", "KE", "", None, False),
    ),
    (
        "Kenyan President John Mwangi came. Paul Gray, Mwangi's budget director, met Ana Lima.",
        ("Paul Gray", "budget director", "KE", "", None, False),
    ),
    (
        "Head of the Chilean government delegation Pablo Soto said so.",
        ("Pablo Soto", "head of the chilean government delegation", "CL", "", None, False),
    ),
    (
        "Pablo Soto, who heads the Chilean delegation, said so.",
        ("Pablo Soto", "head of the delegation", "CL", "", None, False),
    ),
    (
        "Ana Berg took over from Hans Weber as president of Switzerland.",
        ("Ana Berg", "president", "CH", "", None, False),
    ),
    (
        "The European Commission's lead negotiator on Brexit, Pablo Soto, will meet him.",
        ("Pablo Soto", "lead negotiator on brexit", "", "", "European Commission", False),
    ),
    (
        "Pablo Soto, a professor of law at Lima's elite Ricardo Palma University, said so.",
        ("Pablo Soto", "professor of law", "", "", "Ricardo Palma University", False),
    ),
    (
        "Ana Lima met Pablo Soto, a lawyer and former culture minister of Chile.",
        ("Pablo Soto", "culture minister", "CL", "", None, True),
    ),
    (
        "US Treasury Secretary Paul Gray met Ana Lima.",
        ("Paul Gray", "treasury secretary", "US", "", None, False),
    ),
    (
        "US charge d' affaires Paul Gray met Ana Lima.",
        ("Paul Gray", "charge", "US", "", None, False),
    ),
    (
        "The Russian ex-Governor of the Perm territory Ivan Orlov met Ana Lima.",
        ("Ivan Orlov", "governor of the perm territory", "RU", "", None, True),
    ),
    (
        "It was clear what Chilean foreign policy under President Pablo Soto would be.",
        ("Pablo Soto", "president", "CL", "", None, False),
    ),
    (  # parts of a body
        "Ana Lima, head of the National Film Institute's heritage department, spoke.",
        ("Ana Lima", "head of heritage department", "", "", "National Film Institute", False),
    ),
    (
        "Ali Saleh met Ana Lima, head of the National Library's Slavic manuscripts department.",
        ("Ana Lima", "head of slavic manuscripts department", "", "", "National Library", False),
    ),
    (
        "The head of the UNESCO office for Libya, John Mwangi, spoke.",
        ("John Mwangi", "head", "", "", "UNESCO", False),
    ),
    (
        "British Council Lagos head Ana Lima met John Mwangi.",
        ("Ana Lima", "head", "", "", "British Council", False),
    ),
    (
        "The Film Agency and the Museum of Maps met: the director of the same agency, Ana Lima.",
        ("Ana Lima", "director", "", "", "Film Agency", False),
    ),
    (
        "Directors John Mwangi (Louvre) and Ana Lima (Riga Film Museum) signed it.",
        ("Ana Lima", "director", "", "", "Riga Film Museum", False),
    ),
    (  # fields behind a colon
        "Ana Lima, Chief Director: International Relations, National Arts Council, spoke.",
        (
            "Ana Lima",
            "chief director: international relations",
            "",
            "",
            "National Arts Council",
            False,
        ),
    ),
    (
        "Ana Lima, curator of Islamic and Indian art at the National Museum, spoke.",
        ("Ana Lima", "curator of islamic and indian art", "", "", "National Museum", False),
    ),
    (
        "It was shown at the Museum of Maps, whose curator of Greek and Roman antiquities, Ana "
        "Lima, spoke.",
        ("Ana Lima", "curator of greek and roman antiquities", "", "", "Museum of Maps", False),
    ),
    (
        "Belgian investigating judge Ana Lima met John Mwangi.",
        ("Ana Lima", "investigating judge", "BE", "", None, False),
    ),
]


@pytest.mark.parametrize(("text", "role"), HELD)
def test_who_holds_what(text, role):
    """A sentence tells one office of one person."""
    assert role in roles(text)


NOT_HELD = [
    ("They met the Kenyan and Chilean envoys and Minister Ana Lima.", "Ana Lima", "envoy"),
    ("A spokesman for the Kenyan president, John Mwangi, spoke.", "John Mwangi", "spokesman"),
    ("Ana Berg took over from Hans Weber as president of Chad.", "Hans Weber", "president"),
    ("He replaced Hans Weber as culture minister of Norway.", "Hans Weber", "culture minister"),
    (
        '"It was signed in the presence of the Peruvian Minister of Culture and the US Secretary '
        'of State," Soto recalled.',
        "Soto", "secretary of state",
    ),
    (
        "Speaking after a meeting with the President of the European Commission, Liam Byrne said "
        "so.",
        "Liam Byrne", "president",
    ),
    ("Greeting the Kenyan leader, Soto said that votes would be held.", "Soto", "leader"),
    ("With a group of German business owners, Soto was seen.", "Soto", "business owner"),
    ("Ali Saleh met Ana Lima, speaker: Museums are alive.", "Ana Lima", "speaker: museums"),
    ("The governor of South Sinai, Ali Saleh, met Ana Lima.", "Ali Saleh", "governor of south"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "title"), NOT_HELD)
def test_who_does_not_hold_it(text, name, title):
    """An office near a name is not always that person's."""
    held = {(who, what) for who, what, *_ in roles(text)}
    assert (name, title) not in held


def test_opposition_serves_no_state():
    """The delegation of an opposition is not that of its state."""
    found = roles("Ali Aziz, head of the Chadian opposition delegation, met Ana Lima.")
    assert not [role for role in found if role[0] == "Ali Aziz" and role[2]]
