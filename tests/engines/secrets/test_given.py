"""Credentials that their place tells, and what stands in such a place and is none."""

from __future__ import annotations

import base64

import pytest

from guardrails.engines.secrets.proofs import given
from tests.engines.secrets.finds import names, values

CHOSEN = "Dragon" + "Tree82"  # as people choose them
DRAWN = "k3Vq" + "9ZtR7wXa"  # as programs draw them
TOKEN = "b7Kp2mXq" + "9LwRz4TnVy6HcJd8Gs5FaE3U"


@pytest.mark.parametrize(
    "value",
    [
        "password", "MyPassword", "your_password", "yourStrong(!)Password", "db_pass",
        "admin", "changeme", "postgres", "Passw0rd", "xxxxxxxx", "pw",
        "${DB_PASSWORD}", "$DB_PASSWORD", "$(cat file)", "{{ password }}", "{password}",
        "%s", "<pw>",
        "%(password)s", "%DB_PASSWORD%", "#{password}", ":password", "@password", "@@PASSWORD@@",
        "os.environ['X1']", "config.password", "get_password(1)", "tiger", "changeit", "foobared",
        "{SSHA}u5zB8Jq1", "$2y$10$abcdefghijklmnop", "md5" + "0" * 32,
        "[REDACTED]", "env:DB_PASSWORD",
    ],
)  # fmt: skip
def test_what_stands_for_a_password_is_none(value: str) -> None:
    assert names(f"postgres://app:{value}@db1.shop.io/x") == []
    assert names(f"docker login -u ci -p {value} registry.shop.io") == []
    assert names(f'machine.login("joe", "{value}")', "main.py") == []


@pytest.mark.parametrize(
    "value", [CHOSEN, DRAWN, "sunshine-coffee-19", "p@ssdragon7", "aQvTzLkWpR"]
)
def test_a_password_is_one_wherever_its_place_says_so(value: str) -> None:
    assert values(f"postgres://app:{value}@db1.shop.io/x") == [value]
    assert values(f"docker login -u ci -p {value} registry.shop.io") == [value]
    assert values(f'server.login("joe", "{value}")', "main.py") == [value]
    assert values(f"machine a.shop.io login joe password {value}\n", ".netrc") == [value]


@pytest.mark.parametrize(
    ("host", "chosen", "drawn"),
    [
        ("db1.shop.io", True, True),
        ("10.3.2.17:5432", True, True),
        ("db:5432", True, True),
        ("localhost", True, True),
        ("example.com", False, True),
        ("db.example.org", False, True),
        ("hostname", False, True),
        ("${DB_HOST}", True, True),
    ],
)
def test_the_host_says_whether_a_url_is_real(host: str, chosen: bool, drawn: bool) -> None:
    assert names(f"postgres://app:{CHOSEN}@{host}/x") == ["url-password"] * chosen
    assert names(f"postgres://app:{DRAWN}@{host}/x") == ["url-password"] * drawn


@pytest.mark.parametrize("value", ["secret123", "test1234", "P@ssw0rd!"])
def test_words_with_digits_are_passwords_only_at_a_real_host(value: str) -> None:
    assert names(f"postgres://app:{value}@db1.shop.io/x") == ["url-password"]
    assert names(f"postgres://app:{value}@localhost/x") == []
    assert names(f"docker login -u ci -p {value} registry.shop.io") == []


def test_a_word_is_a_password_only_at_a_real_host() -> None:
    assert names("amqp://app:sunshine@mq1.shop.io/") == ["url-password"]
    assert names("amqp://app:sunshine@localhost/") == []


@pytest.mark.parametrize(
    ("user", "password"), [("shop", "shop"), ("shop", "shop_pass"), ("shop", "shoppw")]
)
def test_a_password_that_is_the_users_name_is_an_example(user: str, password: str) -> None:
    assert names(f"postgres://{user}:{password}@db1.shop.io/x") == []


def test_signs_of_a_url_may_be_quoted_or_not() -> None:
    assert values(f"smtp://joe%40shop.io:p%40{DRAWN}@smtp.shop.io") == [f"p%40{DRAWN}"]
    assert values(f"mysql://joe:p@{DRAWN}@db1.shop.io") == [f"p@{DRAWN}"]
    assert values(f"redis://:{DRAWN}/x9@r1.shop.io:6379") == [f"{DRAWN}/x9"]


