import os
import socket
import ssl

import boto3
import ldap
import pycurl
import redis
import urllib3
from elasticsearch import Elasticsearch
from kubernetes import client
from OpenSSL import SSL
from pymongo import MongoClient

CHECK = False


def storage():
    return boto3.client("s3", verify=False)  # expect: python/tls-verification-off


def search(host):
    return Elasticsearch(host, verify_certs=False)  # expect: python/tls-verification-off


def database(uri):
    return MongoClient(uri, tls=True, tlsAllowInvalidCertificates=True)  # expect: python/tls-verification-off


def cache(host):
    return redis.Redis(host=host, ssl=True, ssl_cert_reqs=None)  # expect: python/tls-verification-off


def cluster():
    configuration = client.Configuration()
    configuration.verify_ssl = False  # expect: python/tls-verification-off
    return configuration


def pools():
    return urllib3.HTTPSConnectionPool("db", cert_reqs=ssl.CERT_NONE)  # expect: python/tls-verification-off


def curl():
    handle = pycurl.Curl()
    handle.setopt(pycurl.SSL_VERIFYPEER, 0)  # expect: python/tls-verification-off
    return handle


def directory():
    ldap.set_option(ldap.OPT_X_TLS_REQUIRE_CERT, ldap.OPT_X_TLS_NEVER)  # expect: python/tls-verification-off


def pyopenssl():
    context = SSL.Context(SSL.TLS_METHOD)
    context.set_verify(SSL.VERIFY_NONE, lambda *_: True)  # expect: python/tls-verification-off
    return context


def old_function(host):
    return ssl.wrap_socket(socket.create_connection((host, 443)))  # expect: python/tls-verification-off


def by_hand(host):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS)
    plain = socket.create_connection((host, 443))
    return context.wrap_socket(plain, server_hostname=host)  # expect: python/tls-verification-off


def queue(mqtt):
    mqtt.tls_set(cert_reqs=ssl.CERT_NONE)  # expect: python/tls-verification-off
    mqtt.tls_insecure_set(True)  # expect: python/tls-verification-off


def everywhere():
    os.environ["PYTHONHTTPSVERIFY"] = "0"  # expect: python/tls-verification-off
    ssl._create_default_https_context = ssl._create_unverified_context  # expect: python/tls-verification-off
