import ssl

from OpenSSL import SSL

NAMES = {ssl.PROTOCOL_TLSv1: "TLS 1.0", ssl.PROTOCOL_TLS_CLIENT: "TLS"}


def modern():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.options |= ssl.OP_NO_TLSv1 | ssl.OP_NO_TLSv1_1
    return context, SSL.Context(SSL.TLS_METHOD), SSL.Context(SSL.TLSv1_2_METHOD)


def refused(version):
    if version == ssl.PROTOCOL_SSLv3:
        raise ValueError("SSL 3 is refused")
    if version < ssl.TLSVersion.TLSv1_2:
        raise ValueError("too old")


def highest(context):
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    return context
