"""Finding the files of a folder that each add one loader, rule, export or kind of map.

They lie in the package, and in folders of the user's own that the environment variable
``COMMUNIQUE_EXTENSIONS`` names (several as in ``PATH``), each laid out as the package is:
``read/rules/tea.py``, ``export/names.py``, ``data/organizations.tsv``. It is a variable, and no
folder of a workspace, because what lies there is run: opening a workspace must run nothing.
"""

from __future__ import annotations

import hashlib
import importlib
import os
import pkgutil
from functools import cache
from pathlib import Path
from types import ModuleType

from .errors import NotFound

_VARIABLE = "COMMUNIQUE_EXTENSIONS"


@cache
def modules(package: str) -> dict[str, ModuleType]:
    """The public modules of a package by name, in order of their names.

    A module whose name begins with an underscore is shared code of its folder, not a plug-in.

    >>> "text" in modules("communique.load")
    True
    """
    return {name: importlib.import_module(f"{package}.{name}") for name in names(package)}


def names(package: str) -> list[str]:
    """The names of `modules`, in order, without importing them.

    Of two of one name, the one in the package counts.
    """
    found = importlib.import_module(package)
    inside = "/".join(package.split(".")[1:])
    for folder in extensions(inside) if inside else ():
        if str(folder) not in found.__path__:
            found.__path__.append(str(folder))
    every = sorted(info.name for info in pkgutil.iter_modules(found.__path__))
    return [name for name in every if not name.startswith("_")]


def extensions(inside: str) -> list[Path]:
    """The files or folders of this path, as in the package, that the user's own folders have.

    Raises `NotFound` where such a folder is missing.
    """
    folders = [Path(name) for name in os.environ.get(_VARIABLE, "").split(os.pathsep) if name]
    for folder in folders:
        if not folder.is_dir():
            raise NotFound(f"{_VARIABLE}: there is no folder {folder}")
    return [found for folder in folders if (found := folder.resolve() / inside).exists()]


def digest(*inside: str) -> str:
    """What changes with every file that the user's own folders have there; empty without any."""
    folders = [folder for path in inside for folder in extensions(path)]
    files = [file for folder in folders for end in ("py", "tsv", "txt")
             for file in folder.rglob(f"*.{end}")]  # fmt: skip
    contents = [file.read_bytes() for file in files]
    return hashlib.sha256(b"\0".join(sorted(contents))).hexdigest()[:8] if contents else ""
