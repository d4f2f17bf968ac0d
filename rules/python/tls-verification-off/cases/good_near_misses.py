import ssl

import httpx
import jwt
import requests


def our_own_authority(url):
    requests.get(url, verify="/etc/ssl/company-ca.pem", timeout=3)
    return httpx.Client(verify=ssl.create_default_context(cafile="company-ca.pem"))


def checked(url):
    context = ssl.create_default_context()
    context.check_hostname = True
    context.verify_mode = ssl.CERT_REQUIRED
    return requests.get(url, verify=True, timeout=3), context


def the_name_is_checked_by_hand(context):
    """Libraries switch the check off where they do it themselves."""
    context.check_hostname = False
    return context


class Form:
    verify = False


def another_verify(image):
    return image.save("out.png", verify=False)


def plain_http(socket_server):
    socket_server.start(ssl=False)


def a_setting(config, context):
    if context.verify_mode == ssl.CERT_NONE:
        raise ValueError
    return config.get("database", ssl=False)
