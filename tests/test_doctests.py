"""The examples in docstrings are true, under the names that users import."""

import doctest
import importlib
import pkgutil

import communique
import pytest

MODULES = sorted(
    module.name
    for module in pkgutil.walk_packages(communique.__path__, "communique.")
    if not module.name.endswith("__main__")
)


@pytest.mark.parametrize("name", MODULES)
def test_examples_in_docstrings(name):
    module = importlib.import_module(name)
    assert doctest.testmod(module, optionflags=doctest.ELLIPSIS).failed == 0
