import pytest
from communique.dossier import dossier, find
from communique.errors import NotFound

from tests.graphs import GRAPH


def one(name):
    (match,) = find(GRAPH, name)
    return dossier(GRAPH, match)


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ("Olga Petrova", "Olga Petrova"),
        ("petrova", "Olga Petrova"),
        ("PETROVA, Olga", "Olga Petrova"),
        ("vfi", "Volga Film Institute"),
        ("film volga", "Volga Film Institute"),
        ("Iran", "Iran"),
        ("kz", "Kazakhstan"),
        ("Iranian", "Iran"),
        ("Kazan", "Kazan"),
    ],
)
def test_a_name_is_found_by_any_of_its_forms(asked, name):
    assert [match.name for match in find(GRAPH, asked)] == [name]


def test_an_exact_name_is_preferred_to_a_part_of_one():
    assert [match.kind for match in find(GRAPH, "Kazan")] == ["place"]


@pytest.mark.parametrize("asked", ["", "Nobody Known", "???", '"} DROP ALL #'])
def test_what_is_not_there_is_not_found(asked):
    with pytest.raises(NotFound, match="named"):
        find(GRAPH, asked)


def test_what_is_not_there_suggests_what_is_near():
    with pytest.raises(NotFound, match=r"near it: .*Olga Petrova"):
        find(GRAPH, "Olja Petrowa")


def test_a_person_has_roles_meetings_agreements_and_statements():
    found = one("Arash Rahimi")
    assert list(found.entries) == ["RoleHolding", "Meeting", "Agreement", "Utterance"]
    roles = {entry.text for entry in found.entries["RoleHolding"]}
    assert roles == {"ambassador of Iran", "ambassador of Iran to Russia"}


def test_a_meeting_in_two_articles_is_one_entry_with_two_sentences():
    meeting = one("Olga Petrova").entries["Meeting"][0]
    assert (meeting.date, meeting.text, meeting.place) == (
        "2025-03-03",
        "meeting with Arash Rahimi",
        "Kazan",
    )
    assert meeting.status == "held"
    assert meeting.belief == pytest.approx(0.995)
    assert [citation.published for citation in meeting.citations] == ["2025-03-04", "2025-06-01"]
    assert meeting.citations[1].sentence.startswith("Olga Petrova received")


def test_entries_are_in_order_of_date_and_undated_ones_last():
    dates = [entry.date for entry in one("Iran").entries["Meeting"]]
    assert dates == ["2025-03-03", ""]


def test_a_country_has_what_its_people_and_institutions_did():
    found = one("Russia")
    assert [entry.text for entry in found.entries["Meeting"]] == [
        "meeting with Arash Rahimi and Olga Petrova"
    ]
    assert [entry.status for entry in found.entries["Agreement"]] == ["in force"]


def test_an_institution_has_those_who_hold_offices_in_it():
    (role,) = one("Volga Film Institute").entries["RoleHolding"]
    assert role.text == "Olga Petrova: rector at Volga Film Institute"


def test_words_are_shown_with_speaker_and_topic():
    (said,) = one("Olga Petrova").entries["Utterance"]
    assert said.text == ("“Film is a bridge” about memorandum of understanding on film restoration")


def test_articles_that_differ_stand_side_by_side_with_what_each_says():
    (agreement,) = one("Volga Film Institute").entries["Agreement"]
    assert agreement.disagreements() == {
        "status": {"in force": ("https://news.example/2",), "signed": ("https://news.example/1",)}
    }
    assert [(told.modality, told.rules) for told in agreement.told] == [
        ("asserted", ("signing-verb",)),
        ("reported", ("agreement-verb",)),
    ]


def test_articles_that_agree_do_not_differ():
    meeting = one("Olga Petrova").entries["Meeting"][0]
    assert meeting.disagreements() == {}
    assert [told.source for told in meeting.told] == sorted({told.source for told in meeting.told})
