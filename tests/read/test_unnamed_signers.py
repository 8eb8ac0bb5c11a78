"""Signers whom a sentence tells by what they are to the speaker or to their states."""

import pytest

from tests.read.reading import facts

_CONCLUDED = "Peru concluded a film treaty with Laos. "
_MINISTERS = (
    " Peruvian Culture Minister Ana Lima praised it. Laotian Minister of Culture Bo Keo agreed."
)


def _signatories(text: str) -> list[str]:
    return sorted(name for a in facts(text)["agreements"] for name in a["signatories"])


@pytest.mark.parametrize(
    "text",
    [
        f"Statement by Minister Ana Lima\n\n{_CONCLUDED}Ambassador of Laos Bo Keo and I signed the "
        "treaty today.",
        f"Remarks by Minister Ana Lima\n\n{_CONCLUDED}Together with Mr. Bo Keo, Ambassador of "
        "Laos, I signed the treaty this morning.",
        f"{_CONCLUDED}“Ambassador of Laos Bo Keo and I signed the treaty today,” Peruvian Culture "
        "Minister Ana Lima said.",
        f"{_CONCLUDED}The treaty was signed by the culture ministers of both countries."
        f"{_MINISTERS}",
        f"{_CONCLUDED}The treaty was signed by the culture ministers of the two states."
        f"{_MINISTERS}",
        "Peruvian Culture Minister Ana Lima handed masks over to Laotian Culture Minister Bo Keo. "
        "Both authorities also inked an agreement on museums.",
    ],
)
def test_signers_told_by_what_they_are(text: str) -> None:
    assert _signatories(text) == ["Ana Lima", "Bo Keo"]


def test_where_nobody_is_said_to_speak_only_the_other_signs() -> None:
    text = f"{_CONCLUDED}Ambassador of Laos Bo Keo and I signed the treaty today."
    assert _signatories(text) == ["Bo Keo"]


@pytest.mark.parametrize(
    "text",
    [
        f"{_CONCLUDED}Ambassador of Laos Bo Keo and I discussed the treaty signed in Lima.",
        f"{_CONCLUDED}The treaty was signed in 1999 by the culture ministers of both countries."
        f"{_MINISTERS}",
        f"{_CONCLUDED}The treaty was signed by the foreign ministers of both countries."
        f"{_MINISTERS}",
    ],
)
def test_who_speaks_of_it_or_holds_another_office_does_not_sign(text: str) -> None:
    assert _signatories(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Laos and Peru are friends. The sides reached an agreement to continue contacts.",
        "Laos and Peru reached an agreement to step up exchanges of dancers.",
        "Laos and Peru came to an understanding that the choirs should meet.",
    ],
)
def test_consent_to_go_on_is_no_instrument(text: str) -> None:
    assert facts(text)["agreements"] == []


def test_a_wish_that_is_signed_later_is_no_agreement_of_its_own() -> None:
    text = (
        "Ministers Ana Lima of Peru and Bo Keo of Laos thought that the museums of Peru and Laos "
        "should be bound by an agreement. A year passed. They walked through Lima. At last "
        "Minister Ana Lima of Peru and Minister Bo Keo of Laos signed a five-year Cooperation "
        "Agreement."
    )
    assert [a["status"] for a in facts(text)["agreements"]] == ["signed"]
