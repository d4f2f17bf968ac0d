import easysnmp
from pysnmp.hlapi import UsmUserData, usmAesCfb256Protocol, usmHMAC192SHA256AuthProtocol


class CommunityData:
    """Who lives in the street."""


def neighbours():
    return CommunityData()


def version_3(user, auth, privacy, host):
    easysnmp.Session(hostname=host, version=3, security_level="auth_with_privacy")
    UsmUserData(user, authKey=auth, privKey=privacy)
    return UsmUserData(user, auth, privacy, usmHMAC192SHA256AuthProtocol, usmAesCfb256Protocol)
