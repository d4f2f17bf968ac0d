import ssl

import requests
from OpenSSL import SSL
from urllib3.util.ssl_ import create_urllib3_context


def everything(context):
    context.set_ciphers("ALL:@SECLEVEL=0")  # expect: python/tls-weak-ciphers


def lower(context):
    context.set_ciphers("DEFAULT@SECLEVEL=0")  # expect: python/tls-weak-ciphers


def anonymous():
    ours = SSL.Context(SSL.TLS_METHOD)
    ours.set_cipher_list("aNULL:eNULL")  # expect: python/tls-weak-ciphers
    return ours


def made():
    context = ssl.create_default_context()
    context.set_ciphers("DES-CBC3-SHA:AES128-SHA")  # expect: python/tls-weak-ciphers
    return context


def pools():
    requests.packages.urllib3.util.ssl_.DEFAULT_CIPHERS += ":HIGH:3DES"  # expect: python/tls-weak-ciphers
    return create_urllib3_context(ciphers="AES:RC4+RSA:!MD5")  # expect: python/tls-weak-ciphers
