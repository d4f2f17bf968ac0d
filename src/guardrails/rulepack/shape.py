"""The shape of every file in a pack; `read.py` reads them, and names file and key when wrong."""

from __future__ import annotations

from typing import Annotated, Any

import msgspec

from guardrails.model.detector import Certainty, Rehearsal
from guardrails.model.rule import Confidence, Profile, Severity

_Title = Annotated[str, msgspec.Meta(min_length=1, max_length=70, pattern=r"[^.]$")]
_Cwe = Annotated[str, msgspec.Meta(pattern=r"^CWE-[0-9]+$")]
_Owasp = Annotated[str, msgspec.Meta(pattern=r"^A(0[1-9]|10):20(21|25)$")]
_Asvs = Annotated[str, msgspec.Meta(pattern=r"^V[0-9]+\.[0-9]+\.[0-9]+$")]
_Tag = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
_Version = Annotated[str, msgspec.Meta(pattern=r"^[0-9]+\.[0-9]+\.[0-9]+$")]


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="kebab", kw_only=True):
    """What all shapes share: frozen, kebab-case keys, and an unknown key is an error."""


class PackFile(_File, frozen=True):
    """pack.toml"""

    name: str
    version: _Version
    description: str = ""


class BanditTest(_File, frozen=True):
    """One entry of `[found-by] bandit` that says more than the test's id."""

    test: str
    severity: Confidence = Confidence.LOW
    confidence: Confidence = Confidence.LOW
    only_with: str = ""


class FoundBy(_File, frozen=True):
    """`[found-by]`: which Bandit tests see the rule; semgrep.yaml speaks for itself."""

    bandit: tuple[str | BanditTest, ...] = ()


class RuleFile(_File, frozen=True):
    """rule.toml. `as_` is the path that the examples stand for."""

    title: _Title
    severity: Severity
    confidence: Confidence
    since: _Version
    cwe: tuple[_Cwe, ...]
    owasp: tuple[_Owasp, ...] = ()
    asvs: tuple[_Asvs, ...] = ()
    tags: tuple[_Tag, ...] = ()
    profile: Profile = Profile.DEFAULT
    yields_to: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    found_by: FoundBy = FoundBy()
    as_: str = msgspec.field(default="", name="as")


class DetectorFile(_File, frozen=True):
    """One `[[detectors]]` of a provider's file.

    It looks for a `pattern`; for a `value` that is assigned to a name with `near` in it; or, with
    `assigned = true`, for anything that is assigned to a name that tells of a secret.
    `page` documents this detector's format where the provider's page does not. `as_` is the
    name of the file that the samples stand for. `hint` is for a `pattern` without letters of
    its own, such as 52 of any: Hyperscan looks for it instead, and several may share one.
    """

    id: Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
    title: _Title
    grants: str
    severity: Severity
    confidence: Confidence
    certainty: Certainty
    since: _Version
    samples: tuple[str, ...]
    near_misses: tuple[str, ...]
    pattern: str = ""
    near: str = ""
    value: str = ""
    assigned: bool = False
    in_files: str = ""
    hint: str = ""
    page: str = ""
    prefix: str = ""
    proof: str = ""
    companion: str = ""
    distance: int = 0
    entropy: float = 0.0
    aliases: tuple[str, ...] = ()
    variable: str = ""
    gives_way: bool = False
    rehearsal: Rehearsal = Rehearsal.ALSO
    as_: str = msgspec.field(default="settings.conf", name="as")


class ProviderFile(_File, frozen=True):
    """secrets/<provider>.toml. `page` documents the format; `revoke` is where a key ends."""

    name: str
    page: str
    revoke: str
    steps: tuple[str, ...]
    variable: str
    detectors: tuple[DetectorFile, ...]


class TaintFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """<group>/taint.yaml: what the taint rules of a group share, in Semgrep's own format.

    All of them get `options`, `propagators` and the sanitizers called `always`; `sources` and the
    other sanitizers are for those whose metadata names them.
    """

    options: dict[str, Any] = {}
    propagators: tuple[dict[str, Any], ...] = ()
    sources: dict[str, tuple[dict[str, Any], ...]] = {}
    sanitizers: dict[str, tuple[dict[str, Any], ...]] = {}


class SemgrepFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """semgrep.yaml: only its outside is ours to check, the rest is Semgrep's own format."""

    rules: tuple[dict[str, Any], ...]
