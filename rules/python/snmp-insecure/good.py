import os

from pysnmp.hlapi import ContextData, ObjectIdentity, ObjectType, SnmpEngine, UdpTransportTarget, UsmUserData, getCmd
from pysnmp.hlapi import usmAesCfb128Protocol, usmHMAC192SHA256AuthProtocol


def uptime(host: str) -> str:
    """How long a switch has been running."""
    user = UsmUserData(
        os.environ["SNMP_USER"],
        os.environ["SNMP_AUTH"],
        os.environ["SNMP_PRIVACY"],
        usmHMAC192SHA256AuthProtocol,
        usmAesCfb128Protocol,
    )
    target = UdpTransportTarget((host, 161))
    what = ObjectType(ObjectIdentity("SNMPv2-MIB", "sysUpTime", 0))
    _, _, _, values = next(getCmd(SnmpEngine(), user, target, ContextData(), what))
    return str(values[0][1])
