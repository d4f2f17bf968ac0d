import hmac
import logging.config
import os

KEY = os.environ["LOGGING_KEY"].encode()


def checked(sent: bytes) -> bytes | None:
    """The new configuration, if we signed it."""
    signature, _, text = sent.partition(b"\n")
    ours = hmac.new(KEY, text, "sha256").hexdigest().encode()
    return text if hmac.compare_digest(ours, signature) else None


thread = logging.config.listen(9030)  # expect: python/logging-config-listen
thread.start()
