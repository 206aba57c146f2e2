"""Articles that look like cruft. Each must come out as it went in, by itself, within an article and at its end."""

KEEPS = """
// Sentences that start the way teasers, buttons and notices do.
Read more slowly than you write, she told her pupils, and you will find the errors first.

Related articles of the constitution protect the letter, but not the postcard.

Share this bread with a neighbour and it is gone by noon; keep it, and it lasts the week.

Sign up here, the poster said, and four hundred people did before the ink was dry.

Advertisement detection was the subject of her thesis, and it made her rich.

Subscribe to our newsletter, the box said. Nobody in the room had ever read one.

Leave a comment in the guest book, and the warden will read it aloud at breakfast.

You may also like lemon instead of vinegar in this dressing.

Follow us, the twins called from the dark, and forty tourists did.

Download the app, scan the code, open the door: that is the whole procedure, says the mayor.

Loading... the word stayed on the screen for nine minutes while the whole court waited.

Adblock detected a third of all trackers, the study found; its rivals found half.

Please disable your ad blocker, begged the notice in the library, though the library had no computers.

Cookies are baked at 180 °C for eleven minutes, or at 160 °C for fifteen.

We use cookies as currency, explained the eldest of the four, and a brownie is worth three.

Enable JavaScript and the calculator works; disable it and the sums must be done by hand.

All rights reserved by the abbey in 1204 passed to the town when the abbey was dissolved.

Copyright lasts for seventy years, which is longer than most paper does.

Click here, says the button, without a word about where here is.

Back to top form after a long injury, Astbury scored twice in the second half.

Skip to the last page, my father advised, and then decide whether you care.

Comments are closed, the editor wrote in 2014, and they have been closed ever since.

Print this page a thousand times, and the plate will begin to show it.

Log in to any of the town's computers and you will be greeted by the same photograph of a goose.

Already a subscriber, he nevertheless bought a copy at the station every morning.

Join the conversation too early and you will be taken for a fool; join it too late and you are one.

Most read of all were the letters, which the sisters copied out by hand and passed along the valley.

Sponsored by the brewery, the band played for nothing but beer.

// The same in other languages.
Lesen Sie auch das Kleingedruckte, rät die Verbraucherzentrale, bevor Sie unterschreiben.

Mehr zum Thema erfahren die Besucher am Samstag bei einer Führung durch das Moor.

Anzeige erstattete der Förster erst, als auch der zweite Hochsitz umgesägt war.

Anzeige gegen Unbekannt
Die Polizei sucht Zeugen, die in der Nacht zum Sonntag einen weißen Lieferwagen gesehen haben.

Werbung für Tabak ist auf den Plakaten der Stadt seit Jahresbeginn verboten.

Kommentare zur Verfassung
Der älteste Kommentar stammt aus dem Jahr 1921 und umfasst vier Bände.

Teilen Sie den Teig in sechs gleich große Stücke und lassen Sie ihn zugedeckt ruhen.

Ähnliche Artikel führte der Laden schon vor dem Krieg, damals allerdings aus Blech.

Das könnte Sie auch interessieren, sagte der Antiquar und zog ein Messer aus der Schublade.

Lire aussi les notes de bas de page : c'était son seul conseil aux étudiants.

Publicité mensongère : le tribunal donne raison aux pêcheurs de Brévan.

Partager le pain, c'est partager l'histoire du village, dit le boulanger de Rocmaure.

Commentaires sur le projet de loi
Trois cents communes ont répondu à la consultation, la plupart pour s'y opposer.

Articles similaires à ceux de la convention, les articles 4 et 9 garantissent le repos dominical.

Lea también las cláusulas pequeñas: ahí está casi todo lo que importa.

Publicidad engañosa
El juzgado obliga a la cooperativa a retirar los carteles antes del lunes.

Comparte el pan con quien tenga hambre, decía el cartel de la entrada.

Leia também os rodapés, aconselhava o professor, porque é neles que mora a verdade.

Leggi anche le note, diceva il maestro, perché è lì che si nasconde l'autore.

Czytaj także między wierszami, radził redaktor, bo tam kryje się prawda.

Lees ook de kleine lettertjes, waarschuwt de notaris, voordat u tekent.

Читайте также стихи на полях, советовал учитель, в них вся правда об авторе.

Реклама в метро появилась ещё до войны, и первым её объектом был кефир.

Похожие статьи есть и в конституции соседней страны, но там их никто не применяет.

Комментарии к проекту закона
Всего поступило сорок два отзыва, из них два в стихах.

اقرأ أيضا ما كتب في هامش الصفحة، هكذا كان المعلم يقول لتلاميذه كل صباح.

مقالات ذات صلة بالدستور نشرت في ثلاث صحف، لكن أحدا لم يرد عليها.

إعلان الاستقلال
وقعت الوثيقة في الثاني من تشرين الثاني، ولم يبق منها إلا نسخة واحدة.

קראו גם את ההערות בשוליים, נהגה המורה לומר, שם מסתתר הסופר.

广告法的修订
新法将于明年三月起施行,共七十五条。

广告从来不是阅读的敌人,匆忙才是。

関連記事を読むように、人は他人の人生を読む。

広告の歴史
この町で最初の看板は、明治二十三年に立てられたという。

댓글을 남기는 사람은 대개 기사를 끝까지 읽지 않는다고 그는 말했다.

İlgili haberleri tek tek kesip bir deftere yapıştıran büyükannem, hiçbirine inanmazdı.

// Headings of an article's own sections, each with its text.
Comments on the draft
The town received 214 comments, most of them about the parking spaces.

Comments from the public gallery
“Sit down,” somebody called out, and the speaker did.

Related work
Thuv and Askeland have shown that birch arrives when people leave.

Related species
The marsh orchid grows nearby but flowers three weeks later.

Advertising
The paper earns a third of its income from small ads for tractors and puppies.

¶
Newsletter
The society has sent out a newsletter since 1964, typed at first on a borrowed machine.

Cookies
A cookie is a short text that a page leaves with its reader so that it knows him again.

Sharing the work
Four families milk in turn, and each has one free Sunday in the month.

Top stories of the tower: what the restorers found on floors eleven to fourteen
They found straw, two shoes and a bill for candles.

Latest news from 1911
The paper of that week reports a comet, a calf with two heads and a strike of the laundresses.

Popular posts on the frontier
Posts of larch outlasted those of oak, against everything that the foresters had said.

Trending upwards
Since the dam was opened, the count of sea trout has risen every spring.

Search and rescue
The search began at dawn and ended, as it had the year before, in the pub.

What to read next to the fire
Anything with short chapters will do, as long as nobody in it is cold.

Terms of use
The lease of 1902 lets the town use the meadow as long as grass grows there.

Copyright and the village choir
The choir may sing what it likes, as long as nobody pays to listen.

// Lists that the text announces.
Three articles of the treaty are related to fishing:
Article 4: Nets and mesh sizes
Article 9: Closed seasons
Article 11: Related rights of islanders

The following newsletters are still printed on paper:
The Tregarrow Tide
Peat and People
The Skerry Post

To change your address:
- Log in
- Open your settings
- Click Save
The new address is used from the next issue on.

The button has four settings:
• Print
• Copy
• Scan
• Email
Nobody in the office has ever used the last one.

// Recipes.
Ingredients
150 g butter
120 g dark sugar
1 egg yolk
Salt

Prep time: 10 minutes
Cook time: 25 minutes
Serves 4
Peel the pears and halve them, then squeeze the lemon over the cut sides.

Zutaten
500 g Roggenmehl
1 TL Salz
350 ml Wasser
Alles verkneten und über Nacht ruhen lassen.

// Sources, notes, further reading.
References
1. Thuv R., Askeland P. (2018). Birch expansion in the late Holocene. Bog Studies 12, 44–61.
2. Lindroth E. (2011). Local droughts in northern mires. Quaternary Letters 7, 201–219.

Sources
Harbour board, minutes of 4 May 1931
Letters of the Eik family, private collection
Interview with Sigrun Hauge, 12 March

Quellen
Stadtarchiv Hollenmoor, Akte 14/1908
Brahms, Jelto: Schmalspur durchs Moor. Esterdeich 1988.

Bibliografía
Abánades, R.: El agua y la memoria. Valdorés, 1999.
Otaola, F.: Banderas. Puerto Lobos, 2004.

Further reading
Marrowby, Ilse: The Lamps of Tregarrow. Third edition, 1987.
Penhallow, A.: A Clock for the Tide. Privately printed.

Notes
1 The parish register gives 1743.
2 The figure does not include children.

// Poems, songs, plays, dialogue.
Read the water,
my mother said,
as you would read a door.
Close, it says.
Open.
Close.

Follow me down to the harbour wall,
Follow me down,
Follow me down to the harbour wall,
Follow me down,
The lamp is lit and the tide is tall,
Follow me down.

“Subscribe!” shouted the newsboy.
“Subscribe to what?”
“To anything.”
He had eleven papers left and one shoe.

“Next!”
She stepped up to the window and put her passport on the ledge.
“Next!”

WENNA. Close the door.
ALDOUS. Which door?
WENNA. Any door.
(Exit.)

Was it worth it?
Yes.
Would you do it again?
No.

Do you have a comment on the verdict?
No comment.
Will you appeal?
No comment.
He closed the door gently, as one does on a sleeping child.

Q: How old is the bell?
A: Nobody knows.
Q: Who rings it?
A: Whoever is nearest.

// Bylines, datelines, captions, corrections, notes to the reader.
Rovers lift the Marsh Cup at the sixth attempt
By Oona Sturt
Rovers, beaten in five finals since 1958, were behind after eleven minutes when Okoro headed in from a corner.

Die Moorbahn fährt wieder
Von Henrike Lüttjohann
Nach drei Jahren Stillstand ist am Sonntag zum ersten Mal wieder ein Zug nach Esterdeich gefahren, mit 64 Fahrgästen.

The old weir in spring, seen from the mill
Until 1974 the weir was opened by hand, and the key hung behind the bar of the inn.

Correction: An earlier version of this article gave the wrong year for the opening of the museum. It opened in 1926.

Clarification: The levy is paid by boat owners, not by visitors.

Korrektur: In einer früheren Fassung hieß es, die Bahn sei 1980 gebaut worden. Richtig ist 1908.

Rectificatif : la cloche a été fondue en 1744, et non en 1774 comme nous l'avions écrit.

Fe de errores: en una versión anterior se decía que la acequia mide trece kilómetros; mide tres.

Editor's note: The names of the children have been changed.

// Results, tables, figures.
Marsh League
Fennick Rovers 3 Aldmoor 2
Lindhaven 0 Hestleigh 0
Brennau 1 Storholm 4

Item | 2018 | 2019
Advertising | 12.4 | 13.1
Subscriptions | 20.0 | 19.2
Newsletter | 1.1 | 0.9
Comments | 0 | 0

Income by source, in thousands:
Subscriptions 20.0
Advertising 12.4
Donations 3.3

Figure 2: Birch pollen against depth. The grey band marks the fourteenth century.

Table 1. Related taxa and their first appearance in the core

// What people say, in the words of buttons.
“Go back!” he shouted, but the boat had already turned.
“Go back!”
Nobody went back.

“Where are we?” asked the tuba.
“We are on the wrong boat.”
The band laughed until Storholm.

“Will you open again?”
“See you on Monday.”
He turned the key and hung the sign.

“Follow me.”
“Where to?”
“Follow me!”
So they followed her, in their socks, up all ninety-one steps.

“Keep reading.”
“I can't see the letters.”
“Keep reading.”
She read until the lamp went out.

“Share it!”
“There are nine of us.”
“Then share it in nine.”

„Anmelden!“
„Wo denn?“
„Hier.“
Der Beamte hob nicht einmal den Kopf.

— Suivant !
— C'est à moi.
— Suivant !
Le guichet ferma à midi, comme toujours.

// Headings of guides and essays, each with its text.
¶
Shop at the harbour market
The stalls open at six, and by eight the last of the herring is gone.

¶
Save 30% on heating
A thick curtain before the door does more than any new boiler, the study found.

¶
Listen with your feet
A deaf dancer taught the class to feel the bell before anybody heard it.

¶
Promoted by mistake
For eleven days a clerk of the third grade was minister of fisheries, and the herring prospered.

¶
More by accident than design
The tower leans because the builder had measured from the wrong end of the rope.

¶
View at low tide
The stones of the first wall lie dry for about twenty minutes, twice a year.

¶
Try the cheese for free
The dairy on Outer Skerry cuts a wheel each noon and asks nothing but patience of the queue.

¶
Sponsored by the moon
Spring tides lift the barges over the bar, and no insurer has ever paid for the favour.

¶
Profile
Born in Tregarrow in 1951, keeper of the clock since 1970, married, no children, four pigeons.
¶

¶
Categories: under 60 kilos, under 80 kilos, open
Each of the wrestlers had three bouts, and the judges two herrings.
¶

// The same in other languages.
¶
Teilen mit Fremden
Wer im Moor ein Brot hat, der hat zwei halbe, heißt es in Hollenmoor.

¶
Mehr von allem
Mehr Gleise, mehr Züge und mehr Kinder, die pfeifen: So stellt sich der Verein das nächste Jahr vor.

¶
Compartir en familia
En Valdorés el riego se hereda, y los turnos se discuten en la mesa de la cocina.

¶
Seguir en pie
Después de once años sin agua, los chopos de la acequia mayor no se han caído.

¶
Reklame for tobak
Siden nytår har byen ikke villet se den, hverken på plakater eller på trøjer.

¶
Dela på kostnaden
Varje båtägare betalar lika mycket för muren, oavsett hur stor båten är.

¶
Мы на реке
Так называется альбом, который паромщик собирал сорок один год и показал впервые.

¶
التعليق على الحكم الصادر
نشر شيخ الحرفيين تعليقا من ثلاث صفحات، ولم يذكر فيه القاضي مرة واحدة.

¶
مشاركة على قدم المساواة
تقول رئيسة الجمعية إن النساء سيدفعن ما يدفعه الرجال ويجلسن حيث يجلسون.

¶
三百人参与
修桥那一年,全镇的男女老少都上了梁,连县里的戏班子也来扛过木头。

// Glossaries and letters.
Tag: a name sprayed on a wall, mostly in one colour
Piece: a picture sprayed on a wall, mostly in many
Fanzine: a paper made by those who read it
Ad blocker: a program that keeps parts of a page from being loaded.
Cookie: a short text that a page leaves with its reader.
Newsletter: a letter that nobody has asked for.
Share: a part of a company, or of a cake.

Dear Sigrun,
thank you for the stones. They arrived on Friday, all nine of them.
Yours,
Tormod

From: T. Eik
To: Harbour board
Subject: Block 214
It does not fit and it never will.

// Days, numbers, breaks.
12 May 1911
Rain all day. The hay is still lying in the lower meadow, and nobody speaks of it.
13 May 1911
Rain. Father has begun to whistle, which is a bad sign.
14 May 1911
Sun, and every hand in the village on the meadow.

1931
The first wall is built from the granite of the old fort.
1974
The lantern is overhauled and fitted with an electric lamp.
2018
A storm tears nine blocks loose in a single night.

1
The boats came in by twos and by ones, and one stayed out.
2
Nobody on the quay said what everybody was counting.
* * *
In the morning there were nine lamps again.

Tickets cost 12 crowns at the door.
The tower is open on Thursdays from seven to nine.
St Brannoc's Tower, Church Lane 4, Tregarrow

// Lines that stand alone in forms, players and threads, and in articles too.
¶
Copyright
A song belongs to nobody once its singer has been dead for seventy years, which in this choir is soon.

¶
Tools
A stiff putty knife, a mallet and a candle are all that the work calls for, and patience.

¶
Discussion
The dry phase begins a generation before the plague, which cannot therefore be its cause.

The archive takes in four kinds of things:
Photos
Videos
Audio
Subtitles
Everything is copied within a year and then given back.

The form at the town hall has three fields:
- Name
- Email
- Website
Most people leave the third one empty, and some the first.

Name
Title
Year
Wenna Lobb
Keeper of the clock
2019

The ferry leaves Storholm at
6:10
9:25
14:40
On Sundays there is only the last of them, and no hearse.

Fennick Rovers – Aldmoor Town
3:2
Lindhaven – Hestleigh
0:0

Pat Sallow
412 votes
Dane Okoro
388 votes

Moderator
Welcome to the village hall. We have an hour, and then the choir needs the room.
Guest
Then I shall be brief.
Moderator
That would be a first.

Who opened the sluice that night?
No comment.
Was it you?
No comment.

// What an article says again because it means to.
¶
I say to you that the river will be here when we are gone.
¶
I say to you that the river will be here when we are gone.
¶
I say to you that the river will be here when we are gone.

Do you remember what you saw on the quay that night?
I remember the rain, and that the lamp was out.
Do you remember what you saw on the quay that night?
I have told you.
Do you remember what you saw on the quay that night?
A boat, then. I saw a boat, and no one in it.

// Programs and their output.
To see the tide, run the script:
share = total / count
print(share)
It prints a single number, the hours that are left until high water.

// A reference that looks like a teaser.
See also: The Book of the Tides, chapter four

// What a sign says, at a paragraph's end.
The door is painted green, and nobody has opened it since the war. The sign says: Subscribe to our newsletter.

The shop has been closed since March. On the door it says: Follow us on the radio.

Auf dem Zettel an der Tür des alten Ladens steht bis heute: Melden Sie sich für unseren Newsletter an.

The novel that made her known came late in life (Writing by Candlelight was her first book).

// What a figure is drawn from, and who drew it.
¶
Source: Harbour board, counts of 2019 to 2024 | Image Credit: Northwind Drawing Office
¶

// Who an article is about is told at its end as well.
¶
“I never kept a diary,” says Mara Holt, whom the village calls the keeper of its winters. “I asked people.”
¶
Mara Holt is a journalist with thirty years of experience, and lives in the house behind the net shed.

// What a machine says when it starts.
¶
The console shows this before the first question:
Northwind Loader 2.1
All rights reserved
Press any key to go on
¶
¶
¶

// A film's credits and an anthology's contributors.
¶
The Tide Clerk
Directed by
Maren Holt
Written by
Oona Sturt
Edited by
Pelle Eik
Music
Ilse Marrowby

¶
Contributors
Maren Holt teaches geography at the school on Outer Skerry and collects maps of islands that do not exist.
Pelle Eik was a pilot for thirty years. His poems have been set for brass band.

¶
Written by
Maren Holt
Produced by
Dane Okoro
Running time
91 minutes

¶
Authors
The three who wrote the charter never met; they sent the draft around by mail boat.

// Lists that an article announces and ends with.
The archive sorts its recordings by two lists, which any visitor may copy.
Categories
Weather
Work songs
Bells
Topics
Ice
Herring
Emigration

¶
Topics
Ice
Herring
Emigration

The prize is given in four classes.
Kategorien
Kurzfilm
Hörspiel
Reportage
Essay

El concurso tiene tres apartados, como cada año.
Categorías
Relato breve
Poesía
Teatro

// A tutorial's own headings.
¶
Comments section
Each page of the program ends with a comments section, in which the pupils write what they have not understood.
Leave a reply
The button below the question opens a form. Type the answer and press the key with the arrow.
Close the program
The answers are kept for a week and then thrown away with the rest.

¶
Leave a reply
To answer a letter in the old post room, write on the back of its envelope and drop it in the green box.
Keep the letter
The porter empties the box at noon, and the letter comes back with the evening round.

// Poems and recipes around a teaser's words.
Keep reading
said the lamp,
keep reading,
the moth is only
a letter that moves.

¶
Keep reading
the water as it comes,
keep reading
the wall.

You may also like
a spoon of plum jam
or the peel of half a lemon
with the warm bread.

// Bibliographies and tour dates.
¶
More from the archive
Holt, M.: Maps of Islands That Do Not Exist. Tregarrow, 1987.
Eik, P.: Poems for Brass Band. Privately printed, 2004.

¶
More from the sea
14 May Storholm, Customs House
15 May Lindhaven, Pier Hall
17 May Brennau, Old Mill

¶
On tour
14.05. Storholm, Zollhaus
15.05. Lindhaven, Pierhalle
17.05. Brennau, Alte Mühle

¶
Mehr aus dem Moor
Brahms, J.: Schmalspur durchs Moor. Esterdeich 1988.
Lüttjohann, H.: Torf und Zeit. Hollenmoor 1994.

// Two short lines that could be a page's next and previous.
¶
Next
The one who comes after.
Previous
The one who was before.

The lift has two buttons beside the ones with numbers:
Previous
Next

Comment
A remark that nobody has asked for.
Reply
What the remark gets all the same.
Follow
To walk behind somebody, or to read all that he writes.

// A policy's own sections.
Privacy policy of the harbour board
1. What we keep
We keep the names of the boats and their owners for ten years, as the law of the coast demands.
2. Cookies
We use cookies to remember which berth you have chosen.
3. Newsletter
You can unsubscribe at any time.
4. Your rights
You may ask the board at any time what it has written down about you, and have it corrected.

Datenschutzerklärung des Hafenamts
§ 3 Cookies
Diese Website verwendet Cookies.
§ 4 Newsletter
Sie können den Newsletter jederzeit abbestellen.
§ 5 Auskunft
Sie haben das Recht, beim Hafenamt zu erfragen, was über Sie gespeichert ist, und es berichtigen zu lassen.

// Questions and answers.
Frequently asked questions
How do I disable my ad blocker?
Click on the shield beside the address and choose the second line of the list that opens.
How do I unsubscribe from the newsletter?
Write to the office and say so; nobody there will be offended.
How do I leave a comment?
With a pencil, on the slip that hangs beside the door.
Why do I see ads?
Because somebody has paid for them.

¶
How do I disable my ad blocker?
Click on the shield beside the address and choose the second line of the list that opens.

¶
Wie schalte ich meinen Werbeblocker aus?
Ein Klick auf das Schild neben der Adresse öffnet eine Liste, in der die zweite Zeile zu wählen ist.

She wrote twelve novels and a cookery book (Editing by Moonlight was the last of them).

// Contracts that repeat their clauses.
Lease of the upper meadow
§ 1 The rent is due on the first of May and is paid at the window of the harbour office in coin.
§ 2 The tenant keeps the fence in repair and lets nobody cross the meadow before the hay is in.
The board may end the lease with three months' notice if the rent is late for the second time.
Lease of the lower meadow
§ 1 The rent is due on the first of May and is paid at the window of the harbour office in coin.
§ 2 The tenant keeps the fence in repair and lets nobody cross the meadow before the hay is in.
The lower meadow floods in March, and no rent is owed for the weeks in which it lies under water.

// Litanies, songs, forms of prayer.
From the storm that comes at night and the rock that nobody has marked,
Lord, bring the boats home.
From the fog that lies on the water and the bell that nobody can hear,
Lord, bring the boats home.
From the ice and from the hunger, and from the war that others have begun,
Lord, bring the boats home.

Lord, hear us when we call from the water, and bring the boats of this harbour home before the night.
For those who are late, and for those who will not come at all.
Lord, hear us when we call from the water, and bring the boats of this harbour home before the night.
For the ones who wait with the lamp on the wall.
Lord, hear us when we call from the water, and bring the boats of this harbour home before the night.

Bring the boats home, bring the boats home, before the lamp burns down!
The wind is in the east, my dear, the tide is on the turn.
Bring the boats home, bring the boats home, before the lamp burns down!

¶
O bring the boats home, bring them home before the lamp burns down
And the wind is in the east, my love,
O bring the boats home, bring them home before the lamp burns down

Share
A part of a company, or of a cake, that belongs to somebody.
Subscribe
To put one's name under something, mostly a promise to pay.
Print
A picture pulled from a plate, of which there are others.

Teilen
Etwas so zerlegen, dass jeder davon ein Stück bekommt.
Abonnieren
Im Voraus für etwas bezahlen, das noch nicht geschrieben ist.

// A heading whose paragraph takes up its words.
¶
¶
Related articles
The related articles of the constitution protect the letter, but not the postcard.
¶
¶

¶
¶
Advertisement
Advertisement is the mother of the newspaper, wrote the founder, and gossip is its father.
¶
¶

// Text that is broken at a width, as mail and old files are: the last word of a sentence is no button.
The board of the harbour pays for the lamp, the boats and the keeper, whose house was
sponsored.
Nobody has paid for the path to it since the first of its three bridges fell into the
share.

A fee is due for each vessel, also for those that only turn in the basin, and it must be
copyright
free of charge for the sail makers, who have had that right since the town was given its
subscribe
and its market, both of which it has kept.

// A recipe's head, one field of which is a page's word.
Lentil pot
Category: Soups, Lentils
Serves: 4
Ingredients: 500 g lentils
1 onion
2 carrots
Wash the lentils. Boil them for an hour.

// What two people said, with the same name under both.
The sea keeps no books of what it takes and gives.
-- Ada Field, The Harbour Master's Daughter

A pier is a street that changed its mind halfway.
-- Ada Field, The Harbour Master's Daughter

// Articles about newsletters, cookies, ad blockers, comments, podcasts and copyright.
¶
Why people unsubscribe
The most common reason, the survey found, is that nobody remembers having subscribed.
Manage your subscriptions
A list on paper, taped inside a cupboard door, is all that most households need.
Unsubscribe
The button must be as large as the one that signed the reader up, the court ruled in May.

¶
What is a cookie?
A cookie is a short text that a page leaves with its reader so that it knows him again.
Accept all
The large green button is pressed by nine people out of ten, though only one of them has read the text above it.
Reject all
The small grey one is found by those who look for it.
¶

¶
“Please turn off your ad blocker,” said the page. “Please turn off your advertising,” replied the reader, and closed it.

¶
Comments
We read all nine thousand of them, from the first one in 1999 to the last one in March.
Most liked
The winner is a recipe for plum cake that somebody left below a report about the budget.
Newest first
Since the order was turned around in 2012, nobody has read past the third one.
Report abuse
Four moderators share two desks and a kettle.

¶
Podcasts
Transcript
CAPTAIN: I read it as I would read the weather.
HOST: And what is the weather today?
CAPTAIN: Page four.

¶
Newsletter
Each Friday since 1964 the society has sent out two pages, folded by hand, to four hundred members.
Podcast
There is none, and there never will be, says the chairwoman, as long as she has a pen.
Blog
The nephew of the treasurer keeps one; it has eleven readers.

// Song lyrics and poems.
Share the bread,
share the road,
share the weather and the load.
Follow me,
follow me,
follow me down to the sea.

Loading
the boat at four in the morning,
loading
the nets and the lamp.
Please wait,
says the harbour,
please wait.

Sign in, sign out,
the porter said,
the living here, and there the dead.
Menu
Soup.
Home
is where they stop the boat.

Back to top
the hill goes up,
back to bottom
the hill goes down.

Comments off
the wind
on every leaf
no reply

Mehr laden
auf den Karren,
mehr laden,
bis die Achse bricht.

Ler mais,
dizia o avô,
ler mais e falar menos,
partilhar
o peixe e a rede.

Lire la suite
dans tes yeux,
lire la suite
et la fin.

Подписаться
под каждым словом,
поделиться
последним хлебом,
читать далее
по глазам.

// Scripts of plays.
WENNA. Sign up!
ALDOUS. For what?
WENNA. Share it, then.
ALDOUS. Related stories?
WENNA. None.
(She prints the page.)

ANNA
Weiterlesen.
BERT
Ich kann nicht.
ANNA
Weiterlesen!
BERT
Drucken. Teilen. Speichern. Mehr konnten wir damals auch nicht.

L'ACTEUR
Suivant !
L'ACTRICE
Précédent !
LE CHŒUR
Accueil, accueil, accueil.

// Contracts, terms, policies.
Terms of the reading room
1. Registration
You must log in to continue.
2. Copies
All rights reserved.
3. Photographs
No part of a manuscript may be photographed without leave, and none of it with a flash.

Article 4
Newsletter
The association sends its newsletter to the members once a month, by post.
Article 5
Advertising
Advertising in the hall is allowed on the board beside the door and nowhere else.
Article 6
Comments
Comments on the minutes are sent to the secretary within four weeks.

Nutzungsbedingungen der Lesehalle
1. Anmeldung
Bitte melden Sie sich an, um fortzufahren.
2. Kommentare
Die Kommentarfunktion ist geschlossen.
3. Urheberrecht
Alle Rechte vorbehalten.
4. Haftung
Für nasse Mäntel haftet die Lesehalle nicht, für nasse Bücher haftet der Leser.

Conditions d'utilisation de la salle
1. Inscription
Veuillez vous connecter pour continuer.
2. Cookies
Ce site utilise des cookies.
3. Droits
Tous droits réservés.
4. Silence
Le silence est de règle, sauf les jours de marché, où personne ne l'a jamais obtenu.

Política de cookies de la biblioteca
1. Qué son
Una cookie es un texto breve que una página deja en el aparato de quien la lee.
2. Cuáles usamos
Utilizamos cookies para recordar el idioma elegido.
3. Cómo desactivarlas
Puede desactivar las cookies en su navegador.
4. Contacto
Quien tenga preguntas puede hacerlas en el mostrador, de nueve a una.

// Questions and answers.
Can I print this page?
Yes. The key is on the second row.
Can I share this article?
With anybody who asks for it.
Do you use cookies?
Only in the tea room.
Is there a newsletter?
There was one until the stamps became too dear.

Hai un newsletter?
No, e non l'avrò mai.
Perché vedo la pubblicità?
Perché qualcuno l'ha pagata.
Come posso commentare?
A voce, il giovedì.

よくある質問
ログインできません
合言葉は帳面の裏に書いてあります。
コメントを書くには
鉛筆と紙を受付でお求めください。
広告を消したい
窓を閉めれば見えなくなります。

常见问题
如何订阅?
到前台填一张表,每月初五来取。
如何评论?
把意见写在墙上的本子里。
如何关闭广告?
把窗帘拉上就看不见了。

// Tables, timetables, results, classifieds, menus.
Departures
Storholm 6:10
Lindhaven 7:25
Home
14:40
Next
15:05

Menu
Soup of the day
Bread
Coffee
More
Ask the cook.

Name | Email | Comment
Wenna Lobb | none | none
Pat Sallow | yes | Reply by post
Dane Okoro | yes | Like

For sale
Boat, nine metres, one owner.
Wanted
Bell, any size.
Contact
Box 14 at this paper.
Follow-up to our notice of 3 May: the goat has been found.

Kleinanzeigen
Zu verkaufen
Boot, neun Meter, eine Vorbesitzerin.
Gesucht
Glocke, gleich welcher Größe.
Kontakt
Chiffre 14 an diese Zeitung.

Rovers 2
Aldmoor 2
After extra time
Rovers win on penalties
Match report
Comments
“We were tired,” said the keeper.
Share of the ball: 54 to 46

Wyniki
Fennick 3
Aldmoor 2
Tabela
1. Fennick 12
2. Lindhaven 10
3. Aldmoor 7

// Code and manuals.
The menu of the program has these entries:
File
Edit
View
Share
Print
Help
Press the key with the arrow to go from one to the next.

Press Print. The message “Loading…” appears.
Press Share. The message “Copied!” appears.
Press Save. Nothing appears, which is a known fault.

Step 1
Log in
Step 2
Click Subscribe
Step 3
Enter your email address
Step 4
Wait for the letter. It can take until Thursday, as the post room is small.

// Obituaries, memoirs, liturgy.
¶
She leaves two sons, a loom and forty-one notebooks.
Donations
Instead of flowers the family asks for books, which may be left at the school in the box beside the stove.

¶
In lieu of flowers, donations may be made to the lifeboat station.
The family thanks all who came.

Lord, have mercy.
Christ, have mercy.
Lord, have mercy.
Let us pray.
Amen.
Share the peace.
Go in peace.

Herr, erbarme dich.
Christus, erbarme dich.
Herr, erbarme dich.
Lasset uns beten.
Amen.

// Interviews and transcripts.
Do you read the comments?
Never.
Do you follow us?
Whom?
Do you like it?
Like what?
Reply to this, then: who rang the bell?
No comment.

0:00
Good evening, and welcome.
0:14
Subscribe if you like what you hear, my grandfather used to say to the gulls.
0:31
They never did.

[Music]
HOST: Today, three people who never answer letters.
[Music]
GUEST: I do answer. I write “Reply” on top and then I stop.
[Laughter]
HOST: Share that with your brother.

// Listicles.
Seven words that ruin a morning
1. Meeting
2. Newsletter
3. Reminder
4. Password
5. Survey
6. Update
7. Unsubscribe
The eighth, by common consent, is “hello” before nine.

Ten things the harbour taught us
10. Share
9. Wait
8. Follow the gull
7. Save string
6. Print nothing in anger
5. Reply to every lamp
4. Like the rain
3. Report the fog
2. Skip the wine
1. Come home

// The same in other languages.
¶
Evästeet
Mummon evästeet olivat ruisleipää ja suolakalaa, ja ne riittivät kolmeksi päiväksi.
Jaa kakku
Kakku jaetaan kahdeksaan osaan, ja viimeinen pala jätetään vieraalle.

¶
Komentarze
Przeczytaliśmy wszystkie dziewięć tysięcy, od pierwszego z 1999 roku do ostatniego z marca.
Udostępnij
Tak nazywa się spółdzielnia, która pożycza sąsiadom drabiny.

¶
Komentáře
Přečetli jsme všech devět tisíc, od prvního z roku 1999 až po ten poslední z března.
Sdílet
Sdílet znamená v Hollenmooru půjčit žebřík i s tím, kdo ho drží.

¶
Hozzászólások
Mind a kilencezret elolvastuk, az elsőtől, amelyet 1999-ben írtak, a márciusi utolsóig.
Megosztás
A kenyeret az asztalnál a legidősebb osztja meg, és magának hagyja a sarkát.

¶
Comentarii
Le-am citit pe toate cele nouă mii, de la primul, din 1999, până la ultimul, din martie.
Distribuie
Directorul distribuie singur laptele, în fiecare dimineață, la ora șase.

¶
Σχόλια
Διαβάσαμε και τα εννέα χιλιάδες, από το πρώτο του 1999 ως το τελευταίο του Μαρτίου.
Μοιραστείτε
Μοιραστείτε το ψωμί όσο είναι ζεστό, έλεγε η γιαγιά, και το κρασί όσο είναι κρύο.

¶
Yorumlar
Hepsini okuduk, 1999'daki ilkinden mart ayındaki sonuncusuna kadar dokuz bin tane.
Paylaş
Ekmeği paylaş, derdi dedem, tuzu da komşuna bırak.

¶
Комментарии
Мы прочли все девять тысяч, от первого, оставленного в 1999 году, до последнего, мартовского.
Поделиться
Поделиться хлебом в Холленморе значит отдать большую половину.

¶
Коментарі
Ми прочитали всі дев'ять тисяч, від першого, залишеного 1999 року, до останнього, березневого.
Поділитися
Поділитися хлібом у нас означає віддати більшу половину.

¶
التعليقات
قرأناها كلها، من الأول الذي كتب قبل عشرين عاما إلى الأخير الذي وصل في آذار.
مشاركة
مشاركة الخبز عند أهل القرية تعني أن يأخذ الضيف النصف الأكبر.

¶
نظرات
همه نه هزار نظر را خواندیم، از نخستین آن‌ها تا آخرین که در اسفند رسید.
اشتراک‌گذاری
نان را گرم قسمت کن، مادربزرگ می‌گفت، و آب را سرد.

¶
תגובות
קראנו את כל תשעת האלפים, מן הראשונה שנכתבה לפני עשרים שנה ועד האחרונה ממרץ.
שתפו
שתפו את הלחם כשהוא חם, אמרה סבתא, ואת היין כשהוא קר.

¶
टिप्पणियाँ
हमने सभी नौ हज़ार पढ़ीं, पहली से लेकर मार्च में आई आख़िरी तक।
साझा करें
रोटी गरम रहते साझा करें, दादी कहती थीं, और पानी ठंडा रहते।

¶
Komentar
Kami membaca semuanya, dari yang pertama pada tahun 1999 sampai yang terakhir pada bulan Maret.
Bagikan
Bagikan nasi selagi hangat, kata nenek, dan air selagi dingin.

¶
Bình luận
Chúng tôi đã đọc cả chín nghìn, từ bình luận đầu tiên năm 1999 đến bình luận cuối cùng vào tháng Ba.
Chia sẻ
Chia sẻ bát cơm khi còn nóng, bà tôi thường nói, và chén nước khi còn mát.

¶
评论
我们把九千条全都读了,从一九九九年的第一条到三月里的最后一条。
分享
饭要趁热分享,外婆常说,水要趁凉。

¶
留言
九千則我們全讀了,從一九九九年的第一則到三月的最後一則。
廣告
報社三分之一的收入來自賣拖拉機和小狗的小廣告。

¶
コメント
九千件をすべて読んだ。最初のものは一九九九年、最後のものは三月に届いた。
共有
パンは温かいうちに分け、水は冷たいうちに分けよと祖母は言った。

¶
댓글
구천 개를 모두 읽었다. 첫 댓글은 천구백구십구년에, 마지막 댓글은 삼월에 달렸다.
공유
밥은 따뜻할 때 나누고 물은 시원할 때 나누라고 할머니는 말했다.

// A manual's headwords, some of which are words of pages.
¶
Author
Sorts the list by author.
Weight
Sorts the list by weight, the heaviest first.
Share
Opens a window in which others are given the list.
Print
Prints the list on one sheet.
Full screen
Hides the bar at the top.
Stamp
Adds the day and the hour.

¶
Schriftgröße
Wählt die Größe der Buchstaben.
Alle akzeptieren
Übernimmt die Änderungen in den Text.
Alle ablehnen
Verwirft die Änderungen.
Zeilenabstand
Wählt den Raum zwischen den Zeilen.
Drucken
Gibt den Text auf Papier aus.
Seitenrand
Wählt den Raum um den Text.

// What German pages print, as an article has it.
¶
Termine
14. Mai: Begehung der Mauer
15. Mai: Konzert im Leuchtturm

¶
Gewinnspiel
Beim Gewinnspiel der Fischer gibt es seit Jahren denselben Preis, nämlich einen Aal.

¶
Enthält Werbung, was ein Kind liest? Die Lehrerin hat in vierzig Heften nachgezählt.

¶
Wie hat Ihnen der Umzug gefallen?
Gut.
Und die Musik?
Laut.

// What programs read.
¶
[tide_table]
step = 6
Font
[harbour]
name = Tregarrow

¶
Tags: key=harbour,value=Tregarrow

// Recipes and instructions that share out.
¶
Den Teig ruhen lassen.
Auf vier Teller teilen
Mit Schnittlauch bestreuen.

¶
Share on equal terms
The four families agreed on it in 1902, and nobody has found a better way to divide the hay.

¶
Share via the well
Whoever draws water also draws the news, and so it went around the village before noon.

¶
Follow us on foot
The guide walks ahead with a lantern, and nobody has been lost since the summer of 1988.

¶
Döner
Das Fleisch wird in dünnen Streifen vom Spieß geschnitten und mit Zwiebeln in das Brot gelegt.

¶
Volume 3
The third volume covers the years of the ice, and it is the only one with maps.

¶
Arriba
En el piso de arriba vivía el relojero, que no había bajado a la calle desde la guerra.

¶
Ten
The number of lamps that were lit that night, though only nine boats had come home.
Them
What the islanders call the people of the mainland, without any malice in their voice.

¶
14 Bilder
Vierzehn Bilder hängen im Saal, und nur zwei davon hat der Maler selbst für fertig gehalten.

¶
100 shares
That was all the widow owned of the ferry, and she came to every meeting with her knitting.

¶
Nyhetsbrev
Varje fredag sedan 1964 har sällskapet skickat ut två sidor, som viks för hand i biblioteket.

// What stands at a paragraph's end and belongs to it.
The bell was cast in 1744 by a founder from the mainland, whose name it bears (photo: harbour museum, room three).

At the end of her speech she folded the paper, looked up and said that everybody should join us today.

The last line of the letter is the one that his sons still quote at table: Read more, talk less.

When the ship was sold, the captain wrote into the log what he said every evening. Good night and good luck. Subscribe.

He ended every sermon with the same two words, which the children shouted along. Read on!

The mayor closed the meeting at midnight with a plea that made everybody laugh. Support us by going home.

“I have three rules,” the old printer told his apprentices every spring. “Cut clean. Waste nothing. Share this post.”

The sentence on the stamp is so small that nobody had ever read it. All rights reserved.

The ferry leaves at nine, and whoever misses it may swim (see also the chapter on currents).

Her first book came out when she was eighty (Reporting from the Pier, Tregarrow 1987).

In the margin somebody had written in pencil what the author himself had left out. Continue reading at page 40.

The poster in the hall shows a lighthouse and three words in red. Download the light.

Der Brief endet mit dem Satz, den sie später auf jeden Grabstein setzen wollte. Lesen Sie weiter.

Auf der letzten Seite des Kochbuchs steht nur noch eine Zeile, mit Bleistift geschrieben. Weiterlesen.

Sa dernière lettre se termine par trois mots que personne n'a jamais compris. Lire la suite.

El cartel de la puerta dice todavía lo que decía en la guerra. Siga leyendo.

Advertisement in the paper of 1911: a calf with two heads, to be seen daily until four.

Anzeige im Blatt von 1911: ein Kalb mit zwei Köpfen, täglich zu sehen bis vier Uhr.

// First words that look like a label.
Photo albums fill the shelf beside the stove, forty-one of them, and each is labelled in her hand.

Video killed nothing here: the choir has had no recording made of it since 1964, and wants none.

Share prices fell on Monday when it became known that the ferry company had lost its captain.

Newsletter writers of the eighteenth century were paid by the line and starved by the page.

Listen: the fog has a sound of its own, the pilot says, and it is not the one of the horn.

Watch: that was the only word on the wall of the bakery, and nobody knew who had written it.

Related by marriage to half of the village, he could not sit on any jury for twenty years.

Tags on the sheep say whose they are, and two of them say that they belong to nobody.

Editor's note: the letter was found in 1988 and is printed here with all its mistakes.

Update: the goat has been found, in good health, on the roof of the town hall.

Source: a spring in a meadow, marked on no map, from which the whole valley drinks.

Copyright 1911 is stamped on the back of the photograph, and nobody has renewed it since.

© is the sign that the schoolchildren drew most often when they were asked what a picture needs.

// Sentences that are asked and answered.
Do you want to read on?
No.
Do you want to go home?
Yes.

Did you like this story?
It was too long.
Would you tell it to a friend?
I have none.

Haben Sie noch Fragen?
Nein.
Möchten Sie etwas sagen?
Nein.
Gefällt Ihnen das Bild?
Das ist ein Fenster.

¿Te ha gustado?
Mucho.
¿Quieres más?
No.

Vous avez aimé ?
Pas du tout.
Vous voulez réagir ?
J'ai déjà réagi.

// Directions, recipes, exercises with a button's verb alone.
Print
the block twice, let it dry, and print
again in the second colour.

1. Share the dough out.
2. Follow the line with a knife.
3. Like the first, the second cake rests for an hour.
4. Subscribe to no other recipe.

Knead.
Rest.
Fold.
Rest.
Share.
Bake.

Kneten.
Ruhen lassen.
Teilen.
Backen.

Pétrir.
Laisser reposer.
Partager.
Enfourner.

Замесить.
Оставить.
Поделить.
Печь.

// Names.
Comment
is a village on the upper river, and its people are called Commentians.

The streets of the quarter are named after its inns:
Home
Top
Next
Contact
Menu

Members of the crew
Tom Print
Ada Share
Jo Reply

// Numbers in a row, with their words.
12 shares
14 bonds
3 houses
1 goat

3 comments
2 objections
1 threat

// Sports, weather, stock, exams: tables in words.
Rovers 3 Town 1
Share of the ball 54 %
Comments by the coach
“Good.”
Next match
Saturday, 14:00
Previous match
Lost.

Monday
Rain
Tuesday
Fog
Wednesday
Loading of the ferry from 6:10
Thursday
More rain

Question 1
Read the text.
Question 2
Share your answer with your neighbour.
Question 3
Print your name.
Question 4
Comment on the verdict.

// A timetable of a conference.
9:00
Registration
9:30
Welcome
10:00
Newsletter or leaflet? A debate
11:00
Break
11:30
Comments and questions
12:30
Lunch

¶
Words: Ada Field
Music: Tom Roe
Photo: Jo Low
Print: Harbour Press, Tregarrow
Copyright: the authors

// Obituary.
¶
Ilse Marrowby, keeper of lamps, died on Monday at the age of ninety-one.
She is survived by two sons, a parrot and the light.
Follow her coffin from the pier at ten.
No flowers.

// An index of first lines.
Come down to the water
Follow me down
Go back to the harbour
Keep reading, my love
Share what you have
Sign in the book

// A menu of a restaurant in other languages.
Vorspeisen
Suppe
Salat
Mehr
Fragen Sie uns.

Entrées
Soupe
Suite
Demandez.

// Minutes of a meeting.
Present
Field, Roe, Low
Apologies
Marrowby
Topics
The wall, the lamp, the goat
Comments
None.
Next meeting
14 May, at the inn

// A court's ruling.
1. The appeal is dismissed.
2. The defendant bears the costs.
3. The advertisement is to be taken down.
4. Comments that repeat it are to be deleted.

// A letter with its head and foot.
Harbour Board
Church Lane 4
Tregarrow
Dear Ms Field,
we thank you for your comment on the wall and will answer it once the wall has.
With best wishes
Tom Roe
Enclosure: newsletter

// A syllabus.
Week 1
Introduction
Week 2
Cookies, trackers and consent
Week 3
Advertising
Week 4
Comments, likes and shares
Week 5
Copyright
Week 6
Conclusion

// Prayers and proverbs in other languages.
Compartir el pan.
Compartir el agua.
Compartir el camino.
Amén.

Dziel się chlebem.
Czytaj powoli.
Wracaj do domu.

Сохрани и помилуй.
Поделись хлебом.
Вернись домой.

اقرأ ببطء.
شارك خبزك.
عد إلى البيت.

阅读要慢。
分享要快。
回家要早。

ゆっくり読む。
すぐに分ける。
早く帰る。

// Captions, bylines and headings at the end that hold a word of pages.
View of the harbour from the north

View over the bay

Ein Kommentar von Jens Feld

Articles by Ada Field

Radio | Television | Print

How To Write An Email

Director: Ada Field
Editor: Tom Roe
Music: Jo Low
Running time: 93 minutes

Boletín meteorológico del puerto

La mostra sul porto vecchio

Navigation lights in winter

Hasło całego dnia

Поиск продолжается третий день

تعليق الرحلات إلى الجزيرة

عرض مسرحي في الميناء

作者：李明

编辑：这不是一份轻松的工作，他说。

港口的设置与历史

Price
3.40
Shares
1,200
Yield
0.2

// Records of what an article is about, and forms that it describes.
Title: Tides of the bay
Author: Ada Field
Published: 1931
Licence: CC BY-SA 4.0

Model: Northwind 40
Author of the plans: Ada Field
Launched: 12 May 1931
Link: https://boats.example/northwind

Wanted on board *
Oilskins *
A lamp

The form asks for three things, and none of them may be left out:
Name *
Email *
Comment *

// A newsletter as an article has it.
Newsletter
The first one went out by post once a week, in four hundred envelopes.

Bülten
Köyün bülteni her ay postaneye asılıyor.

// Dates that an article sets above its own entries.
3 May 1931
The wall is finished, and the band plays on it until dark.
4 May 1931
The first wave comes over it.

// Words of menus and buttons that a verse goes on from.
Zurück
zum Anfang
sagt der Fluss

Back
to the top
of the hill

// A numbered item whose words are a button's.
7. Read More

Tip 4. Read more
Tip 5. Write less

Chapter 7. Continue reading

// Names and words of other languages that look like labels.
Lea: You came all the way in that thing?

Lea: Ten boats are still out on the skerry
Jens: None of them is mine, thank heavens

Lire: 2,000 to the mark

Bild | 2 Millionen Leser

// Headlines and titles in a list that one of them looks like a call or a heading in.
Bread prices rise again in the north
Subscribe now for victory, urges bond office
Harbour wall reopens after storm
Three boats lost off the skerry
Mayor opens the beacon

The Lantern, by Anna Holm
The Wall, by Bert Lind
More from the Sea, by Carl Moe
Tides, by Dora Ness
The Skerry, by Ed Rask

// Code and a file's own record, as Markdown has them.
```html
<footer>
© 2021 The Mill. All rights reserved.
Privacy policy | Terms of use
Back to top
Share
</footer>
```

~~~
Related articles
Leave a comment
Subscribe to our newsletter
~~~

// A list without marks, whose last item is what a page's button says.
¶
Use long words
Write nothing down
Change your password

// Last lines with one word that pages use too, of this language or of another.
¶
¶
Der letzte Tag

¶
¶
Im Sog der Tiefe

¶
¶
Ver weg van huis

¶
¶
3 slow trains

¶
¶
Jaa vai ei

¶
¶
The mayor declined to comment

¶
¶
Mute swans in winter

¶
¶
Без комментариев
// Answers right below their questions.
How do I book?
At the pier.
Where do I find the rules?
Read our privacy policy.
Can I bring a bicycle?
Yes, but not a horse.
What if it rains?
The ferry runs all the same.

// Steps of a guide, a sentence each.
Open the reader.
Press the red key.
Turn off your ad blocker.
Reload the page.
Press the green key.

Ilumina al que vuelve.
Guarda al que parte.
Síguenos en la noche.
Parte la sal.
Parte el pan.

// Rows of a table without lines.
key,English,German
share,Share,Teilen
quay,Quay,Kai
lamp,Lamp,Lampe

Schlüssel;Deutsch;Englisch
Kai;Kai;Quay
Teilen;Teilen;Share
Lampe;Lampe;Lamp

// Headings of numbered steps.
### Share by email
1. Open the chart.
2. Choose the lines.
### Hide the grid
1. Open the chart.
2. Choose the grid.

// A label that the text speaks of.
Click here
Read more
Why is “Read more” bad? Because nobody who hears it knows what there is to read.

OK
Mehr erfahren
Warum ist „Mehr erfahren“ schlecht? Weil niemand weiß, worüber.

// A heading that its sentence takes up in another form of the word.
Mainos
Kunta maksoi mainoksista paljon.

Annonse
Kommunen brukte to hundre tusen på annonser.
// Verse whose line goes on below.
zum Sand.
Weiterlesen
im Wind,
Suchen
und finden.

// Lists of longer words that the text announces, and a sentence that it announces.
Some pages have more than one of these links for keyboards:
Skip to navigation
Skip to search
Skip to footer
Press the tab key to see whether they come into view.

The text of the banner should be short and plain:
We use cookies to improve your experience.
Give both buttons the same size, whatever the lawyers say.

// Words for advertising, each with what it meant.
Anzeige
So stand es über der Spalte, in der kleinsten Schrift des Setzers.
Werbung
Ab 1960 verkaufte die Zeitung ganze Seiten.
Gesponsert
Das Wort kam mit dem Netz.
Werbeblocker
Jeder dritte Leser nutzt einen.
Abo
Danach fragt heute jede Zeitung.

// Opening hours and where to ask, with more of the article below.
Contact
Telephone 0800 555 0199
Follow the signs from the harbour.

// Headings of code.
## Leave a comment
`POST /comments`
## Delete a note
`DELETE /notes`

// What a file of settings says of itself.
#
# Tags: harbour, lamp
#
# You may give one lamp, or several.
#
# (Recommended)
#lamp north
#lamp south and north together
# or
#lamp south
lamp north

// The last lines of a prayer.
Wróć do domu.
Zamknij drzwi.
Czytaj więcej.
Amen.
"""

# Below a bar of buttons nothing tells these from its names and counts.
KEEPS_APART = """
// Words of an index, a keyword list or a dictionary.
MUSSEL
NEST
NEWS
NEXT
NIGHT
NORTH

SALT
SELL
SHADE
SHARE
SHELL
SHORE
SUBSCRIBE
SURF

// Figures of a table's column.
4 min
8 min
15 min
"""
