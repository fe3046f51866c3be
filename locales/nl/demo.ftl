# Wat de demo zelf zegt, naast de bot: gewone tekst. En de woorden van het voorbeeld. Nederlands zoals het in België gesproken wordt.

## Beginnen en stoppen

demo-opening =
    Dit is kring, zonder Telegram: de echte bot, met alle telefoons in dit venster.
    Je bent op de telefoon van de gespreksleider (@{ demo-facilitator-short }); niets verlaat deze computer.
    Typ tekst om te antwoorden, of het nummer van een knop onder een bericht.
    Een link open je met :open, naar een andere telefoon ga je met @naam.
    :help zegt wat er nog kan, :example speelt een voorbeeld, :quit stopt.
demo-first = Begin zo: typ /{ word-new } en open een zaak.
demo-end = De demo is gestopt.
demo-tour-opening =
    Dit is kring, zonder Telegram: de echte bot, met alle telefoons in dit venster.
    Drie mensen spelen vanzelf: { demo-facilitator-name }, gespreksleider (@{ demo-facilitator-short }), en twee betrokkenen. Niemand van hen bestaat.
    Vooraan op elke regel staat van wie de telefoon is. Na │ spreekt de bot, na › antwoordt de mens.
demo-help =
    tekst             versturen vanaf deze telefoon (ook /{ word-new }, /{ word-review } …)
    2                 op knop [2] drukken, onder het laatste bericht met knoppen
    ^2                op knop [^2] van een ouder bericht drukken
    \2                het getal 2 versturen als tekst
    @naam             naar de telefoon van naam gaan
    @naam tekst       naar die telefoon gaan en daar versturen
    :open             de links tonen die de gespreksleider kreeg
    :open 1 [naam]    link 1 openen, op een nieuwe telefoon (of op die van naam)
    :edit tekst       je laatste bericht aanpassen
    :voice :sticker :photo   iets anders sturen dan tekst
    :block :unblock   de bot blokkeren, en weer toelaten
    :day [3]          de tijd één dag (of 3 dagen) verder zetten
    :chat             deze chat opnieuw tonen
    :phones           alle telefoons tonen
    :example          het voorbeeld laten spelen
    :quit             stoppen

## Namen

demo-facilitator-short = gl
demo-facilitator-name = An
demo-nameless = gast

## Wat er in de chats gebeurt

demo-edited = (aangepast)
demo-deleted = (hier zijn berichten verwijderd)
demo-blocked = (de bot is nu geblokkeerd)
demo-unblocked = (de bot is weer toegelaten)
demo-media =
    { $kind ->
        [voice] (spraakbericht)
        [sticker] (sticker)
        [photo] (foto)
        [document] (bestand { $name })
       *[other] ({ $kind })
    }

## Wat niet kon, of gedaan is

demo-unknown = ‘:{ $typed }’ ken ik niet, of er ontbreekt iets. Met :help zie je wat er kan.
demo-no-such-phone = Er is geen telefoon met de naam ‘{ $name }’.
demo-phones = Telefoons: { $names }. Je bent op @{ $name }.
demo-no-such-button = Er is geen knop [{ $number }] op dit moment. Wil je het getal zelf versturen? Typ \{ $number }.
demo-is-blocked = Op deze telefoon is de bot geblokkeerd. Met :unblock laat je hem weer toe.
demo-no-links = Er zijn nog geen links. De gespreksleider krijgt ze bij het openen van een zaak: typ /{ word-new }.
demo-link =
    { $number }  { $name }{ $used ->
        [yes] { " " }(al geopend)
       *[no] { "" }
    }
demo-links-hint = Met :open 1 open je de eerste, op een nieuwe telefoon.
demo-no-such-link = Er is geen link { $number }. Met :open zie je welke er zijn.
demo-new-phone = Een nieuwe telefoon: @{ $name }. De link gaat daar open.
demo-nothing-to-edit = Er is op deze telefoon nog geen eigen bericht om aan te passen.
demo-example-hint = Enter breekt het voorbeeld af.
demo-example-left = Het voorbeeld is afgebroken. Wat er al gebeurde, blijft staan.
demo-days-passed =
    { $days ->
        [1] Het is een dag later.
       *[other] Het is { $days } dagen later.
    }

