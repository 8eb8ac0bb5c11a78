"""The standing of instruments that nothing is said to be signed of: talked of, begun, kept."""

import pytest

from tests.read.reading import facts


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Chad and Malta have agreed to start drafting a film agreement.", "proposed"),
        ("Ghana and Peru decided to launch work on a memorandum on archives.", "proposed"),
        ("Ghana and Peru decided to sign a memorandum on archives.", "planned"),
        ("Attention was also paid to a protocol between Oman and Laos on maps.", "proposed"),
        ("Kenya and Malta are drawing up a cultural agreement.", "planned"),
        ("Experts of Slovenia and Togo met to work out an agreement on archives.", "proposed"),
        ("Experts of Fiji and Togo held talks in Lomé to reach an agreement on maps.", "proposed"),
        ("Slovenia and Togo reached an agreement on the archives.", "signed"),
        ("Nepal and Chile go on with their Joint Programme of Cultural Exchange.", "in force"),
        ("Nepal and Chile remain committed to the bilateral accord on museums.", "in force"),
        ("The text comes on top of the existing Film Accord between Nepal and Chile.", "in force"),
        ("Ties of Oman and Kenya grew since the conclusion of an accord in 1996.", "signed"),
        ("Oman and Kenya discussed the conclusion of an agreement on culture.", "proposed"),
        ("Oman and Kenya are getting ready for the signature of a film accord.", "planned"),
        ("A memorandum on archives between Oman and Kenya is planned.", "planned"),
        ("The next step would be signing an agreement between Oman and Kenya.", "planned"),
        ("Oman and Kenya are bound by an agreement dating from 1978.", "in force"),
        ("Talks are underway between Oman and Kenya over a film agreement.", "proposed"),
        ("Oman praised the agreement on maps reached by Oman and Kenya in April.", "signed"),
        ("The film accord between Oman and Kenya expired and has not been renewed.", "ended"),
        ("A protocol between Oman and Kenya should be drawn up by the spring.", "planned"),
        ("They met under the purview of the 1998 Film Accord between Oman and Kenya.", "in force"),
        ("Under the 1998 accord between Oman and Kenya, ten dancers work in Muscat.", "in force"),
        ("Under the accord signed in 1998 between Oman and Kenya, dancers work here.", "signed"),
        ("Dancers work here, as the accord between Oman and Kenya provides.", "in force"),
        ("Under their accord, Oman and Kenya share the costs of the mosaics.", "in force"),
        ("Exchanges are made by virtue of the accord between Oman and Kenya.", "in force"),
        ("It is law, so the film accord between Oman and Kenya becomes effective.", "in force"),
        ("The film accord between Oman and Kenya came to an end in June.", "ended"),
        ("The film accord between Oman and Kenya ran out in 2019.", "ended"),
        ("The talks on a film accord between Oman and Kenya came to an end.", "proposed"),
        ("It is proposed that Oman and Kenya enter into an accord on books.", "proposed"),
        ("It is reported that Oman and Kenya entered into an accord on books.", "signed"),
        ("Oman and Kenya are working on the text of a protocol on shipwrecks.", "proposed"),
        ("As foreseen in the accord between Oman and Kenya, the choir sang here.", "in force"),
        ("The accord of 1974 between Oman and Kenya is still valid.", "in force"),
        ("Oman and Kenya are close to concluding a film treaty.", "planned"),
        ("Oman pulled out of its cultural agreement with Kenya.", "ended"),
        ("The film treaty between Oman and Kenya pulled crowds.", "signed"),
        ("Oman has withdrawn from the film treaty with Kenya.", "ended"),
        ("Oman offered Kenya a bilateral agreement on nomads.", "proposed"),
        ("Minister Ana Lima of Oman handed Kenya the draft of a film agreement.", "proposed"),
        ("Oman withdrew from the film accord with Kenya.", "ended"),
        ("The film accord between Oman and Kenya, signed in 2015, has run its course.", "ended"),
        ("The film accord between Oman and Kenya had died a quiet death in May.", "ended"),
        ("The film accord between Oman and Kenya ended in 2020 and was not renewed.", "ended"),
        ("The film accord between Oman and Kenya lost its validity in May.", "ended"),
        ("The film accord between Oman and Kenya was inked by one who died in May.", "signed"),
        ("The film accord between Oman and Kenya ended with a dinner.", "signed"),
        ("The film accord between Oman and Kenya stays valid.", "in force"),
        ("The film accord between Oman and Kenya has been applied since 2019.", "in force"),
        ("The film accord between Oman and Kenya, which runs until December, is rich.", "in force"),
        ("Oman and Kenya have been bound since 2019 by a film accord.", "in force"),
        ("Oman and Kenya. Under the 2013 Film Accord, the two countries share prints.", "in force"),
        (
            "A film accord between Oman and Kenya should be initialled at the next session.",
            "planned",
        ),
        ("Oman and Kenya will put their names to a film accord in May.", "planned"),
        ("Oman and Kenya. A new programme, read by experts, will be initialled in May.", "planned"),
        ("Oman authorised ratification of the accord signed with Kenya in 2019.", "signed"),
        (
            "The envoy of Oman deposited the instrument of ratification of the 2003 Convention.",
            "in force",
        ),
    ],
)
def test_the_status_of_what_no_verb_of_signing_governs(text: str, status: str) -> None:
    assert [a["status"] for a in facts(text)["agreements"]] == [status]


