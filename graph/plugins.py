"""Finding the files of a folder that each add one loader, rule, export or kind of map."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from types import ModuleType


@cache
def modules(package: str) -> dict[str, ModuleType]:
    """The public modules of a package by name, in order of their names.

    A module whose name begins with an underscore is shared code of its folder, not a plug-in.

    >>> "text" in modules("communique.load")
    True
    """
    found = importlib.import_module(package)
    names = sorted(info.name for info in pkgutil.iter_modules(found.__path__))
    return {
        name: importlib.import_module(f"{package}.{name}")
        for name in names
        if not name.startswith("_")
    }