## Het voorbeeld: waar je op kan letten

example-notice-open = 1. De zaak. De gespreksleider opent een zaak. Let op hoe weinig kring vraagt: een schuilnaam, een plaats in het verhaal, een taal en een leeftijd.
example-notice-harmed = 2. De link. Wie geraakt werd, opent de eigen link. Eerst vier keer akkoord: zonder akkoord komt er geen enkele vraag.
example-notice-facts = 3. Feiten. Eén vraag per bericht, en elke vraag heeft dezelfde uitwegen: overslaan, later, pauze, iemand spreken.
example-notice-experience = 4. Beleving. Gevoelens kies je met knoppen; ‘niets’ en ‘ik weet het niet’ tellen ook. Elk deel sluit af met: hoe gaat het nu met je?
example-notice-grip = 5. Verantwoordelijkheid. Wie geraakt werd, krijgt geen vraag over een ‘eigen deel’, wel: wat heb je nodig, wat kies je zelf, wil je dit gesprek?
example-notice-wishes = 6. Inzet. Elke wens wordt concreet: wat precies, voor wie, tegen wanneer, wie helpt.
example-notice-practical = 7. Praktisch. Wie spreekt eerst, wie komt mee, wat mag niet ter sprake komen, en hoe veilig voelt het?
example-notice-review = 8. Nalezen en indienen. Niets gaat door voor de persoon zelf indient. Bij elk antwoord staat wat ermee mag gebeuren.
example-notice-board = 9. Het bord. De gespreksleider ziet hoe ver elk is. De andere betrokkene ziet daar niets van.
example-notice-responsible = 10. De andere kant. Wie het veroorzaakte, krijgt dezelfde vrijheid en dezelfde toon, en andere vragen.
example-notice-own-facts = 11. Feiten, van deze kant: wat heb je gedaan, en wat dacht je toen? Nergens ‘waarom’.
example-notice-own-experience = 12. Beleving, van deze kant: ook hier gevoelens, en wie er geraakt werd.
example-notice-gate = 13. De poort. ‘Voor een deel’ is een eerlijk antwoord. De gespreksleider hoort het meteen, zonder de woorden, en de voorbereiding gaat verder.
example-notice-point = 14. Een open punt. De gespreksleider sprak met de persoon zelf, en klaart het punt uit met een notitie.
example-notice-offers = 15. Inzet, van deze kant: een aanbod, even concreet als de wensen.
example-notice-own-practical = 16. Praktisch. Eén vraag wordt overgeslagen: dat mag, zonder reden.
example-notice-ready = 17. Iedereen is klaar. Zodra de laatste indient, hoort de gespreksleider het, één keer, met het overzicht: citaten en open punten, geen score, geen oordeel.
example-notice-confirm = 18. De gespreksleider beslist. Eén knop bevestigt dat het gesprek kan doorgaan.
example-notice-end = Dat was het voorbeeld. Zelf spelen doe je met: kring demo

## Het voorbeeld: de gespreksleider

example-label = Fiets jeugdhuis
example-incident = Een fiets werd zonder vragen geleend en kwam beschadigd terug.
example-note = Besproken met Sam. Wat er met de rem was, komt aan bod in het gesprek zelf.

## Het voorbeeld: wie geraakt werd

