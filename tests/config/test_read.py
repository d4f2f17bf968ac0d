"""Which file holds, and what is said of a file that cannot be used."""

from __future__ import annotations

from pathlib import Path

import pytest

from guardrails.config.read import Configured, configured
from guardrails.config.settings import Settings
from guardrails.errors import ConfigWrong
from guardrails.model.rule import Severity


def write(path: Path, text: str = 'fail-on = "low"\n') -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def in_folder(folder: Path, top: Path) -> Configured:
    return configured(str(folder), str(top))


def problem(tmp_path: Path, text: str, name: str = "guardrails.toml") -> ConfigWrong:
    write(tmp_path / name, text)
    with pytest.raises(ConfigWrong) as raised:
        in_folder(tmp_path, tmp_path)
    assert str(tmp_path / name) in raised.value.what
    return raised.value


def test_without_a_file_all_are_defaults(tmp_path: Path) -> None:
    assert in_folder(tmp_path, tmp_path) == Configured(Settings())


def test_the_nearest_file_wins_and_those_above_add_nothing(tmp_path: Path) -> None:
    write(tmp_path / "guardrails.toml", 'fail-on = "low"\nstrict = true\n')
    near = write(tmp_path / "a/guardrails.toml", 'fail-on = "high"\n')
    (tmp_path / "a/b").mkdir()
    found = in_folder(tmp_path / "a/b", tmp_path)
    assert found.source == str(near)
    assert found.settings == Settings(fail_on=Severity.HIGH)


def test_a_pyproject_that_is_nearer_wins(tmp_path: Path) -> None:
    write(tmp_path / "guardrails.toml")
    write(tmp_path / "a/pyproject.toml", '[tool.guardrails]\nfail-on = "critical"\n')
    assert in_folder(tmp_path / "a", tmp_path).settings.fail_on is Severity.CRITICAL


def test_in_one_folder_the_own_file_wins(tmp_path: Path) -> None:
    own = write(tmp_path / "guardrails.toml")
    write(tmp_path / "pyproject.toml", '[tool.guardrails]\nfail-on = "critical"\n')
    assert in_folder(tmp_path, tmp_path).source == str(own)


def test_a_pyproject_that_only_speaks_of_us_is_passed_by(tmp_path: Path) -> None:
    above = write(tmp_path / "guardrails.toml")
    for text in (
        '[project]\ndependencies = ["security-guardrails"]\n',
        '[tool.other]\nhook = "guardrails"\n',
        "no guard at all, and no TOML",
    ):
        write(tmp_path / "a/pyproject.toml", text)
        assert in_folder(tmp_path / "a", tmp_path).source == str(above)


def test_the_search_stops_at_the_top(tmp_path: Path) -> None:
    write(tmp_path / "guardrails.toml")
    (tmp_path / "repo/a").mkdir(parents=True)
    assert in_folder(tmp_path / "repo/a", tmp_path / "repo") == Configured(Settings())
    write(tmp_path / "repo/guardrails.toml", "strict = true\n")
    assert in_folder(tmp_path / "repo/a", tmp_path / "repo").settings.strict


def test_a_chosen_file_is_read_and_no_other(tmp_path: Path) -> None:
    write(tmp_path / "guardrails.toml", "strict = true\n")
    chosen = write(tmp_path / "ci.toml", 'fail-on = "low"\n')
    found = configured(str(tmp_path), str(tmp_path), str(chosen))
    assert found == Configured(Settings(fail_on=Severity.LOW), str(chosen))


def test_a_chosen_file_that_is_missing_is_an_error(tmp_path: Path) -> None:
    write(tmp_path / "guardrails.toml")
    with pytest.raises(ConfigWrong, match=r"none\.toml: no such file") as raised:
        configured(str(tmp_path), str(tmp_path), str(tmp_path / "none.toml"))
    assert "--config" in raised.value.do


def test_a_chosen_file_without_settings_is_an_error(tmp_path: Path) -> None:
    """With the defaults instead, nobody would learn that the table is misspelt."""
    chosen = write(tmp_path / "pyproject.toml", "[tool.guardrail]\nstrict = true\n")
    with pytest.raises(ConfigWrong, match=r"no \[tool\.guardrails\]"):
        configured(str(tmp_path), str(tmp_path), str(chosen))


