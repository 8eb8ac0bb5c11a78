"""Runs the notebooks from clean, in order, and writes their outputs into them.

    python notebooks/renew.py

All run in one new folder, so that what the first builds the others find.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import nbformat
from nbclient import NotebookClient

HERE = Path(__file__).parent
NOTEBOOKS = sorted(HERE.glob("[0-9]*.ipynb"))
SECONDS = 600


def executed(path: Path, folder: Path) -> nbformat.NotebookNode:
    """The notebook of this file with the outputs of a run in a folder.

    Raises `nbclient.exceptions.CellExecutionError` where a cell fails.
    """
    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(
        notebook,
        timeout=SECONDS,
        kernel_name="python3",
        record_timing=False,
        resources={"metadata": {"path": str(folder)}},
    )
    client.execute()
    # The version of this Python is nobody's business, and would change with each renewal.
    notebook.metadata = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    return notebook


def main() -> None:
    """Renew all notebooks."""
    with tempfile.TemporaryDirectory() as folder:
        for path in NOTEBOOKS:
            nbformat.write(executed(path, Path(folder)), path)
            print(path.name, file=sys.stderr)


if __name__ == "__main__":
    main()
