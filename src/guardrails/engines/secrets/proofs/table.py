"""Every proof by the name that a detector's file calls it."""

from __future__ import annotations

from guardrails.engines.secrets.candidate import Proof
from guardrails.engines.secrets.proofs import (
    assigned,
    checksums,
    clouds,
    given,
    identities,
    macaroons,
    microsoft,
    private_keys,
    signed_queries,
    web_tokens,
)

# What the value itself must satisfy. A value that fails is no secret, whatever its name says.
STRUCTURES: dict[str, Proof] = {
    "azure-annotated-key": microsoft.annotated_key,
    "azure-devops-token": microsoft.devops_token,
    "azure-identifiable-key": microsoft.identifiable_key,
    "azure-resource-sas": signed_queries.azure_resource_sas,
    "azure-storage-sas": signed_queries.azure_storage_sas,
    "base64-json": web_tokens.json_with(),
    "bedrock": identities.bedrock,
    "bedrock-short-term": signed_queries.bedrock_short_term,
    "crc32-base62": checksums.github_style,
    "crc32-hex": checksums.grafana_style,
    "discord": identities.discord,
    "encrypted-token": web_tokens.encrypted_token,
    "entra-client-secret": microsoft.client_secret,
    "gitlab-routable": checksums.gitlab_routable,
    "grafana-cloud-json": web_tokens.json_with("o", "n", "k"),
    "grafana-key-json": web_tokens.json_with("k", "n", "id"),
    "jfrog-reference": identities.jfrog_reference,
    "jwt": web_tokens.jwt,
    "jwt-in-program": web_tokens.jwt_in_program,
    "jwt-in-rehearsal": web_tokens.jwt_in_rehearsal,
    "luhn": checksums.luhn,
    "macaroon": macaroons.macaroon,
    "mapbox-json": web_tokens.json_with("u", "a"),
    "nuget-key": microsoft.nuget_key,
    "pypi": macaroons.pypi,
    "sentry-json": web_tokens.json_with("iat", "url"),
    "supabase-service-role": web_tokens.supabase_service_role,
    "testpypi": macaroons.testpypi,
}
# What its place, its name or another value must satisfy: a failure says nothing of the value.
_CIRCUMSTANCES: dict[str, Proof] = {
    "assigned-in-rehearsal": assigned.assigned_in_rehearsal,
    "assigned-password": assigned.assigned_password,
    "assigned-secret": assigned.assigned_secret,
    "aws-pair": clouds.aws_pair,
    "azure-key-of-32": microsoft.key_of(32),
    "azure-key-of-64": microsoft.key_of(64),
    "basic-auth": given.basic_auth,
    "bearer": given.bearer,
    "given-password": given.given_password,
    "google-api-key": clouds.google_api_key,
    "google-service-account": clouds.google_service_account,
    "private-key": private_keys.plain,
    "private-key-encrypted": private_keys.encrypted,
    "url-password": given.url_password,
    "uuid4": identities.uuid4,
}
PROOFS: dict[str, Proof] = {**STRUCTURES, **_CIRCUMSTANCES}
