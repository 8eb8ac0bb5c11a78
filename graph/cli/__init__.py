"""The command line: finds its commands, shows their help, and reports every error.

Each command is one file of this folder with a click command called ``command``. It is imported only
when it is called, because some commands import a language model or a drawing library, and
``communique --help`` should not wait for them; the list of commands reads their docstrings from
the source.
"""

from __future__ import annotations

import ast
import importlib
import os
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import IO, Any

import click
from click.shell_completion import CompletionItem

from .. import __version__
from ..errors import CommuniqueError
from ..plugins import names

_SECTIONS = {
    "Begin": ("demo",),
    "Read and build": ("read", "build", "correct", "remove"),
    "Ask": ("who", "path", "query", "analyze"),
    "Show": ("map", "report", "export", "serve"),
    "Verify": ("check", "evaluate"),
}
_OTHERS = "More"
_INTERRUPTED = 130


class Failure(click.ClickException):
    """A reported problem: ``Error: …`` on standard error, exit status 1."""

    def __init__(self, message: str) -> None:
        # A file name may hold what moves the cursor or colours the screen.
        super().__init__(
            "".join(c if c.isprintable() or c == "\n" else ascii(c)[1:-1] for c in message)
        )

    def show(self, file: IO[Any] | None = None) -> None:
        """Print the message, with the word Error in red on a terminal that wants colour."""
        # What `invoke` set for its context is gone when click shows an error.
        color = False if os.environ.get("NO_COLOR") else None
        message = f"{click.style('Error', fg='red')}: {self.format_message()}"
        click.echo(message, file=file, err=True, color=color)


class Commands(click.Group):
    """The group of all command files, imported one by one when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the command files, in order."""
        try:
            return names(__name__)
        except CommuniqueError as error:
            # The help asks for this list before any command is called.
            raise Failure(str(error)) from error

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a file; ``None`` where there is no such file."""
        if cmd_name not in self.list_commands(ctx):
            return None
        command: click.Command = importlib.import_module(f"{__name__}.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands in sections, without importing them."""
        placed = {name for section in _SECTIONS.values() for name in section}
        present = self.list_commands(ctx)
        others = tuple(name for name in present if name not in placed)
        for title, section in {**_SECTIONS, _OTHERS: others}.items():
            rows = [(name, short_help(name)) for name in section if name in present]
            if rows:
                with formatter.section(title):
                    formatter.write_dl(rows)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """What the Tab key offers, without importing the commands: it must not take seconds."""
        here = [
            CompletionItem(name, help=short_help(name))
            for name in self.list_commands(ctx)
            if name.startswith(incomplete)
        ]
        return here + click.Command.shell_complete(self, ctx, incomplete)

    def invoke(self, ctx: click.Context) -> Any:
        """Call the command, and report what it raises on purpose, in this one place."""
        if os.environ.get("NO_COLOR"):
            ctx.color = False
        for stream in (sys.stdout, sys.stderr):
            # A name that the terminal cannot show must not stop the answer.
            if reconfigure := getattr(stream, "reconfigure", None):
                reconfigure(errors="backslashreplace")
        try:
            return super().invoke(ctx)
        except CommuniqueError as error:
            raise Failure(str(error)) from error
        except KeyboardInterrupt:
            click.echo(err=True)
            ctx.exit(_INTERRUPTED)
        except BrokenPipeError:
            # The reader of our output went away (``| head``): click ends quietly.
            raise
        except OSError as error:
            place = f"{os.fsdecode(error.filename)}: " if error.filename else ""
            raise Failure(f"{place}{error.strerror or error}") from error


def short_help(name: str) -> str:
    """The first sentence of a command's docstring, read without importing its file."""
    found = find_spec(f"{__name__}.{name}")
    assert found and found.origin
    source = Path(found.origin).read_text(encoding="utf-8")
    for node in ast.parse(source).body:
        if isinstance(node, ast.FunctionDef) and node.name == "command":
            first = (ast.get_docstring(node) or "").partition("\n\n")[0]
            return " ".join(first.split()).removesuffix(".")
    return ""


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Begin with: communique demo",
)
@click.version_option(__version__, prog_name="communique")
def main() -> None:
    """From articles about cultural diplomacy to a knowledge graph.

    Who met whom, who held which office, what was signed: each statement with its sentence.
    """
