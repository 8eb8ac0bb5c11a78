"""Real triple stores on the loopback interface, for tests."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

VIRTUOSO_INI = """
[Database]
DatabaseFile = {folder}/v.db
ErrorLogFile = {folder}/v.log
LockFile = {folder}/v.lck
TransactionFile = {folder}/v.trx
xa_persistent_file = {folder}/v.pxa
[TempDatabase]
DatabaseFile = {folder}/t.db
TransactionFile = {folder}/t.trx
[Parameters]
ServerPort = 127.0.0.1:{control}
DisableUnixSocket = 1
DirsAllowed = {folder}
NumberOfBuffers = 10000
MaxDirtyBuffers = 6000
[HTTPServer]
ServerPort = 127.0.0.1:{port}
ServerRoot = {folder}
[SPARQL]
DefaultQuery = ASK {{}}
"""


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextlib.contextmanager
def _running(arguments: list[str], port: int, log: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A server, from the moment at which it takes connections."""
    with log.open("wb") as out:
        server = subprocess.Popen(arguments, stdout=out, stderr=out, stdin=subprocess.DEVNULL)
        try:
            _wait(server, port, log)
            yield server
        finally:
            server.kill()
            server.wait()


def _wait(server: subprocess.Popen[bytes], port: int, log: Path) -> None:
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        assert server.poll() is None, log.read_text(encoding="utf-8", errors="replace")
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        # A server has no other way to say that it is there.
        time.sleep(0.05)
    raise AssertionError(f"no server on port {port}: {log.read_text(encoding='utf-8')}")


@contextlib.contextmanager
def oxigraph(folder: Path) -> Iterator[str]:
    """`oxigraph serve`; gives the address for queries."""
    port = free_port()
    program = shutil.which(
        "oxigraph", path=f"{Path(sys.executable).parent}{os.pathsep}{os.defpath}"
    )
    assert program, "pip install oxigraph"
    arguments = [program, "serve", "-l", str(folder / "db"), "-b", f"127.0.0.1:{port}"]
    with _running(arguments, port, folder / "oxigraph.log"):
        yield f"http://127.0.0.1:{port}/query"


@contextlib.contextmanager
def virtuoso(folder: Path) -> Iterator[str]:
    """Virtuoso 7, which asks for a digest of dba's password; gives the address for queries."""
    port, control = free_port(), free_port()
    ini = folder / "virtuoso.ini"
    ini.write_text(VIRTUOSO_INI.format(folder=folder, port=port, control=control), encoding="utf-8")
    program = shutil.which("virtuoso-t")
    assert program, "apt-get install virtuoso-opensource-7"
    with _running([program, "-f", "-c", str(ini)], port, folder / "virtuoso.log"):
        grant = "GRANT SPARQL_UPDATE TO dba;"
        subprocess.run(
            ["isql-vt", f"127.0.0.1:{control}", "dba", "dba", f"exec={grant}"],
            check=False, capture_output=True,
        )  # fmt: skip
        yield f"http://127.0.0.1:{port}/sparql"
