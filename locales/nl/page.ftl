### De pagina van `kring demo`. Wat de bot zegt, staat elders.

page-title = op proef
page-language = Taal van deze pagina
page-phones = Telefoons
page-day = Een dag verder
page-week = Een week verder
page-again = Opnieuw beginnen
page-again-title = Opnieuw beginnen?
page-again-about = Alle telefoons en alles wat hier geschreven werd, gaan weg. Daarna kan je een nieuwe zaak spelen.
page-cancel = Annuleren
page-lost = kring draait niet meer, of is even onbereikbaar. Start het opnieuw met ‘kring demo’; deze pagina volgt vanzelf.
page-failed = Dat lukte niet. Probeer het opnieuw.

## Welkom

page-welcome-title = Zo bereidt kring mensen voor op een herstelgesprek
page-welcome = Je ziet hier de telefoon van een gespreksleider, met een echte chat met de bot. Zodra er een zaak is, komen de telefoons van de betrokkenen erbij. Wat de ene betrokkene schrijft, ziet de andere nooit.
page-example = Bekijk het voorbeeld
page-example-about = Een geleende fiets, van de eerste link tot het overzicht. In drie minuten, met een pauze bij elke stap.
page-own = Speel zelf een zaak
page-own-about = Jij bent de gespreksleider en alle betrokkenen. Tik in de chat op een uitnodigingslink om een telefoon erbij te zetten.
page-welcome-safe = Alles blijft op deze computer. Er is geen Telegram bij nodig, en na afloop is het weg, tenzij je zelf een map koos.

## Een telefoon

page-chat = Chat van { $name } met kring
page-from-you = Jij
page-from-kring = kring
page-buttons = Knoppen onder dit bericht
page-edit = bewerken
page-edited = bewerkt
page-more = Meer lezen
page-less = Minder
page-typing = kring schrijft …
page-unread = { $count } ongelezen
page-start = Start
page-empty = Deze telefoon heeft kring nog niet geopend.
page-block = Blokkeren
page-unblock = Deblokkeren
page-is-blocked = De bot is geblokkeerd
page-phone-language = Taal van { $name }
page-write = Bericht
page-write-as = Bericht schrijven als { $name }
page-send = Stuur
page-save = Bewaar
page-editing = Je bewerkt een bericht dat al verstuurd is.
page-commands = Menu
page-others = Meer
page-recording = Je spreekt in: { $seconds } s
page-send-voice = Spraakbericht sturen
page-send-sticker = Sticker sturen
page-send-photo = Foto sturen
page-media-voice = Spraakbericht
page-media-sticker = Sticker
page-media-photo = Foto
page-media-document = Document

## Een link openen

page-link-title = Op wiens telefoon open je deze link?
page-link-about = In het echt stuurt de gespreksleider dit bericht door. Hier kies je wie het opent.
page-link-phone = Telefoon van { $name }
page-link-new = Een nieuwe telefoon
page-new-name = Van wie
page-new-language = Taal
page-link-open = Openen
page-someone = Iemand

## Het voorbeeld

page-guide = Het voorbeeld
page-part = Stap { $part } van { $of }
page-next = Volgende
page-forward = Vooruit
page-auto = Vanzelf
page-leave = Zelf spelen
page-close = Sluiten
page-note-end = Dat was het voorbeeld. Lees rustig na, verander een antwoord, of begin opnieuw met een eigen zaak.
page-note-broken = Het voorbeeld kon niet verder. Begin opnieuw, of speel zelf verder.
page-facilitator = gespreksleider

## De schijf en de stekker

page-tools = Meer
page-disk = Schijf
page-disk-title = Wat er op de schijf staat
page-disk-proof = Hier geschreven berichten: { $written }. Daarvan leesbaar op de schijf: { $readable }.
page-disk-size = { $files } bestanden, { $size } kB. Zo ziet iemand ze die de schijf meeneemt, zonder de sleutel.
page-disk-search = Zoek zelf iets wat iemand schreef
page-disk-look = Zoeken
page-disk-found = ‘{ $text }’ staat { $times } keer leesbaar op de schijf.
page-disk-not-found = ‘{ $text }’ staat nergens leesbaar: gezocht in { $files } bestanden, { $size } kB.
page-disk-rows = De antwoorden, verzegeld
page-disk-keys = De sleutels
page-disk-keys-about = Elke zaak en elke betrokkene heeft een eigen sleutel. Wie wist, laat de sleutel overschrijven. Dan opent niemand die antwoorden nog.
page-disk-erased = Sleutels vernietigd: { $count }.
page-disk-gone = gewist
page-plug-out = Stekker eruit
page-plug-in = Stekker erin
page-power-out = De stekker is eruit (kill -9): kring kon niets meer opslaan. Schrijf gerust verder. Telegram houdt het bij.
page-power-starting = kring start.
page-power-back = kring draait weer, na { $seconds } seconden. Alles wat opgeslagen was, is er nog.

## In de terminal

demo-page =
    De demo staat op { $address }
    Ctrl-C stopt hem.

# Hoe de bladzijde uren en dagen schrijft: een taal met haar land.
page-locale = nl-BE
