"""Recall and precision of our scan for secrets, on a labelled set that is made on the spot.

    python -m benchmarks.secrets_labelled [--show] [--seed N] [--work FOLDER] [--keep FOLDER]

Positives are generated: tokens in the providers' formats, passwords as people and programs choose
them, credential URLs, command lines and configuration files. The generators were written from the
providers' documentation and know nothing of rules/. Negatives are cut out of real packages by
their structure (the comment at each class says why it cannot hold a secret), and some are
generated. Each case is a file of its own, with code around; a finding counts from medium severity
on. The same seed gives the same set, but for private keys, which ssh-keygen and openssl draw.

Fixtures such as password="secret123" in the tests of a package may be called either, so they are
on neither side. The packages are none of those of `packages.py`: our table of trigrams was
trained on those. No value is printed beyond its first four characters.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import hmac
import json
import re
import string
import subprocess
import tempfile
import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from random import Random
from typing import NamedTuple
from urllib.parse import quote
from uuid import UUID

from benchmarks.packages import WORK, Found, Package, fetched, packages, scanned, text_files

EACH_PROVIDER = 8
EACH_URL = 9
EACH_PLACE = 5
PASSWORDS = 440
GENERIC_KEYS = 120
PRIVATE_KEYS = 3  # of each kind
EACH_NEGATIVE = 110  # of each class that is cut out of packages
EACH_PLACEHOLDER = 8


class Case(NamedTuple):
    kind: str
    what: str
    file: str
    text: str
    secret: str = ""  # as it stands in the text; empty in a negative
    provider: tuple[str, ...] = ()  # words of which one has to stand in the rule's id


def parted(text: str) -> list[str]:
    return [each.strip() for each in text.split(";")]


# ---- Where a name and its value stand. §N is the name, §V the value. -------------------------
#
# === what | file | how the name is written | signs that a value cannot hold as they are

SYNTAXES = r"""
=== python constant | settings.py | upper | "\
import os

BASE_DIR = os.path.dirname(__file__)
§N = "§V"
TIMEOUT = 30
=== python attribute | client.py | snake | '\
class Client:
    def __init__(self, host):
        self.host = host
        self.§N = '§V'

    def close(self):
        self.session.close()
=== python keyword argument | main.py | snake | "\
from service import connect

connection = connect(
    host=HOST,
    port=5432,
    §N="§V",
)
=== python dict | conf.py | snake | "\
SERVICES = {
    "default": {
        "host": "10.20.0.4",
        "§N": "§V",
        "timeout": 10,
    },
}
=== python item | setup_env.py | upper | "\
import os

os.environ["§N"] = "§V"
os.environ["REGION"] = "eu-west-1"
=== python default | job.py | upper | "\
import os

value = os.getenv("§N", "§V")
run(value)
=== python multi-line string | render.py | snake | '\#%
CONFIG = '''
[service]
host = 10.1.1.8
§N = §V
'''
=== python f-string call | upload.py | snake | "\
def upload(path):
    §N = "§V"
    return post(f"{BASE}/files", data=open(path, "rb"), credential=§N)
=== python annotated | config.py | snake | "\
from dataclasses import dataclass


@dataclass
class Config:
    host: str = "10.9.8.7"
    §N: str = "§V"
=== javascript const | config.js | camel | "\
const express = require("express");
const §N = "§V";
module.exports = { §N };
=== javascript object | options.js | camel | '\
export default {
  host: 'mail.acmeshop.io',
  port: 587,
  §N: '§V',
};
=== javascript env | start.mjs | upper | `\$
process.env.§N = process.env.§N || `§V`;
await import("./server.mjs");
=== typescript | api.service.ts | camel | '\
@Injectable()
export class ApiService {
  private readonly §N: string = '§V';
  constructor(private http: HttpClient) {}
}
=== tsx | App.tsx | camel | "\
export function App() {
  return <Provider §N="§V" region="eu">{children}</Provider>;
}
=== java | Settings.java | upper | "\
public final class Settings {
    private static final String §N = "§V";
    private static final int RETRIES = 3;
}
=== java setter | Start.java | pascal | "\
public class Start {
    public static void main(String[] args) {
        Options options = new Options();
        options.set§N("§V");
        options.setTimeout(30);
    }
}
=== go | main.go | camel | "\
package main

const §N = "§V"

func main() { run(§N) }
=== go struct | client.go | pascal | "\
package client

func New() *Client {
	return &Client{
		Host: "10.0.0.4:443",
		§N: "§V",
	}
}
=== csharp | Startup.cs | pascal | "\
public class Startup
{
    private const string §N = "§V";
    public int Retries { get; set; } = 3;
}
=== ruby | app.rb | snake | '\
Service.configure do |config|
  config.§N = '§V'
  config.timeout = 5
end
=== ruby hash | boot.rb | snake | '\
OPTIONS = {
  host: 'db1',
  §N: '§V',
  :pool => 5
}
=== php variable | config.php | snake | '\
<?php
$host = 'localhost';
$§N = '§V';
=== php array | services.php | snake | '\
<?php
return [
    'driver' => 'api',
    '§N' => '§V',
];
=== php define | defines.php | upper | '\
<?php
define('DEBUG', false);
define('§N', '§V');
=== rust | main.rs | upper | "\
const §N: &str = "§V";

fn main() {
    run(§N);
}
=== c define | config.h | upper | "\
#ifndef CONFIG_H
#define CONFIG_H
#define RETRIES 3
#define §N "§V"
#endif
=== c++ | main.cpp | snake | "\
#include <string>

static const std::string §N = "§V";

int main() { return run(§N); }
=== kotlin | Config.kt | camel | "\$
object Config {
    const val TIMEOUT = 30
    val §N = "§V"
}
=== swift | Config.swift | camel | "\
struct Config {
    static let §N = "§V"
    static let timeout = 30.0
}
=== scala | Config.scala | camel | "\
object Config {
  val §N: String = "§V"
}
=== dart | config.dart | camel | '\$
class Config {
  static const String §N = '§V';
}
=== perl | run.pl | snake | '\
use strict;
my $§N = '§V';
run($§N);
=== lua | conf.lua | snake | "\
local M = {}
M.§N = "§V"
return M
=== shell export | env.sh | upper | "$`\!
#!/bin/sh
set -e
export §N="§V"
exec ./server
=== shell bare | run.sh | upper | !$&#*?<>|;()'"`\^~
#!/bin/bash
REGION=eu-west-1
§N=§V
./deploy "$REGION"
=== shell flag | call.sh | kebab | !$&#*?<>|;()'"`\^~
#!/bin/sh
./bin/service start --port 8080 --§N=§V --verbose
=== shell flag and space | invoke.sh | kebab | '
#!/bin/sh
./bin/service sync --§N '§V' --dry-run
=== powershell | deploy.ps1 | pascal | '
param([string]$Region = 'westeurope')
$§N = '§V'
Invoke-Deploy -Region $Region
=== powershell env | env.ps1 | upper | "$`
$env:§N = "§V"
dotnet run
=== batch | start.bat | upper | %^&<>|"!
@echo off
set §N=§V
call server.exe
=== yaml | config.yaml | snake | #:{}[],&*!|>'"%@`?
service:
  host: 10.0.0.3
  §N: §V
  retries: 3
=== yaml quoted | application.yml | kebab | "\
server:
  port: 8080
client:
  §N: "§V"
=== yaml list | values.yaml | upper | "\
containers:
  - name: app
    env:
      - name: §N
        value: "§V"
=== kubernetes secret | secret.yaml | kebab | "\
apiVersion: v1
kind: Secret
metadata:
  name: app
type: Opaque
stringData:
  §N: "§V"
=== docker compose | docker-compose.yml | upper | $#"'\!:
services:
  app:
    image: acme/app:1.2
    environment:
      - LOG_LEVEL=info
      - §N=§V
=== ci yaml | .gitlab-ci.yml | upper | "\$
stages: [deploy]
variables:
  §N: "§V"
deploy:
  script: [./deploy.sh]
=== github workflow | release.yml | upper | '
name: release
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    env:
      §N: '§V'
    steps:
      - run: make release
=== json | config.json | camel | "\
{
  "host": "10.0.0.5",
  "§N": "§V",
  "port": 8443
}
=== json snake | credentials.json | snake | "\
{"region": "eu", "§N": "§V", "version": 2}
=== notebook | explore.ipynb | snake | "\
{
 "cells": [
  {
   "cell_type": "code",
   "metadata": {},
   "outputs": [],
   "source": [
    "import pandas as pd\n",
    "§N = \"§V\"\n",
    "df = load(§N)"
   ]
  }
 ],
 "nbformat": 4,
 "nbformat_minor": 5
}
=== toml | settings.toml | snake | "\
[service]
host = "10.0.0.6"
§N = "§V"
=== ini | app.ini | snake | #;%
[service]
host = 10.0.0.7
§N = §V
timeout = 5
=== env | .env | upper | #$"'`\!
LOG_LEVEL=info
§N=§V
PORT=3000
=== env quoted | .env.production | upper | "$\
NODE_ENV=production
§N="§V"
=== properties | application.properties | dotted | \#!:=
server.port=8080
§N=§V
logging.level.root=INFO
=== xml element | settings.xml | camel | <>&
<?xml version="1.0"?>
<settings>
  <host>10.0.0.8</host>
  <§N>§V</§N>
</settings>
=== xml attribute | beans.xml | camel | <>&"
<beans>
  <bean id="client" class="io.acmeshop.Client">
    <property name="§N" value="§V"/>
  </bean>
</beans>
=== app config | App.config | pascal | <>&"
<configuration>
  <appSettings>
    <add key="§N" value="§V" />
  </appSettings>
</configuration>
=== plist | Info.plist | camel | <>&
<plist version="1.0">
<dict>
  <key>§N</key>
  <string>§V</string>
</dict>
</plist>
=== android strings | strings.xml | snake | <>&'"@?\
<resources>
    <string name="app_name">Shop</string>
    <string name="§N">§V</string>
</resources>
=== hcl | main.tf | snake | "\$%
resource "service_instance" "main" {
  size = "small"
  §N = "§V"
}
=== tfvars | prod.tfvars | snake | "\$%
region = "eu-west-1"
§N = "§V"
=== terraform default | variables.tf | snake | "\$%
variable "§N" {
  type    = string
  default = "§V"
}
=== dockerfile env | Dockerfile | upper | $"'\#!
FROM python:3.12
ENV §N=§V
CMD ["python", "app.py"]
=== dockerfile arg | Dockerfile | upper | "$\
FROM node:20
ARG §N="§V"
RUN npm ci
=== makefile | Makefile | upper | $#\
IMAGE = acme/app
§N = §V

build:
	docker build -t $(IMAGE) .
=== sql | seed.sql | snake | '
BEGIN;
INSERT INTO settings (name, value) VALUES ('§N', '§V');
COMMIT;
=== markdown | README.md | upper | "$`\!
# Deployment

```sh
export §N="§V"
make deploy
```
=== http header | request.go | header | "\
package api

func (c *Client) do(req *http.Request) {
	req.Header.Set("X-§N", "§V")
}
=== url query | fetch.py | snake | "'&#%+?/=@:$,;!*()[]{}<>^|`\~
import requests

answer = requests.get("https://api.acmeshop.io/v1/items?page=2&§N=§V", timeout=5)
=== groovy | build.gradle | camel | '\
publishing {
    repositories { maven { url 'https://repo.acmeshop.io' } }
}
ext.§N = '§V'
=== elixir | runtime.exs | snake | "\#
import Config

config :shop, Shop.Client,
  §N: "§V"
=== nginx | proxy.conf | header | "\$
location /api {
    proxy_set_header X-§N "§V";
    proxy_pass http://upstream;
}
=== javascript long | bundle.js | camel | "\
var a={retries:3,host:"api.acmeshop.io",§N:"§V",mode:"prod"};function b(c){return fetch(a.host+c)}
=== vim of comment | notes.py | snake | "
def connect():
    # TODO: remove, §N = "§V"
    return None
