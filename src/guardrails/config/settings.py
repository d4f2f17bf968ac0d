"""Every setting and its default, on one page."""

from __future__ import annotations

import msgspec

from guardrails.model.rule import Profile, Severity

VENDORED = (
    "node_modules",
    "bower_components",
    "vendor",
    "third_party",
    "site-packages",
    ".venv",
    "venv",
)
GENERATED = ("_pb2.py", "_pb2_grpc.py", ".pb.go", ".generated.ts", ".generated.js")
MINIFIED = (".min.js", ".min.css", ".js.map", ".css.map")


class AcceptedPath(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="kebab", kw_only=True
):
    """`[[suppress]]`: findings of `rule` in files that match `path` are accepted.

    `path` is a gitignore pattern. `until` is the last day, written as YYYY-MM-DD.
    """

    rule: str
    path: str
    reason: str
    until: str = ""


class Settings(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="kebab", kw_only=True
):
    """What a project can set in guardrails.toml or under [tool.guardrails].

    `select` and `ignore` name rules by id, alias, group or glob; an empty `select` means all
    that `profile` runs; `default` is for every commit, `audit` runs all there are.
    `exclude` holds gitignore patterns of files that are not looked at.
    `leave_out` keeps the default list of vendored, generated and minified files out.
    A file of more than `max_file_size` bytes is not looked at; one of more than `max_code_size`
    is searched for secrets, and not parsed. `timeout` is seconds for one rule on one file.
    `semgrep` chooses the core that the wheel ships, or the official command (slower).
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    profile: Profile = Profile.DEFAULT
    exclude: tuple[str, ...] = ()
    leave_out: bool = True
    fail_on: Severity = Severity.MEDIUM
    strict: bool = False
    max_file_size: int = 100_000_000
    max_code_size: int = 2_000_000
    timeout: int = 10
    jobs: int = 0
    semgrep: str = "core"
    suppress: tuple[AcceptedPath, ...] = ()
