"""Every proof by the name that a detector's file calls it."""

from __future__ import annotations

from guardrails.engines.secrets.candidate import Proof
from guardrails.engines.secrets.proofs import (
    assigned,
    checksums,
    commands,
    given,
    headers,
    private_keys,
    urls,
    web_tokens,
)

PROOFS: dict[str, Proof] = {
    "assigned-in-rehearsal": assigned.assigned_in_rehearsal,
    "assigned-password": assigned.assigned_password,
    "assigned-secret": assigned.assigned_secret,
    "basic-auth": headers.basic_auth,
    "basic-auth-in-rehearsal": headers.basic_auth_in_rehearsal,
    "bearer": headers.bearer,
    "bearer-in-rehearsal": headers.bearer_in_rehearsal,
    "connection-password": urls.connection_password,
    "connection-password-in-rehearsal": urls.connection_password_in_rehearsal,
    "continued-password": commands.continued_password,
    "dsn-password": urls.dsn_password,
    "drawn-key": given.drawn_key,
    "flag-password": commands.flag_password,
    "given-password": given.given_password,
    "given-token": given.given_token,
    "github-checksum": checksums.github,
    "group-policy": given.group_policy,
    "jwt": web_tokens.jwt,
    "kept-hash": given.kept_hash,
    "kept-setting": given.kept_setting,
    "kept-password": given.kept_password,
    "private-key": private_keys.plain,
    "private-key-encrypted": private_keys.encrypted,
    "private-key-jwk": private_keys.web_key,
    "private-key-openvpn": private_keys.static_key,
    "private-key-putty": private_keys.putty_plain,
    "private-key-putty-encrypted": private_keys.putty_encrypted,
    "private-key-xml": private_keys.xml_key,
    "prompted-password": commands.prompted_password,
    "session-cookie": headers.session_cookie,
    "url-password": urls.url_password,
    "url-password-in-rehearsal": urls.url_password_in_rehearsal,
    "url-token": urls.url_token,
    "webhook": urls.webhook,
}
