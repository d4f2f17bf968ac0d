"""`guardrails hook`"""

from guardrails.cli.lazy import LazyGroup

command = LazyGroup(
    "hook",
    {
        "install": "guardrails.cli.hook.install",
        "uninstall": "guardrails.cli.hook.uninstall",
        "run": "guardrails.cli.hook.run",
    },
    help="Look at every commit: install the git hook, remove it, run it.",
)