def test_a_link_to_nowhere_is_an_error_and_not_the_defaults(tmp_path: Path) -> None:
    (tmp_path / "guardrails.toml").symlink_to("gone.toml")
    with pytest.raises(ConfigWrong, match="no such file"):
        in_folder(tmp_path, tmp_path)


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ('fail_on = "low"', "fail-on"),
        ('faill-on = "low"', "fail-on"),
        ("excluded = []", "exclude"),
        ("supress = []", "suppress"),
        ("max-filesize = 3", "max-file-size"),
    ],
)
def test_an_unknown_key_and_the_nearest_one(tmp_path: Path, text: str, near: str) -> None:
    raised = problem(tmp_path, text)
    assert f"unknown key '{text.split()[0]}'" in raised.what
    assert f"Did you mean '{near}'?" in raised.do


def test_a_key_like_no_other_gets_the_list(tmp_path: Path) -> None:
    raised = problem(tmp_path, "zzz = 1")
    assert "Did you mean" not in raised.do
    assert "fail-on" in raised.do


def test_an_unknown_key_of_pyproject(tmp_path: Path) -> None:
    raised = problem(tmp_path, "[tool.guardrails]\nstrickt = true", "pyproject.toml")
    assert "strickt" in raised.what
    assert "'strict'" in raised.do


def test_an_unknown_key_of_a_suppression(tmp_path: Path) -> None:
    text = '[[suppress]]\nrule = "a/b"\npath = "x"\nreason = "y"\nuntill = "2030-01-01"'
    raised = problem(tmp_path, text)
    assert "untill" in raised.what
    assert "Did you mean 'until'?" in raised.do


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("strict = 1", "$.strict"),
        ('select = "secrets"', "$.select"),
        ("exclude = [3]", "$.exclude[0]"),
        ('fail-on = "hihg"', "$.fail-on"),
        ('timeout = "10"', "$.timeout"),
        ('[[suppress]]\nrule = "a/b"\npath = "x"', "reason"),
        ("suppress = {}", "$.suppress"),
    ],
)
def test_a_wrong_type_is_named_with_its_key(tmp_path: Path, text: str, said: str) -> None:
    assert said in problem(tmp_path, text).what


@pytest.mark.parametrize("reason", ["", "   ", "\\t"])
def test_a_suppression_without_a_reason(tmp_path: Path, reason: str) -> None:
    text = f'[[suppress]]\nrule = "python/weak-hash"\npath = "t/"\nreason = "{reason}"'
    raised = problem(tmp_path, text)
    assert "python/weak-hash in t/ has no reason" in raised.what


@pytest.mark.parametrize("day", ["soon", "2027-1-31", "2027-02-30", "20270131"])
def test_a_suppression_until_no_day(tmp_path: Path, day: str) -> None:
    """It would count as expired, and nothing else would ever say so."""
    text = f'[[suppress]]\nrule = "a/b"\npath = "x"\nreason = "y"\nuntil = "{day}"'
    assert f"until = '{day}'" in problem(tmp_path, text).what


@pytest.mark.parametrize(
    "text", ["max-file-size = 0", "timeout = 0", "jobs = -1", 'semgrep = "none"']
)
def test_a_number_or_a_word_that_cannot_be(tmp_path: Path, text: str) -> None:
    assert problem(tmp_path, text).do


@pytest.mark.parametrize("text", ["strict = ", "[[suppress]", "strict = true\nstrict = true", "\0"])
def test_broken_toml(tmp_path: Path, text: str) -> None:
    assert "Mend the TOML" in problem(tmp_path, text).do


def test_toml_that_is_not_utf8(tmp_path: Path) -> None:
    (tmp_path / "guardrails.toml").write_bytes(b"# caf\xe9\n")
    with pytest.raises(ConfigWrong, match=r"guardrails\.toml"):
        in_folder(tmp_path, tmp_path)


@pytest.mark.parametrize("text", ["tool = 'guardrails'", "[tool]\nguardrails = 5",
                                  "[[tool.guardrails]]\nstrict = true"])  # fmt: skip
def test_a_pyproject_whose_table_is_none(tmp_path: Path, text: str) -> None:
    assert "is no table" in problem(tmp_path, text, "pyproject.toml").what
