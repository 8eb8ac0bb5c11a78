"""Walking files and folders: everything is loaded or said, and one bad file stops nothing."""

import io
import json
import os
import sys
from pathlib import Path

import pytest
from communique.errors import (
    ArticleError,
    EmptyArticle,
    MalformedArticle,
    SkippedFiles,
    UnreadableArticle,
    UnsupportedLanguage,
)
from communique.load import load, loaders
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

PROSE = "The ministers of culture of Peru and Chile met in Lima on Monday and signed a programme."


def loaded(*sources):
    errors = []
    return list(load(sources, errors.append)), errors


def file(folder, name, content):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return path


def test_every_loader_says_its_extensions_once():
    assert set(loaders()) >= {".txt", ".md", ".markdown", ".html", ".htm", ".jsonl", ".ndjson"}
    assert all(extension == extension.lower() for extension in loaders())


def test_a_folder_is_walked_in_the_order_of_its_names(tmp_path):
    for name in ("b/2.txt", "a.txt", "b/1.md", "c.txt"):
        file(tmp_path, name, f"{PROSE} Source {name}.")
    articles, errors = loaded(tmp_path)
    names = [article.source.removeprefix(str(tmp_path) + os.sep) for article in articles]
    assert (names, errors) == (["a.txt", "b/1.md", "b/2.txt", "c.txt"], [])


def test_files_that_hold_no_articles_are_said_once_for_their_folder(tmp_path):
    for name in ("a.txt", "b.pdf", "c.pdf", "photo.JPG", "README.md", "LICENSE", ".hidden.txt"):
        file(tmp_path, name, PROSE)
    file(tmp_path, ".git/config.txt", PROSE)
    articles, errors = loaded(tmp_path)
    assert len(articles) == 1
    assert [type(error) for error in errors] == [SkippedFiles]
    assert errors[0].place == str(tmp_path)
    assert errors[0].reason == (
        "skipped 5 files that hold no articles (.jpg 1, .pdf 2, LICENSE 1, README.md 1)"
    )


def test_a_file_of_unknown_format_that_is_named_is_an_error_with_the_remedy(tmp_path):
    path = file(tmp_path, "report.docx", PROSE)
    _, (error,) = loaded(path)
    assert isinstance(error, UnreadableArticle)
    assert error.place == str(path)
    assert "no loader for .docx" in error.reason and ".txt" in error.reason


def test_a_readme_that_is_named_is_loaded(tmp_path):
    articles, errors = loaded(file(tmp_path, "README.md", PROSE))
    assert (len(articles), errors) == (1, [])


@pytest.mark.parametrize(
    ("name", "content", "kind", "reason"),
    [
        ("a.txt", "", EmptyArticle, "no text"),
        ("a.txt", "  \n\n\u200b\n", EmptyArticle, "no text"),
        ("a.txt", "Search\n\nDate archive\n\nShare - WeChat\n", EmptyArticle, "no text"),
        ("a.md", "---\nlanguage: en\n---\n", EmptyArticle, "no text"),
        ("a.html", "<html><body><nav>Home</nav></body></html>", EmptyArticle, "has no"),
        ("a.html", "", EmptyArticle, "has no"),
        ("a.txt", b"PK\x03\x04\x00\x00", UnreadableArticle, "binary"),
        ("a.txt", "Café ".encode("latin-1"), UnreadableArticle, "not UTF-8"),
        ("a.txt", PROSE.encode("utf-16"), UnreadableArticle, "UTF-16"),
        ("a.html", "<p>é".encode("latin-1"), UnreadableArticle, "not UTF-8"),
        ("a.txt", "Le ministre a été reçu par son homologue dans la capitale avec une délégation.",
         UnsupportedLanguage, "French"),
        ("a.md", f"---\nlanguage: fr\n---\n{PROSE}", UnsupportedLanguage, "'fr'"),
        ("a.md", f"---\ntitle: open\n{PROSE}", MalformedArticle, "no end"),
        ("a.md", f"---\ntitle: [a\n---\n{PROSE}", MalformedArticle, "not YAML"),
        ("a.md", f"---\npublished: 2023-02-31\n---\n{PROSE}", MalformedArticle, "not YAML"),
        ("a.md", f"---\n- a\n---\n{PROSE}", MalformedArticle, "name: value"),
        ("a.md", f"---\ntitle: [a, b]\n---\n{PROSE}", MalformedArticle, "single value"),
        ("a.md", f"---\npublished: yesterday\n---\n{PROSE}", MalformedArticle, "2025-11-04"),
        ("a.md", f"---\ntitle: {'[' * 9000}\n---\n{PROSE}", MalformedArticle, "not YAML"),
        ("a.jsonl", '{"title": "x"}\n', MalformedArticle, 'no "text" field'),
        ("a.jsonl", '{"text": ["x"]}\n', MalformedArticle, '"text" is not a string'),
        ("a.jsonl", "[1]\n", MalformedArticle, "not an object"),
        ("a.jsonl", "{oops}\n", MalformedArticle, "is not JSON (column 2)"),
        ("a.jsonl", "[" * 100_000 + "\n", MalformedArticle, "is not JSON"),
        ("a.jsonl", '{"text": "x \\ud800 y"}\n', UnreadableArticle, "surrogate"),
        ("a.jsonl", '{"text": "x", "published": "soon"}\n', MalformedArticle, "published"),
        ("a.txt", "word " * 250_000, UnreadableArticle, "longer than"),
    ],
)  # fmt: skip
def test_what_cannot_be_used_is_said_with_its_file_and_the_rest_goes_on(
    tmp_path, name, content, kind, reason
):
    bad, good = file(tmp_path, name, content), file(tmp_path, "good.txt", PROSE)
    articles, errors = loaded(bad, good)
    assert [article.text for article in articles] == [PROSE]
    (error,) = errors
    assert type(error) is kind
    assert error.place.startswith(str(bad))
    assert reason in error.reason


