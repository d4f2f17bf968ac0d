"""`guardrails rules`"""

from guardrails.cli.lazy import LazyGroup

command = LazyGroup(
    "rules",
    {
        "list": "guardrails.cli.rules.list",
        "new": "guardrails.cli.rules.new",
        "check": "guardrails.cli.rules.check",
    },
    help="The rules: list them, begin a new one, prove that a folder of rules does what it says.",
)
