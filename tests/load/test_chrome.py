"""Page chrome goes, prose stays."""

import pytest
from communique.load._chrome import is_furniture, without_chrome
from hypothesis import given
from hypothesis import strategies as st

FIRST = "The ministers of culture of Peru and Chile met in Lima on Monday."
LAST = "They agreed to lend each other paintings for two years."
ARTICLE = f"Ministers meet in Lima\n\n{FIRST}\n\n{LAST}"

ENDINGS = [
    "Search\nDate archive",
    "'\n\nSearch\nDate archive",
    "Share",
    "Share this article\nFacebook | Twitter | WhatsApp",
    "Related articles",
    "Related Articles\n\nOpera opens its season\nMuseum lends a mummy\nFestival postponed",
    "Related stories\n\nBack to top button",
    "We Recommend:\n\nMount Hua - Most Precipitous Mountain\nTop 20 surnames",
    "Most read\nWhy the mask matters\nQuiz: how well do you know Lima?",
    "Read more",
    "Read more: Minister opens exhibition in Lima",
    "Subscribe to our newsletter",
    "Subscribe to our newsletter and never miss a story!",
    "Tags: Peru, Chile, museums",
    "Tags\nSearch",
    "#Peru #Chile https://example.org/x",
    "Copyright 2024 The Daily. All rights reserved.",
    "© 2019–2024 Ministry of Culture. All rights reserved.",
    "Click here to read the original",
    "Click here to subscribe to our daily newsletter.",
    "Print\nEmail",
    "Contact us\nAbout us | Careers | Privacy policy",
    "Privacy Policy\nTerms of Use\nSitemap",
    "Leave a comment",
    "Next article: Opera opens",
    "(Web editor: Li Na)",
    "English\nFrançais",
    "5ad6bd4ca3105cdce0a3ab2e.jpeg",
    "https://example.org/articles/1",
    "pic.twitter.com/P6f6l9WwRb",
    "***",
    "‹ ›\n1\n2\n3",
    "Follow us on Facebook",
    "3 comments\n120 views",
]
BEGINNINGS = [
    "Skip to content",
    "Skip to main content\nToggle navigation",
    "Left Menu",
    "Home > News",
    "Home » News » Culture",
    "Home / Politics / Foreign affairs",
    "Home\nNews\nCulture\nSport\nVideo",
    "Subscribe to free Email Newsletter",
    "Print",
    "Share - WeChat",
    "Login | Register | Contact us",
    "Search",
    "header_logo-2x.png",
    "+ ↺ − 16 px",
    "Advertisement",
    "2 Min Read",
]
WITHIN = [
    "Share - WeChat",
    "Share on Facebook",
    "Facebook Twitter WhatsApp",
    "Print",
    "Advertisement",
    "Advertisement - Scroll to continue",
    "1228 photo4.jpg",
    "5ad6bd4ca3105cdce0a3ab2e.jpeg",
    "Also read: Museum lends a mummy",
    "See also: Opera opens",
    "Listen to this article",
    "Copy link",
    "Click to enlarge",
    "———",
]


@pytest.mark.parametrize("ending", ENDINGS)
def test_furniture_at_the_end_goes(ending):
    assert without_chrome(f"{ARTICLE}\n\n{ending}\n") == ARTICLE


@pytest.mark.parametrize("ending", ["'", "”", '"'])
def test_a_stray_closing_quotation_mark_goes(ending):
    assert without_chrome(f"{ARTICLE}{ending}\n\nSearch") == ARTICLE


@pytest.mark.parametrize(
    "last",
    [
        'He said: "We will lend them paintings."',
        "“We will lend them paintings,” he said, “for two years.”",
        "She called it ‘the museum’s best loan for many years.’",
        "She called it 'the best loan for many years.'",
    ],
)
def test_a_closing_quotation_mark_that_was_opened_stays(last):
    assert without_chrome(f"{FIRST}\n\n{last}") == f"{FIRST}\n\n{last}"


@pytest.mark.parametrize("beginning", BEGINNINGS)
def test_furniture_at_the_beginning_goes(beginning):
    assert without_chrome(f"{beginning}\n\n{ARTICLE}") == ARTICLE


@pytest.mark.parametrize("line", WITHIN)
def test_furniture_within_goes(line):
    written = f"Ministers meet in Lima\n{line}\n\n{FIRST}\n\n{line}\n\n{LAST}"
    assert without_chrome(written) == ARTICLE