"""

# ---- Providers' formats. {x64} is 64 symbols of class x, {B32} the base64 of 32 bytes; see
# SYMBOLS and filled(). -------------------------------------------------------------------------
#
# words of which one is in the rule's id: pattern : what it is called
# A star before the words: the value is like any other, and the provider's name must stand by it.

PROVIDERS = """
github: ghp_{a30}{crc62} : token, pat
github: gho_{a30}{crc62} : oauth token
github: ghs_{a30}{crc62} : token
github: ghr_{a30}{crc62} : refresh token
github: github_pat_{a22}_{a59} : token
gitlab: glpat-{w20} : token, access token
gitlab: gldt-{w20} : deploy token
gitlab: glrt-{w20} : runner token
npm: npm_{a30}{crc62} : token
pypi: {=pypi} : token, password
aws, amazon: {b40} : secret access key
azure: {w3}8Q~{w34} : client secret
azure: {B64} : storage account key
azure: {a76}AZDO{a4} : devops token
google, gcp: AIza{w35} : api key
google, gcp: GOCSPX-{w28} : client secret
google, gcp: 1//0{w100} : refresh token
slack: xoxb-{d12}-{d13}-{a24} : bot token
slack: xoxp-{d12}-{d12}-{d13}-{x32} : user token
slack: xapp-1-A{u10}-{d13}-{x64} : app token
stripe: sk_live_{a24} : secret key, api key
stripe: sk_live_51{a97} : secret key
stripe: rk_live_{a24} : restricted key
stripe: whsec_{a32} : webhook secret
twilio: SK{x32} : api key
* twilio: {x32} : auth token
sendgrid: SG.{w22}.{w43} : api key
mailgun: key-{x32} : api key
mailgun: {x32}-{x8}-{x8} : api key
mailchimp: {x32}-us{d2} : api key
openai: sk-{a20}T3BlbkFJ{a20} : api key
openai: sk-proj-{w74}T3BlbkFJ{w74} : api key
anthropic: sk-ant-api03-{w93}AA : api key
huggingface, hugging-face: hf_{L34} : token
groq: gsk_{a20}WGdyb3FY{a24} : api key
replicate: r8_{a37} : api token
perplexity: pplx-{a48} : api key
xai: xai-{a80} : api key
digitalocean: dop_v1_{x64} : token
heroku: HRKU-AA{w58} : api key
* heroku: {uuid} : api key
shopify: shpat_{x32} : access token
shopify: shpss_{x32} : shared secret
square: sq0csp-{w43} : secret
square: EAAA{w60} : access token
atlassian: {=atlassian} : api token
* bitbucket, atlassian: ATBB{a24}{X8} : app password
* datadog: {x32} : api key
* datadog: {x40} : app key
newrelic, new-relic: NRAK-{u27} : api key
newrelic, new-relic: {x36}NRAL : license key
sentry: sntryu_{x64} : auth token
sentry: {=sentry} : auth token
grafana: {=grafana} : token
grafana: {=grafana_cloud} : token
discord: {=discord} : bot token
telegram: {d10}:AA{w33} : bot token
vault, hashicorp: hvs.{w90} : token
terraform, hashicorp: {a14}.atlasv1.{w67} : token
doppler: dp.pt.{a43} : token
linear: lin_api_{a40} : api key
notion: ntn_{d11}{a35} : token
airtable: pat{a14}.{x64} : token
figma: figd_{w40} : token
postman: PMAK-{x24}-{x34} : api key
dynatrace: dt0c01.{s24}.{s64} : api token
databricks: dapi{x32} : token
fly: FlyV1 fm2_{b400} : api token
pulumi: pul-{x40} : access token
rubygems: rubygems_{x48} : api key
docker: dckr_pat_{w27} : token, password
clojars: CLOJARS_{x60} : deploy token
crates, cargo: cio{a32} : token
planetscale: pscale_tkn_{w43} : token
planetscale: pscale_pw_{w43} : password
supabase: sbp_{x40} : access token
netlify: nfp_{a36} : auth token
* vercel: {a24} : token
circleci: CCIPAT_{a22}_{x40} : token
* cloudflare: {w40} : api token
* cloudflare: {x37} : api key
cloudflare: v1.0-{x24}-{x146} : origin ca key
* algolia: {x32} : admin key
* okta: 00{w40} : api token
* pagerduty: u+{w18} : api key
* snyk: {uuid} : token
sonar: sqp_{x40} : token
artifactory, jfrog: AKCp{a69} : api key
artifactory, jfrog: {=jfrog} : reference token
facebook, meta: EAA{a170} : access token
twitter: AAAAAAAAAAAAAAAAAAAAA{a80} : bearer token
tailscale: tskey-auth-k{a8}CNTRL-{a32} : auth key
brevo, sendinblue: xkeysib-{x64}-{a16} : api key
mapbox: {=mapbox} : secret token
shippo: shippo_live_{x40} : token
easypost: EZAK{a54} : api key
* razorpay: {a24} : key secret
plaid: access-production-{uuid} : access token
contentful: CFPAT-{w43} : token
launchdarkly: sdk-{uuid} : sdk key
buildkite: bkua_{x40} : token
age: {=age} : secret key
pinecone: pcsk_{a6}_{a63} : api key
langsmith, langchain: lsv2_pt_{x32}_{x10} : api key
resend: re_{a8}_{a24} : api key
* postmark: {uuid} : server token
adafruit: aio_{a28} : key
prefect: pnu_{a36} : api key
typeform: tfp_{a44}_{w14} : token
flutterwave: FLWSECK-{x32}-X : secret key
* alibaba, aliyun: {a30} : access key secret
* deepseek: sk-{x32} : api key
* mistral: {a32} : api key
* cohere: {a40} : api key
* zendesk: {a40} : api token
* fastly: {w32} : api token
* dropbox: sl.{w135} : access token
* asana: 1/{d16}:{x32} : access token
* trello: {x64} : token
* rollbar: {x32} : access token
* codecov: {uuid} : token
"""

SYMBOLS = {
    "a": string.ascii_letters + string.digits,
    "b": string.ascii_letters + string.digits + "+/",
    "d": string.digits,
    "L": string.ascii_letters,
    "s": string.ascii_uppercase + "234567",
    "u": string.ascii_uppercase + string.digits,
    "w": string.ascii_letters + string.digits + "-_",
    "x": string.digits + "abcdef",
    "X": string.digits + "ABCDEF",
}
_HOLE = re.compile(r"\{(?:(=)(\w+)|(crc62)|(uuid)|([a-zA-Z])(\d+))\}")


def filled(chance: Random, pattern: str) -> str:
    """The pattern with its holes filled; {crc62} is the checksum of the hole before."""
    text, before, last = "", 0, ""
    for hole in _HOLE.finditer(pattern):
        text += pattern[before : hole.start()]
        _, special, checksum, uuid, symbols, count = hole.groups()
        if special:
            last = SPECIAL[special](chance)
        elif checksum:
            last = base62(zlib.crc32(last.encode()))
        elif uuid:
            last = str(UUID(int=chance.getrandbits(128), version=4))
        elif symbols == "B":
            last = base64.b64encode(chance.randbytes(int(count))).decode()
        else:
            last = any_of(chance, SYMBOLS[symbols], int(count))
        text, before = text + last, hole.end()
    return text + pattern[before:]


def any_of(chance: Random, symbols: str, count: int) -> str:
    return "".join(chance.choices(symbols, k=count))


def base62(number: int) -> str:
    """Six digits, as in the tokens of GitHub and npm."""
    digits = string.digits + string.ascii_uppercase + string.ascii_lowercase
    text = ""
    for _ in range(6):
        number, rest = divmod(number, 62)
        text = digits[rest] + text
    return text


def base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def pypi(chance: Random) -> str:
    """A macaroon: place, identifier, caveats and signature, each with its length before."""
    identifier = filled(chance, "{uuid}").encode()
    caveat = json.dumps({"version": 1, "permissions": "user"}).encode()
    packets = b"\x02\x01\x08pypi.org\x02\x24" + identifier
    packets += b"\x00\x02" + bytes([len(caveat)]) + caveat + b"\x00\x00\x06\x20"
    return "pypi-" + base64url(packets + chance.randbytes(32))


def atlassian(chance: Random) -> str:
    token = "ATATT3xFfGF0" + any_of(chance, SYMBOLS["w"], 171)
    return f"{token}={zlib.crc32(token.encode()):08X}"


def sentry(chance: Random) -> str:
    claims = {"iat": 1700000000.5, "url": "https://sentry.io", "org": "acme"}
    body = base64.b64encode(json.dumps(claims).encode()).decode()
    return f"sntrys_{body}_{any_of(chance, SYMBOLS['b'], 43)}"


def grafana(chance: Random) -> str:
    """The checksum is of all before it, its lowest byte first."""
    token = "glsa_" + any_of(chance, SYMBOLS["a"], 32)
    return f"{token}_{zlib.crc32(token.encode()).to_bytes(4, 'little').hex()}"


def grafana_cloud(chance: Random) -> str:
    key = any_of(chance, SYMBOLS["a"], 24)
    claims = {"o": "104321", "n": "deploy", "k": key, "m": {"r": "eu"}}
    return "glc_" + base64.b64encode(json.dumps(claims, separators=(",", ":")).encode()).decode()


def discord(chance: Random) -> str:
    user = base64url(str(chance.randrange(10**17, 10**18)).encode())
    return f"{user}.{any_of(chance, SYMBOLS['w'], 6)}.{any_of(chance, SYMBOLS['w'], 38)}"


def jfrog(chance: Random) -> str:
    token = f"reftkn:01:{chance.randrange(10**9, 10**10)}:{any_of(chance, SYMBOLS['a'], 26)}"
    return base64.b64encode(token.encode()).decode().rstrip("=")


def mapbox(chance: Random) -> str:
    claims = {"u": "acmeshop", "a": "c" + any_of(chance, "abcdefghijk0123456789", 24)}
    body = base64url(json.dumps(claims, separators=(",", ":")).encode())
    return f"sk.{body}.{any_of(chance, SYMBOLS['w'], 22)}"


def age(chance: Random) -> str:
    """Bech32: five bits a symbol, and six symbols that check."""
    symbols, human = "qpzry9x8gf2tvdw0s3jn54khce6mua7l", "age-secret-key-"
    bits = "".join(f"{byte:08b}" for byte in chance.randbytes(32)).ljust(260, "0")
    values = [int(bits[at : at + 5], 2) for at in range(0, 260, 5)]
    spread = [ord(letter) >> 5 for letter in human] + [0] + [ord(letter) & 31 for letter in human]
    check = _bech32(spread + values + [0] * 6) ^ 1
    values += [check >> 5 * (5 - place) & 31 for place in range(6)]
    return (human + "1" + "".join(symbols[value] for value in values)).upper()


def _bech32(values: Iterable[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for place, word in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            check ^= word if top >> place & 1 else 0
    return check


def jwt(chance: Random) -> str:
    claims = {"sub": filled(chance, "{uuid}"), "iat": 1700000000, "scope": "admin"}
    parts = [{"alg": "HS256", "typ": "JWT"}, claims]
    head = ".".join(base64url(json.dumps(each, separators=(",", ":")).encode()) for each in parts)
    return f"{head}.{base64url(hmac.digest(chance.randbytes(32), head.encode(), 'sha256'))}"


SPECIAL: dict[str, Callable[[Random], str]] = {
    "age": age,
    "atlassian": atlassian,
    "discord": discord,
    "grafana": grafana,
    "grafana_cloud": grafana_cloud,
    "jfrog": jfrog,
    "jwt": jwt,
    "mapbox": mapbox,
    "pypi": pypi,
    "sentry": sentry,
}

# ---- Passwords, and what people call them. -----------------------------------------------------

PASSWORD_NAMES = parted(
    "password; passwd; pwd; pass; db pass; db password; database password; secret; admin password; "
    "root password; user password; mysql root password; pgpassword; smtp password; mail password; "
    "ftp pass; ldap bind password; keystore password; redis password; rabbitmq default pass; "
    "login password; service account password; proxy password; passphrase; jdbc password; "
    "sa password; elastic password; gf security admin password; ansible become pass; ssh pass; "
    "sudo password; backup password; truststore password; connection password; auth password; "
    "spring datasource password; default password; new password; test user password; db pwd; "
    "app secret; postgres password; mongo initdb root password; wifi password; master password"
)
KEY_NAMES = parted(
    "api key; access token; auth token; secret key; signing key; encryption key; client secret; "
    "webhook secret; session secret; jwt secret; private token; app secret; apikey; secret token; "
    "cookie secret; api secret; service token; bearer token; refresh token; hmac key; master key"
)
NEUTRAL_NAMES = parted("value; data; key; id; current; x; setting; arg")
WORDS = parted(
    "dragon; monkey; sunshine; purple; tiger; football; falcon; coffee; winter; rocket; summer; "
    "autumn; banana; chelsea; liverpool; batman; pepper; ginger; hunter; shadow; silver; thunder; "
    "orange; mercury; phoenix; harley; buster; soccer; jordan; jennifer; michael; charlie; "
    "matthew; daniel; bonjour; pizza"
)
KEYBOARD = ("qwerty", "qwertz", "asdf", "zxcvbn", "qaz", "1qaz", "2wsx", "poiuy", "q1w2e3")
COMPANIES = ("Acme", "Globex", "Shop", "Server", "Office", "Vertrieb", "Intranet", "Backup")
SEASONS = ("Spring", "Summer", "Autumn", "Winter", "January", "October", "Sommer", "Herbst")
LEET = str.maketrans("aeios", "@3105")


def human(chance: Random) -> str:
    """A password as people choose them: a word, something changed, digits and a sign."""
    word, other = chance.sample(WORDS, 2)
    year, sign = chance.randrange(1975, 2026), chance.choice("!!!?#@$.*")
    digits = any_of(chance, string.digits, chance.randint(1, 4))
    return chance.choice(
        (
            f"{chance.choice(SEASONS)}{chance.randrange(2018, 2026)}{sign}",
            f"{word.translate(LEET)}{digits}{sign}",
            f"{word.capitalize().translate(LEET)}&{other[:1].upper()}{other[1:3]}{digits}",
            f"{word}{digits}{any_of(chance, string.ascii_lowercase, 3)}",
            f"{word.capitalize()}{year}{sign}",
            f"{word}{other.capitalize()}{digits}",
            f"{word}-{other}-{chance.choice(WORDS)}-{digits}",
            f"{chance.choice(COMPANIES)}{sign}{chance.randrange(2015, 2026)}",
            f"{chance.choice(KEYBOARD)}{chance.choice(KEYBOARD)}{digits}",
            f"I{chance.choice(('love', 'like', 'hate'))}{word.capitalize()}{digits}{sign}",
            f"p@ss{word}{digits}",
            f"{other}_{word}{sign}{digits}",
        )
    )


def machine_made(chance: Random) -> str:
    """A password as a manager or `openssl rand` draws it."""
    symbols = SYMBOLS["a"] + chance.choice(("", "", "!@#$%^&*-_=+?.", "-_", "!%*.,~"))
    return any_of(chance, symbols, chance.choice((10, 12, 12, 14, 16, 16, 20, 24, 32)))


def any_password(chance: Random) -> str:
    return chance.choice((human, machine_made))(chance)


def any_key(chance: Random) -> str:
    return filled(chance, chance.choice(("{a32}", "{a40}", "{x32}", "{x64}", "{w43}", "{B32}")))


def spelled(name: str, style: str) -> str:
    words = name.split()
    capital = [word.capitalize() for word in words]
    return {
        "snake": "_".join(words),
        "upper": "_".join(words).upper(),
        "kebab": "-".join(words),
        "dotted": ".".join(words),
        "camel": words[0] + "".join(capital[1:]),
        "lower": "".join(words),
        "spaced": name,
        "title": name.capitalize(),
        "pascal": "".join(capital),
        "header": "-".join(capital),
    }[style]


# ---- A second set: other languages, other names, other values, so that nothing is tuned to one. --

MORE_SYNTAXES = r"""
=== haskell | Config.hs | camel | "\
module Config where

