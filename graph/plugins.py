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
    return {name: importlib.import_module(f"{package}.{name}") for name in names(package)}


def names(package: str) -> list[str]:
    """The names of `modules`, in order, without importing them."""
    found = importlib.import_module(package)
    every = sorted(info.name for info in pkgutil.iter_modules(found.__path__))
    return [name for name in every if not name.startswith("_")]