@pytest.mark.parametrize(
    "text",
    [
        "At the conclusion of the visit, Oman and Kenya praised the agreement on culture.",
        "Laos and Kenya have exchanges in opera and folk instrument.",
        "Laos and Kenya continue the exchange programme of their schools.",
        "Laos and Kenya have yet to sign an agreement on culture.",
        "Had the treaty between Laos and Kenya been signed, the masks would be home.",
        "Laos and Kenya offer a joint exchange programme.",
        "Laos and Kenya. Lomé, a city of Togo, wishes to sign a sister-city agreement.",
        "Laos and Kenya. A new programme of songs was sung, and the book was signed in May.",
        "Under their agreement, visitors of Laos and Kenya pay no fees.",
        "Under a new film treaty between Laos and Kenya, crews may travel.",
    ],
)
def test_what_tells_of_no_instrument(text: str) -> None:
    assert facts(text)["agreements"] == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Museum of Oman and the Museum of Peru entered into a three-year partnership. The "
            "contract was signed in Lima.",
            ["signed"],
        ),
        (
            "The new film treaty between Oman and Peru came into force. It replaces the 1991 Film "
            "Treaty. Oman and Peru made ten films under the 1991 Treaty.",
            ["ended", "in force"],
        ),
        ("Oman and Peru signed a film treaty in 2019. It entered into force in May.", ["in force"]),
        ("Oman and Peru signed a treaty; it has been in effect since January.", ["in force"]),
        ("Oman and Peru signed a film treaty in 2019. It expired in 2024.", ["ended"]),
        ("Oman and Peru signed a treaty in 2019. It has not entered into force.", ["signed"]),
        ("Oman and Peru signed a treaty after the law passed. It took effect.", ["signed"]),
        (
            "Oman and Peru signed a film treaty on Monday. Under the film treaty between Oman and "
            "Peru, crews may travel.",
            ["signed"],
        ),
        (
            "Oman and Peru signed a protocol on maps; the said protocol, signed by Ministers Ana "
            "Lima and Bo Keo, runs for two years.",
            ["signed"],
        ),
        (
            "Oman and Peru signed a protocol on maps and a protocol on masks.",
            ["signed", "signed"],
        ),
        (
            "Oman has signed a film treaty with Peru. It replaces the prior Oman-Peru film accord.",
            ["ended", "signed"],
        ),
    ],
)
def test_which_tellings_are_of_one_instrument(text: str, told: list[str]) -> None:
    assert sorted(a["status"] for a in facts(text)["agreements"]) == told
