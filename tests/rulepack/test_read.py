"""A pack that cannot be used says which file and which key, and what to write instead."""

from __future__ import annotations

from pathlib import Path

import pytest

from guardrails.errors import ExitCode, PackWrong
from guardrails.model.engine import EngineName
from guardrails.model.rule import BanditBinding, Confidence, Severity
from guardrails.rulepack.locate import built_in_rules, shipped
from guardrails.rulepack.read import read_pack
from tests.rulepack.packs import PROVIDER, RULE, definition, write_provider, write_rule

ROOT = Path(__file__).parents[2]


def problem(pack: Path, *names: str) -> PackWrong:
    """What is wrong with a pack; every name must be in the message."""
    with pytest.raises(PackWrong) as raised:
        read_pack(pack)
    assert raised.value.exit_code is ExitCode.WRONG
    for name in names:
        assert name in raised.value.what
    assert raised.value.do
    return raised.value


def test_in_a_checkout_rules_and_doors_are_beside_src() -> None:
    assert built_in_rules() == ROOT / "rules"
    assert shipped("hooks") == ROOT / "hooks"


def test_a_folder_that_does_not_ship_is_told() -> None:
    with pytest.raises(PackWrong, match="'engines-of-war'"):
        shipped("engines-of-war")


def test_a_rule_folder_is_read(tmp_path: Path) -> None:
    folder = write_rule(tmp_path, rule=RULE + 'aliases = ["B999"]\n[found-by]\nbandit = ["B999"]')
    read = read_pack(tmp_path)
    (rule,) = read.rules
    assert (rule.id, rule.severity, rule.folder) == ("python/bad-call", Severity.HIGH, str(folder))
    assert rule.engines == (EngineName.BANDIT, EngineName.SEMGREP)
    assert rule.semgrep == ("python.bad-call",)
    assert read.semgrep["python/bad-call"][0]["pattern"] == "bad(...)"


def test_a_bandit_test_may_ask_for_more(tmp_path: Path) -> None:
    entry = '{ test = "B1", confidence = "high", only-with = "semgrep" }'
    write_rule(tmp_path, rule=f"{RULE}[found-by]\nbandit = [{entry}]")
    (rule,) = read_pack(tmp_path).rules
    assert rule.bandit == (BanditBinding("B1", Confidence.LOW, Confidence.HIGH, True),)


def test_a_provider_is_a_rule_and_a_detector_for_each_shape(tmp_path: Path) -> None:
    write_provider(tmp_path)
    read = read_pack(tmp_path)
    assert [rule.id for rule in read.rules] == ["secrets/some-token"]
    assert read.rules[0].engines == (EngineName.SECRETS,)
    assert read.detectors[0].rule == "secrets/some-token"


def test_a_folder_without_rule_toml(tmp_path: Path) -> None:
    (tmp_path / "python/empty").mkdir(parents=True)
    assert "rules new" in problem(tmp_path, "python/empty/rule.toml").do


def test_a_pack_may_be_the_top_of_a_repository(tmp_path: Path) -> None:
    write_rule(tmp_path)
    (tmp_path / ".git/hooks").mkdir(parents=True)
    assert len(read_pack(tmp_path).rules) == 1


