"""Results written down: a text with its removals marked in place."""

from __future__ import annotations

import re

from cleaner.result import Removal, Result

REASONS = {
    "related/list": "A list of other pages' headlines.",
    "sharing/bar": "A button that shares the page.",
    "teaser/link": "A link to another page.",
    "newsletter/box": "An invitation to subscribe.",
}


def marked(text: str) -> Result:
    """The result of cleaning a text in which removals stand as ``⟦sharing/bar|Share\\n⟧``, with their blank lines.

    A removal's evidence is its first line in lower case.
    """
    source, removals = "", []
    for part in re.split("(⟦[^⟧]*⟧)", text):
        if not part.startswith("⟦"):
            source += part
            continue
        rule, _, removed = part[1:-1].partition("|")
        cruft = removed.strip()
        first = source.count("\n") + removed[: len(removed) - len(removed.lstrip())].count("\n") + 1
        removals.append(
            Removal(
                rule,
                REASONS.get(rule, "Some reason."),
                start=len(source),
                end=len(source) + len(removed),
                first_line=first,
                last_line=first + cruft.count("\n"),
                text=removed,
                evidence=(cruft.split("\n")[0].lower(),),
                whole_lines="\n" in removed,
            )
        )
        source += removed
    return Result(source, tuple(removals))


# What a page could hold that wants to be obeyed rather than shown.
HOSTILE = """\
Title <script>document.documentElement.dataset.ran = 1</script>
⟦evil/<script>document.documentElement.dataset.ran = 2</script>|\
<img src=x onerror="document.documentElement.dataset.ran = 3">
⟧</style></script><svg onload="document.documentElement.dataset.ran = 4"> [bold red]markup[/bold red] [link=x]y[/link]
\x1b[31mred\x1b[0m \x1b]8;;http://host.invalid\x07link\x1b]8;;\x07 \x9b2J \u202egnihtemos\u202c \u2066x\u2069
⟦sharing/bar|\x1b[2J\u202eShare\u202c \udcff\x00 lone\rreturn
⟧=HYPERLINK("http://host.invalid") @SUM(1) +1 -1 &amp; &lt;b&gt; " onmouseover="document.title = 1
</div></details></main> javascript:alert(1) {{x}} ${x} \u2028 end
"""
