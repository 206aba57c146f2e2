"""The page profile: where the article lies in a raw page dump, told from its text alone.

How it decides, in one page

A page is a sequence of lines that come in runs: a menu, the article, teasers, comments, a footer. No line can be
judged by itself, since a menu's entry and a subheading look alike; so the whole document is weighed at once.

1. **The mass of prose.** Every paragraph counts for its length, every short line against it; the stretch with the
   largest sum is where most prose stands together. It is not yet the article: a stretch of comments may be larger.
   But it says what the page is about and how it is laid out: which words its subject has, how far its paragraphs are
   indented, how many words it capitalises. On a page with next to no paragraphs (minutes, a recipe, a talk) short
   sentences count as such.
2. **Signs.** For every line some twenty signs are noted, each a short phrase that can be checked on the page: how long
   it is, whether it ends like a sentence or a label, whether it is a list's item, whether more of its words are
   capitalised than is usual in this text, how many of its words the mass of prose has, and how many are its most
   usual ones, how far from the mass it stands and how much prose lies before and after it, whether the lines beside
   it are prose, in how large a group of paragraphs or how long a run of short lines it stands, whether it or lines
   near it come again, and what the phrase rules know: the lines that they take, and the suspects, lines that have a
   rule's words where it asks for more than words (“About the author” above paragraphs). After some of these, the
   headings and forms of comments, teasers, newsletters and the like, a page is rarely the article again: it is noted
   how far above such end matter stands. None is tied to a language; a character of a script without spaces counts for
   three.
3. **Weights.** Each sign has a weight for the line being the article's, and some have one for a border above the
   line: for the article beginning there and for its ending there. They stand in `weights` with their names, were
   learned from a few hundred pages by `tests/learn_page_weights.py`, which drops the signs that weigh little, and are
   plain logarithms: signs that sum to 1 make a line e times likelier to be the article's.
4. **All segmentations.** A segmentation says for every line whether it is the article's. It is worth the sum of its
   lines' weights and its borders' weights. As borders cost, short lines between paragraphs go with the article that
   they stand in, and a lone sentence in a footer does not become one. The forward-backward algorithm adds up all
   segmentations in one pass down and one up, and gives each line its chance of being the article's.
5. **The choice.** The likeliest lines are kept, as many as make the expected F-score best. On a clear page that is
   every line with a chance of nearly one half; on an unclear one the bar is far lower: in doubt text stays, though not
   below the article's end, as one that has ended does not come back for a hardly likely line. A line or two and a table
   between paragraphs stay too, longer runs in which no rule knows or suspects a line, the rest of a stanza or a list,
   lines that look like several of the article's (turns of a talk), a last sentence (`beside`), and the headline: the
   line that the page's title, its first line, begins with, and of those above the first paragraph the likeliest by
   weights of its own, however many buttons and dates stand between the two. Where no line is prose, or even the best
   choice is expected to be more than half wrong, no article is found (an index of headlines, a grid of products) and
   the page is left whole with a note; nor is one where no two of the paragraphs stand together (the excerpts of an
   index), unless they are worth much more, or where hardly any of a page of short lines would stay.
6. **Regions.** What goes is the run of lines above the article, the one below it, and those between its paragraphs,
   each with the signs that weighed most against it.

A page that was broken at a width is judged by its paragraphs, put together again (`wrapped`).

The engine does this again on what is left until nothing more goes, so that cleaning twice gives what cleaning once
gave. One round takes time linear in the length of the document, but for sorting the chances; most pages take two or
three rounds.
"""

from cleaner.page.segmentation import Region, Segmentation
from cleaner.page.wrapped import segment

__all__ = ["Region", "Segmentation", "segment"]
