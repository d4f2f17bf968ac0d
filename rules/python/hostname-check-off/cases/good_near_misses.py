import ssl

import urllib3


def server():
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.check_hostname = False
    return context


def by_hand(context):
    context.check_hostname = False
    return context


def checked():
    context = ssl.create_default_context()
    context.check_hostname = True
    return context, urllib3.HTTPSConnectionPool("10.0.0.4", assert_hostname="db.example.com")


class Options:
    check_hostname = False