def test_a_missing_file_is_said(tmp_path):
    _, (error,) = loaded(tmp_path / "none.txt")
    assert str(error) == f"{tmp_path / 'none.txt'}: no such file or folder"


@pytest.mark.parametrize("name", ["x" * 5000 + ".txt", "nul\0.txt", "lone\udc80.txt"])
def test_an_impossible_file_name_is_said(name):
    _, (error,) = loaded(name)
    assert isinstance(error, UnreadableArticle)
    assert str(error).encode("utf-8")


def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    _, (error,) = loaded(tmp_path)
    assert "neither a file nor a folder" in error.reason


def test_what_the_system_refuses_is_said_for_files_and_folders(tmp_path, monkeypatch):
    # Root may read everything, so the refusal is made here and not by chmod.
    def refuse(self, *args, **kwargs):
        raise PermissionError(13, "Permission denied")

    path = file(tmp_path, "sub/a.txt", PROSE)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", refuse)
        _, (of_file,) = loaded(path)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "iterdir", refuse)
        _, (of_folder,) = loaded(tmp_path)
    assert str(of_file) == f"{path}: cannot be read: Permission denied"
    assert str(of_folder) == f"{tmp_path}: cannot be read: Permission denied"


def test_a_folder_that_links_to_itself_ends(tmp_path):
    file(tmp_path, "sub/a.txt", PROSE)
    (tmp_path / "sub" / "again").symlink_to(tmp_path)
    articles, errors = loaded(tmp_path)
    assert (len(articles), errors) == (1, [])


def test_standard_input_is_plain_text(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(f"A title\n\n{PROSE}".encode())))
    (article,), errors = loaded("-")
    assert (article.title, article.source, errors) == ("A title", "standard input", [])


def test_a_huge_file_is_refused_and_not_read_whole(tmp_path):
    path = tmp_path / "huge.txt"
    with path.open("wb") as sparse:
        sparse.truncate(5 * 2**30)
    _, (error,) = loaded(path)
    assert "larger than 10 MB" in error.reason


def test_a_line_of_json_that_is_broken_does_not_hide_the_next(tmp_path):
    lines = [
        json.dumps({"text": PROSE, "published": 2025, "url": "https://example.org/1"}),
        "{",
        "",
        b"\xff",
        json.dumps({"text": "x" * 11_000_000}),
        json.dumps({"text": PROSE, "title": "Second"}),
    ]
    data = b"\n".join(line if isinstance(line, bytes) else line.encode() for line in lines)
    path = file(tmp_path, "news.jsonl", data)
    articles, errors = loaded(path)
    assert [(a.title, a.published, a.source) for a in articles] == [
        ("", "2025", f"{path}, line 1"),
        ("Second", "", f"{path}, line 6"),
    ]
    assert [error.place for error in errors] == [f"{path}, line {number}" for number in (2, 4, 5)]


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.sampled_from([".txt", ".md", ".html", ".jsonl"]),
    st.one_of(
        st.binary(max_size=400),
        st.text(max_size=400).map(lambda text: text.encode("utf-8", "surrogatepass")),
        st.text(alphabet="<>/=\"' abchtmlpdiv!-&;#x0\n", max_size=400).map(str.encode),
        st.text(alphabet="-:[]{}#&*!|>'\"%@` \nabc\t?,0", max_size=200).map(
            lambda text: f"---\n{text}\n---\nThe end of it.".encode()
        ),
        st.recursive(st.none() | st.booleans() | st.floats() | st.text(max_size=5), st.lists).map(
            lambda value: json.dumps({"text": value, "title": value}).encode()
        ),
    ),
)
def test_no_input_raises_anything_and_nothing_is_silent(tmp_path, extension, content):
    path = file(tmp_path, "any" + extension, content)
    articles, errors = loaded(path)
    assert all(isinstance(error, ArticleError) for error in errors)
    assert extension == ".jsonl" or len(articles) + len(errors) == 1
    for article in articles:
        assert article.text.startswith(article.title)
        assert article.id
