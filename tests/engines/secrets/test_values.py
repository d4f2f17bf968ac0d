"""What values tell: made by a machine, chosen by a person, or nothing of that kind."""

from __future__ import annotations

import random
import string

import pytest

from guardrails.engines.secrets.names import Telling
from guardrails.engines.secrets.values import (
    is_chosen,
    is_human_password,
    is_random,
    is_salt,
    may_be_secret,
    reads_as_code,
    unescaped,
)
from tests.engines.looking import words

LETTERS = string.ascii_letters + string.digits


def drawn(symbols: str, count: int, total: int = 400) -> list[bytes]:
    chance = random.Random(20261124)
    return ["".join(chance.choices(symbols, k=count)).encode() for _ in range(total)]


@pytest.mark.parametrize(
    ("symbols", "count", "least"),
    [
        (LETTERS, 32, 0.99),
        (LETTERS, 20, 0.97),
        (LETTERS, 12, 0.93),
        (LETTERS + "!@#%^&*-_=+?.", 16, 0.85),
        (LETTERS + "-_", 43, 0.99),
        (LETTERS + "+/", 40, 0.99),
        ("0123456789abcdef", 32, 0.99),
        (string.ascii_lowercase + string.digits, 20, 0.98),
    ],
)
def test_what_a_machine_drew_is_random(symbols: str, count: int, least: float) -> None:
    values = drawn(symbols, count)
    found = [each for each in values if may_be_secret(each) and is_random(each, Telling.PASSWORD)]
    assert len(found) >= least * len(values)


@pytest.mark.parametrize(
    "value",
    words(
        """
    getUserPassword passwordFieldLabel application/json login-form-password2 user_password_hash
    oauth2-token-exchange client_credentials com.example.auth.TokenService v2.1.0-rc1 sha256
    heightOfGeoidAboveWGS84Units PBKDF2WithHmacSHA256 pbeWithSHAAnd3-KeyTripleDES-CBC utf8mb4
    docker-registry-secret-v2 auth/wrong-password plugins:paypal2:pay x5t#S256 epv1Voltage
    """
    ),
)
def test_what_a_person_named_is_not_random(value: str) -> None:
    assert not is_random(value.encode(), Telling.SECRET)


@pytest.mark.parametrize(
    "value",
    words(
        """
    Summer2024! dragon1987 Acme@2019 P@ssw0rd hunter2 Tr0ub4dor&3 admin123 qwerty2023 Welcome1
    tiger-monkey-pizza-12 purpleTiger77 Sommer.2022 1qaz2wsx m0nkey! Password123! zaq12wsx
    letmein22 Berlin+99 iloveyou99
    """
    ),
)
def test_a_person_chose_this(value: str) -> None:
    assert is_human_password(value.encode())
    assert may_be_secret(value.encode())


@pytest.mark.parametrize(
    "value",
    words(
        """
    password Password* Passwort? password1 new_password2 field_2 test1234 foo123 SHA-256 HS256
    oauth2 utf-8 AES256 E1001 AUTH-007 ERR_PWD_8 user@host1 8chars 30days Ctrl+F12 key=value1
    host:5432 @param1 :new_password --password2 string32 Uint8Array bytes32 value2 step2 login2
    short
    """
    ),
)
def test_a_person_did_not_choose_this_as_a_password(value: str) -> None:
    assert not is_human_password(value.encode())


@pytest.mark.parametrize("value", ["Summer2024!", "Dragon1987", "Acme@2019", "p@ss-w0rd77"])
def test_clearly_chosen(value: str) -> None:
    assert is_chosen(value.encode())


@pytest.mark.parametrize(
    "value", ["password123", "secret123", "test1234", "dragon1987", "Password123!", "hunter2"]
)
def test_not_clearly_chosen(value: str) -> None:
    assert not is_chosen(value.encode())


@pytest.mark.parametrize(
    "value",
    words(
        """
    https://host/path //cdn/x /etc/passwd ./keys/server.pem C:\\keys\\a.pem config/app.yml
    joe@example.io 10.0.0.1:5432 db1.internal:5432 ^4.0.2 >=1.2.3 1.0.4-SNAPSHOT 2024-05-01T10:00
    #c7254e #password2 .btn-2 getPassword() arr[0] {name} <b>x</b> a=>b [A-Za-z0-9]+ ^.{8,}$ \\d{4}
    %s-%04d $2y$10$abcdefghijklmnopqrstuv {SSHA}T0xkUGFzc3dvcmQ= pbkdf2_sha256$600000$x
    ssh-ed25519AAAA data:image/png;base64,iVBOR iVBORw0KGgoAAAANSUhEUgAAAAUA pk_live_abcd1234EFGH
    sha512-oqVuAfXRKap7fdgcCY5uykM6 npm:pwd@1.2.3 MIIBIjANBgkqhkiG9w0BAQEF KRB5_PASSWORD_2024_FILE
    """
    ),
)
def test_shapes_that_are_no_secrets(value: str) -> None:
    assert not may_be_secret(value.encode())


def test_nothing_excuses_what_is_long_and_random() -> None:
    """A path, a name or a version may look like base64; base64 that is random does not."""
    for symbols in (LETTERS + "/", LETTERS + "-", LETTERS + "_", LETTERS + "."):
        values = [each for each in drawn(symbols, 40) if each[-4:-3] != b"."]
        assert sum(map(may_be_secret, values)) > 0.97 * len(values)


def test_brackets_of_a_generator_and_of_code() -> None:
    assert may_be_secret(b"K8(x}q2#LwTz")
    assert not may_be_secret(b"token(user2)")
    assert not may_be_secret(b"items[key2]")


@pytest.mark.parametrize(
    "value", ["user", "user.password2", "a1+b2", "token1", "self->pw2", "x!=y2"]
)
def test_code(value: str) -> None:
    assert reads_as_code(value.encode())


@pytest.mark.parametrize("value", ["Summer-2024!", "p@ss.w0rd", "a8f5f167f44f4964e6c998dee827110c"])
def test_text(value: str) -> None:
    assert not reads_as_code(value.encode())


def test_another_alphabet_is_read_as_letters() -> None:
    assert unescaped(rb"Contrase\u00f1a") == b"Contrasee" + b"a"
    assert not is_human_password(unescaped("Пароль".encode()))
    assert is_human_password(unescaped("Müller2024!".encode()))


def test_a_long_text_with_spaces() -> None:
    assert is_salt(b"k9$ Qz!x7 }Lw^2m@ T8#vRq 4(Zp&Ks%Jh1 +")
    assert not is_salt(b"The password must have 8 letters, 1 digit & 1 sign, or more!")
