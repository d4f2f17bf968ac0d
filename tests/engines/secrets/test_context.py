"""What a path tells."""

from __future__ import annotations

import pytest

from guardrails.engines.secrets.context import context_of
from tests.engines.looking import words


@pytest.mark.parametrize(
    "path",
    words(
        """
    tests/client.py test/a.go src/__tests__/a.js spec/user_spec.rb docs/setup.md fixtures/u.json
    app/src/test/java/A.java mocks/api.ts examples/demo.py e2e/login.ts pkg/client_test.go
    src/login.spec.ts test_login.py conftest.py LoginTest.java LoginTests.cs .env.example
    config.yml.sample tests.py app/tests.py unit-tests/a.py testdata/a.json docs_src/a.py
    """
    ),
)
def test_a_rehearsal(path: str) -> None:
    assert context_of(path).rehearsal


@pytest.mark.parametrize(
    "path",
    words(
        """
    src/client.py README.md notes.txt cases/0412.py corpus/pos/123.yaml samples/x.env demo/app.js
    contest/a.py latest/a.py src/attestation.go config/protest.yml CHANGES.rst locales/de.json
    data/spectrum.py app/testimonials.html benchmarks/run.py integration/setup.sh
    """
    ),
)
def test_no_rehearsal(path: str) -> None:
    assert not context_of(path).rehearsal


@pytest.mark.parametrize("path", ["a.py", "src/A.java", "x.TS", "main.tf", "n.ipynb"])
def test_code(path: str) -> None:
    assert context_of(path).code


@pytest.mark.parametrize("path", [".env", "a.yml", "README.md", "Dockerfile", "run.sh"])
def test_no_code(path: str) -> None:
    assert not context_of(path).code


@pytest.mark.parametrize(
    "path",
    words(
        """
    package-lock.json yarn.lock go.sum Cargo.lock dist/app.min.js app.js.map logo.svg
    .guardrails/baseline.json tsconfig.tsbuildinfo uv.lock
    """
    ),
)
def test_it_consists_of_hashes(path: str) -> None:
    assert context_of(path).hashes
    assert not context_of("src/lock.py").hashes