§N :: String
§N = "§V"
=== ocaml | config.ml | snake | "\
let timeout = 30
let §N = "§V"
=== fsharp | Config.fs | camel | "\
module Config

let §N = "§V"
let retries = 3
=== clojure | core.clj | kebab | "\
(ns shop.core)

(def config {:host "10.1.0.4" :§N "§V" :retries 3})
=== emacs lisp | init.el | kebab | "\
(setq user-full-name "Joe")
(setq §N "§V")
=== erlang | sys.config | snake | "\
[{shop, [{host, "10.1.0.5"}, {§N, "§V"}, {retries, 3}]}].
=== julia | run.jl | snake | "\$
const RETRIES = 3
§N = "§V"
=== r | load.R | snake | "\
retries <- 3
§N <- "§V"
con <- connect(host, §N)
=== matlab | run.m | camel | '
retries = 3;
§N = '§V';
=== visual basic | Module1.vb | pascal | "
Module Config
    Const Retries As Integer = 3
    Const §N As String = "§V"
End Module
=== visual basic dim | Form1.vb | pascal | "
Public Sub Connect()
    Dim §N As String = "§V"
    Open(Server, §N)
End Sub
=== delphi | Unit1.pas | pascal | '
procedure TForm1.Connect;
begin
  Connection.§N := '§V';
  Connection.Open;
end;
=== objective c | Config.m | camel | "\
#import "Config.h"

static NSString * const §N = @"§V";
=== nim | config.nim | camel | "\
const retries = 3
const §N = "§V"
=== zig | main.zig | snake | "\
const std = @import("std");
const §N = "§V";
=== jenkinsfile | Jenkinsfile | upper | '\
pipeline {
    agent any
    environment {
        §N = '§V'
    }
}
=== nix | default.nix | camel | "\$
{
  services.shop.enable = true;
  services.shop.§N = "§V";
}
=== jsonnet | main.jsonnet | camel | '\
{
  host: '10.1.0.6',
  §N: '§V',
}
=== bicep | main.bicep | camel | '\$
param location string = 'westeurope'
param §N string = '§V'
=== arm template | azuredeploy.json | camel | "\[
{
  "parameters": {
    "location": { "value": "westeurope" },
    "§N": { "value": "§V" }
  }
}
=== cloudformation | template.yaml | pascal | "\
Parameters:
  §N:
    Type: String
    Default: "§V"
=== cloudformation parameters | params.json | pascal | "\
[
  {
    "ParameterKey": "§N",
    "ParameterValue": "§V"
  }
]
=== ansible module | deploy.yml | snake | "'\{}
- name: create the user
  community.mysql.mysql_user:
    name: shop
    §N: "§V"
    state: present
=== ansible one line | site.yml | snake | "'\{} =#
- hosts: web
  vars: {region: eu, §N: '§V'}
=== puppet | site.pp | snake | '\$
class { 'shop':
  host => '10.1.0.7',
  §N => '§V',
}
=== chef | default.rb | snake | '\
default['shop']['host'] = '10.1.0.8'
default['shop']['§N'] = '§V'
=== robot framework | login.robot | upper | "#\$@&%{}=
*** Variables ***
${HOST}    10.1.0.9
${§N}    §V
=== gherkin | login.feature | spaced | "
Feature: log in
  Scenario: the admin
    When I log in as "admin" with §N "§V"
=== fish | config.fish | upper | '\
set -gx EDITOR vim
set -gx §N '§V'
=== csh | cshrc.csh | upper | '\!
setenv EDITOR vim
setenv §N '§V'
=== tcl | run.tcl | snake | "\$[]{}
set retries 3
set §N "§V"
=== cmake | CMakeLists.txt | upper | "\$;
project(shop)
set(§N "§V")
=== systemd | shop.service | upper | "\%$
[Service]
Environment="§N=§V"
ExecStart=/usr/bin/shop
=== systemd bare | worker.service | upper | "\%$' #;
[Service]
Environment=§N=§V
ExecStart=/usr/bin/worker
=== apache | shop.conf | upper | "\$%
<VirtualHost *:80>
  SetEnv §N "§V"
</VirtualHost>
=== docker run | start.sh | upper | "'!$&#*?<>|;()`\^~{}[]
docker run -d --name db -e §N=§V -p 5432:5432 postgres:16
=== docker run quoted | start2.sh | upper | "'!$`\
docker run -d --name db -e "§N=§V" postgres:16
=== dockerfile old env | Dockerfile | upper | "'!$&#*?<>|;()`\^~{}[]=
FROM debian:12
ENV §N §V
=== compose map | compose.yaml | upper | '\$
services:
  db:
    environment:
      §N: '§V'
      TZ: UTC
=== kubernetes list json | pod.json | upper | "\
{"containers": [{"name": "app", "env": [{"name": "§N", "value": "§V"}]}]}
=== ecs task | task.json | upper | "\
{
  "environment": [
    {
      "name": "§N",
      "value": "§V"
    }
  ]
}
=== kubernetes bare value | deployment.yaml | upper | #:{}[],&*!|>'"%@`?\~^()=;<$
    env:
      - name: §N
        value: §V
=== shell default | entry.sh | upper | "'!$&#*?<>|;()`\^~{}[]
#!/bin/sh
: "${§N:-§V}"
exec "$@"
=== shell default assigned | run2.sh | upper | "'!$&#*?<>|;()`\^~{}[]
§N=${§N:-§V}
=== shell local | functions.sh | snake | "$`\!
connect() {
  local §N="§V"
  mysql --defaults-extra-file=<(make_conf "$§N")
}
=== shell here document | conf.sh | snake | "$`\'#;
cat > app.conf <<EOF
host=10.1.0.10
§N=§V
EOF
=== spring default | application.yml | kebab | "\${}#:,
client:
  url: http://shop.internal
  §N: ${SERVICE_CREDENTIAL:§V}
=== java property | Main.java | dotted | "\
public class Main {
    static void start() {
        System.setProperty("§N", "§V");
    }
}
=== java map | Conf.java | camel | "\
Map<String, String> conf = Map.of("host", "10.1.0.11", "§N", "§V");
=== java wrapped line | Long.java | camel | "\
    private static final String §N =
            "§V";
=== java properties put | Props.java | camel | "\
props.put("user", "shop");
props.put("§N", "§V");
=== java value default | Bean.java | dotted | "\${}:,
    @Value("${§N:§V}")
    private String credential;
=== c array | conf.c | snake | "\
#include <stdio.h>

static const char §N[] = "§V";
=== c sized array | wifi.ino | snake | "\
const char* host = "10.1.0.12";
char §N[64] = "§V";
=== c strcpy | init.c | snake | "\
void init(void) {
    strcpy(§N, "§V");
}
=== csharp initialiser | Client.cs | pascal | "\
var client = new Client
{
    Host = "10.1.0.13",
    §N = "§V",
};
=== csharp environment | Program.cs | upper | "\
Environment.SetEnvironmentVariable("§N", "§V");
=== csharp indexer | Options.cs | pascal | "\
options["§N"] = "§V";
=== go map | conf.go | snake | "\
var conf = map[string]string{
	"host": "10.1.0.14",
	"§N": "§V",
}
=== go setenv | main_env.go | upper | "\
func init() {
	os.Setenv("§N", "§V")
}
=== go typed | typed.go | camel | "\
var §N string = "§V"
=== go bytes | sign.go | camel | "\
var §N = []byte("§V")
=== go flag | flags.go | kebab | "\
var conf = flag.String("§N", "§V", "what to log in with")
=== rust some | conf.rs | snake | "\
    let conf = Conf {
        host: "10.1.0.15".into(),
        §N: Some("§V".to_string()),
    };
=== rust from | client.rs | snake | "\
let §N = String::from("§V");
=== python parameter | connect.py | snake | "\
def connect(host="10.1.0.16", §N="§V", timeout=5):
    return Session(host, §N)
=== python field | models.py | snake | "\
class Settings(BaseSettings):
    host: str = "10.1.0.17"
    §N: SecretStr = Field(default="§V", repr=False)
=== python secret type | secretstr.py | snake | "\
config = Config(host=HOST, §N=SecretStr("§V"))
=== python bytes | key.py | upper | "\
§N = b"§V"
=== python argparse | cli.py | kebab | "\
parser.add_argument("--§N", default="§V", help="what to log in with")
=== python environ get | env.py | upper | "\
§N = os.environ.get("§N", "§V")
=== python or | fallback.py | snake | "\
§N = os.getenv("SERVICE_CREDENTIAL") or "§V"
=== python brackets | wrapped.py | snake | "\
§N = (
    "§V"
)
=== python encode | encoded.py | snake | '\
§N = '§V'.encode()
=== python config tool | settings2.py | upper | '\
§N = config('§N', default='§V')
=== python config parser | parser.py | snake | "\
parser.set("service", "§N", "§V")
=== python tuple | pairs.py | snake | "\
FIELDS = [("host", "10.1.0.18"), ("§N", "§V")]
=== ipython magic | login.ipynb | upper | "'\ %{}$#`!&|;<>()*?
{"cells": [{"cell_type": "code", "source": ["%env §N=§V\n", "run()"]}]}
=== scala config | application.conf | camel | "\$
service {
  host = "10.1.0.19"
  §N = "§V"
}
=== kotlin named | Client.kt | camel | "\$
val client = Client(host = "10.1.0.20", §N = "§V")
=== swift dictionary | Api.swift | camel | "\
let parameters: [String: Any] = ["user": "shop", "§N": "§V"]
=== javascript fallback | env.js | upper | "\
const credential = process.env.§N || "§V";
=== javascript nullish | opts.ts | camel | '\
const §N = options.§N ?? '§V';
=== javascript class | Client.js | camel | '\
class Client {
  static §N = '§V';
}
=== javascript json parse | parse.js | camel | '"\
const conf = JSON.parse('{"host": "10.1.0.21", "§N": "§V"}');
=== javascript wrapped line | long.ts | camel | '\
export const §N =
  '§V';
=== typescript assertion | as.ts | camel | '\
export const conf = { §N: '§V' as const, retries: 3 };
=== typescript optional | opt.ts | camel | "\
export class Conf {
  public readonly §N?: string = "§V";
}
=== javascript set | store.js | camel | '\
localStorage.setItem('§N', '§V');
=== cypress | cypress.env.json | camel | "\
{ "baseUrl": "http://shop.internal", "§N": "§V" }
=== vue data | Login.vue | camel | '\
<script>
export default {
  data() {
    return { user: 'admin', §N: '§V' };
  },
};
</script>
=== html input | login.html | snake | "<>&
<form action="/login">
  <input type="password" name="§N" value="§V">
</form>
=== php getenv | env.php | upper | '\
<?php
$credential = getenv('§N') ?: '§V';
=== php class constant | Conf.php | upper | '\
<?php
class Conf {
    const §N = '§V';
}
=== laravel | database.php | upper | '\
<?php
return ['connection' => env('§N', '§V')];
=== ruby fetch | env.rb | upper | "\#
credential = ENV.fetch("§N", "§V")
=== ruby or | or.rb | upper | "\#
ENV["§N"] ||= "§V"
=== perl hash | conf.pl | snake | '\
my %conf = (
    host => '10.1.0.22',
    §N => '§V',
);
=== perl index | index.pl | snake | "\$@
$conf{'§N'} = "§V";
=== lua brackets | table.lua | snake | "\
conf["§N"] = "§V"
=== dart map | api.dart | camel | '\$
final body = {'user': 'shop', '§N': '§V'};
=== sql update | fix.sql | snake | '
UPDATE accounts SET §N = '§V' WHERE id = 1;
=== xml entry | conf.xml | camel | <>&
<util:map>
  <entry key="§N">§V</entry>