@pytest.mark.parametrize("path", ["tests/test_a.py", "docs/guide.md"])
def test_in_tests_and_documentation_only_what_is_drawn_counts(path: str) -> None:
    assert names(f"postgres://app:{CHOSEN}@db:5432/x", path) == []
    assert names(f"postgres://app:{DRAWN}@db:5432/x", path) == ["url-password-in-tests"]
    assert names(f"curl -u joe:{CHOSEN} https://a.shop.io", path) == []
    assert names(f"curl -u joe:{DRAWN} https://a.shop.io", path) == ["command-curl-password"]


def test_sentrys_public_key_is_no_token() -> None:
    key = "9f3c1e7a5b2d4860" * 2
    assert names(f"https://{key}@o1.ingest.sentry.io/42") == []
    assert names(f"https://{key}@errors.shop.io/42") == []
    assert names(f"https://{key}@git.shop.io/team/app.git") == ["url-token"]


@pytest.mark.parametrize(
    "text",
    [
        "Server=db1;Database=a;User Id=sa;Password={};Encrypt=true",
        "host=db1 user=app password={} dbname=a",
        "jdbc:mysql://db1/a?user=app&password={}&ssl=true",
        "r1.shop.io:6380,password={},ssl=True",
        "Driver={{ODBC}};Server=db1;Uid=sa;Pwd={};",
        '"Password={};User ID=sa;Data Source=db1"',
    ],
)
def test_a_connection_string_has_other_keys_beside(text: str) -> None:
    assert values(text.format(DRAWN)) == [DRAWN]


def test_the_argument_of_a_call_is_no_connection_string() -> None:
    assert names("connect(host=host, user=user, password=password2)", "main.py") == []
    assert names("connect(host=host, db_password=db_password)", "main.py") == []


@pytest.mark.parametrize("padding", ["", "="])
def test_basic_credentials_are_decoded(padding: str) -> None:
    encoded = base64.b64encode(f"joe:{CHOSEN}x".encode()).decode().rstrip("=") + padding
    assert names(f"Authorization: Basic {encoded}") == ["http-basic-password"]
    words = base64.b64encode(b"user:password").decode()
    assert names(f"Authorization: Basic {words}") == []
    assert names("Basic authentication is required here") == []


def test_a_bearer_must_be_drawn() -> None:
    assert values(f"Authorization: Bearer {TOKEN}") == [TOKEN]
    assert names("Authorization: Bearer some-access-token-of-the-user") == []
    assert names("Authorization: Bearer ${ACCESS_TOKEN}") == []


@pytest.mark.parametrize(
    "before",
    ["curl -X POST \\\n  -H 'A: b' \\\n", 'run(["curl", url,\n'],
)
def test_a_command_goes_on_over_lines(before: str) -> None:
    assert values(f"{before}  -u joe:{DRAWN} \\\n  https://a.shop.io\n") == [DRAWN]
    assert names(f"ls \\\n  -u joe:{DRAWN} \\\n  x\n") == []


def test_a_script_waits_for_a_prompt_before_it_types() -> None:
    assert values(f'expect "assword:"\nsend "{CHOSEN}\\r"\n', "a.exp") == [CHOSEN]
    assert names(f'expect "login:"\nsend "{CHOSEN}\\r"\n', "a.exp") == []


def test_the_help_of_a_program_is_no_password() -> None:
    assert names("  --password string2   how to log in", "main.go") == []
    assert names(f"./sync --password {CHOSEN} --dry-run") == ["command-password-flag"]


def test_a_comment_in_a_file_of_passwords_shows_how_to_write_one() -> None:
    assert names(f"password = {CHOSEN}\n", ".pypirc") == ["credential-file-password"]
    assert names(f"# password = {CHOSEN}\n", ".pypirc") == []


@pytest.mark.parametrize(
    ("value", "drawn"),
    [
        (b"aQvTzLkWpRmN", True),
        (b"getUserName", False),
        (b"m\xc3\xbcller2019", False),
        (b"k3Vq9ZtR7", True),
    ],
)
def test_letters_alone_may_be_drawn(value: bytes, drawn: bool) -> None:
    assert given.random_password(value) is drawn