@pytest.mark.parametrize(
    ("text", "named", "advice"),
    [
        (RULE.replace("severity", "severty"), "severty", "'severity'"),
        (RULE + "zzz = 1", "zzz", "Remove the key 'zzz'"),
        (RULE + "[found-by]\nbandits = []", "bandits", "'bandit'"),
        (RULE.replace('"high"', '"hihg"', 1), "$.severity", ""),
        (RULE.replace('severity = "high"\n', ""), "`severity`", ""),
        (RULE.replace("CWE-20", "20"), "$.cwe[0]", ""),
        (RULE.replace("A bad call", "A bad call."), "$.title", ""),
        (RULE.replace("A bad call", "A" * 71), "$.title", ""),
        (RULE.replace("0.1.0", "soon"), "$.since", ""),
        (RULE + "title = 'twice'", "rule.toml", ""),
        ('[found-by]\nbandit = [{ test = "B1", only-with = "luck" }]', "luck", "semgrep"),
    ],
)
def test_a_wrong_rule_toml(tmp_path: Path, text: str, named: str, advice: str) -> None:
    text = text if "title" in text else RULE + text
    write_rule(tmp_path, rule=text)
    assert advice in problem(tmp_path, "python/bad-call/rule.toml", named).do


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (definition("python/other"), "python.other"),
        (definition("python/bad-caller"), "python.bad-caller"),
        (definition("python/bad-call").replace("python.bad", "python/bad"), "python/bad-call"),
        (definition("python/bad-call").replace("languages", "language"), "no list of languages"),
        (definition("python/bad-call") + "    mode: join\n", "mode 'join'"),
        (definition("python/bad-call") + "    mode: extract\n", "mode 'extract'"),
        ("rules: [", "semgrep.yaml"),
        ("rules: 3", "$.rules"),
        ("rules: []\nmore: 1", "more"),
        ("rules: [3]", "$.rules[0]"),
    ],
)
def test_a_wrong_semgrep_yaml(tmp_path: Path, text: str, named: str) -> None:
    write_rule(tmp_path, semgrep=text)
    problem(tmp_path, "python/bad-call/semgrep.yaml", named)


def test_one_rule_may_have_several_definitions(tmp_path: Path) -> None:
    both = definition("python/bad-call") + definition("python/bad-call.two").partition("\n")[2]
    write_rule(tmp_path, semgrep=both)
    (rule,) = read_pack(tmp_path).rules
    assert rule.semgrep == ("python.bad-call", "python.bad-call.two")


def test_a_rule_that_no_engine_sees(tmp_path: Path) -> None:
    write_rule(tmp_path, semgrep="rules: []")
    problem(tmp_path, "rule.toml", "no engine sees")


@pytest.mark.parametrize("name", ["python/Bad-Call", "python/bad_call", "python/bad--call"])
def test_a_name_that_is_not_kebab_case(tmp_path: Path, name: str) -> None:
    write_rule(tmp_path, name)
    problem(tmp_path, name, "lower case")


@pytest.mark.parametrize("alias", ["B999", "b999", "python/bad-call"])
def test_an_alias_that_two_rules_claim(tmp_path: Path, alias: str) -> None:
    write_rule(tmp_path, rule=RULE + 'aliases = ["B999"]')
    write_rule(tmp_path, "python/worse-call", rule=f'{RULE}aliases = ["{alias}"]')
    problem(tmp_path, "worse-call", f"'{alias}'", "python/bad-call")


def test_a_detector_that_stands_twice(tmp_path: Path) -> None:
    write_provider(tmp_path)
    write_provider(tmp_path, name="other.toml")
    problem(tmp_path, "secrets/some-token")


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (PROVIDER.replace("[a-z]{20}'\nprefix", "[a-z'\nprefix"), "some-token: the pattern"),
        (PROVIDER + "companion = '('", "some-token: the pattern"),
        (PROVIDER.replace('"shaped"', '"sure"'), "$.detectors[0].certainty"),
        (PROVIDER.replace("near-misses", "near_misses"), "near_misses"),
        (PROVIDER.replace('id = "some-token"', 'id = "Some Token"'), "$.detectors[0].id"),
    ],
)
def test_a_wrong_provider(tmp_path: Path, text: str, named: str) -> None:
    write_provider(tmp_path, text)
    problem(tmp_path, "secrets/some.toml", named)


def test_a_wrong_pack_toml(tmp_path: Path) -> None:
    (tmp_path / "pack.toml").write_text('name = "p"\nversoin = "1.0.0"')
    assert "'version'" in problem(tmp_path, "pack.toml", "versoin").do


def test_a_file_that_is_not_utf8(tmp_path: Path) -> None:
    (write_rule(tmp_path) / "rule.toml").write_bytes(RULE.encode() + b"# caf\xe9")
    problem(tmp_path, "rule.toml")
