"""What is still got wrong. A case that comes out right fails the tests until it is moved to the file it belongs to."""

KNOWN_FAILURES = """
// Headlines of other articles between two paragraphs: they could be the article's own subheadings.
¶
⟦Related Articles⟧
⟦Storm takes roof off bandstand⟧
⟦Bandstand to get new roof by summer⟧
¶
¶
¶
¶

¶
¶
⟦Storm takes roof off bandstand⟧
¶
¶
¶

// A heading in the words of a label, above a paragraph that does not take them up.
¶
Advertisement
A notice for which somebody has paid, so that others may read it.
¶

¶
Cookies
Our website uses cookies to improve your experience.
Payment
¶

¶
Cookie settings
The lab asked forty people to change them and timed how long it took.
¶

¶
All rights reserved
These three words, says the lawyer, have meant nothing since the treaty of 1952 fell out of use.
¶

¶
Annonser
En tredjedel av tidningens inkomster kommer från små annonser om traktorer.
¶

// The same, where the paragraph takes up the words in other forms.
¶
Assine a newsletter
Quem quer assinar a newsletter escreve o nome num caderno preso ao balcão por um barbante.
¶

// An article's last sentence below headlines of other articles, where the summary of the last of them could stand.
¶
⟦Leia também⟧
⟦As enguias voltaram⟧
Quem caminha vai por cima.
⟦Compartilhe esta notícia⟧

¶
⟦Most read⟧
⟦Bus cut again⟧
⟦Fourteen to be sixteen⟧
Win Archer, born 3 May 1941, died 9 March 2024.
⟦Sign up for our newsletter⟧

// What a text quotes without a mark.
¶
The three sentences that every page prints
All rights reserved.
We use cookies.
Subscribe to our newsletter.
¶

Then print the answer:
Thank you for subscribing!
The reader now sees the message, and nothing else on the page has moved.

// A reader's comment that says nothing about itself.
¶
¶
¶
⟦I walked that wall with my uncle when I was six, and he held my hand all the way to the beacon.⟧

// A page's own announcement in the words of an article.
¶
¶
¶
⟦Our calendar for the coming year is here: twelve harbours on heavy paper, drawn by Tormod Eik.⟧

// A title above the article's own last section: it may be that section's, as a recipe's stands above its ingredients.
¶
⟦Related Articles⟧
⟦How to salt a bell⟧
References
1. Thuv R. (2018). Birch expansion in the late Holocene. Bog Studies 12, 44–61.
2. Moberg A. (1997). Testate amoebae as moisture proxies. Mire Society 3, 9–30.

// A button in the words of a manual’s heading.
¶
⟦Enable notifications⟧
¶

// Titles of songs and chapters in the words of menus.
¶
Side A
Home
Next
Follow Me
Side B
Share It
Read On
Back to Top

One
The Harbour
Two
The Comment
Three
Related Matters
Four
More from the Sea
Five
Thank You for Reading

// Fields of a form that a lesson shows without announcing them.
The label says what the field is for.
Name
Email
Website
Comment
The button says what happens.

// A title and a first line that may be names of services, right below a button.
⟦Share⟧
Ada Field
Web designer
Profile
I design pages that people can read.

// A lesson's answer in the words of a button, below words that a rule knows too.
What does the sign on the net shed say?
Comments closed
Please share
Read more
"""