example-harmed-name = Noor
example-harmed-happened = Donderdagavond stond mijn fiets in het rek aan het jeugdhuis. Toen ik naar huis wou, was hij weg. De volgende ochtend stond hij er terug, met een geplooid wiel en een barst in het kader.
example-harmed-boundary = Aan mijn fiets kom je niet zonder het te vragen. En als er iets stuk is, dan zeg je het.
example-harmed-touched = Eerst dacht ik dat hij gestolen was en moest ik in het donker te voet naar huis. Toen ik hem zo zag staan, werd ik kwaad, en ook triest. Ik heb er twee zomers voor gewerkt.
example-harmed-hardest = Dat niemand iets zei. Ik keek naar iedereen en vroeg me af wie het was.
example-harmed-others-touched = Mijn zus. Ze heeft mij een week lang naar mijn werk gebracht.
example-harmed-grip = Weten wat er die avond gebeurd is. En dat ik de kosten niet alleen moet dragen.
example-harmed-choose = Ik wil zelf kiezen welke fietsenmaker het doet. En ik wil mijn verhaal kunnen doen zonder onderbroken te worden.
example-harmed-helps = Dat de fiets weer veilig rijdt, en dat ik hoor hoe het gegaan is.
example-harmed-helps-not = Een snelle sorry om ervan af te zijn. En ik wil niet dat heel het jeugdhuis erover praat.
example-harmed-wishes-apologise-what = Dat ik hoor wat er gebeurd is, en een sorry die gemeend is.
example-harmed-wishes-apologise-whom = Voor mij. Mijn zus hoeft er niet bij te zijn.
example-harmed-wishes-apologise-helper = De gespreksleider, om het rustig te houden.
example-harmed-wishes-pay-what = De herstelling van het wiel en het kader, volgens de prijs van de fietsenmaker.
example-harmed-wishes-pay-whom = Voor mij.
example-harmed-wishes-pay-helper = De fietsenmaker in onze straat kan een prijs opmaken.
example-harmed-supporter = Mijn zus.
example-harmed-say = Dat het niet alleen om het geld gaat. Ik vertrouwde iedereen daar.
example-harmed-ask = Wat is er die avond gebeurd? En wat maakte het moeilijk om het te zeggen?
example-harmed-not-raised = Dat het thuis financieel moeilijk is.
example-harmed-stop-signal = Ik leg mijn hand plat op tafel.
example-harmed-hopes = Dat we elkaar weer gewoon kunnen groeten.
example-harmed-worries = Dat ik begin te wenen en niet meer uit mijn woorden raak.

## Het voorbeeld: wie het veroorzaakte

example-responsible-name = Sam
example-responsible-happened = Mijn bus was net weg en ik moest dringend naar de winkel. Ik heb een fiets uit het rek genomen die niet op slot was. Aan het kanaal ben ik tegen de boordsteen gereden en gevallen. Ik heb de fiets ’s nachts teruggezet en niets gezegd.
example-responsible-boundary = Iets meenemen zonder te vragen. En daarna zwijgen.
example-responsible-thinking = Dat ik binnen tien minuten terug zou zijn en dat niemand het zou merken. Toen ik viel, dacht ik alleen: wat nu?
example-responsible-touched = Ik slaap slecht, en ik ben sindsdien niet meer naar het jeugdhuis geweest.
example-responsible-others-touched = Noor, die zonder fiets zat. En de anderen in het jeugdhuis, want iedereen keek naar elkaar.
example-responsible-part = Ik heb de fiets genomen zonder iets te vragen, ik ben ermee gevallen, en ik heb gezwegen.
example-responsible-willing-partly = Voor het meenemen en het zwijgen wel. Maar de rem vooraan werkte niet goed. Om voor de hele herstelling ja te zeggen, vind ik moeilijk.
example-responsible-repair = De fiets mee laten herstellen, en zeggen hoe het gegaan is.
example-responsible-offers-apologise-what = Zeggen dat het mij spijt, en vertellen wat er die avond gebeurd is, zonder er iets bij te verzinnen.
example-responsible-offers-apologise-whom = Voor Noor.
example-responsible-offers-apologise-helper = De gespreksleider. Ik wil het eerst eens oefenen.
example-responsible-offers-pay-what = De helft van de herstelling betalen, en het wiel zelf mee vervangen.
example-responsible-offers-pay-whom = Voor Noor.
example-responsible-offers-pay-helper = Mijn nonkel kent iets van fietsen.
example-responsible-say = Dat ik het had moeten vragen, en dat ik de dag erna had moeten bellen.
example-responsible-ask = Of ik nog welkom ben in het jeugdhuis.
example-responsible-stop-signal = Ik zeg ‘even pauze’.
example-responsible-hopes = Dat het niet meer tussen ons in staat.
example-responsible-worries = Dat er geroepen wordt.
