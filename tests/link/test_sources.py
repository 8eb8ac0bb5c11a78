"""Articles that repeat one report are one source, whatever their order."""

import random

from communique.link import link
from communique.model import Article, Reading
from hypothesis import given, settings
from hypothesis import strategies as st

WORDS = ["museum", "minister", "signed", "festival", "ambassador", "opened", "in", "the", "of",
         "city", "talks", "film", "said", "culture", "heritage", "week", "exhibition"]  # fmt: skip


def text(seed, length=200):
    drawn = random.Random(seed)
    return " ".join(f"{drawn.choice(WORDS)}{drawn.randrange(40)}" for _ in range(length))


def sources(*texts):
    articles = [Article(one) for one in texts]
    identity = link(Reading(article) for article in articles)
    return [identity.source(article.id) for article in articles]


WIRE = text(1)


def test_a_wire_report_in_five_papers_is_one_source():
    papers = [
        WIRE,
        "Our headline\n\n" + WIRE,
        WIRE.replace("museum1 ", "museum "),
        " ".join(WIRE.split()[:140]),
        WIRE + " Subscribe to our newsletter for more news like this every day.",
    ]
    assert len(set(sources(*papers))) == 1


def test_two_reports_of_their_own_are_two_sources():
    assert len(set(sources(WIRE, text(2)))) == 2


def test_a_quotation_in_common_does_not_make_one_report():
    quoted = " ".join(WIRE.split()[:30])
    assert len(set(sources(WIRE, f"{text(3)} {quoted}"))) == 2


def test_texts_too_short_to_compare_are_sources_of_their_own():
    assert len(set(sources("A b c.", "A b d.", ""))) == 3


@settings(deadline=None, max_examples=10)
@given(st.permutations([WIRE, "x " + WIRE, text(2), "y " + text(2), text(3)]))
def test_the_source_depends_on_no_order(texts):
    found = dict(zip(texts, sources(*texts), strict=True))
    assert found[WIRE] == found["x " + WIRE] == min(Article(one).id for one in (WIRE, "x " + WIRE))
    assert len(set(found.values())) == 3
