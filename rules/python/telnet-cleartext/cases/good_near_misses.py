import telnetlib

from netmiko import ConnectHandler


def on_this_machine():
    return telnetlib.Telnet("localhost", 11211)


def of_netmiko(host, user, password):
    return ConnectHandler(device_type="cisco_ios", host=host, username=user, password=password)


def a_constant():
    return telnetlib.IAC + telnetlib.DO
