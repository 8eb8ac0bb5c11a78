"""What the site has beside the pages of this folder: made at every build, never kept by hand.

The commands' own help, the list of what has docstrings, and the ontology's page.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
from communique.cli import main
from communique.plugins import names
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files

ROOT = Path(__file__).parent.parent
# Where a person who programs begins; the other stages follow as they are found.
FIRST = ("model", "errors", "vocabulary")
APART = ("cli", "examples")


@event_priority(100)
def on_config(config: Any) -> Any:
    """Show griffe, which reads docstrings without importing, where the package is.

    ``setup.cfg`` maps the package communique to the folder graph, which griffe does not know.
    First of all hooks, because the plug-in that asks griffe reads its settings in the same event.
    """
    place = ROOT / "build/reference"
    place.mkdir(parents=True, exist_ok=True)
    package = place / "communique"
    if not package.is_symlink():
        package.symlink_to(ROOT / "graph", target_is_directory=True)
    config.plugins["mkdocstrings"].config.handlers["python"]["paths"] = [str(place)]
    return config


def on_files(files: Files, config: Any) -> Files:
    """Add the made pages; a hook of MkDocs."""
    ontology = (ROOT / "ontology/index.html").read_text(encoding="utf-8")
    made = {"commands.md": commands(), "python.md": python(), "ontology-terms.html": ontology}
    for path, content in made.items():
        files.append(File.generated(config, path, content=content))
    return files


def commands() -> str:
    """The help of every command, as the command prints it."""
    top = context_of(main, "communique")
    pages = ["# Commands", "", help_in(top)]
    for name in main.list_commands(top):
        command = main.get_command(top, name)
        assert command is not None
        inside = context_of(command, name, top)
        pages += [f"## {name}", "", help_in(inside)]
        if isinstance(command, click.Group):
            for part in command.list_commands(inside):
                found = context_of(command.commands[part], part, inside)
                pages += [f"### {name} {part}", "", help_in(found)]
    return "\n".join(pages)


def context_of(command: click.Command, name: str, parent: click.Context | None = None) -> Any:
    """What a command knows when it is called by this name."""
    settings = {**command.context_settings, "terminal_width": 90, "max_content_width": 90}
    return click.Context(command, parent=parent, info_name=name, **settings)


def help_in(context: click.Context) -> str:
    """One help text, of 90 columns, in a block."""
    return f"```text\n{context.get_help()}\n```\n"


def python() -> str:
    """The stages and what they share, by their docstrings."""
    found = [name for name in names("communique") if name not in (*FIRST, *APART)]
    pages = ["# Python", "", "::: communique", "    options:", "      members_order: alphabetical"]
    for name in (*FIRST, *found):
        pages += ["", f"::: communique.{name}"]
    return "\n".join(pages) + "\n"
