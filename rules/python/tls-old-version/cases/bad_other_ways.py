import ssl
from ssl import PROTOCOL_TLSv1, SSLContext

import urllib3
from OpenSSL import SSL
from requests.adapters import HTTPAdapter


def context():
    return ssl.SSLContext(ssl.PROTOCOL_TLSv1)  # expect: python/tls-old-version


def by_name():
    return SSLContext(PROTOCOL_TLSv1)  # expect: python/tls-old-version


def keyword():
    return ssl.SSLContext(protocol=ssl.PROTOCOL_SSLv3)  # expect: python/tls-old-version


def wrapped(sock):
    return ssl.wrap_socket(sock, ssl_version=ssl.PROTOCOL_TLSv1_1)  # expect: python/tls-old-version


def pool():
    return urllib3.PoolManager(ssl_version=ssl.PROTOCOL_TLSv1)  # expect: python/tls-old-version


def by_default(sock, ssl_version=ssl.PROTOCOL_SSLv2):  # expect: python/tls-old-version
    return sock, ssl_version


def pyopenssl():
    return SSL.Context(SSL.SSLv3_METHOD)  # expect: python/tls-old-version


def pyopenssl_later():
    method = SSL.TLSv1_METHOD
    return SSL.Context(method)  # expect: python/tls-old-version


def bounds(ours):
    ours.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED  # expect: python/tls-old-version
    ours.maximum_version = ssl.TLSVersion.TLSv1_1  # expect: python/tls-old-version
    ours.options &= ~ssl.OP_NO_TLSv1  # expect: python/tls-old-version
    return ours


class OldAdapter(HTTPAdapter):
    def init_poolmanager(self, connections, maxsize, block=False):
        self.poolmanager = urllib3.poolmanager.PoolManager(  # expect: python/tls-old-version
            num_pools=connections,
            maxsize=maxsize,
            ssl_version=ssl.PROTOCOL_TLSv1,
        )
