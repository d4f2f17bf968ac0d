"""Which findings a change brings, with real changes in a real repository."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from guardrails.config.settings import Settings
from guardrails.model.finding import Finding
from guardrails.model.target import Source, Target
from guardrails.system.git import Repository, require_repository
from guardrails.targets.commits import staged, version_before
from guardrails.triage.newness import old_findings
from tests.gathered import gathered
from tests.nouns import bad_calls
from tests.repository import Repo

CODE = "import x\n\n\ndef f(a):\n    return bad(a)\n\n\ndef g(a):\n    return a\n"


def find(targets: Sequence[Target]) -> list[Finding]:
    """Every `bad(` whose file does not clean its input: an engine that knows a sanitizer."""
    return bad_calls(each for each in targets if b"clean(" not in each.text)


def old_among(repository: Repository, found: Sequence[Finding]) -> frozenset[Finding]:
    def added(source: Source) -> frozenset[int]:
        assert source.before is not None
        return repository.added_lines(source.before.blob, source.blob)

    def before(sources: Sequence[Source]) -> list[Finding]:
        return find(version_before(repository, sources))

    return old_findings(found, added, before)


def new_lines(repo: Repo, *, flow_from: str = "") -> list[tuple[str, int]]:
    """Where the staged change brings findings; each finding's flow begins at `flow_from`."""
    repository = require_repository(str(repo.path))
    targets = gathered(staged(repository, Settings())).targets
    found = find(targets)
    if flow_from:
        (target,) = targets
        found = [with_step(each, target, flow_from) for each in found]
    old = old_among(repository, found)
    return [(each.place.path, each.place.start.line) for each in found if each not in old]


def with_step(finding: Finding, target: Target, source: str) -> Finding:
    at = target.text.index(source.encode())
    step = target.lines.place(target.path, replace(finding.place.span, start=at, end=at + 1))
    return replace(finding, trace=(step,))


def change(repo: Repo, before: str, after: str) -> None:
    repo.add("a.py", before)
    repo.commit()
    repo.add("a.py", after)


def test_an_added_file_is_new(repo: Repo) -> None:
    repo.add("a.py", CODE)
    assert new_lines(repo) == [("a.py", 5)]


def test_an_added_line_is_new_and_the_one_beside_it_is_old(repo: Repo) -> None:
    change(repo, CODE, CODE.replace("    return a\n", "    return bad(a + 1)\n"))
    assert new_lines(repo) == [("a.py", 9)]


def test_a_change_elsewhere_brings_nothing(repo: Repo) -> None:
    change(repo, CODE, CODE.replace("return a\n", "return a + 1\n"))
    assert new_lines(repo) == []


def test_a_line_that_only_moves_down_is_old(repo: Repo) -> None:
    change(repo, CODE, "import y\n" * 30 + CODE)
    assert new_lines(repo) == []


def test_a_changed_line_is_new(repo: Repo) -> None:
    change(repo, CODE, CODE.replace("bad(a)", "bad(a, 1)"))
    assert new_lines(repo) == [("a.py", 5)]


def test_a_finding_with_an_old_end_and_a_new_step_is_new(repo: Repo) -> None:
    change(repo, CODE, CODE.replace("import x", "import evil"))
    assert new_lines(repo) == []
    assert new_lines(repo, flow_from="import evil") == [("a.py", 5)]


def test_a_finding_that_a_deleted_line_brings_is_new(repo: Repo) -> None:
    change(repo, CODE.replace("    return bad", "    a = clean(a)\n    return bad"), CODE)
    assert new_lines(repo) == [("a.py", 5)]


def test_a_copy_of_an_old_finding_is_new(repo: Repo) -> None:
    change(repo, CODE, CODE + "\n\ndef h(a):\n    return bad(a)\n")
    assert new_lines(repo) == [("a.py", 13)]


def test_a_copy_before_an_old_finding_is_one_new_finding(repo: Repo) -> None:
    """git may call either of the two lines the added one; they are equal, and one is new."""
    change(repo, CODE, CODE.replace("    return bad(a)\n", "    return bad(a)\n" * 2))
    assert len(new_lines(repo)) == 1


def test_code_that_moves_to_another_place_is_on_an_added_line(repo: Repo) -> None:
    moved = CODE.replace("    return bad(a)\n", "    pass\n") + "    return bad(a)\n"
    change(repo, CODE, moved)
    assert new_lines(repo) == [("a.py", 10)]


def test_a_renamed_file_brings_nothing(repo: Repo) -> None:
    repo.add("a.py", CODE)
    repo.commit()
    repo.git("mv", "a.py", "b.py")
    assert new_lines(repo) == []


def test_a_renamed_and_changed_file_brings_what_changed(repo: Repo) -> None:
    long = CODE + "x = 1\n" * 40
    repo.add("a.py", long)
    repo.commit()
    repo.git("mv", "a.py", "deep.py")
    repo.add("deep.py", long + "bad(2)\n")
    assert new_lines(repo) == [("deep.py", 50)]


def test_a_copied_file_is_new(repo: Repo) -> None:
    repo.add("a.py", CODE)
    repo.commit()
    repo.add("b.py", CODE)
    assert new_lines(repo) == [("b.py", 5)]


def test_a_changed_mode_brings_nothing(repo: Repo) -> None:
    repo.add("a.py", CODE)
    repo.commit()
    repo.git("update-index", "--chmod=+x", "a.py")
    assert new_lines(repo) == []


def test_a_link_that_becomes_a_file_is_new(repo: Repo) -> None:
    (repo.path / "a.py").symlink_to("b.py")
    repo.git("add", "a.py")
    repo.commit()
    (repo.path / "a.py").unlink()
    repo.add("a.py", CODE)
    assert new_lines(repo) == [("a.py", 5)]


def test_line_ends_that_change_are_a_change(repo: Repo) -> None:
    change(repo, CODE, CODE.replace("\n", "\r\n"))
    assert new_lines(repo) == [("a.py", 5)]


def test_the_version_before_is_looked_at_only_where_it_can_matter(repo: Repo) -> None:
    repo.add("a.py", CODE)
    found = find(gathered(staged(require_repository(str(repo.path)), Settings())).targets)

    def never(_: object) -> list[Finding]:
        raise AssertionError("an added file has no version before")

    assert old_findings(found, lambda _: frozenset(), never) == frozenset()


@pytest.mark.parametrize("count", [1, 2, 3])
def test_each_old_finding_explains_one_and_no_more(repo: Repo, count: int) -> None:
    """Equal lines on untouched lines: as many are old as there were findings before."""
    change(repo, "bad(1)\n" * 3 + "x\n", "bad(1)\n" * 3 + "y\n")
    repository = require_repository(str(repo.path))
    found = find(gathered(staged(repository, Settings())).targets)

    def before(sources: Sequence[Source]) -> list[Finding]:
        return find(version_before(repository, sources))[:count]

    assert len(old_findings(found, lambda _: frozenset(), before)) == count