</util:map>
=== xml property | core-site.xml | dotted | <>&
<configuration>
  <property>
    <name>§N</name>
    <value>§V</value>
  </property>
</configuration>
=== xml cdata | conf2.xml | camel | <>&]
<settings><§N><![CDATA[§V]]></§N></settings>
=== xml attribute alone | ds.xml | camel | <>&"
<datasource name="shop" host="10.1.0.23" §N="§V" pool="5"/>
=== escaped json | event.json | camel | "\
{"body": "{\"user\": \"shop\", \"§N\": \"§V\"}"}
=== curl body | post.sh | snake | "'!\
curl -d '{"user": "shop", "§N": "§V"}' https://shop.internal/login
=== curl form | form.sh | snake | "'!$&#*?<>|;()`\^~{}[]%+=
curl -d "user=shop&§N=§V" https://shop.internal/login
=== markdown bold | ACCESS.md | spaced | `*_
- **User:** admin
- **§N:** `§V`
=== markdown table | hosts.md | title | `|*_
| What | Value |
|------|-------|
| §N | `§V` |
=== markdown plain | NOTES.md | spaced | `*_#
The server is 10.1.0.24.

§N: §V
=== prose is | todo.md | spaced | `*_#.
The §N is `§V`, please change it.
=== german prose | Zugang.txt | spaced |
Benutzer: admin
§N: §V
=== log | app.log | snake | "'#,;&
2024-05-02 10:11:12 INFO connecting user=shop §N=§V
=== comment block | Old.java | snake | "*/
/*
 * old server: 10.1.0.25
 * §N = §V
 */
=== script comment | old.sh | upper | "'!$&#*?<>|;()`\^~{}[]
# export §N=§V
=== comparison | login.py | snake | "\
def login(user, §N):
    if user == "admin" and §N == "§V":
        return True
=== javascript comparison | login.js | camel | '\
if (user === 'admin' && §N === '§V') {
  open();
}
=== java equals | Login.java | camel | "\
if (§N.equals("§V")) {
    open();
}
=== shell comparison | check.sh | snake | "$`\!
if [ "$§N" = "§V" ]; then
  open
fi
=== builder | Build.java | camel | "\
Client client = Client.builder().host("10.1.0.26").§N("§V").build();
=== with method | With.cs | pascal | "\
var client = new ClientBuilder().With§N("§V").Build();
=== yaml block | block.yaml | snake | "'#:
client:
  host: 10.1.0.27
  §N: |
    §V
  retries: 3
=== yaml flow | flow.yaml | snake | "'\{}[],#:
client: {host: 10.1.0.28, §N: "§V"}
=== toml inline | inline.toml | snake | "\
client = { host = "10.1.0.29", §N = "§V" }
=== terraform map | vars.tf | snake | "\$%
locals {
  client = { host = "10.1.0.30", §N = "§V" }
}
=== terraform variable with text | variables.tf | snake | "\$%
variable "§N" {
  description = "What to log in with"
  type        = string
  sensitive   = true
  default     = "§V"
}
=== redis | redis.conf | lower | "\# '
port 6379
§N §V
=== make conditional | Makefile | upper | $#\
§N ?= §V
=== powershell parameter | New-User.ps1 | pascal | "'$`
New-ServiceUser -Name shop -§N '§V' -Force
=== powershell hash | conf.ps1 | pascal | "$`
$conf = @{
    Host = "10.1.0.31"
    §N = "§V"
}
=== batch quoted | run.bat | upper | %^&<>|"!
set "§N=§V"
=== windows switch | install.cmd | upper | %^&<>|"!
msiexec /i shop.msi /qn §N=§V
=== flag capital | run3.sh | camel | "'!$&#*?<>|;()`\^~{}[]
./gradlew publish -P§N=§V
=== java flag | run4.sh | dotted | "'!$&#*?<>|;()`\^~{}[]
java -D§N=§V -jar shop.jar
=== flag and space | run5.sh | kebab | "'!$&#*?<>|;()`\^~{}[]
./bin/shop --verbose --§N §V --port 8080
"""

MORE_PASSWORD_NAMES = parted(
    "bind pw; pgpassword; mail pass; admin pwd; smtp pass; user passwd; root pw; login pwd; ldap "
    "bind passwd; oracle db pass; key passphrase; truststore pass; portal passcode; vpn password; "
    "mssql sa password; grafana admin password; basic auth password; rabbit pass; imap password; "
    "replication password; postgres pass; keycloak admin password; initial password; password "
    "prod; db1 password; my password; wifi psk; superuser password; mariadb root password; influx "
    "password; ssh passwd; jira password; http password; cert password; store password"
)
FOREIGN_PASSWORD_NAMES = parted(
    "passwort; kennwort; contrasena; senha; mot de passe; wachtwoord; clave; mdp; db passwort; "
    "senha admin; haslo; parola"
)
MORE_KEY_NAMES = parted(
    "secret access key; token secret; consumer secret; jwt signing key; enc key; aes key; hmac "
    "secret; app key; auth token; bearer token; deploy token; api secret key; x api key; secret "
    "key base; license key; storage account key; sas token; bot token; service key; webhook "
    "signing secret; nextauth secret; partner api key; private api key; access key secret; "
    "subscription key; integration token; personal access token; client secret value; maps api "
    "key"
)


OTHER_LEET = str.maketrans("aeo", "430")


def chosen(chance: Random) -> str:
    """As other people choose them."""
    word, other = chance.sample(MORE_WORDS, 2)
    year, digits = chance.randrange(1969, 2027), any_of(chance, string.digits, chance.randint(2, 4))
    sign = chance.choice("!@#$%&*?.-_+")
    capital = word.capitalize()
    return chance.choice(
        (
            f"{capital}{digits}",
            f"{capital}{sign}{digits}",
            f"{digits}{capital}{sign}",
            f"{sign}{capital}{year}",
            f"{word}{year}",
            f"{capital}.{other.capitalize()}.{digits}",
            f"{word.translate(OTHER_LEET)}{sign}{other[:3].upper()}7",
            f"{word}{sign}{other}{chance.randrange(10)}",
            f"P@ssw0rd{digits}",
            f"Pa$$word{sign}{year}",
            f"Welcome{digits}{sign}",
            f"admin{sign}{digits}",
            f"Admin@{digits}",
            f"{chance.choice(('qwe', '1qaz', 'zaq1', 'asd', 'q1w2'))}{digits}{sign}{other[:3]}",
            f"my{capital}{digits}",
            f"{other}4{word}{digits}",
        )
    )


MORE_WORDS = parted(
    "berlin; london; madrid; prague; oslo; guitar; piano; violin; yellow; crimson; lakers; "
    "arsenal; bayern; juventus; naruto; pikachu; frodo; gandalf; matrix; merlin; ferrari; "
    "porsche; yamaha; pancake; cookie; espresso; whisky; tequila; cheddar; lucky; princess; "
    "angel; maggie; bailey; rocky; simba; oliver; sophie; hannah; robert; andrea; nicole; "
    "victoria; krakow; lisboa; verano; winter; zomer; hiver; maerz"
)


def drawn(chance: Random) -> str:
    """As other programs draw them."""
    groups = "-".join(any_of(chance, string.ascii_lowercase + string.digits, 4) for _ in range(4))
    return chance.choice(
        (
            any_of(chance, SYMBOLS["a"], 8),
            any_of(chance, SYMBOLS["a"], chance.choice((9, 10, 11, 13, 15, 18, 22, 28))),
            any_of(chance, SYMBOLS["a"] + "!@#$%^&*()", chance.choice((8, 12, 16, 20))),
            any_of(chance, SYMBOLS["a"] + "<>{}[]|;:,./?", 18),
            any_of(chance, string.ascii_lowercase + string.digits, chance.choice((10, 14, 20))),
            any_of(chance, SYMBOLS["w"], chance.choice((16, 21, 32))),
            any_of(chance, SYMBOLS["u"], chance.choice((12, 16))),
            any_of(chance, SYMBOLS["L"], chance.choice((14, 20))),
            any_of(chance, SYMBOLS["b"], 24),
            any_of(chance, SYMBOLS["x"], 32),
            groups,
        )
    )


def drawn_key(chance: Random) -> str:
    shapes = (
        "{a20}; {a24}; {a43}; {a64}; {x40}; {x48}; {X32}; {w24}; {w64}; {B16}; {B24}; {B48}; "
        "{b40}; {uuid}; {u20}; {s32}; app-{a28}; v1.{w40}; {a8}.{a32}"
    )
    return filled(chance, chance.choice(parted(shapes)))


def second_cases(chance: Random) -> Iterator[Case]:
    """Each syntax with a password of each kind and with a key."""
    for syntax in templates(MORE_SYNTAXES):
        own = FOREIGN_PASSWORD_NAMES if chance.random() < 0.2 else MORE_PASSWORD_NAMES
        for who, maker in (("chosen", chosen), ("drawn", drawn), ("drawn", drawn)):
            name, value = chance.choice(own), fitting(chance, syntax, maker)
            yield assigned(
                "second password", f"{who} {name!r} in {syntax.what}", syntax, name, value
            )
        name, value = chance.choice(MORE_KEY_NAMES), fitting(chance, syntax, drawn_key)
        yield assigned("second key", f"{name!r} in {syntax.what}", syntax, name, value)


def fitting(chance: Random, syntax: Template, maker: Callable[[Random], str]) -> str:
    """A value whose signs can all stand here."""
    values = (maker(chance) for _ in range(1000))
    return next(value for value in values if syntax.holds(value))


# ---- Credential URLs and connection strings. §U user, §P password, §H host, §D database. ------

URLS = """
postgres: postgres://§U:§P@§H:5432/§D
postgresql: postgresql://§U:§P@§H/§D?sslmode=require
sqlalchemy: postgresql+psycopg2://§U:§P@§H:5432/§D
mysql: mysql://§U:§P@§H:3306/§D
pymysql: mysql+pymysql://§U:§P@§H/§D?charset=utf8mb4
mongodb: mongodb+srv://§U:§P@cluster0.k3x9q.mongodb.net/§D?retryWrites=true
mongodb replicas: mongodb://§U:§P@§H:27017,10.0.0.9:27017/§D?replicaSet=rs0
redis: redis://:§P@§H:6379/0
rediss: rediss://§U:§P@§H:6380/1
amqp: amqp://§U:§P@§H:5672/%2f
https: https://§U:§P@§H/artifacts/simple
http: http://§U:§P@§H:9200
git: https://§U:§P@git.acmeshop.io/team/§D.git
ftp: ftp://§U:§P@§H/upload
sftp: sftp://§U:§P@§H:22/data
smtp: smtp://§U:§P@§H:587
smtps: smtps://§U:§P@§H:465/?pool=true
ldap: ldap://cn=§U,dc=acme:§P@§H:389
proxy: http://§U:§P@proxy.acmeshop.io:3128
socks: socks5://§U:§P@§H:1080
mssql: mssql+pyodbc://§U:§P@§H/§D?driver=ODBC+Driver+17
clickhouse: clickhouse://§U:§P@§H:9000/§D
snowflake: snowflake://§U:§P@xy12345.eu-west-1/§D
nats: nats://§U:§P@§H:4222
rtsp: rtsp://§U:§P@10.4.0.12:554/stream1
couchdb: couchdb://§U:§P@§H:5984
jdbc: jdbc:postgresql://§H:5432/§D?user=§U&password=§P
jdbc mysql: jdbc:mysql://§H:3306/§D?user=§U&password=§P&useSSL=true
jdbc sqlserver: jdbc:sqlserver://§H:1433;databaseName=§D;user=§U;password=§P
sql server: Server=§H,1433;Database=§D;User Id=§U;Password=§P;Encrypt=true;
odbc: Driver={ODBC Driver 17 for SQL Server};Server=§H;Database=§D;Uid=§U;Pwd=§P;
npgsql: Host=§H;Port=5432;Username=§U;Password=§P;Database=§D
libpq: host=§H port=5432 dbname=§D user=§U password=§P sslmode=require
go mysql: §U:§P@tcp(§H:3306)/§D?parseTime=true
pdo: mysql:host=§H;dbname=§D;user=§U;password=§P
stackexchange redis: §H:6380,password=§P,ssl=True,abortConnect=False
oracle: §U/§P@§H:1521/ORCL
"""
USERS = ("admin", "app", "deploy", "shop_rw", "root", "svc-build", "jmiller", "postgres", "api")
HOSTS = ("db1.acmeshop.io", "10.3.2.17", "db.internal", "mq-2.prod.lan", "postgres", "172.16.4.9")
DATABASES = ("shop", "orders", "app_production", "crm", "billing", "wiki")
URL_NAMES = parted(
    "database url; connection string; dsn; broker url; url; db uri; sqlalchemy database uri"
)
URL_SYNTAXES = parted(
    "python constant; python dict; python keyword argument; python default; javascript const; "
    "javascript object; java; go; csharp; ruby; php array; rust; shell export; yaml quoted; "
    "docker compose; json; toml; env; env quoted; properties; hcl; dockerfile env; makefile; "
    "markdown; kotlin; ci yaml; notebook; elixir; yaml list; xml element; ini"
)

# ---- Places of their own: command lines, code without a telling name, files of programs. ------
#
# === what | file | what stands for §V | signs that it cannot hold

PLACES = r"""
=== curl user | sync.sh | password | '$\
#!/bin/sh
curl -sf -u 'deploy:§V' https://repo.acmeshop.io/api/items
=== curl user long | backup.sh | password | "$`\!
curl --user "admin:§V" -X POST https://ci.acmeshop.io/job/build
=== curl bearer | call.sh | key | "
curl -H "Authorization: Bearer §V" https://api.acmeshop.io/v2/orders
=== curl api key | query.sh | key | '
curl -H 'X-API-Key: §V' -H 'Accept: application/json' https://api.acmeshop.io/v2/orders
=== curl basic | post.sh | basic | "
curl -X POST -H "Authorization: Basic §V" https://api.acmeshop.io/login
=== curl cookie | scrape.sh | {a48} | '
curl -b 'theme=dark; sessionid=§V' https://intranet.acmeshop.io/report
=== curl jwt | graphql.sh | {=jwt} | '
curl https://api.acmeshop.io/graphql -H 'Authorization: Bearer §V' -d @query.json
=== wget | mirror.sh | password | "'!$&#*?<>|;()`\^~
wget --user=mirror --password=§V -r https://files.acmeshop.io/
=== docker login | push.sh | password | "'!$&#*?<>|;()`\^~
docker login -u builder -p §V registry.acmeshop.io
docker push registry.acmeshop.io/app:latest
=== docker login stdin | login.sh | password | "$`\!
echo "§V" | docker login --username builder --password-stdin registry.acmeshop.io
=== mysql | dump.sh | password | "'!$&#*?<>|;()`\^~
mysql -h 10.3.2.17 -u root -p§V shop < schema.sql
=== mysqldump | nightly.sh | password | "'!$&#*?<>|;()`\^~
mysqldump --user=backup --password=§V --all-databases > all.sql
=== psql | load.sh | password | "'!$&#*?<>|;()`\^~
PGPASSWORD=§V psql -h 10.3.2.17 -U app -d shop -f load.sql
=== sshpass | copy.sh | password | '
sshpass -p '§V' scp build.tgz deploy@10.3.2.20:/srv/app
=== redis-cli | flush.sh | password | "'!$&#*?<>|;()`\^~
redis-cli -h 10.3.2.18 -a §V FLUSHALL
=== az login | azure.sh | {w3}8Q~{w34} | "
az login --service-principal -u $APP_ID -p "§V" --tenant $TENANT
=== htpasswd | users.sh | password | "'!$&#*?<>|;()`\^~
htpasswd -bB /etc/nginx/users admin §V
=== openssl pass | sign.sh | password | "'!$&#*?<>|;()`\^~
openssl rsa -in server.key -passin pass:§V -out plain.key
=== mongosh | shell.sh | password | "$`\!
mongosh "mongodb://10.3.2.30" --username admin --password "§V"
=== rabbitmqctl | broker.sh | password | "'!$&#*?<>|;()`\^~
rabbitmqctl add_user worker §V
=== net use | drive.bat | password | %^&<>|"!
net use Z: \\fileserver\share §V /user:ACME\builder
=== secure string | vm.ps1 | password | "$`
$secure = ConvertTo-SecureString "§V" -AsPlainText -Force
=== ldapsearch | people.sh | password | '
ldapsearch -x -D "cn=admin,dc=acme" -w '§V' -b dc=acme uid=joe
=== keytool | keys.sh | password | "'!$&#*?<>|;()`\^~
keytool -importcert -keystore trust.jks -storepass §V -file ca.crt -noprompt
=== 7z | pack.sh | password | "'!$&#*?<>|;()`\^~
7z a -p§V backup.7z /srv/data
=== helm | install.sh | password | "'!$&#*?<>|;()`\^~,{}[]
helm upgrade --install db bitnami/postgresql --set auth.postgresPassword=§V
=== kubectl | cluster.sh | password | '
kubectl create secret generic db --from-literal=password='§V'
=== sqlcmd | report.bat | password | %^&<>|"!
sqlcmd -S 10.3.2.40 -U sa -P §V -i report.sql
=== expect | login.exp | password | "$[]{}\
spawn ssh admin@10.3.2.50
expect "assword:"
send "§V\r"
=== sudo | fix.sh | password | "$`\!
echo "§V" | sudo -S systemctl restart nginx
=== gpg | seal.sh | password | '
gpg --batch --passphrase '§V' --symmetric archive.tar
=== netrc | .netrc | password | #"\
machine api.acmeshop.io
  login deploy
  password §V
