"""Offices by the body, state or seat that they are held in, in the usage of many countries."""

import pytest

from tests.read.reading import facts, roles

HELD = [
    (
        "Ana Lima, artistic director of the Riga Film Festival, spoke.",
        ("artistic director", "", "", "Riga Film Festival"),
    ),
    (
        "The General Delegate of the Cannes Film Festival, Ana Lima, spoke.",
        ("general delegate", "", "", "Cannes Film Festival"),
    ),
    (
        "Ana Lima, director of the Nouakchott Desert Film Days (NDFD), spoke.",
        ("director", "", "", "Nouakchott Desert Film Days"),
    ),
    (
        "The director of the Week of Latvian Film, Ana Lima, spoke.",
        ("director", "", "", "Week of Latvian Film"),
    ),
    ("Dean of Westminster Abbey Ana Lima spoke.", ("dean", "", "", "Westminster Abbey")),
    (
        "Ana Lima, Abbess of Gandantegchinlen Monastery, spoke.",
        ("abbess", "", "", "Gandantegchinlen Monastery"),
    ),
    (
        "The Imam of the Great Mosque of Kairouan, Ana Lima, spoke.",
        ("imam", "", "", "Great Mosque of Kairouan"),
    ),
    (
        "The head of the EU Delegation to Tajikistan Ana Lima spoke.",
        ("head", "", "TJ", "EU Delegation to Tajikistan"),
    ),
    (
        "Ana Lima, Head of the Delegation of the European Union to Tonga, spoke.",
        ("head", "", "TO", "Delegation of the European Union"),
    ),
    (
        "The TİKA Coordinator in Skopje, Ana Lima, spoke.",
        ("coordinator", "", "MK", "TİKA"),
    ),
    ("Indonesian Consul in Vanimo Ana Lima spoke.", ("consul", "ID", "", None)),
    (
        "Ambassador of the Custodian of the Two Holy Mosques to Jordan Ana Lima spoke.",
        ("ambassador", "SA", "JO", None),
    ),
    (
        "Chargé d'Affaires ad interim of Latvia to Peru Ana Lima spoke.",
        ("chargé d'affaires ad interim", "LV", "PE", None),
    ),
    ("The Apostolic Nuncio to Chile, Ana Lima, spoke.", ("apostolic nuncio", "VA", "CL", None)),
    (
        "Ana Lima, deputy head of Libya's High Council of State, spoke.",
        ("deputy head", "LY", "", "High Council of State"),
    ),
    (
        "Ana Lima, magistrate of the Constitutional Court of Colombia, spoke.",
        ("magistrate", "CO", "", "Constitutional Court of Colombia"),
    ),
    (
        "Ana Lima, Chair of the Knesset Education, Culture and Sports Committee, spoke.",
        ("chair", "IL", "", "Knesset Education, Culture and Sports Committee"),
    ),
    (
        "Secretary-General of the Ministry of Culture Malaysia Ana Lima spoke.",
        ("secretary-general", "MY", "", "Ministry of Culture"),
    ),
    (
        'Ana Lima, manager of the "Radu Stanca" National Theatre of Sibiu, spoke.',
        ("manager", "", "", '"Radu Stanca" National Theatre of Sibiu'),
    ),
    (
        "Programme Manager, Culture and Youth, at the CARICOM Secretariat Ana Lima spoke.",
        ("programme manager, culture and youth", "", "", "CARICOM Secretariat"),
    ),
    (
        "Assistant Minister for Contemporary Creativity at the Ministry of Culture of Serbia Ana "
        "Lima spoke.",
        (
            "assistant minister for contemporary creativity",
            "RS",
            "",
            "Ministry of Culture of Serbia",
        ),
    ),
    (
        "The conductor-in-chief of the National Orchestra of Latvia, Ana Lima, spoke.",
        ("conductor-in-chief", "", "", "National Orchestra of Latvia"),
    ),
    (
        "Executive Director of Teatro Potlach Ana Lima spoke.",
        ("executive director", "", "", "Teatro Potlach"),
    ),
    (
        "Ana Lima, Director of Public Prosecutions of Belize, spoke.",
        ("director of public prosecutions", "BZ", "", None),
    ),
    (
        "The Deputy Marshal of the Senate of Poland, Ana Lima, spoke.",
        ("deputy marshal", "PL", "", "Senate of Poland"),
    ),
]
NOT_SO = [
    (
        "Ana Lima, director of Peru's National Museum, spoke.",
        ("director", "", "", "National Museum"),
    ),
    (
        "Ana Lima, judge of the European Court of Human Rights, spoke.",
        ("judge", "", "", "European Court of Human Rights"),
    ),
    (
        "Ana Lima, coordinator of the National Library in Lima, spoke.",
        ("coordinator", "", "", "National Library"),
    ),
    (
        "The director of the National Museum, Ana Lima, opened the Riga Film Festival.",
        ("director", "", "", "National Museum"),
    ),
]
NOBODY = [
    "Ana Lima, a member of the jury of the Riga Film Festival, spoke.",
    "Penny Marshal met Ana Lima.",
    "Ana Lima, director of the film, spoke at the Riga Film Festival.",
]


def held(text):
    """Title, states served, states accredited to and body of what Ana Lima holds."""
    return {role[1:5] for role in roles(text) if role[0] == "Ana Lima"}


@pytest.mark.parametrize(("text", "role"), HELD + NOT_SO)
def test_an_office_is_held_where_its_words_say(text, role):
    """The body is read though no word of its own tells it; museums and unions serve no state."""
    assert held(text) == {role}


@pytest.mark.parametrize("text", NOBODY)
def test_no_office_without_its_body(text):
    """A jury, a film and a surname are no body and no office."""
    assert not held(text)


def test_a_festival_that_nobody_heads_stays_an_event():
    """Only the office makes a body of a festival."""
    found = facts("The director of the National Museum, Ana Lima, opened the Riga Film Festival.")
    assert [event["label"] for event in found["events"]] == ["Riga Film Festival"]
