import telnetlib3
from netmiko import ConnectHandler
from telnetlib import Telnet


def opened_later(host):
    line = Telnet()  # expect: python/telnet-cleartext
    line.open(host, 23)
    return line


async def asynchronous(host):
    return await telnetlib3.open_connection(host, 23)  # expect: python/telnet-cleartext


def of_netmiko(host, user, password):
    return ConnectHandler(device_type="cisco_ios_telnet", host=host, username=user, password=password)  # expect: python/telnet-cleartext