=== netrc line | _netrc | password | #"\
machine git.acmeshop.io login builder password §V
=== pgpass | .pgpass | password | :\
# host:port:database:user:password
10.3.2.17:5432:shop:app:§V
=== npmrc | .npmrc | {uuid} |
registry=https://npm.acmeshop.io/
//npm.acmeshop.io/:_authToken=§V
=== npmrc auth | .npmrc | basic |
registry=https://npm.acmeshop.io/
//npm.acmeshop.io/:_auth=§V
=== pypirc | .pypirc | password | %#;
[distutils]
index-servers = internal

[internal]
repository = https://pypi.acmeshop.io/
username = upload
password = §V
=== git credentials | .git-credentials | {a40} |
https://builder:§V@git.acmeshop.io
=== docker config | config.json | basic |
{
  "auths": {
    "registry.acmeshop.io": {
      "auth": "§V"
    }
  }
}
=== htpasswd file | .htpasswd | $apr1${a8}${a22} |
admin:§V
=== htpasswd bcrypt | .htpasswd | $2y$10${a53} |
deploy:§V
=== nuget | NuGet.config | password | <>&"
<configuration>
  <packageSourceCredentials>
    <internal>
      <add key="Username" value="build" />
      <add key="ClearTextPassword" value="§V" />
    </internal>
  </packageSourceCredentials>
</configuration>
=== maven | settings.xml | password | <>&
<settings>
  <servers>
    <server><id>nexus</id><username>deploy</username><password>§V</password></server>
  </servers>
</settings>
=== rails secrets | secrets.yml | {x128} |
production:
  secret_key_base: §V
=== django | settings.py | {a50} |
DEBUG = False
SECRET_KEY = "§V"
ALLOWED_HOSTS = ["shop.acmeshop.io"]
=== flask | app.py | {x48} |
app = Flask(__name__)
app.secret_key = "§V"
=== flask bytes | wsgi.py | {w32} |
app.config["SECRET_KEY"] = b"§V"
=== laravel | .env | {B32} |
APP_NAME=Shop
APP_KEY=base64:§V
=== wordpress salt | wp-config.php | {a64} |
<?php
define( 'AUTH_KEY',         '§V' );
define( 'WP_DEBUG', false );
=== wordpress password | wp-config.php | password | '\
<?php
define( 'DB_NAME', 'shop' );
define( 'DB_USER', 'shop' );
define( 'DB_PASSWORD', '§V' );
=== my.cnf | .my.cnf | password | #"
[client]
user=root
password=§V
=== tfstate | terraform.tfstate | password | "\
{
  "version": 4,
  "resources": [{"type": "aws_db_instance", "instances": [{"attributes": {
    "engine": "postgres", "username": "app",
    "password": "§V"
  }}]}]
}
=== kubeconfig | kubeconfig | {=jwt} |
apiVersion: v1
kind: Config
users:
- name: ci
  user:
    token: §V
=== kubernetes base64 | secret.yml | encoded |
apiVersion: v1
kind: Secret
metadata:
  name: database
data:
  username: YXBw
  password: §V
=== wpa | wpa_supplicant.conf | password | "\
network={
    ssid="office"
    psk="§V"
}
=== requests auth | fetch.py | password | "\
import requests

answer = requests.get(URL, auth=("svc-report", "§V"), timeout=5)
=== python bearer | rest.py | key |
import requests

headers = {"Authorization": "Bearer §V", "Accept": "application/json"}
print(requests.get(URL, headers=headers, timeout=5).json())
=== javascript bearer | api.js | key |
const response = await fetch(url, {
  headers: { Authorization: `Bearer §V` },
});
=== javascript basic | login.js | basic |
axios.get(url, { headers: { "Authorization": "Basic §V" } }).then(show);
=== javascript jwt | session.js | {=jwt} |
const token = "§V";
socket.emit("authenticate", { token });
=== python cookie | crawl.py | {x64} |
cookies = {"sessionid": "§V", "lang": "de"}
=== java connection | Dao.java | password | "\
Connection c = DriverManager.getConnection("jdbc:postgresql://10.3.2.17/shop", "app", "§V");
=== java setter | Mail.java | password | "\
mailer.setUsername("noreply");
mailer.setPassword("§V");
=== go basic | get.go | password | "\
req.SetBasicAuth("deploy", "§V")
resp, err := client.Do(req)
=== php mysqli | db.php | password | '\
<?php
$link = mysqli_connect('10.3.2.17', 'shop', '§V', 'shop');
=== php pdo | pdo.php | password | '\
<?php
$db = new PDO('mysql:host=10.3.2.17;dbname=shop', 'shop', '§V');
=== ruby basic | get.rb | password | '\
request.basic_auth 'deploy', '§V'
=== csharp credential | Mail.cs | password | "\
client.Credentials = new NetworkCredential("noreply", "§V");
=== paramiko | remote.py | password | "\
client.connect("10.3.2.50", username="admin", password="§V")
=== nodemailer | mailer.js | password | '\
const transport = nodemailer.createTransport({
  host: 'smtp.acmeshop.io',
  auth: { user: 'noreply', pass: '§V' },
});
=== smtplib | mail.py | password | "\
server = smtplib.SMTP("smtp.acmeshop.io", 587)
server.login("noreply", "§V")
=== create user | users.sql | password | '
CREATE USER 'app'@'%' IDENTIFIED BY '§V';
GRANT SELECT ON shop.* TO 'app'@'%';
=== alter role | roles.sql | password | '
ALTER ROLE app WITH LOGIN PASSWORD '§V';
=== ansible inventory | hosts.ini | password | #'" =
[web]
10.3.2.60 ansible_user=admin ansible_ssh_pass=§V
=== s3cfg | .s3cfg | {b40} |
[default]
host_base = s3.acmeshop.io
secret_key = §V
=== aws credentials | credentials | {b40} |
[default]
aws_access_key_id = AKIA§K
aws_secret_access_key = §V
=== boto3 | s3.py | {b40} |
import boto3

s3 = boto3.client("s3", aws_access_key_id="AKIA§K", aws_secret_access_key="§V")
=== spark | spark-defaults.conf | {b40} |
spark.hadoop.fs.s3a.access.key AKIA§K
spark.hadoop.fs.s3a.secret.key §V
=== sftp | sftp-config.json | password | "\
{
  "host": "10.3.2.70",
  "user": "web",
  "password": "§V"
}
=== tomcat | tomcat-users.xml | password | <>&"
<tomcat-users>
  <user username="admin" password="§V" roles="manager-gui"/>
</tomcat-users>
=== web.config | Web.config | password | <>&";
<connectionStrings>
  <add name="Shop" connectionString="Data Source=db1;User ID=sa;Password=§V;" />
</connectionStrings>
=== azure storage | appsettings.json | {B64} |
{
  "Storage": "DefaultEndpointsProtocol=https;AccountName=acmeshop;AccountKey=§V"
}
=== azure service bus | local.settings.json | {B32} |
{"Bus": "Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=§V"}
=== azure sas | blob.py | {a40}%2B{a2}%3D |
URL = "https://acme.blob.core.windows.net/data?sv=2022-11-02&sr=c&sp=rwdl&se=2030-01-01&sig=§V"
=== slack webhook | notify.sh | T{u8}/B{u10}/{a24} |
curl -d '{"text": "done"}' https://hooks.slack.com/services/§V
=== discord webhook | notify.py | {d18}/{w68} |
WEBHOOK = "https://discord.com/api/webhooks/§V"
=== teams webhook | teams.ps1 | {uuid}@{uuid}/IncomingWebhook/{x32}/{uuid} |
$uri = "https://acme.webhook.office.com/webhookb2/§V"
=== service account | account.json | pkcs8 |
{
  "type": "service_account",
  "project_id": "acme-shop",
  "private_key": "§V",
  "client_email": "build@acme-shop.iam.gserviceaccount.com"
}
=== heroku beside | deploy.yml | {uuid} |
steps:
  - uses: akhileshns/heroku-deploy@v3
    with:
      heroku_api_key: §V
      heroku_app_name: shop
