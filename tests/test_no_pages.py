"""Texts that are no pages come out as they went in: code, licences, sources of documentation, lists of words."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleaner import Cleaner

LICENCE = """Tidecat

Copyright (c) 2019 Ada Field <ada@quay.example>
All rights reserved.

Redistribution and use in source and binary forms, with or without
modification, are permitted provided that this line stays.
"""

HEADED = """;; Tide tables for the harbour
;;
;; Share this article
;; Related articles

(define (height hour) (lookup hour))
"""

SCRIPT = """#!/bin/sh
# Share this article
# Related articles
# of the harbour

height=3
"""

PROGRAM = """static int share(struct tide *tide)
{
    int height = 0;
    if (tide->next) {
        height = tide->height;
        print(height);
    }
    share(tide->next);
    return height;
}

Share
Print
Copyright 2011 Ada Field
"""

COMMENTED = """/*
   Copyright (C) 2011 Ada Field

   Share this article
 */
begin tide
end tide
"""

DIRECTIVES = """**********
Tide tables
**********

The :mod:`tide` module defines the following functions:

.. function:: height(hour)

   Tags: harbour, lamp

Share
Print
"""

POD = """=head1 NAME

Tide - tables of tides

=over

=item height

The height of the water.

=back

=back
"""

CONTENTS = """# Tide tables

Tables of tides for the harbour.

## Table of contents

