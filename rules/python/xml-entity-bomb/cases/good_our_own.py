import xml.etree.ElementTree as ET
from pathlib import Path


def settings():
    return ET.parse("settings.xml").getroot()


def constant():
    return ET.fromstring("<a/>")


def parameter(path: Path):
    return ET.parse(path)
