# De dag van het gesprek: hoe de gespreksleider hem kiest, en wat elke betrokkene ervan hoort.

## Gespreksleider

day-head = { $label } · de dag van het gesprek
day-when = Wanneer: { $moment }
day-when-open = Wanneer: nog niet gekozen
day-where = Waar: { $place }
day-where-open = Waar: nog niet gekozen
day-people = Wie komt, in deze volgorde:
day-person = { $number }. { $alias }{ $known ->
    [yes] , om { $clock }
   *[no] {""}
}
day-away = Komt niet: { $names }
day-indirect = In deze zaak ontmoet niemand elkaar. Je dag kan zo lopen. Je spreekt eerst de ene, en vraagt wat je mag overbrengen. Dan spreek je de andere, en breng je dat over. Wat die mag laten weten, breng je terug.
day-replies = Dit vroeg je aan ieder apart:
day-reply = { $alias } { $suits ->
    [yes] kan dan
    [no] kan dan niet
   *[unknown] antwoordde nog niet
}
day-not-ready = Niet iedereen is nu klaar. Je kan de dag wel al voorbereiden.
day-told = { $told ->
    [not-yet] Er is nog niets verstuurd. Kies eerst wanneer, waar en wie.
    [can-be] Dit kan je versturen. Ieder krijgt een eigen uitnodiging, met het eigen uur van aankomen.
    [as-it-is] Wie komt, kreeg dit zo.
   *[otherwise] Wat hier staat, is nog niet verstuurd. Wie komt, kreeg iets anders.
}
day-ask-dates = { $what ->
    [proposals] Welke dagen wil je voorstellen? Schrijf er twee of drie, elk op een eigen regel, met het uur erbij. Bijvoorbeeld: 12 december 14u30. Of kies eerst een dag hieronder.
   *[when] Wanneer is het gesprek? Schrijf de dag en het uur. Bijvoorbeeld: 12 december 14u30. Of kies eerst een dag hieronder.
}
day-ask-hour = Om hoe laat op { $day }? Kies hieronder.
day-unread-no-date = Ik vind hier geen dag met een uur in. Schrijf het bijvoorbeeld zo: 12 december 14u30, of 12/12 14u30.
day-unread-no-such-day = Die dag bestaat niet. Kijk de datum nog eens na.
day-unread-past = Die dag of dat uur is voorbij. Kies een dag die nog komt.
day-unread-too-far = Dat is meer dan een jaar ver. Kijk de datum nog eens na.
day-unread-clock-changes = In die nacht verspringt de klok, net rond dat uur. Kies een ander uur.
day-unread-other-weekday = Die datum is { $day }. Welke dag bedoel je? Schrijf het nog eens.
day-unread-which-day = Welke dag bedoel je? Kies hieronder, of schrijf de datum.
day-unread-no-hour = Om hoe laat op { $day }? Kies hieronder, of schrijf de dag met het uur.
day-unread-one-alone = Het gesprek is op één dag. Schrijf er één, met het uur erbij.
day-unread-too-many = Meer dan { $most } dagen is te veel. De eerste { $most } heb ik bewaard.
day-echo = Dit las ik:
day-echo-then = { $what ->
    [proposals] Klopt dat? Dan vraag ik aan ieder apart wat past. Niemand ziet wat een ander antwoordt.
   *[when] Klopt dat? Er wordt nog niets verstuurd.
}
day-ask-place = Waar is het gesprek? Schrijf de plaats en het adres op één regel. Wie komt, leest dit.
day-ask-who = Tik in de volgorde waarin ze aankomen. Er is telkens tien minuten tussen. Nog eens tikken haalt iemand weg.
day-ask-why-moved = Waarom verandert het? Schrijf één zin zonder namen. Iedereen die komt, leest ze. Zodra je ze schrijft, krijgen zij bericht. Toch niet? Stuur /annuleren.
day-ask-why-cancelled = Waarom gaat het niet door? Schrijf één zin zonder namen. Iedereen die zou komen, leest ze. Zodra je ze schrijft, krijgen zij bericht. Toch niet? Stuur /annuleren.
day-sent = { $many ->
    [none] Niemand kreeg bericht.
   *[some] { $what ->
        [asked] Gevraagd aan { $names }, elk apart. Je krijgt bericht bij elk antwoord.
        [invited] Uitgenodigd: { $names }. Ieder kreeg een eigen bericht, met een afspraak voor de agenda.
        [moved] Verstuurd naar { $names }. Voor wie niets veranderde, is er ook niets verstuurd.
       *[cancelled] Verstuurd naar { $names }. Het gesprek is afgezegd.
    }
}
day-not-sent = Niet verstuurd naar { $names }: daar is geen chat. Laat het zelf weten.
day-checked = { $alias }: { $check ->
    [well] wil nog, en het voelt veilig genoeg
    [not-willing] wil niet meer
    [not-safe] het voelt niet veilig genoeg
   *[unsaid] antwoordde nog niet op de laatste vragen
}
day-how = { $alias } zei achteraf: { $how ->
    [good] goed
    [fair] gaat wel
    [hard] moeilijk
   *[talk] ik wil iemand spreken
}
notice-day = { $news ->
    [not-willing] Liet weten niet meer te willen. De zaak is nu niet klaar. Neem contact op, zonder aan te dringen.
    [not-safe] Voelt zich niet veilig genoeg bij het gesprek. De zaak is nu niet klaar. Neem contact op.
    [silent] Antwoordde niet op de twee laatste vragen. De zaak is nu niet klaar. Neem langs een andere weg contact op.
    [said-after-all] Antwoordde nu wel: wil nog, en het voelt veilig genoeg.
    [said-how] Liet weten hoe het gesprek was. Je leest het bij de dag.
   *[replied] Liet weten welke dagen passen.
}
point-not-willing = wil niet meer, zei twee dagen vooraf
point-unsafe-before = voelt zich niet veilig genoeg, zei twee dagen vooraf
point-silent-before = antwoordde niet op de laatste vragen voor het gesprek
mydata-point-not-willing = je zei dat je niet meer wil
mydata-point-unsafe-before = je zei dat het niet veilig genoeg voelt
mydata-point-silent-before = je antwoordde niet op de laatste vragen

