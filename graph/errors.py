"""All errors that communique raises on purpose.

CommuniqueError                 the command line prints it as ``Error: …`` and exits with status 1
├── ArticleError                this article failed: count it, report it, go on with the next
│   ├── UnreadableArticle       missing, unreadable, binary, or not UTF-8
│   ├── MalformedArticle        broken front matter, JSON or HTML
│   ├── EmptyArticle            no text left after the page's chrome is taken away
│   ├── UnsupportedLanguage     not in English
│   └── SkippedFiles            a note, no failure: files of a folder that hold no articles
└── RunError                    stop the run
    ├── ModelError              the language model is missing or not the pinned one
    ├── WorkspaceError          none there, locked, read-only, of another version, or damaged
    ├── QueryError              a query that cannot be parsed, is not allowed, or took too long
    ├── CorrectionError         a correction that contradicts another, or is about nothing there
    ├── NotFound                no such person, country, institution, query or format
    └── OutputError             the output cannot be written
"""

from __future__ import annotations


class CommuniqueError(Exception):
    """Base of all. The message names the place and, where there is one, the remedy."""


class ArticleError(CommuniqueError):
    """One article cannot be used; ``place`` is the file (with line), ``reason`` says why."""

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(f"{place}: {reason}")
        self.place = place
        self.reason = reason


class UnreadableArticle(ArticleError):
    """The file is missing, may not be read, is binary, or is not UTF-8."""


class MalformedArticle(ArticleError):
    """The file's front matter, JSON or HTML is broken."""


class EmptyArticle(ArticleError):
    """Nothing is left to read."""


class UnsupportedLanguage(ArticleError):
    """The article is not in English."""


class SkippedFiles(ArticleError):
    """Files of a folder that hold no articles were passed over: a note, not a failed article."""


class RunError(CommuniqueError):
    """The run cannot go on."""


class ModelError(RunError):
    """The language model is missing or is not the pinned one."""


class WorkspaceError(RunError):
    """The workspace is missing, locked, read-only, of another version, or damaged."""


class QueryError(RunError):
    """The query cannot be parsed, is not allowed, or ran out of time."""


class CorrectionError(RunError):
    """The correction contradicts another one, or is about nothing that is there."""


class NotFound(RunError):
    """The name given is not known."""


class OutputError(RunError):
    """The output cannot be written."""
