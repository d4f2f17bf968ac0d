"""`guardrails config`"""

from guardrails.cli.lazy import LazyGroup

command = LazyGroup(
    "config",
    {"show": "guardrails.cli.config.show", "schema": "guardrails.cli.config.schema"},
    help="The settings that hold here, and the schemas of everything that is read or written.",
)
