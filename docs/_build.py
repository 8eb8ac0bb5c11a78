"""What the site has beside the pages of this folder: made at every build, never kept by hand.

The commands' own help, the list of what has docstrings, and the ontology's page.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
from communique.cli import main
from communique.plugins import names
from mkdocs.structure.files import File, Files

ROOT = Path(__file__).parent.parent
# Where a person who programs begins; the other stages follow as they are found.
FIRST = ("model", "errors", "vocabulary")
APART = ("cli", "examples")


def on_config(config: Any) -> Any:
    """Show griffe, which reads docstrings without importing, where the package is.

    ``setup.cfg`` maps the package communique to the folder graph, which griffe does not know.
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
    pages = ["# Commands", "", help_of(main, ["communique"])]
    for name in main.list_commands(click.Context(main)):
        command = main.get_command(click.Context(main), name)
        assert command is not None
        pages += [f"## {name}", "", help_of(command, ["communique", name])]
        if isinstance(command, click.Group):
            for part in command.list_commands(click.Context(command)):
                found = command.commands[part]
                pages += [f"### {name} {part}", "", help_of(found, ["communique", name, part])]
    return "\n".join(pages)


def help_of(command: click.Command, words: list[str]) -> str:
    """One help text, of 90 columns, in a block."""
    context = None
    for name in words:
        context = click.Context(
            command, parent=context, info_name=name, terminal_width=90, max_content_width=90
        )
    assert context is not None
    return f"```text\n{command.get_help(context)}\n```\n"


def python() -> str:
    """The stages and what they share, by their docstrings."""
    found = [name for name in names("communique") if name not in (*FIRST, *APART)]
    pages = ["# Python", "", "::: communique", "    options:", "      members_order: alphabetical"]
    for name in (*FIRST, *found):
        pages += ["", f"::: communique.{name}"]
    return "\n".join(pages) + "\n"
