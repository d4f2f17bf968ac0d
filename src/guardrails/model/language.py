"""The languages that an engine knows more about than their bytes."""

from __future__ import annotations

from enum import Enum


class Language(str, Enum):
    """What a text is written in; OTHER is any that no engine parses."""

    PYTHON = "python"
    JAVASCRIPT = "javascript"
    TYPESCRIPT = "typescript"
    GO = "go"
    JAVA = "java"
    DOCKERFILE = "dockerfile"
    TERRAFORM = "terraform"
    YAML = "yaml"
    JSON = "json"
    SHELL = "shell"
    OTHER = "other"
