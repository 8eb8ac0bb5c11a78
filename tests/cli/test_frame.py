"""The frame of the command line: help, errors, exit status, and what is not imported."""

import io
import os
import subprocess
import sys
from pathlib import Path

import click
import communique
import pytest
from click.testing import CliRunner
from communique.cli import Commands, Failure, main, short_help
from communique.errors import NotFound, UnreadableArticle
from communique.plugins import names

NAMES = names("communique.cli")


def group_that(action):
    """A group whose one command does this."""

    class Group(Commands):
        def list_commands(self, ctx):
            return ["act"]

        def get_command(self, ctx, cmd_name):
            return click.Command("act", callback=action)

    return Group(name="communique")


def raising(error):
    def act():
        raise error

    return CliRunner().invoke(group_that(act), ["act"])


def run(*arguments, **options):
    return subprocess.run(
        [sys.executable, "-m", "communique", *arguments],
        capture_output=True,
        encoding="utf-8",
        check=False,
        **options,
    )


def test_the_help_lists_every_command_with_what_it_does():
    shown = CliRunner().invoke(main, ["--help"])
    assert shown.exit_code == 0
    assert NAMES
    for name in NAMES:
        assert f"  {name} " in shown.output
        assert short_help(name), name


def test_the_help_has_a_section_for_every_command():
    assert "\nMore:\n" not in CliRunner().invoke(main, ["--help"]).stdout


def completions(shell, words):
    """What the Tab key offers after these words, the last of which is unfinished."""
    variables = {
        "_COMMUNIQUE_COMPLETE": f"{shell}_complete",
        "COMP_WORDS": " ".join(["communique", *words]),
        "COMP_CWORD": str(len(words)),
    }
    command = Path(sys.executable).with_name("communique")
    done = subprocess.run(
        [command], env={**os.environ, **variables}, capture_output=True, encoding="utf-8",
        check=False,
    )  # fmt: skip
    return done.stdout


def test_the_tab_key_completes_commands_options_and_their_values():
    assert completions("bash", ["an"]) == "plain,analyze\n"
    assert completions("bash", ["map", "--ki"]) == "plain,--kind\n"
    assert completions("bash", ["map", "--kind", "count"]) == "plain,countries\n"
    assert completions("zsh", ["an"]).splitlines()[:2] == ["plain", "analyze"]
    assert short_help("analyze") in completions("zsh", ["an"])


@pytest.mark.parametrize(("shell", "sign"), [("bash", "complete -o"), ("zsh", "compdef")])
def test_the_line_for_the_shell_gives_a_completion_script(shell, sign):
    command = Path(sys.executable).with_name("communique")
    variables = {**os.environ, "_COMMUNIQUE_COMPLETE": f"{shell}_source"}
    done = subprocess.run(
        [command], env=variables, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0
    assert sign in done.stdout


def test_the_commands_are_completed_without_importing_them():
    program = (
        "import sys; from communique.cli import main\n"
        "import click; offered = main.shell_complete(click.Context(main), 'q')\n"
        "print(*[item.value for item in offered], 'communique.cli.query' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=False
    )
    assert done.stdout == "query False\n"


@pytest.mark.parametrize("name", NAMES)
def test_the_help_of_a_command_has_an_example(name):
    shown = CliRunner().invoke(main, [name, "--help"])
    assert shown.exit_code == 0
    assert "\nExample:\n" in shown.output or "\n  Example:\n" in shown.output
    assert f"communique {name} " in shown.output or f"communique {name}\n" in shown.output


@pytest.mark.parametrize("name", NAMES)
def test_the_list_says_what_the_command_itself_says(name):
    command = main.get_command(click.Context(main), name)
    assert short_help(name) == " ".join(command.help.partition("\n\n")[0].split()).removesuffix(".")


def test_help_and_version_do_not_wait_for_heavy_libraries():
    program = (
        "import sys; from communique.cli import main; main(['--help'], standalone_mode=False);"
        "heavy = {'spacy', 'rich', 'networkx', 'trafilatura', 'pyoxigraph', 'yaml', 'numpy'};"
        "print('imported:', *sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=False
    )
    assert done.stdout.splitlines()[-1] == "imported:"


def test_the_version_is_the_package_s():
    assert run("--version").stdout == f"communique, version {communique.__version__}\n"


def test_a_reported_problem_is_one_line_and_status_1():
    done = raising(NotFound('no query "tea"; see: communique query'))
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr == 'Error: no query "tea"; see: communique query\n'


def test_the_place_of_an_article_s_problem_is_named():
    done = raising(UnreadableArticle("news.jsonl, line 7", 'no "text" field'))
    assert done.stderr == 'Error: news.jsonl, line 7: no "text" field\n'


def test_what_the_system_refuses_is_reported_without_a_traceback():
    done = raising(OSError(28, "No space left on device", "map.html"))
    assert (done.exit_code, done.stderr) == (1, "Error: map.html: No space left on device\n")


def test_a_message_cannot_move_the_cursor():
    done = raising(NotFound("no file \x1b[2Jx\u202e"))
    assert done.stderr == "Error: no file \\x1b[2Jx\\u202e\n"


def test_a_programming_error_is_not_dressed_up():
    assert isinstance(raising(KeyError("x")).exception, KeyError)


def test_an_interrupt_is_quiet_and_status_130():
    done = raising(KeyboardInterrupt())
    assert (done.exit_code, done.output.strip()) == (130, "")


@pytest.mark.parametrize("arguments", [["none"], ["--none"], ["build", "--none"]])
def test_wrong_usage_is_status_2(arguments):
    done = CliRunner().invoke(main, arguments)
    assert done.exit_code == 2
    assert "Usage: " in done.stderr
    assert done.stdout == ""


def test_a_reader_that_goes_away_is_no_problem():
    program = (
        "import click; from communique.cli import Commands\n"
        "class Group(Commands):\n"
        "    def list_commands(self, ctx): return ['act']\n"
        "    def get_command(self, ctx, cmd_name):\n"
        "        return click.Command('act', callback=lambda: click.echo('x\\\\n' * 999999))\n"
        "Group(name='communique')(['act'])\n"
    )
    writer = subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert writer.stdout is not None and writer.stderr is not None
    writer.stdout.readline()
    writer.stdout.close()
    with writer:
        assert writer.stderr.read() == b""


def test_a_terminal_that_cannot_show_a_letter_still_gets_an_answer():
    def act():
        click.echo("Türkiye 文化")

    done = CliRunner(charset="latin-1").invoke(group_that(act), ["act"])
    assert (done.exit_code, done.stdout) == (0, "Türkiye \\u6587\\u5316\n")


@pytest.mark.parametrize(
    ("variables", "coloured"), [({}, True), ({"NO_COLOR": ""}, True), ({"NO_COLOR": "1"}, False)]
)
def test_colour_is_left_out_where_nobody_wants_it(variables, coloured):
    def act():
        click.secho("red", fg="red")

    done = CliRunner(env={"NO_COLOR": None, **variables}).invoke(
        group_that(act), ["act"], color=True
    )
    assert (done.output == "\x1b[31mred\x1b[0m\n") is coloured


@pytest.mark.parametrize(("variables", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False)])
def test_an_error_is_red_only_where_colour_is_wanted(variables, coloured, monkeypatch):
    monkeypatch.delenv("NO_COLOR", raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    screen = io.StringIO()
    screen.isatty = lambda: True
    Failure("no").show(screen)
    assert screen.getvalue() == ("\x1b[31mError\x1b[0m: no\n" if coloured else "Error: no\n")