button-day = De dag
button-day-invite = Uitnodigen
button-day-tell-change = Wijziging versturen
button-day-propose = Dagen voorstellen
button-day-when = Dag kiezen
button-day-where = Plaats kiezen
button-day-who = Wie en volgorde
button-day-cancel = Gesprek afzeggen
button-day-right = Ja, dat klopt
button-day-yes-ask = Ja, vraag het hen
button-day-more = Nog een dag
button-day-again = Opnieuw
button-day-who-done = Klaar

saying-day-expected = Schrijf het hier in gewone woorden, in één korte regel. Toch niet? Stuur /annuleren.

## Betrokkene

scene-day-asked = { $name } zoekt een dag voor het gesprek. Wanneer kan jij? Tik aan wat past, en tik dan op ‘Klaar’. De anderen zien niet wat jij kiest.
scene-day-replied = { $some ->
    [yes] Dank je. { $name } weet nu wat voor jou past. Je krijgt bericht zodra de dag vastligt.
   *[no] Goed. { $name } weet nu dat geen van deze dagen past, en zoekt verder.
}
scene-day-invited = Je bent uitgenodigd voor het gesprek.
scene-day-moved = Het gesprek van { $moment } verandert.
scene-day-cancelled = Het gesprek van { $moment } gaat niet door. Je hoeft nu niets te doen.
scene-day-not-needed = Jij hoeft niet te komen naar het gesprek van { $moment }.
scene-day-still-wants = Het gesprek is op { $moment }. { $name } vraagt je nog twee dingen. Wil je nog altijd meedoen? Wat je antwoordt, is goed.
scene-day-safe-enough = En voelt het veilig genoeg?
scene-day-all-is-well = Dank je. Tot { $moment }. Verandert er iets voor jou? Zeg het gerust.
scene-day-not-all-is-well = Dank je om dat te zeggen. { $name } weet het nu, en neemt contact met je op. Je hoeft niets uit te leggen. Er gebeurt niets zonder jou.
scene-day-how-was-it = Hoe was het gesprek voor jou? { $name } leest wat je kiest, niemand anders.
scene-day-said-how = { $how ->
    [good] Dank je om dat te zeggen. Doe nu iets rustigs.
    [fair] Dank je om dat te zeggen. Neem je tijd: het kan nog even in je hoofd zitten.
    [hard] Dank je om dat te zeggen. Dat het moeilijk was, is niet raar. Je hoeft nu niets. { $name } weet het.
   *[talk] Dank je om dat te zeggen.
} Wil je er iets bij vertellen? Dat mag, het hoeft niet.
day-why = Dit schreef je gespreksleider daarover:
invite-when = Wanneer: <b>{ $moment }</b>
invite-arrives = Jij komt aan om <b>{ $clock }</b>
invite-where = Waar: <b>{ $place }</b>
invite-expect =
    Wat kan je verwachten? Je gespreksleider wacht je op, en zegt waar je zit. Ieder krijgt de tijd om te spreken. Reken op een uur of twee. Een pauze vragen mag altijd, en stoppen ook. Een blaadje met wat je wil zeggen, mag mee.

    Kan je niet komen, of wil je niet meer? Zeg het gerust. Dat mag tot op het laatste moment.
invite-says = Dit wil je zelf zeggen, zei je in je voorbereiding:
calendar-caption = Voor in je agenda. Er staat alleen ‘Afspraak’ in, met het uur en de plaats.
calendar-cancelled-caption = Hiermee gaat de afspraak uit je agenda.
calendar-title = Afspraak
calendar-file = afspraak

button-day-suits-none = Geen van deze
button-day-suits-done = Klaar
button-my-answers = Mijn antwoorden

button-day-yes = Ja
button-day-no = Nee
button-day-anew = Toch anders
button-day-how-good = Goed
button-day-how-fair = Gaat wel
button-day-how-hard = Moeilijk
button-day-how-talk = Met iemand praten

## Tijd, en de kopie van eigen gegevens

day-button = { $weekday } { $day } { $month }, { $hour }.{ $minute }
day-short = { $weekday } { $day }
mydata-day = Dagen voor het gesprek
mydata-suits-head = Past dat voor jou?
mydata-suits-yes = Ja
mydata-suits-no = Nee
mydata-suits-unknown = Nog niet gezegd
mydata-day-wants = Wil je nog meedoen?
mydata-day-safe = Voelt het veilig genoeg?
mydata-day-how = Hoe was het?
