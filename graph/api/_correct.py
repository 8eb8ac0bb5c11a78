"""Corrections by hand, from Python."""

from __future__ import annotations

import getpass
import os
from dataclasses import dataclass

from ..corrections import Correction
from ..store import Workspace
from ._rows import Rows


@dataclass(frozen=True)
class Corrector:
    """What ``communique correct`` does, under the same names; the graph follows at once.

    An entity is a name or an identifier as `Graph.who` shows it, a fact an identifier like
    id/meeting/… as queries show it. Each correction is kept in the workspace with its reason and
    author, ``COMMUNIQUE_AUTHOR`` or your login if none is given, and obeyed in every later build.
    All raise `NotFound` where a name means nobody or several, and `CorrectionError`, correcting
    nothing, where the correction contradicts another one or is about nothing that is there.
    """

    workspace: Workspace

    def merge(self, *entities: str, reason: str, author: str = "") -> Correction:
        """Two or more names are one person, institution or place."""
        return self._correct("merge", entities, "", author, reason)

    def split(self, *entities: str, article: str = "", reason: str, author: str = "") -> Correction:
        """Names that were taken for one are several; or in one article another is meant.

        That ``article`` is given by its address, title or id.
        """
        return self._correct("split", entities, article, author, reason)

    def rename(self, entity: str, name: str, *, reason: str, author: str = "") -> Correction:
        """Show a person, institution or place under another name."""
        return self._correct("rename", (entity,), name, author, reason)

    def reject(self, fact: str, *, reason: str, author: str = "") -> Correction:
        """A fact is wrong: it goes from the graph, whatever articles say."""
        return self._correct("reject", (fact,), "", author, reason)

    def accept(self, fact: str, *, reason: str, author: str = "") -> Correction:
        """A fact is right: somebody looked at its sentences."""
        return self._correct("accept", (fact,), "", author, reason)

    def date(self, fact: str, date: str, *, reason: str, author: str = "") -> Correction:
        """A fact has another date: a year, a month or a day (2025-03-31)."""
        return self._correct("date", (fact,), date, author, reason)

    def undo(self, number: int, *, reason: str, author: str = "") -> Correction:
        """Take back a correction, by its number in `list`."""
        return self._correct("undo", (str(number),), "", author, reason)

    def list(self) -> Rows:
        """The corrections that hold; notes say which contradict others or do nothing now."""
        from ..projection import decisions, without_effect  # noqa: PLC0415  (imports linking)

        decided = decisions(self.workspace)
        columns = ("number", "action", "about", "value", "author", "day", "reason")
        held = [(number, one) for one, number in decided.numbers if one in decided.holding]
        rows = tuple(
            (
                number,
                one.action,
                one.about,
                one.value or None,
                one.author,
                one.time[:10],
                one.reason,
            )
            for number, one in held
        )
        notes = (*decided.told(), *without_effect(self.workspace, decided))
        return Rows("Corrections", columns, rows, notes)

    def _correct(
        self, action: str, about: tuple[str, ...], value: str, author: str, reason: str
    ) -> Correction:
        from ..pipeline import correct, correction  # noqa: PLC0415  (imports linking and merging)

        author = author or os.environ.get("COMMUNIQUE_AUTHOR") or getpass.getuser()
        made = correction(self.workspace, action, about, value, author=author, reason=reason)
        correct(made, self.workspace)
        return made