=== datadog section | datadog.yaml | {x32} |
## Datadog Agent
site: datadoghq.eu
api_key: §V
=== password in prose | runbook.md | password | `
## Access

Host: 10.3.2.80, user: admin, password: §V
=== ruby yaml | database.yml | password | #:{}[],&*!|>'"%@`?
production:
  adapter: mysql2
  username: shop
  password: §V
=== spring | application.properties | password | \#!:=
spring.datasource.url=jdbc:mysql://10.3.2.17/shop
spring.datasource.username=shop
spring.datasource.password=§V
=== log | server.log | password | "
2024-05-02 10:11:12 DEBUG login user=admin password=§V ok
"""
OF_A_PROVIDER = {
    "slack webhook": ("slack",),
    "discord webhook": ("discord",),
    "teams webhook": ("teams", "microsoft"),
    "heroku beside": ("heroku",),
    "datadog section": ("datadog",),
    "azure storage": ("azure",),
    "azure service bus": ("azure",),
    "azure sas": ("azure",),
    "aws credentials": ("aws", "amazon"),
    "boto3": ("aws", "amazon"),
    "s3cfg": ("aws", "amazon"),
    "service account": ("google", "gcp", "private-key"),
}

# ---- Positives ----------------------------------------------------------------------------------


class Template(NamedTuple):
    what: str
    file: str
    third: str  # how the name is written, or what stands for the value
    unsafe: str
    text: str

    def holds(self, value: str) -> bool:
        return not set(value) & set(self.unsafe)

    def fitted(self, password: str) -> str:
        """A password without the signs that cannot stand here: nobody would have chosen those."""
        return "".join("_" if sign in self.unsafe else sign for sign in password)


def templates(table: str) -> list[Template]:
    parts = table.split("\n=== ")[1:]
    rows = []
    for part in parts:
        head, text = part.split("\n", 1)
        what, file, third, unsafe = (each.strip() for each in f"{head} ".split(" | ", 3))
        rows.append(Template(what, file, third, unsafe, text.rstrip("\n") + "\n"))
    return rows


def positives(chance: Random, scratch: Path) -> Iterator[Case]:
    syntaxes = templates(SYNTAXES)
    yield from provider_cases(chance, syntaxes)
    yield from assigned_cases(chance, syntaxes)
    yield from second_cases(chance)
    yield from url_cases(chance, syntaxes)
    keys = private_keys(scratch)
    yield from place_cases(chance, keys)
    yield from private_key_cases(chance, keys)


def provider_cases(chance: Random, syntaxes: Sequence[Template]) -> Iterator[Case]:
    for line in PROVIDERS.strip().splitlines():
        words, format_and_roles = line.split(": ", 1)
        pattern, roles = format_and_roles.split(" : ")
        needs_name = words.startswith(("*", "aws", "azure"))
        provider = tuple(words.lstrip("* ").split(", "))
        for _ in range(EACH_PROVIDER):
            role = chance.choice(roles.split(", "))
            named = f"{provider[0].replace('-', ' ')} {role}"
            names = [named] if needs_name else [named, named, role, chance.choice(NEUTRAL_NAMES)]
            value = filled(chance, pattern)
            syntax = chance.choice([each for each in syntaxes if each.holds(value)])
            what = f"{provider[0]} {role} in {syntax.what}"
            text = syntax.text.replace("§N", spelled(chance.choice(names), syntax.third))
            yield Case(
                "provider format", what, syntax.file, text.replace("§V", value), value, provider
            )


def assigned_cases(chance: Random, syntaxes: Sequence[Template]) -> Iterator[Case]:
    makers = ("human", human), ("machine-made", machine_made)
    for number in range(PASSWORDS):
        syntax = syntaxes[number % len(syntaxes)]
        who, maker = makers[number // len(syntaxes) % 2]
        name = chance.choice(PASSWORD_NAMES)
        value = syntax.fitted(maker(chance))
        yield assigned("password", f"{who} {name!r} in {syntax.what}", syntax, name, value)
    for _ in range(GENERIC_KEYS):
        name, value = chance.choice(KEY_NAMES), any_key(chance)
        syntax = chance.choice([each for each in syntaxes if each.holds(value)])
        yield assigned("generic key", f"{name!r} in {syntax.what}", syntax, name, value)


def assigned(kind: str, what: str, syntax: Template, name: str, value: str) -> Case:
    text = syntax.text.replace("§N", spelled(name, syntax.third)).replace("§V", value)
    return Case(kind, what, syntax.file, text, value)


def url_cases(chance: Random, syntaxes: Sequence[Template]) -> Iterator[Case]:
    chosen = [each for each in syntaxes if each.what in URL_SYNTAXES]
    for line in URLS.strip().splitlines():
        what, pattern = line.split(": ", 1)
        for _ in range(EACH_URL):
            syntax = chance.choice(chosen)
            secret = url_password(chance, "://" in pattern, syntax)
            url = pattern.replace("§U", chance.choice(USERS)).replace("§H", chance.choice(HOSTS))
            url = url.replace("§D", chance.choice(DATABASES)).replace("§P", secret)
            name = spelled(chance.choice(URL_NAMES), syntax.third)
            text = syntax.text.replace("§N", name).replace("§V", url)
            yield Case("credential URL", f"{what} in {syntax.what}", syntax.file, text, secret)


def url_password(chance: Random, quoted: bool, syntax: Template) -> str:
    """As a URL or a connection string writes it: the signs that part its fields are quoted."""
    password = any_password(chance)
    if quoted and "%" not in syntax.unsafe:
        return quote(password, safe="!*~._-")
    return "".join(sign if sign.isalnum() or sign in "!-_" else "." for sign in password)


def place_cases(chance: Random, keys: Sequence[str]) -> Iterator[Case]:
    for place in templates(PLACES):
        for _ in range(EACH_PLACE):
            value = place_value(chance, place, keys)
            beside = any_of(chance, SYMBOLS["s"], 16)
            text = place.text.replace("§K", beside).replace("§V", value)
            provider = OF_A_PROVIDER.get(place.what, ())
            yield Case("place", place.what, place.file, text, value, provider)


def place_value(chance: Random, place: Template, keys: Sequence[str]) -> str:
    makers: dict[str, Callable[[], str]] = {
        "password": lambda: place.fitted(any_password(chance)),
        "key": lambda: any_key(chance),
        "encoded": lambda: _base64(any_password(chance)),
        "basic": lambda: _base64(f"{chance.choice(USERS)}:{any_password(chance)}"),
        "pkcs8": lambda: next(key for key in keys if "BEGIN PRIVATE" in key).replace("\n", "\\n"),
    }
    return makers.get(place.third, partial(filled, chance, place.third))()


def _base64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def private_keys(scratch: Path) -> list[str]:
    """Real ones, in every wrapping that the two programs know."""
    file = scratch / "key"
    ssh = ["ssh-keygen", "-q", "-N", "", "-C", "", "-f", str(file)]
    out = ["-out", str(file)]
    commands = (
        [*ssh, "-t", "ed25519"],
        [*ssh, "-t", "rsa", "-b", "2048"],
        [*ssh, "-t", "ecdsa"],
        [*ssh, "-t", "rsa", "-b", "2048", "-m", "PEM"],
        ["openssl", "genpkey", "-algorithm", "RSA", *out],
        ["openssl", "genpkey", "-algorithm", "ED25519", *out],
        ["openssl", "ecparam", "-name", "prime256v1", "-genkey", "-noout", *out],
    )
    keys = []
    for command in commands * PRIVATE_KEYS:
        file.unlink(missing_ok=True)
        subprocess.run(command, check=True, capture_output=True)
        keys.append(file.read_text().strip())
    return keys


def private_key_cases(chance: Random, keys: Sequence[str]) -> Iterator[Case]:
    for key in keys:
        indented = key.replace("\n", "\n    ")
        escaped = key.replace("\n", "\\n")
        file, text = chance.choice(
            (
                ("id_deploy", key + "\n"),
                ("server.key", key + "\n"),
                ("keys.py", f'KEY = """{key}\n"""\n'),
                ("values.yaml", f"tls:\n  key: |\n    {indented}\n"),
                ("keys.json", f'{{"kid": "a1", "pem": "{escaped}"}}\n'),
                (".env", f'PORT=3000\nSIGNING_KEY="{escaped}"\n'),
            )
        )
        shown = next(each for each in (key, indented, escaped) if each in text)
        yield Case("private key", key.splitlines()[0].strip("- "), file, text, shown)


# ---- Negatives ----------------------------------------------------------------------------------

PACKAGES: tuple[Package, ...] = (
    *packages(
        "sdist",
        """
        authlib==1.4.1 certifi==2025.1.31 cryptography==3.4.8 django-allauth==65.4.1
        google-auth==2.38.0 jupyterlab==4.3.5 keyring==25.6.0 kubernetes==32.0.0 ldap3==2.9.1
        mcp==1.3.0 oauthlib==3.2.2 passlib==1.7.4 poetry==2.0.1 pyjwt==2.10.1 pymysql==1.1.1
        sentry-sdk==2.20.0 social-auth-core==4.5.4 twine==6.1.0
        """,
    ),
    *packages(
        "wheel",
        """
        ansible-core==2.18.2 apache-airflow==2.10.4 azure-identity==1.19.0 bokeh==3.6.3
        botocore==1.36.16 mlflow==2.20.1
        """,
    ),
    *packages(
        "npm",
        """
        @azure/msal-node@3.2.1 bip39@3.1.0 bootstrap@5.3.3 elliptic@6.6.1 ethers@6.13.5
        karma@6.4.4 next-auth@4.24.11 node-forge@1.3.1 npm@11.1.0 oidc-provider@8.6.1
        openid-client@6.1.7 openpgp@6.1.0 parse-server@7.4.0 pouchdb@9.0.0 sshpk@1.18.0
        stripe@17.6.0 swagger-ui-dist@5.18.3 twilio@5.4.4
        """,
    ),
)
FILES_OF_A_PACKAGE = 300
OF_A_FILE = 6  # snippets of one class
LONGEST = 1_500  # characters of a snippet
CODE = r"\.(?:py|pyi|js|mjs|cjs|jsx|ts|tsx|go|java|rb|php|rs)$"
ANY = r""
TELLING = r"(?i:pass(?:word|wd|phrase)?|pwd|secret|token|api_?key|auth|credential|private_?key)"
RISKY = re.compile(
    rf"{TELLING}\w*[\"'\]]*\s*(?:=|:|=>|,)\s*[\"'\w]|://[^/\s]*@|[\w+/-]{{20,}}|BEGIN"
)


class Snippets(NamedTuple):
    """A class of snippets that cannot hold a secret, by their structure."""

    what: str
    files: str  # of these names
    pattern: str
    unless: str = r"(?!)"
    around: int = 2  # harmless lines before and after; 0 where it is not a line of its own


NEGATIVES = (
    # In a programming language a dotted name or a call without quotes is code, never a value.
    Snippets(
        "reference",
        CODE,
        rf"^[\w\s.$\[\]'\"]*{TELLING}\w*['\"\]]*\s*(?:=|:|=>)\s*"
        r"(?:await |new )?[A-Za-z_$][\w$]*(?:\.[\w$]+)*(?:\.[\w$]+|\([\w\s.,$=]*\))[;,]?$",
    ),
    # An annotation says what kind of thing the name will hold.
    Snippets(
        "type",
        CODE,
        rf"^\s*[\w\s*]*{TELLING}\w*\??\s*:\s*(?:(?:str|string|bytes|Any|bool|boolean|number|int)"
        r"|(?:Optional|Union|List|Dict|Promise|Record|Array)[\[<][\w\s,.|\[\]<>]*)"
        r"(?:\s*\|\s*(?:null|None|undefined|string))*(?:\s*=\s*None)?[;,]?$",
    ),
    # The name of a lock file's field or the option says that it is a checksum of an archive.
    Snippets(
        "lock file",
        ANY,
        r"^.*(?:integrity\"?[ :]+\"?sha\d+-|,sha256=|--hash=sha256:|checksum:? ?=? \"?[0-9a-f/]{32}"
        r"|\"?(?:shasum|gitHead|resolution)\"?: |hash = \"sha256:|sha256 = \"|#[0-9a-f]{40}).*$",
        around=4,
    ),
    # English sentences without one digit or sign of a program.
    Snippets(
        "prose",
        r"\.(?:md|rst|txt|html|py|js|ts)$",
        rf"^[ #*]*[A-Z][a-z ,.'()-]*{TELLING}[a-z ,.'()-]{{20,}}$",
    ),
    # It begins with the type of a picture or a font, and is that.
    Snippets(
        "data URI",
        ANY,
        r"data:(?:image|font|application/font)[\w+./-]*;base64,[A-Za-z0-9+/=]{60,}",
        around=0,
    ),
    # Builds of public libraries; no literal stands at a telling name.
    Snippets(
        "minified",
        r"\.(?:js|css|html|mjs|cjs)$",
        rf"[^\n]{{600}}{TELLING}[^\n]{{600}}",
        rf"{TELLING}[\w-]*[\"'\]]*\s*[:=(,]+\s*[\"'`][^\"'`]{{3,}}|base64|BEGIN|[\"'][\w+/-]{{20,}}[\"']",
        around=0,
    ),
    # What everybody may read: certificates, and public halves of keys.
    Snippets(
        "certificate",
        ANY,
        r"-----BEGIN (CERTIFICATE|(?:RSA )?PUBLIC KEY)-----\n(?:[A-Za-z0-9+/=]+\n){3,}"
        r"-----END \1-----"
        r"|ssh-(?:rsa|ed25519) AAAA[A-Za-z0-9+/=]{40,}",
        around=0,
    ),
    # A digest by its name: of content, not of a password.
    Snippets(
        "digest",
        ANY,
        r"^.*(?i:md5|sha1|sha-?256|sha512|digest|checksum|etag|fingerprint)\w*[\"'\])]*\s*"
        r"(?:=|:|==|,|\()\s*\(?b?[\"'][0-9a-f]{32,128}[\"'].*$",
        rf"{TELLING}|(?i:key|salt|hmac)",
    ),
    # An identifier: nothing on the line speaks of a credential.
    Snippets(
        "UUID",
        ANY,
        r"^.*\b[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}\b.*$",
        rf"{TELLING}|(?i:key|heroku|client|snyk|webhook)",
    ),
    # The value is of a closed list of placeholders, or a hole that something else fills.
    Snippets(
        "placeholder",
        ANY,
        rf"^.*{TELLING}\w*[\"'\]]*\s*(?:=|:)\s*[\"'`]?(?:<[\w -]+>|\*{{3,}}|x{{3,}}|X{{3,}}|\.\.\.|"
        r"(?:your|YOUR)[-_ ][\w -]+|changeme|\$?\{\{?[^}]+\}\}?|%\(\w+\)s|\$[A-Z_]+|"
        r"None|null|undefined)"
        r"[\"'`]?[)}]*[,;]?$",
        r"(?:=|:)\s*\{.*(?:=|:)",
    ),
    # A sentence for the user, about passwords: English words and no digit.
    Snippets(
        "message",
        ANY,
        rf"^[^\"'\n]*[\"'](?=[^\"'\n]*{TELLING})[A-Z][a-z]+(?: [a-z]+[,.']?){{3,}}[.!?]?"
        r"[\"'][,;)\]]*$",
    ),
    # The name says that it is where or how, not what.
    Snippets(
        "word about it",
        ANY,
        rf"^.*{TELLING}\w*(?i:endpoint|url|uri|type|name|field|header|param|method|path|scope|class|"
        r"label|prefix)[\"'\]]*\s*[:=]\s*"
        r"[\"'](?:https://)?[A-Za-z]+(?:[-_./: ][A-Za-z]+)*/?[\"'][,;)]*$",
    ),
    # An alphabet: its letters stand in their order.
    Snippets(
        "alphabet",
        ANY,
        r"^.*[\"'][^\"'\n]*(?:ABCDEFGHIJKLMNOP|abcdefghijklmnop|0123456789abcdef|0123456789ABCDEF)"
        r"[^\"'\n]*[\"'].*$",
        rf"{TELLING}|(?i:\bkey\b)",
    ),
    # An address of a page about a commit.
    Snippets(
        "commit URL", ANY, r"^.*https?://[^\s@]+/(?:blob|commit|tree|raw)/[0-9a-f]{40}.*$", TELLING
    ),
    # A pattern that texts match, not a text.
    Snippets(
        "regular expression", CODE, r"^.*(?:re\.(?:compile|match|sub|search)|RegExp)\(r?[\"'/].*$"
    ),
    # The password of the URL is a hole, or the word itself after the word user.
    Snippets(
        "URL with a hole",
        ANY,
        r"^.*\w://(?:(?:\{|\$|%|<)[^:@/\s]*[:][^@\s/]*(?:\}|\)|s|>|[A-Z])|(?i:user|username):(?i:pass|password))@.*$",
    ),
    # The default of a parameter is empty or nothing.
    Snippets(
        "empty default",
        CODE,
        rf"^\s*(?:def|function|async def|self,|constructor).*{TELLING}\w*(?:: ?[\w\[\]| ]+)?\s*=\s*"
        r"(?:\"\"|''|None|null|False|false|True|true|undefined)[,)\s].*$",
        r"=\s*[\"'][^\"'\s]{4,}",
    ),
    # It is looked up when the program runs.
    Snippets(
        "lookup",
        ANY,
        rf"^.*(?:environ(?:\.get)?[\[(]|getenv\(|ENV\[|process\.env[.\[]|config\.get\()[\"']?\w*{TELLING}\w*"
        r"[\"']?[\])]?\)?[,;]?$",
    ),
    # Tables of machine words: the constants of hashes and ciphers.
    Snippets(
        "table of numbers", CODE, r"^(?:\s*0x[0-9a-fA-F]{8}[uUlLn]{0,2},){3,}.*$", TELLING, around=6
    ),
    # The letters of a source map are distances between places in two files.
    Snippets("source map", r"\.map$", r"\"mappings\": ?\"[A-Za-z0-9+/,;]{600,}", around=0),
    # The name of a field in a form.
    Snippets(
        "form field",
        ANY,
        rf"^.*\b(?:type|name|id|for|htmlFor|autocomplete|autoComplete)=[\"'][\w-]*{TELLING}[\w-]*[\"'].*$",
        r"(?:value|content|default)\s*=|[\"'][\w+/-]{20,}[\"']",
    ),
    # Shapes that are drawn.
    Snippets("drawing", ANY, r"\bd=\\?\"[Mm][-\d., a-zA-Z]{80,}", around=0),
    # Names of modules and functions, and nothing else.
    Snippets(
        "import",
        CODE,
        rf"^(?:from [\w.]+ import|import|export|const \{{[\w, ]+\}} = require\() ?.*{TELLING}.*$",
        r"=\s*[\"']|[\"'][\w+/-]{30,}[\"']|[{;]\s*\w+\s*[:=]",
    ),
)


class Text(NamedTuple):
    file: str
    whole: str
    lines: str  # without long lines: those are no code that somebody wrote


def cut_cases(chance: Random, work: Path) -> Iterator[Case]:
    """Snippets of each class out of real packages."""
    texts = [text for package in PACKAGES for text in package_texts(chance, fetched(package, work))]
    for snippets in NEGATIVES:
        found: dict[str, tuple[str, str]] = {}
        for text in texts:
            if re.search(snippets.files, text.file):
                for snippet in cut(chance, text, snippets):
                    found.setdefault(re.sub(r"\W+", " ", snippet), (text.file, snippet))
        for key in chance.sample(sorted(found), min(EACH_NEGATIVE, len(found))):
            file, snippet = found[key]
            yield Case("cut", snippets.what, file, snippet + "\n")


def package_texts(chance: Random, folder: Path) -> Iterator[Text]:
    """Some of a package's files."""
    files = [(path, content) for path, content in text_files(folder) if len(content) < 2_000_000]
    for path, content in chance.sample(files, min(FILES_OF_A_PACKAGE, len(files))):
        text = content.decode(errors="ignore").replace("\r\n", "\n")
        yield Text(path.name, text, re.sub(r"(?m)^.{301,}$", "", text))


