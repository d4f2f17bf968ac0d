"""What names tell, as people write them."""

from __future__ import annotations

import re

import pytest

from guardrails.engines.secrets.names import Telling, asks, telling
from guardrails.rulepack.assignments import ASSIGNED, TELLING_WORDS
from tests.engines.looking import words


@pytest.mark.parametrize(
    "name",
    words(
        """
    password PASSWORD passwd pwd pass db_pass DB_PASSWORD dbPassword adminPwd2 bind_pw PGPASSWORD
    mailPass AdminPwd SMTP_PASS userPasswd spring.datasource.password X-Admin-Password
    password_prod ORACLE_DB_PASS keyPassphrase wifi_psk requirepass motDePasse senha kennwort
    contraseña пароль 密码 cache_password site_password primary_password rootpw new_password
    """
    ),
)
def test_a_password(name: str) -> None:
    assert telling(name.encode()) is Telling.PASSWORD


@pytest.mark.parametrize(
    "name",
    words(
        """
    token access_token apiKey API_KEY x-api-key secretAccessKey authToken bearer jwt PRIVATE_KEY
    encryptionKey awsaccesskey botToken credentials sas_token api_key_prod signing-key apikey2
    """
    ),
)
def test_a_secret_that_a_machine_made(name: str) -> None:
    assert telling(name.encode()) is Telling.SECRET


@pytest.mark.parametrize("name", words("secret client_secret JWT_SECRET tokenSecret SECRET_KEY"))
def test_a_secret_of_either_kind(name: str) -> None:
    assert telling(name.encode()) is Telling.PHRASE


@pytest.mark.parametrize("name", words("key keys stripeKey auth cookie AUTH_SALT unit_key"))
def test_some_key(name: str) -> None:
    assert telling(name.encode()) is Telling.KEY


@pytest.mark.parametrize(
    "name",
    words(
        """
    compass bypass passenger keyboard tokenizer monkey password_hash passwordLabel tokenUrl
    secret_name key_id password_field csrf_token nextPageToken public_key primaryKey sort_key
    PASSWORD_MIN_LENGTH tokenType passwordResetUrl SECRET_ARN passwordMgr token_endpoint cache_key
    password.lstrip password123 clientRequestToken password.too.short username value
    """
    ),
)
def test_nothing_of_that_kind(name: str) -> None:
    assert telling(name.encode()) is Telling.NOTHING


@pytest.mark.parametrize("name", ["hasPassword", "checkToken", "forgot_password", "wrongPassword"])
def test_who_asks_has_none(name: str) -> None:
    assert asks(name.encode())


@pytest.mark.parametrize("name", ["password", "setPassword", "withApiKey", "dbPassword"])
def test_who_gives_does_not_ask(name: str) -> None:
    assert not asks(name.encode())


@pytest.mark.parametrize("word", TELLING_WORDS)
def test_every_word_of_the_pattern_tells(word: str) -> None:
    """The pattern and the names know the same words."""
    for spelling in (word, word.capitalize(), word.upper()):
        assert telling(spelling.encode()) is not Telling.NOTHING
        assert re.search(ASSIGNED.encode(), f"my_{spelling}: 'some'".encode())
