import hmac
import logging.config
import os

KEY = os.environ["LOG_KEY"].encode()


def signed(message: bytes) -> bytes | None:
    """The configuration behind its HMAC, if the HMAC is right."""
    code, text = message[:32], message[32:]
    return text if hmac.compare_digest(code, hmac.digest(KEY, text, "sha256")) else None


def start() -> None:
    thread = logging.config.listen(9030)  # expect: python/logging-config-listen
    thread.start()
