"""Each format gives the article and what its page says about it."""

import json

import pytest
from communique.load import load

BODY = (
    "The culture ministers of Italy and Greece met in Rome on Friday and signed a memorandum.\n\n"
    "The two sides agreed to hold an exhibition in Athens next year."
)
PAGE = """<!DOCTYPE html>
<html lang="{lang}"><head><title>Ministers meet in Rome - The Daily</title>
<meta property="og:site_name" content="The Daily">
<meta property="article:published_time" content="2024-05-03T10:00:00Z">
<link rel="canonical" href="https://daily.example/rome"></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Ministers meet in Rome</h1>
<p>The culture ministers of Italy and Greece met in&nbsp;Rome on Friday and signed a
memorandum.</p><p>The two sides agreed to hold an exhibition in Athens next year.</p></article>
<aside><h2>Related articles</h2><ul><li><a href="/x">Opera opens season</a></li></ul></aside>
<footer>Copyright 2024 The Daily. Contact us</footer></body></html>"""


def one(tmp_path, name, content):
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    errors = []
    (article,) = load([path], errors.append)
    assert errors == []
    return article


def about(article):
    return article.title, article.url, article.publisher, article.published


EXPECTED = ("Ministers meet in Rome", "https://daily.example/rome", "The Daily", "2024-05-03")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        (
            "a.md",
            '---\ntitle: "Ministers meet in Rome"\nurl: https://daily.example/rome\n'
            f"publisher: The Daily\npublished: 2024-05-03\nlanguage: en\n---\n{BODY}\n",
        ),
        ("a.html", PAGE.format(lang="en")),
        (
            "a.jsonl",
            json.dumps(
                {
                    "title": "Ministers meet in Rome",
                    "url": "https://daily.example/rome",
                    "publisher": "The Daily",
                    "published": "2024-05-03T10:00:00+02:00",
                    "language": "en-GB",
                    "text": BODY,
                }
            ),
        ),
    ],
)
def test_every_format_gives_the_same_article(tmp_path, name, content):
    article = one(tmp_path, name, content)
    assert about(article) == EXPECTED
    assert article.text == f"Ministers meet in Rome\n\n{BODY}"
    assert article.language == "en"


def test_the_first_line_of_plain_text_is_the_title_if_an_empty_line_follows(tmp_path):
    article = one(tmp_path, "a.txt", f"Ministers meet in Rome\r\n\r\n\r\n{BODY}")
    assert article.title == "Ministers meet in Rome"
    assert article.text == f"Ministers meet in Rome\n\n{BODY}"


@pytest.mark.parametrize("start", ["It was agreed on Friday.\n\n", "Rome\nA second line\n\n", ""])
def test_another_beginning_of_plain_text_is_no_title(tmp_path, start):
    article = one(tmp_path, "a.txt", start + BODY)
    assert (article.title, article.text) == ("", start + BODY)


def test_a_title_that_the_text_begins_with_is_not_repeated(tmp_path):
    article = one(tmp_path, "a.jsonl", json.dumps({"title": "Rome", "text": f"Rome\n{BODY}"}))
    assert article.text == f"Rome\n{BODY}"


def test_markup_of_markdown_is_taken_away(tmp_path):
    written = (
        "# Talks in *Rome*\n\nThe **ministers** met\nin [Rome](https://x.example) &amp; talked.\n\n"
        "- first point\n- second point\n\n> She said it was *good*.\n\n"
        "![a picture](p.jpg)\n\n<!-- a note -->\n"
    )
    article = one(tmp_path, "a.md", written)
    assert article.title == "Talks in Rome"
    assert article.text == (
        "Talks in Rome\n\nThe ministers met in Rome & talked.\n\nfirst point\n\nsecond point\n\n"
        "She said it was good."
    )


def test_offsets_count_in_clean_text(tmp_path):
    written = "\ufeffTalks\n\nKa\u00adzem\u00a0Jalali met\u200b Ju\u0301lia  Rome\u0301\tthere."
    article = one(tmp_path, "a.txt", written)
    assert article.text == "Talks\n\nKazem Jalali met Júlia Romé there."


def test_a_page_that_calls_itself_foreign_is_refused_by_its_words_not_its_template(tmp_path):
    # Many English pages have templates that say lang="de"; only the words count in HTML.
    assert one(tmp_path, "a.html", PAGE.format(lang="de")).title == "Ministers meet in Rome"
