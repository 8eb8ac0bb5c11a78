"""What holds of every reading, whatever the text: sentences, mixtures, and hostile Unicode."""

import io
from types import SimpleNamespace

import pytest
from communique.check import check
from communique.load import load
from communique.model import Article
from communique.rdf import from_rdf, to_rdf
from communique.read import read, read_articles
from communique.store import in_memory
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.graphs import quads_of
from tests.read.sample import articles, readings

SENTENCES = (
    "Minister Lindiwe Mokoena met Ambassador Esteban Rocha in Quito on Monday.",
    "President Kagiso Molefe received Rector Farzana Karimova of the Osh Film Institute (OFI).",
    "Laos and Mongolia signed a memorandum of understanding on museums in Vientiane.",
    "The treaty between Laos and Mongolia entered into force on 1 January 2024.",
    "Bolivian Culture Week will be held in Hanoi in September.",
    "“We share a river,” said Esteban Rocha, who also heads the Union of African Archives.",
    "She will visit Tehran next month, and the ambassador will receive her there.",
    "Deputy Minister Dang Thi Bich Ngoc and B. Enkhjargal held talks with her counterpart.",
    "The meeting was attended by H.E. Dr. Abdulrahman bin Khalid Al-Dosari.",
    "The two sides discussed festivals, exhibitions and the return of the mask.",
    "Former culture minister Rosa Quispe Mamani of Peru did not meet him.",
)
HOSTILE = (
    # Direction, combining marks, joiners, ligatures, letters whose cases differ in length.
    *("\u202eabc\u202c", "e\u0301\u0301\u0301", "\U0001f469\u200d\U0001f467", "\u0130stanbul"),
    *("\ufb01lm", "\u00df", "\u0149", "\u01c4", "\u200b", "\u00ad", "\ufeff", "\u2028", "\x0b"),
    *("\t", "…", "“", "”", "‘", "’", "((", "))", "[", "{", "\\", "<script>", "--", "—"),
    *("https://w3id.org/communique/id/x", "Mr.", "H.E.", "Dr. A.", "al-", "’s", "O'", "of of of"),
    *("中文", "\u0639\u0631\u0628\u064a", "ไทย", "\U0001d504\U0001d505", "A" * 300, "and, and;"),
    *("1/1/0000", "32 May 9999", "99.99.2025", "0000-00-00", "30 February 2025"),
)
# Hypothesis tries these in new orders; every reading takes the real language pipeline.
RUNS = settings(max_examples=40)

chunks = st.one_of(
    st.sampled_from(SENTENCES),
    st.sampled_from(SENTENCES),
    st.sampled_from(HOSTILE),
    st.text(st.characters(codec="utf-8"), max_size=20),
)
mixtures = st.lists(st.tuples(chunks, st.sampled_from([" ", "", "\n", "\n\n", "\r\n"])), max_size=9)
texts = mixtures.map(lambda parts: "".join(chunk + gap for chunk, gap in parts))
cut_texts = st.builds(lambda text, start, end: text[start:-end], texts, *[st.integers(1, 60)] * 2)


def loaded(text, monkeypatch):
    """The article that loading makes of a text; none if it is refused."""
    with monkeypatch.context() as patch:
        raw = SimpleNamespace(buffer=io.BytesIO(text.encode("utf-8")))
        patch.setattr("sys.stdin", raw)
        return next(load(["-"], lambda error: None), None)


def assert_sound(reading):
    """Everything stated has evidence at its place, and everything referred to is described."""
    text = reading.article.text
    ids = {entity.id for entity in reading.entities} | {fact.id for fact in reading.facts}
    for stated in (*reading.entities, *reading.facts):
        assert stated.evidence
        for evidence in stated.evidence:
            assert evidence.article == reading.article.id
            assert 0 <= evidence.start < evidence.end <= len(text)
            first, last = evidence.trigger
            assert evidence.start <= first <= last <= evidence.end
            assert evidence.quote(text).strip() == evidence.quote(text) != ""
            assert evidence.rule
    assert len(ids) == len(reading.entities) + len(reading.facts), "an identifier stands for two"
    for fact in reading.facts:
        assert {a.value for a in fact.arguments if "/id/" in a.value} <= ids
        assert 0 <= fact.confidence <= 1
    assert list(reading.entities) == sorted(reading.entities)
    assert list(reading.facts) == sorted(reading.facts)


def everything(reading):
    """All that a reading says, with what equality leaves out."""
    evidence = [stated.evidence for stated in (*reading.entities, *reading.facts)]
    return reading, evidence, [fact.confidence for fact in reading.facts]


@RUNS
@given(text=st.one_of(texts, cut_texts))
def test_any_text_that_loading_accepts_is_read_soundly(text):
    with pytest.MonkeyPatch.context() as monkeypatch:
        article = loaded(text, monkeypatch)
    assume(article is not None)
    assert_sound(read(article))


@RUNS
@given(text=st.text(st.characters(codec="utf-8"), max_size=200))
def test_a_text_that_is_no_prose_at_all_is_read_soundly(text):
    assert_sound(read(Article(text)))


@RUNS
@given(text=texts)
def test_a_reading_comes_back_through_rdf_and_is_valid(text):
    reading = read(Article(text, title="A title", published="2025-06-11"))
    assert [everything(r) for r in from_rdf(to_rdf(reading))] == [everything(reading)]
    assert list(check(in_memory(quads_of([reading])))) == []


@RUNS
@given(text=texts)
def test_reading_twice_changes_nothing(text):
    article = Article(text, published="2025-06-11")
    assert everything(read(article)) == everything(read(article))


@settings(max_examples=20)
@given(batch=st.lists(texts.map(Article), min_size=2, max_size=4), data=st.data())
def test_the_order_of_articles_in_a_batch_does_not_matter(batch, data):
    alone = {article: everything(read(article)) for article in batch}
    shuffled = data.draw(st.permutations(batch))
    together = {reading.article: everything(reading) for reading in read_articles(shuffled)}
    assert together == alone


def test_the_mixtures_have_facts_of_every_class():
    """What the properties above are about must be there, or they say nothing."""
    reading = read(Article(" ".join(SENTENCES), published="2025-06-11"))
    classes = {fact.type for fact in reading.facts}
    assert classes >= {"RoleHolding", "Meeting", "Agreement", "CulturalEvent", "Utterance"}


def test_the_sample_corpus_is_read_soundly():
    for reading in readings():
        assert_sound(reading)


def test_the_sample_corpus_comes_back_through_rdf_and_is_valid():
    for reading in readings():
        assert [everything(r) for r in from_rdf(to_rdf(reading))] == [everything(reading)]
    problems = check(in_memory(quads_of(readings())))
    assert [str(problem) for problem in problems if problem.severity == "Violation"] == []


def test_the_sample_corpus_is_read_the_same_in_any_order():
    backwards = [everything(reading) for reading in read_articles(reversed(articles()))]
    assert list(reversed(backwards)) == [everything(reading) for reading in readings()]
