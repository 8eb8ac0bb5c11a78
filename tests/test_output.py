import pytest
from communique import output
from communique.errors import OutputError


def test_a_file_is_written_whole_and_nothing_else_is_left(tmp_path):
    output.write(tmp_path / "a.txt", "žluť")
    assert (tmp_path / "a.txt").read_bytes() == "žluť".encode()
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_what_was_there_stays_when_writing_fails(tmp_path, monkeypatch):
    out = tmp_path / "a.txt"
    out.write_text("old", encoding="utf-8")

    def broken(self, target):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.replace", broken)
    with pytest.raises(OutputError, match=r"a\.txt: No space left"):
        output.write(out, "new")
    assert out.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [out]


def test_a_missing_folder_is_a_clear_error(tmp_path):
    with pytest.raises(OutputError, match="No such file or directory"):
        output.write(tmp_path / "none" / "a.txt", "x")
    with pytest.raises(OutputError):
        output.write(tmp_path, "x")
