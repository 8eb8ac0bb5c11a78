"""The date of publication is taken only where a page says it without doubt."""

from datetime import date

import pytest
from communique.load._dates import date_of_line, iso_prefix, take_date
from hypothesis import given
from hypothesis import strategies as st

PARAGRAPH = "The two sides signed a memorandum of understanding in Cairo on 3 March 2021."


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Updated: Apr 18, 2018 Chinaculture.org Print", "2018-04-18"),
        ("Published 12 May 2023", "2023-05-12"),
        ("Posted on March 3rd, 2020", "2020-03-03"),
        ("date 2023-01-27", "2023-01-27"),
        ("Last updated on Monday 29 Apr 2024 - 12:00", "2024-04-29"),
        ("Time: 2023-12-28 17:30:06", "2023-12-28"),
        ("Published: Sept. 1, 2019", "2019-09-01"),
        ("Date: 31.12.2019", ""),
        ("Date: 03/04/2020", ""),
        ("Updated: Feb 30, 2020", ""),
        ("Published in 2019 by the museum", ""),
        ("Published on 12 May 2023, the report praises the museum and its staff.", ""),
    ],
)
def test_a_line_with_a_cue_gives_its_date(line, expected):
    assert date_of_line(line) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Title\n2014-07-10 17:14:32\n\n{PARAGRAPH}", "2014-07-10"),
        (f"Title\n(Xinhua) 14:16, June 08, 2023\n\n{PARAGRAPH}", "2023-06-08"),
        (f"July 8, 2018\n\n{PARAGRAPH}", "2018-07-08"),
        (f"date 2023-01-27 Ministers meet\n\n{PARAGRAPH}", "2023-01-27"),
        (f"Title\n\nUpdated: 3 May 2020\nPublished: 1 May 2020\n\n{PARAGRAPH}", "2020-05-01"),
        (f"Title\n\n{PARAGRAPH}", ""),
        (f"Title\n\nCairo, 3 March 2021\n\n{PARAGRAPH}", ""),
        (f"{PARAGRAPH}\n\n" * 6 + "4 May 2022", ""),
        (f"{PARAGRAPH}\n\n" * 9 + "Published: 4 May 2022", ""),
    ],
)
def test_only_lines_near_the_top_say_when_a_text_was_published(text, expected):
    rest, published = take_date(text)
    assert published == expected
    assert PARAGRAPH in rest
    assert (rest == text) == (not expected)


@pytest.mark.parametrize(
    ("written", "expected"),
    [("2025", "2025"), ("2025-06", "2025-06"), (" 2025-06-15T10:00Z", "2025-06-15")],
)
def test_an_iso_date_is_kept_to_its_day(written, expected):
    assert iso_prefix(written) == expected


@pytest.mark.parametrize("written", ["", "25", "2025-13", "2025-02-30", "15.6.2025", "2025-6"])
def test_another_form_of_date_is_refused(written):
    with pytest.raises(ValueError, match=r".*"):
        iso_prefix(written)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
def test_a_date_is_found_in_each_way_of_writing_it(day):
    month = day.strftime("%B")
    for written in (
        day.isoformat(),
        f"{day.day} {month} {day.year}",
        f"{month[:3]} {day.day}, {day.year}",
    ):
        assert date_of_line(f"Published: {written}") == day.isoformat()
