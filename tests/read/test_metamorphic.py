"""What does not change what a text says does not change what is read."""

import re
import unicodedata
from dataclasses import replace
from itertools import permutations

import pytest
from communique.evaluate import compare
from communique.facts import to_json
from communique.load._article import from_plain_text
from communique.read import read_articles

from tests.read.sample import articles, readings


def straight_quotes(text):
    return text.translate(str.maketrans("“”‘’", "\"\"''"))


def curly_quotes(text):
    text = re.sub(r'(?<=\w|[.,!?…])"', "”", text).replace('"', "“")
    return re.sub(r"(?<=\w|[.,!?…])'", "’", text).replace("'", "‘")


def hard_spaces(text):
    """A no-break space after every short word, as typesetters put them."""
    return re.sub(r"\b(\w{1,3}) (?=\w)", "\\1\N{NO-BREAK SPACE}", text)


def no_accents(text):
    apart = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", "".join(c for c in apart if not unicodedata.combining(c)))


def decomposed(text):
    return unicodedata.normalize("NFD", text)


def wrapped(text):
    """Lines of at most 60 characters, as in mails: breaks inside sentences."""
    lines = []
    for paragraph in text.split("\n\n"):
        line = ""
        for word in paragraph.split(" "):
            if line and len(line) + len(word) > 60:
                lines.append(line)
                line = word
            else:
                line = f"{line} {word}" if line else word
        lines += [line, ""]
    return "\n".join(lines).strip()


def wire_credit(text):
    return text + "\n\n(AFP)"


def chrome(text):
    lines = "Share on Facebook\nPrint\nRead also\nSubscribe to our newsletter\nAll rights reserved"
    return f"Home\nNews\nContact us\n\n{text}\n\n{lines}"


def windows_line_ends(text):
    return text.replace("\n", "\r\n")


def upper_case_headline(text):
    title, gap, body = text.partition("\n\n")
    return title.upper() + gap + body


SAME = [
    straight_quotes, curly_quotes, hard_spaces, no_accents, decomposed, wrapped, wire_credit,
    chrome, windows_line_ends,
]  # fmt: skip


def changes(before, after):
    """What is read in one and not in the other, by class."""
    counts = compare(to_json(after), to_json(before))
    return {
        (before.article.title, label): (
            [c.shown for c in found.false],
            [c.shown for c in found.missed],
        )
        for label, found in counts.items()
        if found.false or found.missed
    }


def reread(change):
    changed = [
        replace(from_plain_text(change(a.text), a.source), published=a.published)
        for a in articles()[::2]
    ]
    return read_articles(changed)


@pytest.mark.parametrize("change", SAME)
def test_the_facts_stay(change):
    found = {}
    for before, after in zip(readings()[::2], reread(change), strict=True):
        found |= changes(before, after)
    assert found == {}


# ---------- changes of what is told beside the facts

TELLING = """\
Culture Minister Anahit Petrosyan of Armenia received the ambassador of Uruguay, Rodrigo Larralde, \
in Yerevan on 3 March 2025.

In Maputo, Mozambique's culture minister, Graça Macuácua, and Culture Minister Somchai Rattana of \
Thailand signed a memorandum of understanding on museums on 5 March 2025.

An exhibition of Latvian glass opened in Wellington, New Zealand, on 7 March 2025.\
"""


def told(*paragraphs, title="Culture in brief"):
    text = "\n\n".join([title, *paragraphs])
    return next(read_articles([from_plain_text(text, "x")]))


def essence(reading):
    """The facts without identifiers, names and places in the text."""

    def bare(value):
        if isinstance(value, dict):
            left_out = {"evidence", "id", "article"}
            return {key: bare(each) for key, each in value.items() if key not in left_out}
        if isinstance(value, list):
            return sorted((bare(each) for each in value), key=repr)
        return value

    return bare(to_json(reading))


def test_paragraphs_with_facts_of_their_own_may_stand_in_any_order():
    paragraphs = TELLING.split("\n\n")
    wanted = essence(told(*paragraphs))
    assert [len(wanted[label]) for label in ("meetings", "agreements", "events")] == [2, 1, 1]
    for order in permutations(paragraphs):
        assert essence(told(*order)) == wanted


@pytest.mark.parametrize("title", ["ARMENIA RECEIVES AN ENVOY", "Armenia Receives an Envoy", ""])
def test_a_headline_in_capitals_says_the_same(title):
    """A headline may be set in capitals, in title case, or be missing."""
    plain = told(TELLING, title="Armenia receives an envoy")
    other = told(TELLING, title=title)
    assert essence(other) == essence(plain)


@pytest.mark.parametrize(
    "dateline",
    ["YEREVAN, 4 March (Newsline) - ", "Yerevan (Newsline) — ", "YEREVAN, Armenia, Mar 4 — ",
     "(YEREVAN) ", "Yerevan, March 4, 2025. /Newsline/. "],
)  # fmt: skip
def test_a_dateline_takes_no_part_in_what_happened(dateline):
    plain, other = essence(told(TELLING)), essence(told(dateline + TELLING))
    for label in ("meetings", "agreements", "events", "statements"):
        assert other[label] == plain[label]