def cut(chance: Random, file: Text, snippets: Snippets) -> Iterator[str]:
    text = file.lines if snippets.around else file.whole
    every = re.finditer(snippets.pattern, text, re.MULTILINE)
    matches = [match for match in every if not re.search(snippets.unless, match.group())]
    for match in chance.sample(matches, min(OF_A_FILE, len(matches))):
        before = text[: match.start()].split("\n")[:-1][::-1]
        after = text[match.end() :].split("\n")[1:]
        yield "\n".join(
            (
                *harmless(before[: snippets.around])[::-1],
                match.group()[:LONGEST],
                *harmless(after[: snippets.around]),
            )
        )


def harmless(lines: Sequence[str]) -> list[str]:
    """The lines up to the first that might hold a secret: the snippet is what is labelled."""
    count = next((at for at, line in enumerate(lines) if RISKY.search(line)), len(lines))
    return list(lines[:count])


PLACEHOLDERS = parted(
    "<your-key>; <PASSWORD>; your-api-key; your_password_here; YOUR_TOKEN_HERE; changeme; "
    "change-me; CHANGE_ME; REPLACE_ME; xxxxxxxx; XXXXXXXXXXXXXXXX; xxxx-xxxx-xxxx; ********; ...; "
    "${PASSWORD}; $DB_PASSWORD; ${DB_PASSWORD:-}; {{ db_password }}; {{secret}}; %(password)s; "
    "%PASSWORD%; ${{ secrets.TOKEN }}; @@PASSWORD@@; __PASSWORD__; [REDACTED]; <redacted>; "
    "insert-token-here; my-secret-token-here; example; example-password; placeholder; todo; "
    "dummy; not-set; none; null; ENC[redacted]; put your key here; your secret; fill_me_in; "
    "vault:secret/data/app#password; op://infra/database/password; "
    "arn:aws:secretsmanager:eu-west-1:123456789012:secret:db; ssm:/prod/db/password; "
    "/run/secrets/db_password; file:/etc/app/token; env:DB_PASSWORD; {password}; #{password}; "
    "<%= ENV['DB_PASSWORD'] %>; os.environ['DB_PASSWORD']; var.db_password; kv/app/password; "
    "abcdefghijklmnopqrstuvwxyz; 00000000000000000000000000000000; 1234567890abcdef; "
    "sk-xxxxxxxxxxxxxxxxxxxxxxxx; sk_test_your_key_here; ghp_your_token_here; xoxb-your-token"
)
REFERENCES = r"""
=== python environment | settings.py | upper |
§N = os.environ["§N"]
=== python variable | client.py | snake |
client = Client(host=host, §N=§N, timeout=5)
=== python prompt | cli.py | snake |
§N = getpass.getpass("Password: ")
=== python secrets | make.py | snake |
§N = secrets.token_urlsafe(32)
=== python comparison | check.py | snake |
if not hmac.compare_digest(§N, user.stored_§N):
    raise PermissionDenied("wrong §N")
=== javascript environment | config.js | upper |
const §N = process.env.§N ?? fail("§N is not set");
=== javascript destructuring | login.js | camel |
const { §N, userName } = request.body;
await verify({ §N: hash(§N), userName });
=== typescript parameter | auth.ts | camel |
login(user: string, §N: string): Observable<Session> {
  return this.http.post<Session>('/api/login', { user, §N });
}
=== shell variable | run.sh | upper |
: "${§N:?is not set}"
curl -u "deploy:$§N" https://repo.acmeshop.io/
mysql -u root -p"$§N" shop
=== shell command | fetch.sh | upper |
§N=$(vault kv get -field=value secret/app)
§N="$(cat /run/secrets/app)"
=== github workflow | ci.yml | upper |
env:
  §N: ${{ secrets.§N }}
=== kubernetes reference | pod.yaml | upper |
env:
  - name: §N
    valueFrom:
      secretKeyRef:
        name: app-secrets
        key: §N
=== terraform reference | main.tf | snake |
resource "aws_db_instance" "main" {
  §N = var.§N
  other_§N = random_password.main.result
}
=== terraform secret | data.tf | snake |
  §N = data.aws_secretsmanager_secret_version.db.secret_string
=== compose reference | docker-compose.yml | upper |
    environment:
      §N: ${§N}
      §N_FILE: /run/secrets/app
=== java reference | Config.java | camel |
@Value("${app.§N}")
private String §N;
=== go reference | main.go | camel |
§N := os.Getenv("APP_CREDENTIAL")
flag.StringVar(&§N, "§N", "", "what to log in with")
=== csharp reference | Startup.cs | pascal |
options.§N = Configuration["Service:§N"];
=== ruby reference | deploy.rb | snake |
§N = ENV.fetch("SERVICE_CREDENTIAL")
=== php reference | config.php | snake |
$§N = getenv('SERVICE_CREDENTIAL');
=== rust reference | main.rs | snake |
let §N = std::env::var("SERVICE_CREDENTIAL")?;
=== ansible reference | tasks.yml | snake |
    §N: "{{ lookup('env', 'SERVICE_CREDENTIAL') }}"
    other_§N: "{{ vault_§N }}"
=== empty | settings.yaml | snake |
§N: ""
other_§N:
third_§N: ~
=== json schema | schema.json | camel |
{"properties": {"§N": {"type": "string", "minLength": 12, "format": "password"}}}
=== sql column | schema.sql | snake |
CREATE TABLE users (
  id bigint PRIMARY KEY,
  §N varchar(255) NOT NULL
);
=== xml reference | web.xml | camel |
<property name="§N" value="${service.§N}"/>
<§N>@§N@</§N>
=== message | messages.properties | dotted |
§N=Please enter your password again
=== html | login.html | snake |
<label for="§N">Password</label>
<input type="password" id="§N" name="§N" placeholder="Your password">
=== translation | de.json | camel |
{"§N": "Passwort eingeben", "§NHint": "Mindestens acht Zeichen"}
"""
# Random-looking, and by their names or their form nothing that opens anything.
OPEN_VALUES = """
git commit: commit: {x40} : .gitmodules.yaml
image digest: image: acme/app@sha256:{x64} : deployment.yaml
subresource: <script src="/app.js" integrity="sha384-{B48}"></script> : index.html
etag: etag = "{x32}" : cache.py
request id: "request_id": "{uuid}", : log.json
trace: traceparent: 00-{x32}-{x16}-01 : trace.yaml
file name: open("static/app.{x20}.js") : build.py
bucket object: key: backups/2024/{uuid}.tar.gz : restore.yaml
build id: BUILD_ID = "{x32}" : build.py
ansible vault: $ANSIBLE_VAULT;1.1;AES256\\n{x80}\\n{x80} : secrets.yml
sops: password: ENC[AES256_GCM,data:{b24}=,iv:{B32},tag:{B16},type:str] : secrets.yaml
ssh public key: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{b43} joe@laptop : authorized_keys
known host: git.acmeshop.io ssh-rsa AAAAB3NzaC1yc2E{b360} : known_hosts
wrong checksum: GITHUB_TOKEN = "ghp_{a36}" : publish.py
wrong checksum: value: gho_{a36} : values.yaml
wrong checksum: //registry.npmjs.org/:_authToken=npm_{a36} : .npmrc
wrong checksum: const sample = "npm_{a36}"; : sample.js
publishable key: stripe("pk_live_{a24}") : checkout.js
public token: mapboxgl.accessToken = "pk.eyJ1IjoiYWNtZSJ9.{w22}"; : map.js
tracking id: gtag("config", "G-{u10}"); : analytics.js
locale hash: msgid_hash: {x40} : de.yaml
nuget hash: "contentHash": "{B64}" : packages.lock.json
go sum: github.com/acme/lib v1.4.2 h1:{B32} : go.sum
gem checksum: rack (3.0.8) sha256={x64} : Gemfile.lock
colour: --accent: #{x6}; background: url(/img/{x32}.png); : app.css
test vector: sha256_of_abc = "{x64}" : vectors.py
fingerprint: fingerprint: {x40} : gpg.yaml
user agent id: "installationId": "{uuid}", : package.json
aws account: role: arn:aws:iam::{d12}:role/deploy : deploy.yaml
tenant: tenant_id = "{uuid}" : main.tf
"""
EACH_OPEN_VALUE = 6


