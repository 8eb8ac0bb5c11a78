"""Examples in Markdown: what is shown below a command, and whether that is what it prints."""

import re
import shlex

from click.testing import CliRunner
from communique.cli import main

CONSOLE = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
# Dates are one token; of other text each word, number and sign, however it is broken into lines.
TOKEN = re.compile(r"\d{4}-\d\d(?:-\d\d)?|\.\d+|\d[\d,]*\d|\d|\w+|[^\w\s]")
NUMBER = re.compile(r"\.\d+|\d[\d,]*")


def commands(block):
    """Each command of a console block with what is shown below it."""
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        line, _, shown = part.partition("\n")
        yield line, shown


def near(shown, printed):
    """Whether two tokens are the same, or two figures that differ by less than matters.

    A count may be off by a tenth and a share by .05, so that reading may get better without the
    page changing every time; what is further off is no longer true.
    """
    if shown == printed:
        return True
    if not (NUMBER.fullmatch(shown) and NUMBER.fullmatch(printed)):
        return False
    one, other = (float(number.replace(",", "")) for number in (shown, printed))
    if max(one, other) < 1:
        return abs(one - other) <= 0.05
    return abs(one - other) <= 0.1 * max(one, other)


def difference(shown, printed):
    """What of the shown text does not follow in what was printed; "…" stands for anything."""
    tokens = TOKEN.findall(printed)
    place = 0
    for number, part in enumerate(shown.split("…")):
        wanted = TOKEN.findall(part)
        # Only the first part must stand at the very beginning.
        places = range(place, len(tokens) - len(wanted) + 1) if number else range(1)
        for start in places:
            found = tokens[start : start + len(wanted)]
            if len(found) == len(wanted) and all(map(near, wanted, found)):
                place = start + len(wanted)
                break
        else:
            return part
    return "" if shown.rstrip().endswith("…") or place == len(tokens) else printed


def failure(line, shown):
    """What goes wrong when a command is run here, in words; empty if nothing does."""
    program, *arguments = shlex.split(line)
    assert program == "communique"
    done = CliRunner().invoke(main, arguments)
    if done.exit_code:
        return f"$ {line}\nexit status {done.exit_code}: {done.output}"
    if missing := difference(shown, done.output):
        return f"$ {line}\nthe page shows:{missing}\nbut this is printed:\n{done.output}"
    return ""
