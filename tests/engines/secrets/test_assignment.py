"""Where a name and its value stand, in every syntax."""

from __future__ import annotations

import pytest

from guardrails.engines.secrets.engine import Secrets
from tests.engines.looking import looked, text

SECRET = "tK7qXw2mZr9LbV4c"


def found(content: str, path: str = "settings.conf") -> list[tuple[str, str]]:
    """The names of the detectors, and what each calls the secret."""
    return [
        (
            hit.name.removeprefix("generic-"),
            content.encode()[hit.hidden.start : hit.hidden.end].decode(),
        )
        for hit in looked(Secrets(), text(path, content)).hits
        if hit.hidden
    ]


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("a.py", 'password = "§"'),
        ("a.py", 'PASSWORD = os.getenv("DB_PASSWORD", "§")'),
        ("a.py", 'password = settings.password or "§"'),
        ("a.py", 'def connect(host="h", password: str = "§"):'),
        ("a.py", 'password: SecretStr = Field(default="§")'),
        ("a.py", 'PASSWORD = """§"""'),
        ("a.py", 'password = (\n    "§"\n)'),
        ("a.py", 'CONFIG = """\nuser = joe\npassword = §\n"""'),
        ("a.py", 'driver.find_element(By.ID, "password").send_keys("§")'),
        ("a.js", "const dbPassword = process.env.DB_PASSWORD ?? '§';"),
        ("a.ts", "private readonly password?: string = '§';"),
        ("a.js", 'var a={b:1,password:"§",c:2}'),
        ("A.java", 'if (password.equals("§")) {'),
        ("A.java", '@Value("${db.password:§}")'),
        ("a.go", 'var password = []byte("§")'),
        ("a.rs", 'password: Some("§".to_string()),'),
        ("a.c", 'static const char password[64] = "§";'),
        ("a.m", 'NSString *password = @"§";'),
        ("a.php", "define('DB_PASSWORD', '§');"),
        ("a.cs", 'var c = "Server=x;Password=§;Encrypt=true";'),
        ("a.R", 'password <- "§"'),
        ("a.erl", '{password, "§"},'),
        ("a.vb", 'Dim Password As String = "§"'),
        ("a.sql", "UPDATE users SET password = '§' WHERE id = 1;"),
        ("a.sql", "INSERT INTO users (id, password, name) VALUES (1, '§', 'joe');"),
        ("a.sh", "export DB_PASSWORD=§"),
        ("a.sh", "tool --db-password § --now"),
        ("a.sh", ": ${DB_PASSWORD:=§}"),
        ("a.sh", "java -Ddb.password=§ -jar a.jar"),
        ("a.ps1", "New-Thing -Password '§' -Force"),
        ("a.bat", 'set "DB_PASSWORD=§"'),
        ("Dockerfile", "ENV DB_PASSWORD §"),
        ("a.yml", "password: §"),
        ("a.yml", "- name: DB_PASSWORD\n  value: §"),
        ("a.yml", "DbPassword:\n  Type: String\n  Default: §"),
        ("a.yml", "password: |\n  §"),
        ("a.json", '{"name": "DB_PASSWORD", "value": "§"}'),
        ("a.json", '"name": "DB_PASSWORD",\n"value": "§"'),
        ("a.json", r'"{\"password\": \"§\"}"'),
        ("a.tf", 'variable "db_password" {\n  type = string\n  default = "§"\n}'),
        ("a.xml", "<password>§</password>"),
        ("a.xml", "<password><![CDATA[§]]></password>"),
        ("a.xml", '<add key="Password" value="§" />'),
        ("a.xml", '<entry key="password">§</entry>'),
        ("a.plist", "<key>password</key>\n<string>§</string>"),
        ("a.html", '<input type="password" value="§">'),
        ("a.md", "**Password:** `§`"),
        ("a.md", "| Password | `§` |"),
        ("a.md", "The password is `§`."),
        ("a.md", "Password for the admin: §"),
        ("a.txt", "Passwort: §"),
        ("a.log", "login user=joe password=§ ok"),
        ("a.url", "https://h/p?a=1&password=§&b=2"),
    ],
)
def test_a_password_in_every_syntax(path: str, line: str) -> None:
    """By this detector, or by one that knows the place better."""
    hidden = [value for _, value in found(line.replace("§", SECRET) + "\n", path)]
    assert hidden == [SECRET]


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("a.py", 'fields = ["password", "§", "email"]'),
        ("a.py", 'sign("", "test_secret") => "§"'),
        ("a.html", '<input id="password" name="§">'),
        ("a.html", '<b class="password">§</b>'),
        ("a.md", "![](https://ci/badge.svg?token=§)"),
        ("a.py", "password = user2.password3"),
        ("a.py", "token = tokens2"),
        ("a.lock", 'password = "§"'),
        ("a.sql", "INSERT INTO users (id, password, name) VALUES (1, NULL, '§');"),
    ],
)
def test_other_things_beside_a_telling_name(path: str, line: str) -> None:
    assert found(line.replace("§", SECRET) + "\n", path) == []


def test_the_value_of_a_query_ends_where_the_next_begins() -> None:
    assert found(f"get('https://h/?page=2&api_key={SECRET}&x=1')\n") == [
        ("assigned-secret", SECRET)
    ]


def test_in_a_test_what_is_random_counts_little_and_a_weak_word_nothing() -> None:
    assert found(f'token = "{SECRET}"\n', "tests/a.py") == [("secret-in-tests", SECRET)]
    assert found('password = "Berlin2024!"\n', "tests/a.py") == [("secret-in-tests", "Berlin2024!")]
    assert found('password = "password123"\n', "tests/a.py") == []
    assert found('password = "Berlin2024!"\n', "cases/0412.py") == [
        ("assigned-password", "Berlin2024!")
    ]


def test_tokens_with_a_detector_of_their_own_are_left_to_it() -> None:
    assert found('TOKEN = "ghp_' + "aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0xXyYzZ" + '"\n') == []


@pytest.mark.parametrize("unit", ["key=", 'key("', "password: ", "keyA", "pw=<a ", "pass."])
def test_time_grows_with_the_text_alone(unit: str) -> None:
    """Long lines of telling names are read within bounds."""
    import time

    started = time.process_time()
    found(unit * (40_000 // len(unit)))
    assert time.process_time() - started < 5