@pytest.mark.parametrize(
    "paragraph",
    [
        "Share prices of auction houses rose after the talks in Geneva.",
        "Print media in both countries welcomed the accord on Tuesday.",
        "Search teams found the stolen bronze near the border on Friday.",
        "Copyright was the subject of the talks between the two ministers.",
        "Related articles of the treaty were ratified by both parliaments last week.",
        "Home to twelve museums, the city will host the festival in May.",
        "Follow-up talks will be held in Ankara next month, he said.",
        "Contact between the two academies has grown since 2019, she added.",
        "Tags on the returned objects show where they were dug up.",
        "Subscribe as many states may to the convention, few have ratified it.",
        "Read more than once, the poem moved the audience at the embassy.",
        "Editor: it was the word that the poet used for himself.",
        "News of the agreement reached Cairo late on Sunday, officials said.",
        "Archives in Lisbon and Luanda will share their catalogues from 2025 on.",
    ],
)
def test_a_paragraph_that_begins_like_furniture_stays(paragraph):
    written = f"{paragraph}\n\n{FIRST}\n\n{paragraph}"
    assert without_chrome(written) == written


def test_a_heading_inside_the_article_stays():
    written = f"Ministers meet\n\n{FIRST}\n\nArchives\n\n{LAST}"
    assert without_chrome(written) == written


def test_paragraphs_after_a_box_of_links_stay():
    written = f"{FIRST}\n\nRelated articles\nOpera opens\n\n{LAST}"
    assert LAST in without_chrome(written) and FIRST in without_chrome(written)


def test_a_list_of_names_stays():
    written = f"{FIRST}\n\nThose present:\n\nAna Quispe\n\nLuis Rojas\n\nIrina Petrova"
    assert without_chrome(written) == written


@pytest.mark.parametrize("title", ["Print", "Ministers meet | 3 May | Lima"])
def test_only_whole_known_lines_are_furniture(title):
    assert is_furniture(title)
    assert not is_furniture(f"{title} fair opens in Lima with a speech by the minister of culture")


WORDS = st.sampled_from(
    "search share print home news related articles read more copyright contact us minister signed "
    "the a of treaty in Cairo museum subscribe click here follow tags editor archive next".split()
)
SENTENCES = st.lists(WORDS, min_size=8, max_size=20).map(
    lambda words: ("The " + " ".join(words)).strip() + "."
)


@given(st.lists(SENTENCES, min_size=1, max_size=6))
def test_paragraphs_of_sentences_are_never_lost(paragraphs):
    text = "\n\n".join(paragraphs)
    assert without_chrome(text) == text


@given(
    st.lists(SENTENCES, min_size=1, max_size=3),
    st.lists(st.sampled_from(ENDINGS), max_size=3),
    st.lists(st.sampled_from(BEGINNINGS), max_size=3),
)
def test_paragraphs_survive_any_furniture_around_them(paragraphs, after, before):
    text = without_chrome("\n\n".join([*before, *paragraphs, *after]))
    assert all(paragraph in text for paragraph in paragraphs)


@given(st.lists(st.one_of(SENTENCES, st.sampled_from(ENDINGS + WITHIN + BEGINNINGS), st.text())))
def test_taking_chrome_away_twice_changes_nothing(lines):
    once = without_chrome("\n".join(lines))
    assert without_chrome(once) == once


@pytest.mark.parametrize("part", ["a", "a ", "a_b-", ",", "# ", "x > ", " ", "https://", "share "])
def test_a_line_of_a_hundred_thousand_parts_is_no_trap(part):
    line = part * 100_000 + "end"
    assert line.strip() in without_chrome(f"{line}\n{LAST}")


@pytest.mark.parametrize(
    "furniture",
    [
        "Send Facebook Twitter Google+ Whatsapp Tumblr linkedin Digg reddit Permalink http://e.org/p",
        "Share on Facebook | Twitter | WhatsApp | Telegram",
        "READ MORE: Rivals meet in Quito after talks",
        "READ MORE - Dying of thirst: What is a drought?",
        "Follow Ana Lima on Twitter at: http://twitter.com/ana",
        "pic.twitter.com/Ab12Cd34",
    ],
)
def test_furniture_inside_a_line_ends_a_paragraph(furniture):
    assert without_chrome(f"{FIRST} {furniture} {LAST}") == f"{FIRST}\n\n{LAST}"


@pytest.mark.parametrize(
    "sentence",
    [
        "The video went out on Facebook, Twitter, YouTube and Telegram on Monday.",
        "He urged the ministers to follow Peru on visas and to read more: it helps.",
        "The minister wrote on Twitter that the talks had ended.",
    ],
)
def test_networks_in_a_sentence_stay(sentence):
    assert without_chrome(f"{FIRST} {sentence} {LAST}") == f"{FIRST} {sentence} {LAST}"
