"""The bite-sized explanation that every rule carries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from guardrails.model.rule import Rule
from guardrails.model.verdict import Triaged

if TYPE_CHECKING:  # a commit without secrets needs none
    from guardrails.model.exposure import Exposure


class Link(Struct, frozen=True):
    text: str
    url: str


class Lesson(Struct, frozen=True):
    """A rule explained. The prose is Markdown with inline code and links only.

    `diff` holds unified-diff lines from the bad example to the good one, each beginning with
    ` `, `-` or `+`, without file headers.
    """

    rule: Rule
    why: str
    fix: str
    fine: str
    more: tuple[Link, ...]
    diff: tuple[str, ...]

    def markdown(self) -> str:
        """The whole lesson as Markdown, with the diff between why and how."""
        links = ", ".join(f"[{link.text}]({link.url})" for link in self.more)
        diff = "\n".join(self.diff)
        return (
            f"### {self.rule.title}\n\n**Why it hurts.** {self.why}\n\n"
            f"```diff\n{diff}\n```\n\n**Fix.** {self.fix}\n\n"
            f"**When it is fine.** {self.fine}\n\n**More.** {links}\n"
        )


class Explained(Struct, frozen=True):
    """A triaged finding, its lesson, and the comment that would accept it.

    `suppress_with` is the comment to paste; `suppress_above` says that it goes alone on the
    line above, because the language has no comment at a line's end. Empty where the language
    has no comments at all, and where the text is past. `exposure` says how far a secret got;
    None where it is none, or nobody knows.
    """

    triaged: Triaged
    lesson: Lesson
    suppress_with: str
    suppress_above: bool
    exposure: Exposure | None = None
