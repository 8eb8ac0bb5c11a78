"""Queries with a time limit: answered by a process of their own, which is killed at the deadline.

Oxigraph has no time limit, and a thread that is inside a query cannot be stopped. The process has
the snapshot that was the newest when it began, and no way to the network. Updates are given to such
a process as well: it changes a copy, which becomes the graph when it is done in time.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType
from typing import Self

import pyoxigraph as ox

from .. import errors
from ..errors import CommuniqueError, QueryError
from ..vocabulary import NAMESPACES
from ._safety import explained, refuse_unsafe
from ._sandbox import forbid_network
from .live import merge_again
from .query import query, text_of
from .results import check_format, results_to_bytes
from .workspace import Workspace

SECONDS = 30.0
"""The time limit unless another is given: named queries take tenths of a second."""
_OPENING = 60.0
"""Seconds for the process to begin: Python, its imports, and the store."""


def ask(
    workspace: Workspace,
    asked: str,
    parameters: Mapping[str, str] | None = None,
    *,
    format: str = "table",
    seconds: float = SECONDS,
    width: int = 100,
) -> bytes:
    """Answer SPARQL or a named query over a workspace, in one of `FORMATS`.

    Raises `QueryError` for what is no query, may not be asked, has no such format, or takes longer
    than ``seconds``; `NotFound` for an unknown name.
    """
    text = text_of(asked, parameters, workspace.index)
    with Worker(workspace.snapshot()) as worker:
        return worker.ask(text, format, seconds, width)


def change(workspace: Workspace, text: str, *, seconds: float = SECONDS) -> None:
    """Change the graph of a workspace by SPARQL, until it is made anew from the readings.

    Raises `QueryError`, and changes nothing, for what is no update, would reach the network or the
    disk, or takes longer than ``seconds``; `WorkspaceError` where no build has finished.
    """
    refuse_unsafe(text, update=True)
    workspace.snapshot()
    with workspace.write() as live:
        with Worker(live.lend(), writing=True) as worker:
            worker.change(text, seconds)
        live.publish(live.projection, live.applied)


class Worker:
    """A process that answers queries over a snapshot, one after the other; a context manager.

    After a query that took too long the next one begins a new process. One that is ``writing``
    has a graph of its own, and changes it.
    """

    def __init__(self, snapshot: Path, *, writing: bool = False) -> None:
        self._snapshot = snapshot
        self._writing = writing
        self._process: subprocess.Popen[bytes] | None = None
        self._pipe: Connection | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def ask(self, text: str, format: str, seconds: float = SECONDS, width: int = 100) -> bytes:
        """The answer to SPARQL text in a format. Raises `QueryError`."""
        refuse_unsafe(text)
        check_format(format)
        kind, payload = self._exchange(text, format, seconds)
        if kind == "table":
            found = ox.parse_query_results(payload, format=ox.QueryResultsFormat.JSON)
            return results_to_bytes(found, format, width=width)
        return payload

    def change(self, text: str, seconds: float = SECONDS) -> None:
        """Do an update, and bring it to disk.

        Raises `QueryError`; how much was changed then, nobody knows.
        """
        self._exchange(text, "", seconds)

    def _exchange(self, text: str, format: str, seconds: float) -> tuple[str, bytes]:
        pipe = self._open()
        with suppress(BrokenPipeError):
            pipe.send((text, format))
        asked = "update" if self._writing else "query"
        answer = self._receive(pipe, seconds, f"the {asked} took longer than {seconds:g} s")
        if not isinstance(answer, tuple):
            self.close()
            raise QueryError("the process that answers is gone; was the memory too small?")
        kind, payload = answer
        if kind not in ("table", "done"):
            raised: type[CommuniqueError] = getattr(errors, kind)
            raise raised(payload)
        return kind, bytes(payload)

    def close(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
        if self._pipe is not None:
            self._pipe.close()
        self._process = self._pipe = None

    def _open(self) -> Connection:
        if self._pipe is not None:
            return self._pipe
        self._pipe, theirs = Pipe()
        # A program of its own: a fork would take along locks of threads that it does not have, and
        # multiprocessing would run again the script that asked. -P: nothing of the folder that it
        # is called in is imported.
        program = f"from {__name__} import serve; serve()"
        self._process = subprocess.Popen(  # noqa: S603  (its arguments are ours)
            [
                sys.executable,
                "-P",
                "-c",
                program,
                str(theirs.fileno()),
                str(self._snapshot),
                "writing" if self._writing else "reading",
            ],
            stdin=subprocess.DEVNULL,
            pass_fds=[theirs.fileno()],
        )
        theirs.close()
        opened = self._receive(self._pipe, _OPENING, "the process that answers does not begin")
        if opened != "ready":
            self.close()
            raise QueryError(
                f"{self._snapshot}: the graph cannot be opened: {opened or 'no reason'}"
            )
        return self._pipe

    def _receive(self, pipe: Connection, seconds: float, late: str) -> object:
        if not pipe.poll(seconds):
            self.close()
            raise QueryError(f"{late}, and was stopped; narrow it, or allow more with --timeout")
        try:
            return pipe.recv()
        except (EOFError, ConnectionResetError):
            return None


def serve() -> None:
    """What the process does: answer what comes through the pipe until its other end is closed."""
    pipe: Connection = Connection(int(sys.argv[1]))
    snapshot, writing = sys.argv[2], sys.argv[3] == "writing"
    forbid_network()
    try:
        store = ox.Store(snapshot) if writing else ox.Store.read_only(snapshot)
    except OSError as error:
        pipe.send(str(error))
        return
    pipe.send("ready")
    while True:
        try:
            text, format = pipe.recv()
        except EOFError:
            return
        pipe.send(_changed(store, text) if writing else _answer(store, text, format))


def _changed(store: ox.Store, text: str) -> tuple[str, object]:
    """Change named graphs, and make the default graph their merge again."""
    try:
        store.update(text, prefixes=NAMESPACES)
        merge_again(store)
        store.flush()
    except SyntaxError as error:
        return QueryError.__name__, explained(str(error), text)
    except (RuntimeError, ValueError, OSError) as error:
        return QueryError.__name__, f"the update failed: {error}"
    return "done", b""


def _answer(store: ox.Store, text: str, format: str) -> tuple[str, object]:
    try:
        results = query(store, text)
        if format == "table" and not isinstance(results, ox.QueryTriples):
            # How wide a screen is, and how to draw on it, is for the one who asked.
            return "table", results.serialize(format=ox.QueryResultsFormat.JSON)
        return "done", results_to_bytes(results, format)
    except CommuniqueError as error:
        return type(error).__name__, str(error)
