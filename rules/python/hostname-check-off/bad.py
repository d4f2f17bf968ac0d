import ssl

import redis

CA = "/etc/ssl/company-ca.pem"


def cache(host: str) -> redis.Redis:
    """The cache that all our shops share."""
    return redis.Redis(host=host, port=6380, ssl=True, ssl_ca_certs=CA, ssl_check_hostname=False)  # expect: python/hostname-check-off


def context() -> ssl.SSLContext:
    return ssl.create_default_context(cafile=CA)