* [Support](#support)
* [Download](#download)
* [Getting started](#getting-started)

## Support

Ask at the quay.

## Download

It lies in the harbour's office.

## Getting started

Read the table from the left.
"""

NUMBERED = """TIDE TABLES

Table of contents
=================

1. About
2. How to read them

WHAT THEY ARE
Tables of tides for the harbour.
"""

CHAPTERS = "\n\n".join(
    f"Chapter {name}\n\nTable of Contents\n\nHeight of {name}\nHour of {name}\n\n"
    f"Height of {name}\n\nIt rises.\n\nHour of {name}\n\nIt is early."
    for name in ("spring tides", "neap tides", "storm tides")
)

UNSEEN = """<!-- toc -->

The tables of the harbour were printed in the office of the harbour until the press broke in the year of the storm.

<!-- share -->
"""

WORDS = (
    "\n".join(f"word{chr(97 + n // 26)}{chr(97 + n % 26)}\t{n % 5 - 2}" for n in range(60)) + "\nshare\t1\nprint\t0\n"
)


UNDERLINED = """Tide 1.6 - November 20, 2022
============================

This release prints the tables of the harbour again, for which nobody had asked since the year of the storm.
"""

CHANGES = """* Table: Print the hours in two columns (Ada)
* Tag: Print the name of the harbour and of the lamp (Ada)
* Theme: Add a dark one for the night (Bert)
"""

LOG = """2020-07-26  Ada Field  <ada@quay.example>

\tThe tables of the harbour are printed in two columns, as the paper of the office is wider than it was.
\tTwo columns of hours.

2020-07-26  Ada Field  <ada@quay.example>

\tThe tables of the lamp are printed in one column, as there is only one lamp, and nobody asks for its hours.
"""

TERMS = """               TIDE TABLES GENERAL PUBLIC LICENSE

The tables of the harbour may be copied by all who live by it, and by their guests, for as long as it stands.

               TIDE TABLES GENERAL PUBLIC LICENSE

The tables of the harbour may be copied by all who live by it, and by their guests, for as long as it stands.
"""

README = """# tidecat

tidecat prints tide tables for any harbour, from data that comes with it.

## Features

- Print
- Share
- Dark mode

## Installation

    pip install tidecat

## Usage

    tidecat --harbour north

## Related

- tidedog
- tidecow

## Contact

Ada Field <ada@quay.example>

## Contributing

Send a letter.

## License

Free for all.
"""

GERMAN = """Gezeitenkatze
=============

Druckt Gezeitentafeln für jeden Hafen.

Verwendung
----------

gezeitenkatze --hafen nord

Mitwirken
---------

Durch einen Brief.

Lizenz
------

Copyright 2019 Ada Field

Kontakt
-------

Ada Field, ada@quay.example
"""

BOOK = "Table of Contents\n\nThe lamp\nThe quay\n\n" + "\n\n".join(
    f"{title}\n\n"
    + "\n\n".join(f"Page {page} of the book says more of it than anybody had asked for." for page in pages)
    for title, pages in (("The lamp", range(1, 800)), ("The quay", range(801, 1600)))
)

FOREIGN = """Lizenz

Copyright (c) 2019 Ada Field

Hiermit wird unentgeltlich jeder Person, die eine Kopie der Tafeln erhält, erlaubt, sie uneingeschränkt zu nutzen.
"""

SETTINGS = """title: Tides
share: true
related_posts:
  - The lamp
related_articles:
  - The lamp
newsletter:
  subscribe: Sign up for our newsletter
"""

COUNTS = "share\t12\nprint\t3\nlamp\t5\nquay\t9\n"

WIKI = """The tide rises twice a day.

== See also ==
* [[Lamp]]
* [[Quay]]

== Weblinks ==
* [https://quay.example Homepage]

{{Tides}}
[[Kategorie:Hafen]]
[[Kategorie:Lampe]]
"""

LATEX = r"""\documentclass{article}
\title{Tides}
\maketitle

Share
Print
Copyright 2019 Ada Field
"""

TEXTS = {
    "licence": LICENCE,
    "headed": HEADED,
    "script": SCRIPT,
    "program": PROGRAM,
    "commented": COMMENTED,
    "directives": DIRECTIVES,
    "pod": POD,
    "contents": CONTENTS,
    "numbered": NUMBERED,
    "chapters": CHAPTERS,
    "unseen": UNSEEN,
    "words": WORDS,
    "underlined": UNDERLINED,
    "changes": CHANGES,
    "log": LOG,
    "terms": TERMS,
    "book": BOOK,
    "wiki": WIKI,
    "latex": LATEX,
    "foreign": FOREIGN,
    "settings": SETTINGS,
    "counts": COUNTS,
    "readme": README,
    "german": GERMAN,
}


@pytest.mark.parametrize("name", TEXTS)
def test_stays(name: str) -> None:
    assert Cleaner(force=True).clean(TEXTS[name]).text == TEXTS[name]


def test_what_a_page_prints_below_a_licence_goes() -> None:
    text = "The tables were printed in the office of the harbour until the press broke. They have the MIT License.\n"
    assert Cleaner().clean(f"{text}\nShare this article\n\nRelated articles\nThe lamp of the quay\n").text == text


@pytest.mark.parametrize(
    "headings", [("License", "The lamp"), ("Installation", "Usage"), ("## Requirements", "## Usage")]
)
def test_sections_that_other_texts_have_too_make_no_readme(headings: tuple[str, str]) -> None:
    paragraph = "The lamp was lifted onto the tower on a day without wind, and lit that evening, to songs of children."
    text = "\n".join(f"{heading}\n\n{paragraph} It is {number}.\n" for number, heading in enumerate(headings))
    assert Cleaner().clean(f"{text}\nShare this article\n\nRelated articles\nThe lamp of the quay\n").text == text


def test_a_rule_of_the_user_s_applies_to_any_text(tmp_path: Path) -> None:
    rules = tmp_path / "tides.py"
    rules.write_text(
        '"""Words of ours."""\n\nfrom cleaner.rule import Phrases\n\n'
        'RULES = [Phrases(id="ours/tide", reason="It is no word.", phrases={"en": "tide"}, '
        'removes=["tide", "Tide"], keeps=["The tide", "tides"])]\n'
    )
    words = "".join(f"word{number}\n" for number in range(60))
    cleaner = Cleaner(rules=[rules])
    assert cleaner.clean(f"{words}share\ntide\n").text == f"{words}share\n"
    assert cleaner.clean(f"{PROGRAM}tide\n").text == PROGRAM


@pytest.mark.parametrize("source", [README, LICENCE, WIKI, LATEX])
def test_one_such_text_among_many_says_nothing_about_the_others(source: str) -> None:
    article = "".join(
        f"The keeper wrote on day {day} that the lamp was lit and that no boat was seen.\n\n" for day in range(3_000)
    )
    left = (
        Cleaner()
        .clean(f"{article}Share this article\n\n{source}\n{article}Subscribe to our newsletter\n\n{article}")
        .text
    )
    assert "Share this article" not in left
    assert "Subscribe to our newsletter" not in left
