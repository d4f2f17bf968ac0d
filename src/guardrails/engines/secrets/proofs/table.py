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

# For values that bear a mark of their vendor's. One that fails is no secret, whatever its name
# says: the vendor never made it, or it has expired.
MARKED: dict[str, Proof] = {
    "azure-annotated-key": microsoft.annotated_key,
    "azure-identifiable-key": microsoft.identifiable_key,
    "azure-resource-sas": signed_queries.azure_resource_sas,
    "azure-storage-sas": signed_queries.azure_storage_sas,
    "bedrock": identities.bedrock,
    "bedrock-short-term": signed_queries.bedrock_short_term,
    "crc32-base62": checksums.github_style,
    "crc32-base62-of-all": checksums.jsr_style,
    "crc32-hex": checksums.grafana_style,
    "crc32-hex-big-endian": checksums.packagist_style,
    "encrypted-token": web_tokens.encrypted_token,
    "entra-client-secret": microsoft.client_secret,
    "gitlab-routable": checksums.gitlab_routable,
    "grafana-cloud-json": web_tokens.json_with("o", "n", "k"),
    "jfrog-reference": identities.jfrog_reference,
    "jwt": web_tokens.jwt,
    "jwt-in-program": web_tokens.jwt_in_program,
    "jwt-in-rehearsal": web_tokens.jwt_in_rehearsal,
    "mapbox-json": web_tokens.json_with("u", "a"),
    "nuget-key": microsoft.nuget_key,
    "pypi": macaroons.pypi,
    "sentry-json": web_tokens.json_with("iat", "url"),
    "supabase-service-role": web_tokens.supabase_service_role,
    "testpypi": macaroons.testpypi,
}
# For values that anybody might have made: a failure says only that this is not the one.
_UNMARKED: dict[str, Proof] = {
    "assigned-in-rehearsal": assigned.assigned_in_rehearsal,
    "assigned-password": assigned.assigned_password,
    "assigned-secret": assigned.assigned_secret,
    "aws-pair": clouds.aws_pair,
    "azure-devops-token": microsoft.devops_token,
    "azure-key-of-32": microsoft.key_of(32),
    "azure-key-of-64": microsoft.key_of(64),
    "base64-json": web_tokens.json_with(),
    "basic-auth": given.basic_auth,
    "bearer": given.bearer,
    "discord": identities.discord,
    "given-password": given.given_password,
    "google-api-key": clouds.google_api_key,
    "google-service-account": clouds.google_service_account,
    "grafana-key-json": web_tokens.json_with("k", "n", "id"),
    "luhn": checksums.luhn,
    "macaroon": macaroons.macaroon,
    "private-key": private_keys.plain,
    "private-key-encrypted": private_keys.encrypted,
    "url-password": given.url_password,
    "uuid4": identities.uuid4,
}
PROOFS: dict[str, Proof] = {**MARKED, **_UNMARKED}