# What stands in quotes, or bare, after a word like password, and opens nothing: the name of a file,
# and what is in it.
HARD_NEGATIVES = Path(__file__).with_name("secrets_hard_negatives.txt")


def hard_negative_cases() -> Iterator[Case]:
    for line in HARD_NEGATIVES.read_text().splitlines():
        file, text = line.split(": ", 1)
        yield Case("hard negative", file, file, text.replace("\\n", "\n") + "\n")


def made_cases(chance: Random) -> Iterator[Case]:
    """Placeholders, references, values in the open, and the well-known examples."""
    syntaxes = templates(SYNTAXES)
    for placeholder in PLACEHOLDERS:
        fitting = [each for each in syntaxes if each.holds(placeholder)] or syntaxes
        for syntax in chance.sample(fitting, min(EACH_PLACEHOLDER, len(fitting))):
            name = chance.choice(PASSWORD_NAMES + KEY_NAMES)
            what = f"{placeholder!r} in {syntax.what}"
            yield assigned("made placeholder", what, syntax, name, placeholder)._replace(secret="")
    for reference in templates(REFERENCES):
        for name in chance.sample(PASSWORD_NAMES + KEY_NAMES, 6):
            case = assigned("made reference", reference.what, reference, name, "")
            yield case._replace(secret="")
    for line in OPEN_VALUES.strip().splitlines():
        what, pattern = line.split(": ", 1)
        pattern, file = pattern.rsplit(" : ", 1)
        for _ in range(EACH_OPEN_VALUE):
            text = filled(chance, pattern.replace("\\n", "\n")) + "\n"
            yield Case("value in the open", what, file, text)
    yield from hard_negative_cases()
    yield from example_cases(chance, syntaxes)


def example_cases(chance: Random, syntaxes: Sequence[Template]) -> Iterator[Case]:
    """What the documentation of AWS, JWT, MIME and SQLAlchemy shows; in parts, as nothing that
    looks alive stands in this file."""
    john = {"sub": "1234567890", "name": "John Doe", "iat": 1516239022}
    head = json.dumps({"alg": "HS256", "typ": "JWT"}, separators=(",", ":")).encode()
    signed = f"{base64url(head)}.{base64url(json.dumps(john, separators=(',', ':')).encode())}"
    signature = hmac.digest(b"your-256-bit-secret", signed.encode(), "sha256")
    examples = {
        "AWS key id": "AKIA" + "IOSFODNN7" + "EXAMPLE",
        "AWS secret": "wJalrXUtnFEMI/" + "K7MDENG/bPxRfiCY" + "EXAMPLEKEY",
        "JWT of the specification's site": f"{signed}.{base64url(signature)}",
        "digest of nothing": hashlib.sha256(b"").hexdigest(),
        "SQLAlchemy": "postgresql://scott:" + "tiger@localhost/test",
        "user and password": "https://user:" + "password@example.com/",
        "hole in a URL": "postgres://${DB_USER}:${DB_PASSWORD}@db/shop",
        "hole of a format": "mysql://{user}:{password}@{host}/shop",
        "URL without a password": "redis://cache.acmeshop.io:6379/0",
        "masked URL": "amqp://app:" + "*****@mq.acmeshop.io/",
    }
    for what, value in examples.items():
        fitting = [each for each in syntaxes if each.holds(value)]
        for syntax in chance.sample(fitting, 6):
            name = chance.choice(KEY_NAMES if "AWS" in what or "JWT" in what else ("url", "value"))
            case = assigned("example", f"{what} in {syntax.what}", syntax, name, value)
            yield case._replace(secret="")


# ---- Scan and count -----------------------------------------------------------------------------


class Outcome(NamedTuple):
    case: Case
    hits: list[Found]  # what overlaps the secret
    alarms: list[Found]  # everything else


def outcomes(cases: Sequence[Case], folder: Path) -> list[Outcome]:
    for number, case in enumerate(cases):
        path = folder / folder_of(number) / case.file
        path.parent.mkdir(parents=True)
        path.write_bytes(case.text.encode(errors="ignore"))
    found: dict[str, list[Found]] = defaultdict(list)
    for each in scanned(folder):
        found[each.path.split("/")[0]].append(each)
    return [outcome(case, found[folder_of(number)]) for number, case in enumerate(cases)]


def folder_of(number: int) -> str:
    return f"case-{number:05}"


def outcome(case: Case, found: Sequence[Found]) -> Outcome:
    hits = [each for each in found if case.secret and overlaps(case, each)]
    # The key's public half beside a secret of AWS may be named or not.
    alarms = [each for each in found if each not in hits and "AKIA" not in value_of(case, each)]
    return Outcome(case, hits, alarms)


def overlaps(case: Case, found: Found) -> bool:
    content, secret = case.text.encode(), case.secret.encode()
    start = content.find(secret)
    while start >= 0:
        if found.start < start + len(secret) and start < found.end:
            return True
        start = content.find(secret, start + 1)
    return False


def value_of(case: Case, found: Found) -> str:
    content = case.text.encode(errors="ignore")[found.start : found.end]
    return content.decode(errors="replace") if case.secret else ""


def report(rows: Sequence[Outcome]) -> str:
    lines = [f"{'':<24}{'cases':>8}{'found':>8}{'recall':>9}"]
    wanted = [row for row in rows if row.case.secret]
    kinds = dict.fromkeys(row.case.kind for row in wanted)
    lines += [recall_row(kind, [row for row in wanted if row.case.kind == kind]) for kind in kinds]
    lines += [recall_row("all positives", wanted), ""]
    lines.append(f"{'':<24}{'cases':>8}{'alarms':>8}{'rate':>9}")
    harmless_rows = [row for row in rows if not row.case.secret]
    for what, group in groups(harmless_rows).items():
        lines.append(alarm_row(what, group))
    lines += [alarm_row("all negatives", harmless_rows), "", *summary(rows, wanted)]
    return "\n".join(lines)


def groups(rows: Iterable[Outcome]) -> dict[str, list[Outcome]]:
    """Negatives by class: what was cut has many, what was made is grouped by kind."""
    table: dict[str, list[Outcome]] = defaultdict(list)
    for row in rows:
        table[row.case.what if row.case.kind == "cut" else row.case.kind].append(row)
    return table


def recall_row(name: str, rows: Sequence[Outcome]) -> str:
    found = sum(bool(row.hits) for row in rows)
    return f"{name:<24}{len(rows):>8,}{found:>8,}{share(found, len(rows)):>9}"


def alarm_row(name: str, rows: Sequence[Outcome]) -> str:
    alarmed = sum(bool(row.alarms) for row in rows)
    return f"{name:<24}{len(rows):>8,}{alarmed:>8,}{share(alarmed, len(rows)):>9}"


def summary(rows: Sequence[Outcome], wanted: Sequence[Outcome]) -> Iterator[str]:
    found = [row for row in wanted if row.hits]
    alarmed = [row for row in rows if row.alarms]
    named = [row for row in found if row.case.provider]
    right = [row for row in named if names_provider(row)]
    negatives = [row for row in rows if not row.case.secret]
    alarmed_negatives = [row for row in negatives if row.alarms]
    yield f"recall                        {share(len(found), len(wanted))}"
    yield f"precision                     {share(len(found), len(found) + len(alarmed))}"
    yield f"false-positive rate           {share(len(alarmed_negatives), len(negatives))}"
    yield f"right provider named          {share(len(right), len(named))} of {len(named)}"
    yield f"alarms beside a found secret  {len(alarmed) - len(alarmed_negatives)}"
    blamed = blame(rows)
    for kind in ("password", "generic key", "second password", "second key", "credential URL"):
        hits = sum(row.case.kind == kind for row in found)
        every = sum(row.case.kind == kind for row in wanted)
        precision = share(hits, hits + blamed[kind])
        yield f"{kind:<30}recall {share(hits, every)}, precision {precision}"


def blame(rows: Sequence[Outcome]) -> Counter[str]:
    """Cases with a false alarm, each on the kind of secret which its rule is there to find."""
    purposes: dict[str, Counter[str]] = defaultdict(Counter)
    for row in rows:
        for each in row.hits:
            purposes[each.rule][row.case.kind] += 1
    rules = [{each.rule for each in row.alarms} for row in rows]
    kinds = {rule: counted.most_common(1)[0][0] for rule, counted in purposes.items()}
    return Counter(kind for each in rules for kind in {kinds.get(rule, "") for rule in each})


def names_provider(row: Outcome) -> bool:
    rules = " ".join(each.rule for each in row.hits)
    return any(word in rules for word in row.case.provider)


def share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.2f} %" if whole else "-"


def shown(rows: Sequence[Outcome]) -> Iterator[str]:
    """Every miss, every false alarm and every wrong name, on a line each."""
    for number, row in enumerate(rows):
        case = row.case
        head = f"{folder_of(number)}/{case.file}  {case.kind}: {case.what}"
        if case.secret and not row.hits:
            yield f"missed  {head}  {masked(case.text, case.secret)}"
        elif case.provider and row.hits and not names_provider(row):
            yield f"misnamed  {head}  as {', '.join(each.rule for each in row.hits)}"
        for each in row.alarms:
            content = case.text.encode(errors="ignore")
            value = content[each.start : each.end].decode(errors="replace")
            yield f"false alarm  {head}  {each.rule}  {masked(case.text, value)}"


def masked(text: str, value: str) -> str:
    """The line of the value, of which four characters can be read."""
    start = text.find(value)
    before = text[:start].rsplit("\n", 1)[-1]
    after = text[start + len(value) :].split("\n", 1)[0]
    hidden = value[:4] + "*" * min(len(value) - 4, 8)
    return f"{before[-60:]}{hidden}{after[:20]}".strip()


def labelled(seed: int, work: Path) -> list[Case]:
    """The set, each case once."""
    with tempfile.TemporaryDirectory() as scratch:
        cases = [*positives(Random(seed), Path(scratch))]
    cases += [*cut_cases(Random(seed + 1), work), *made_cases(Random(seed + 2))]
    return list({(case.file, case.text): case for case in cases}.values())


def main() -> None:
    parser = argparse.ArgumentParser(description="Recall and precision of our scan for secrets.")
    parser.add_argument("--show", action="store_true", help="every miss and every false alarm")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--work", type=Path, default=WORK, help="where the packages are kept")
    parser.add_argument("--keep", type=Path, help="write the set into this new folder and leave it")
    arguments = parser.parse_args()
    arguments.work.mkdir(parents=True, exist_ok=True)
    cases = labelled(arguments.seed, arguments.work)
    if arguments.keep:
        rows = outcomes(cases, arguments.keep)
    else:
        with tempfile.TemporaryDirectory() as folder:
            rows = outcomes(cases, Path(folder))
    if arguments.show:
        print("\n".join(shown(rows)) + "\n")
    print(report(rows))


if __name__ == "__main__":
    main()
