"""Who said what."""

import pytest

from tests.read.reading import facts


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("“We share a river,” said Ambassador Esteban Rocha.", "Esteban Rocha", "We share a river"),
        (
            '"We share a river," Minister Lindiwe Mokoena said.',
            "Lindiwe Mokoena",
            "We share a river",
        ),
        (
            "Lindiwe Mokoena said that the archive would open to all scholars.",
            "Lindiwe Mokoena",
            "the archive would open",
        ),
        (
            (
                "Lindiwe Mokoena met Esteban Rocha. She said that the archive would open to "
                "all scholars."
            ),
            "Lindiwe Mokoena",
            "the archive would open",
        ),
        ("Esteban Rocha called the show a “quiet miracle”.", "Esteban Rocha", "quiet miracle"),
        (
            "According to Esteban Rocha, the show is a “quiet miracle”.",
            "Esteban Rocha",
            "quiet miracle",
        ),
        (
            "“We share a river”, Rector Farzana Karimova told the students.",
            "Farzana Karimova",
            "We share a river",
        ),
        (
            ("Rector Farzana Karimova stressed that the school trains forty conservators a year."),
            "Farzana Karimova",
            "forty conservators",
        ),
    ],
)
def test_words_belong_to_who_said_them(text, speaker, words):
    found = facts(text)["statements"]
    assert [s["speaker"] for s in found] == [speaker]
    assert words in found[0]["quote"]


@pytest.mark.parametrize(
    "text",
    [
        "Esteban Rocha sang “We Share a River” in Quito.",
        "The film “We Share a River” by Lindiwe Mokoena won a prize.",
    ],
)
def test_a_title_in_quotation_marks_is_no_statement(text):
    assert facts(text)["statements"] == []
