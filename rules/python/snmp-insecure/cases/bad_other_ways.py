import easysnmp
from pysnmp import hlapi
from pysnmp.hlapi import CommunityData
from pysnmp.hlapi.asyncio import CommunityData as Community


def version_1():
    return CommunityData("office", mpModel=0)  # expect: python/snmp-insecure


def version_2(name):
    return hlapi.CommunityData(name, mpModel=1)  # expect: python/snmp-insecure


def asynchronous(name):
    return Community(name)  # expect: python/snmp-insecure


def other_library(host, name):
    return easysnmp.Session(hostname=host, community=name, version=2)  # expect: python/snmp-insecure


def signed_and_readable(user, auth):
    return hlapi.UsmUserData(user, auth)  # expect: python/snmp-insecure
