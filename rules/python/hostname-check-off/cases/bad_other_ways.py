import ssl

import docker
import urllib3
from kafka import KafkaConsumer
from kubernetes import client
from pymongo import MongoClient
from requests.adapters import HTTPAdapter


def context(cafile):
    ours = ssl.create_default_context(cafile=cafile)
    ours.check_hostname = False  # expect: python/hostname-check-off
    return ours


def by_protocol():
    ours = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    ours.load_default_certs()
    ours.check_hostname = False  # expect: python/hostname-check-off
    return ours


def pool():
    return urllib3.HTTPSConnectionPool("10.0.0.4", assert_hostname=False)  # expect: python/hostname-check-off


class AnyName(HTTPAdapter):
    def init_poolmanager(self, *args, **kwargs):
        return super().init_poolmanager(*args, assert_hostname=False, **kwargs)  # expect: python/hostname-check-off


def others(uri, servers):
    configuration = client.Configuration()
    configuration.assert_hostname = False  # expect: python/hostname-check-off
    tls = docker.tls.TLSConfig(verify=True, assert_hostname=False)  # expect: python/hostname-check-off
    database = MongoClient(uri, tls=True, tlsAllowInvalidHostnames=True)  # expect: python/hostname-check-off
    consumer = KafkaConsumer("orders", bootstrap_servers=servers, ssl_check_hostname=False)  # expect: python/hostname-check-off
    return configuration, tls, database, consumer


ssl.match_hostname = lambda cert, hostname: True  # expect: python/hostname-check-off
