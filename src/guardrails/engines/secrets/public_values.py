"""Values that look like secrets and are public: identities, and keys made for browsers."""

from __future__ import annotations

import re

from guardrails.rulepack.wallets.published import is_published

_PUBLIC = re.compile(
    rb"A(?:KIA|SIA|BIA|CCA|GPA|IDA|IPA|NPA|NVA|PKA|ROA|SCA)[A-Z2-7]{16}"  # AWS: who, not the secret
    rb"|GOOG(?:1E[A-Z0-9]{55}|[A-Z0-9]{20})"  # Google Cloud Storage: likewise
    rb"|[0-9]{6,15}-[a-z0-9]{32}\.apps\.googleusercontent\.com"  # an OAuth client's id
    rb"|pk_(?:live|test)_[A-Za-z0-9]{10,247}"  # Stripe, Clerk: publishable keys
    rb"|pk\.eyJ[A-Za-z0-9_-]{20,200}\.[A-Za-z0-9_-]{22}"  # Mapbox: public tokens
    rb"|sb_publishable_[A-Za-z0-9_-]{20,60}"  # Supabase
)


def is_public(value: bytes) -> bool:
    """Whether this whole value is public, whatever name it stands under: a provider says so, or
    it is a key of a published test network."""
    return bool(_PUBLIC.fullmatch(value)) or is_published(value.lower().removeprefix(b"0x"))
