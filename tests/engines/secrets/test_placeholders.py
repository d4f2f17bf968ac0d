"""Values that stand where a secret would."""

from __future__ import annotations

import pytest

from guardrails.engines.secrets.placeholders import is_placeholder, is_reference
from tests.engines.looking import words


@pytest.mark.parametrize(
    "value",
    words(
        """
    changeme CHANGE_ME change-it your-api-key YOUR_TOKEN example-password <placeholder> dummy
    xxxxxxxx XXXXXXXXXXXX ******** abc...xyz ---------- put_your_key_here my-token [REDACTED]
    0123456789abcdef abcdefghijklmnopqrstuvwxyz 12345678901234567890 aaaaaaaaaaaaaaaa ababababab
    00000000-1111-2222-3333-444444444444 1234abcd-1234-abcd-1234-abcd1234abcd ••••••••
    d41d8cd98f00b204e9800998ecf8427e 3fa85f64-5717-4562-b3fc-2c963f66afa6 2YotnFZFEjr1zCsicMWpAA
    deadbeefdeadbeef not-a-real-key todo fill_me_in notasecret
    """
    ),
)
def test_nobody_hands_this_out(value: str) -> None:
    assert is_placeholder(value.encode())


@pytest.mark.parametrize(
    "value",
    words(
        """
    Summer2024! dragon1987 Acme@2019 qT7xLm2Zr9Wk 9f86d081884c7d65 P@ssw0rd1 x9-Qz.81!kfRt
    f47ac10b-58cc-4372-a567-0e02b2c3d479 hunter22 q1w2e3r4t5
    """
    ),
)
def test_somebody_may_have_this(value: str) -> None:
    assert not is_placeholder(value.encode())


@pytest.mark.parametrize(
    "value",
    words(
        """
    ${DB_PASSWORD} $DB_PASSWORD $(cat) {{password}} #{password} %(password)s %PASSWORD% @@PASSWORD@@
    __PASSWORD__ @password@ <password> {password} :password @password ?pw ${{secrets.TOKEN}}
    os.environ process.env.TOKEN var.token self.password vault:secret/app op://vault/item
    secretsmanager:prod/db arn:aws:secretsmanager /run/secrets/db ENC[AES256] {cipher}AQA kv/app:x
    """
    )[:-1],
)
def test_it_is_kept_elsewhere(value: str) -> None:
    assert is_reference(value.encode())


@pytest.mark.parametrize("value", ["Summer2024!", "@dmin2024", "?Frodo1987", "a$b%c!9", "%U7P"])
def test_it_is_here(value: str) -> None:
    assert not is_reference(value.encode())
