# Le guide : chaque question, chaque choix, chaque partie. Français de Belgique.
# $role : harmed, responsible, mutual, supporter ou affected. $age : under13, from13, from16 ou adult.
# $register : informal (tu) ou formal (vous).

guide-name = Court
guide-about = L’essentiel. Le reste, vous en parlez ensemble.

phase-facts = Les faits
phase-facts-opening =
    { $register ->
        [informal]
            { $role ->
                [supporter] D’abord, on parle de ce que tu en sais toi-même.
                [affected] D’abord, on parle de ce que tu en sais toi-même.
               *[other] D’abord, on parle de ce qui s’est passé. Tu racontes seulement ce que tu veux.
            }
       *[formal]
            { $role ->
                [supporter] D’abord, on parle de ce que vous en savez vous-même.
                [affected] D’abord, on parle de ce que vous en savez vous-même.
               *[other] D’abord, on parle de ce qui s’est passé. Vous racontez seulement ce que vous voulez.
            }
    }
phase-experience = Le vécu
phase-experience-opening =
    { $register ->
        [informal]
            { $role ->
                [responsible] Maintenant, on parle des émotions : les tiennes et celles des autres. Aucune réponse n’est fausse.
               *[other] Maintenant, on parle de la façon dont tu l’as vécu. Aucune réponse n’est fausse.
            }
       *[formal]
            { $role ->
                [responsible] Maintenant, on parle des émotions : les vôtres et celles des autres. Aucune réponse n’est fausse.
               *[other] Maintenant, on parle de la façon dont vous l’avez vécu. Aucune réponse n’est fausse.
            }
    }
phase-responsibility =
    { $role ->
        [harmed] Les besoins
        [supporter] Participer
        [affected] Participer
       *[other] Ma responsabilité
    }
phase-responsibility-opening =
    { $register ->
        [informal]
            { $role ->
                [harmed] Maintenant, on parle de tes besoins, et de l’envie de ce dialogue ou non.
                [mutual] Maintenant, on parle de ta part, et de tes besoins.
                [responsible] Maintenant, on parle de ta part, et de ce que tu veux en faire.
               *[other] Maintenant, on parle du dialogue, et de l’envie d’être là ou non.
            }
       *[formal]
            { $role ->
                [harmed] Maintenant, on parle de vos besoins, et de l’envie de ce dialogue ou non.
                [mutual] Maintenant, on parle de votre part, et de vos besoins.
                [responsible] Maintenant, on parle de votre part, et de ce que vous voulez en faire.
               *[other] Maintenant, on parle du dialogue, et de l’envie d’être là ou non.
            }
    }
phase-commitment = Réparer
phase-commitment-opening =
    { $register ->
        [informal]
            { $role ->
                [harmed] Maintenant, on parle de réparer : qu’est-ce qui t’aiderait ? Rien n’est encore décidé.
                [mutual] Maintenant, on parle de réparer : que peux-tu faire, et qu’est-ce qui t’aiderait ? Rien n’est encore décidé.
               *[other] Maintenant, on parle de réparer : que peux-tu faire ? Rien n’est encore décidé.
            }
       *[formal]
            { $role ->
                [harmed] Maintenant, on parle de réparer : qu’est-ce qui vous aiderait ? Rien n’est encore décidé.
                [mutual] Maintenant, on parle de réparer : que pouvez-vous faire, et qu’est-ce qui vous aiderait ? Rien n’est encore décidé.
               *[other] Maintenant, on parle de réparer : que pouvez-vous faire ? Rien n’est encore décidé.
            }
    }
phase-practical = Le dialogue
phase-practical-opening = Pour finir, on parle du dialogue lui-même.

question-happened =
    { $register ->
        [informal]
            { $role ->
                [supporter] Qu’as-tu vu ou entendu toi-même ? Tu n’étais pas là ? Dis alors par qui tu l’as appris.
                [affected] Qu’as-tu vu ou entendu toi-même ? Tu n’étais pas là ? Dis alors par qui tu l’as appris.
               *[other] Que s’est-il passé ? Raconte-le avec tes mots. Pas besoin de tout raconter.
            }
       *[formal]
            { $role ->
                [supporter] Qu’avez-vous vu ou entendu vous-même ? Vous n’étiez pas là ? Dites alors par qui vous l’avez appris.
                [affected] Qu’avez-vous vu ou entendu vous-même ? Vous n’étiez pas là ? Dites alors par qui vous l’avez appris.
               *[other] Que s’est-il passé ? Racontez-le avec vos mots. Pas besoin de tout raconter.
            }
    }
question-thinking =
    { $register ->
        [informal] À ce moment-là, que pensais-tu ?
       *[formal] À ce moment-là, que pensiez-vous ?
    }
question-touched =
    { $register ->
        [informal]
            { $role ->
                [supporter] Comment cela t’a-t-il touché, toi ?
                [affected] Comment cela t’a-t-il touché ? Qu’est-ce qui a changé pour toi ?
               *[other] Comment cela t’a-t-il touché, sur le moment et après ?
            }
       *[formal]
            { $role ->
                [supporter] Comment cela vous a-t-il touché, vous ?
                [affected] Comment cela vous a-t-il touché ? Qu’est-ce qui a changé pour vous ?
               *[other] Comment cela vous a-t-il touché, sur le moment et après ?
            }
    }
question-others-touched =
    { $register ->
        [informal]
            { $role ->
                [responsible] D’après toi, qui a été touché ? Et comment ? Un prénom ou « mon frère » suffit.
               *[other] Qui d’autre a été touché ? Un prénom ou « mon frère » suffit.
            }
       *[formal]
            { $role ->
                [responsible] D’après vous, qui a été touché ? Et comment ? Un prénom ou « mon frère » suffit.
               *[other] Qui d’autre a été touché ? Un prénom ou « mon frère » suffit.
            }
    }
question-feelings =
    { $register ->
        [informal] Qu’as-tu ressenti alors ? Et que ressens-tu maintenant ?
       *[formal] Qu’avez-vous ressenti alors ? Et que ressentez-vous maintenant ?
    }
question-say-and-listen =
    { $register ->
        [informal] Pendant le dialogue, pourras-tu dire comment c’était pour toi ? Et pourras-tu écouter l’autre ?
       *[formal] Pendant le dialogue, pourrez-vous dire comment c’était pour vous ? Et pourrez-vous écouter l’autre ?
    }
question-experience-check =
    { $register ->
        [informal] Comment vas-tu maintenant ?
       *[formal] Comment allez-vous maintenant ?
    }
question-part =
    { $register ->
        [informal]
            { $role ->
                [mutual] Quelle est ta part dans ce qui s’est passé ? Tu parles seulement de toi.
               *[other] { $age ->
                    [under13] Et toi, qu’est-ce que tu as fait ?
                   *[other] Quelle est ta part dans ce qui s’est passé ?
                }
            }
       *[formal]
            { $role ->
                [mutual] Quelle est votre part dans ce qui s’est passé ? Vous parlez seulement de vous.
               *[other] { $age ->
                    [under13] Et toi, qu’est-ce que tu as fait ?
                   *[other] Quelle est votre part dans ce qui s’est passé ?
                }
            }
    }
question-willing =
    { $register ->
        [informal]
            { $age ->
                [under13] Veux-tu dire ce que tu as fait, et aider à réparer ? Choisis ce qui est vrai pour toi.
               *[other] Veux-tu prendre la responsabilité de ta part ? Choisis ce qui est vrai pour toi.
            }
       *[formal]
            { $age ->
                [under13] Veux-tu dire ce que tu as fait, et aider à réparer ? Choisis ce qui est vrai pour toi.
               *[other] Voulez-vous prendre la responsabilité de votre part ? Choisissez ce qui est vrai pour vous.
            }
    }
question-willing-yes =
    { $register ->
        [informal] De quoi veux-tu prendre la responsabilité ? Et comment le dirais-tu à l’autre ?
       *[formal] De quoi voulez-vous prendre la responsabilité ? Et comment le diriez-vous à l’autre ?
    }
question-willing-partly = De quoi oui ? Et de quoi non ?
question-willing-differently =
    { $register ->
        [informal] Qu’est-ce que tu vois autrement ? Raconte-le comme c’était pour toi.
       *[formal] Qu’est-ce que vous voyez autrement ? Racontez-le comme c’était pour vous.
    }
question-willing-not-yet =
    { $register ->
        [informal] Qu’est-ce qui t’aiderait ? Du temps, des explications, ou d’abord en parler avec quelqu’un, par exemple.
       *[formal] Qu’est-ce qui vous aiderait ? Du temps, des explications, ou d’abord en parler avec quelqu’un, par exemple.
    }
question-talk-first =
    { $register ->
        [informal] Veux-tu d’abord parler avec le facilitateur ?
       *[formal] Voulez-vous d’abord parler avec le facilitateur ?
    }
question-willing-no =
    { $register ->
        [informal] Veux-tu ajouter quelque chose à ce non ? Ce n’est pas obligatoire.
       *[formal] Voulez-vous ajouter quelque chose à ce non ? Ce n’est pas obligatoire.
    }
question-grip =
    { $register ->
        [informal]
            { $age ->
                [under13] De quoi as-tu besoin pour te sentir bien à nouveau ? Du calme, ou quelqu’un à côté de toi, par exemple.
               *[other] De quoi as-tu besoin pour te sentir plus fort, et choisir à nouveau toi-même ?
            }
       *[formal]
            { $age ->
                [under13] De quoi as-tu besoin pour te sentir bien à nouveau ? Du calme, ou quelqu’un à côté de toi, par exemple.
               *[other] De quoi avez-vous besoin pour vous sentir plus fort, et choisir à nouveau vous-même ?
            }
    }
question-whose-idea = De qui vient l’idée de participer ? Toutes les réponses sont bonnes.
question-take-part =
    { $register ->
        [informal]
            { $role ->
                [harmed] Veux-tu ce dialogue ? C’est toi qui choisis. Toutes les réponses sont bonnes.
                [supporter] Veux-tu être là pendant le dialogue ? Toutes les réponses sont bonnes.
               *[other] Veux-tu participer au dialogue ? Toutes les réponses sont bonnes.
            }
       *[formal]
            { $role ->
                [harmed] Voulez-vous ce dialogue ? C’est vous qui choisissez. Toutes les réponses sont bonnes.
                [supporter] Voulez-vous être là pendant le dialogue ? Toutes les réponses sont bonnes.
               *[other] Voulez-vous participer au dialogue ? Toutes les réponses sont bonnes.
            }
    }
question-without-meeting =
    { $register ->
        [informal] Veux-tu participer sans rencontrer l’autre ? Par une lettre, ou avec le facilitateur comme messager. Si c’est non, tout reste comme c’est.
       *[formal] Voulez-vous participer sans rencontrer l’autre ? Par une lettre, ou avec le facilitateur comme messager. Si c’est non, tout reste comme c’est.
    }
question-take-part-not-yet =
    { $register ->
        [informal] De quoi as-tu d’abord besoin ? On peut aussi l’écrire avec ses mots.
       *[formal] De quoi avez-vous d’abord besoin ? On peut aussi l’écrire avec ses mots.
    }
question-take-part-no =
    { $register ->
        [informal]
            { $role ->
                [harmed] Y a-t-il autre chose qui peut t’aider ? Rien n’est obligatoire.
               *[other] Y a-t-il autre chose que tu veux bien ? Rien n’est obligatoire.
            }
       *[formal]
            { $role ->
                [harmed] Y a-t-il autre chose qui peut vous aider ? Rien n’est obligatoire.
               *[other] Y a-t-il autre chose que vous voulez bien ? Rien n’est obligatoire.
            }
    }
question-offers =
    { $register ->
        [informal] Que veux-tu proposer ? Pour chaque choix, je demande ensuite ce que c’est exactement.
       *[formal] Que voulez-vous proposer ? Pour chaque choix, je demande ensuite ce que c’est exactement.
    }
question-helps =
    { $register ->
        [informal] Qu’est-ce qui t’aiderait ? Et qu’est-ce qui n’aiderait surtout pas ?
       *[formal] Qu’est-ce qui vous aiderait ? Et qu’est-ce qui n’aiderait surtout pas ?
    }
question-wishes =
    { $register ->
        [informal] Que souhaites-tu ? Pour chaque choix, je demande ensuite ce que c’est exactement.
       *[formal] Que souhaitez-vous ? Pour chaque choix, je demande ensuite ce que c’est exactement.
    }
question-do-yourself =
    { $register ->
        [informal] Y a-t-il quelque chose que tu veux faire toi-même, pour que ça aille mieux ? Ce n’est pas obligatoire.
       *[formal] Y a-t-il quelque chose que vous voulez faire vous-même, pour que ça aille mieux ? Ce n’est pas obligatoire.
    }
question-way-without =
    { $register ->
        [informal] Comment préfères-tu participer ? Rencontrer quelqu’un n’est pas obligatoire.
       *[formal] Comment préférez-vous participer ? Rencontrer quelqu’un n’est pas obligatoire.
    }
question-let-know =
    { $register ->
        [informal] Que veux-tu faire savoir à l’autre ou aux autres ?
       *[formal] Que voulez-vous faire savoir à l’autre ou aux autres ?
    }
question-what-if =
    { $register ->
        [informal] Imaginons : l’autre ne dit pas ce que tu espères. Et alors ?
       *[formal] Imaginons : l’autre ne dit pas ce que vous espérez. Et alors ?
    }
question-worries =
    { $register ->
        [informal]
            { $role ->
                [supporter] Qu’est-ce qui t’inquiète ? Et de quoi ne doit-on pas parler ?
                [affected] Qu’est-ce qui t’inquiète ? Et de quoi ne doit-on pas parler ?
               *[other] De quoi as-tu peur ? Et de quoi ne doit-on pas parler ? Le facilitateur le lit.
            }
       *[formal]
            { $role ->
                [supporter] Qu’est-ce qui vous inquiète ? Et de quoi ne doit-on pas parler ?
                [affected] Qu’est-ce qui vous inquiète ? Et de quoi ne doit-on pas parler ?
               *[other] De quoi avez-vous peur ? Et de quoi ne doit-on pas parler ? Le facilitateur le lit.
            }
    }
question-safe =
    { $register ->
        [informal] En y pensant, à quel point te sens-tu en sécurité ? Tu pourras changer cette réponse. Si tu choisis « { option-unsafe } », je le dis tout de suite au facilitateur.
       *[formal] En y pensant, à quel point vous sentez-vous en sécurité ? Vous pourrez changer cette réponse. Si vous choisissez « { option-unsafe } », je le dis tout de suite au facilitateur.
    }
question-supporter =
    { $register ->
        [informal] Veux-tu à tes côtés quelqu’un qui te soutient ?
       *[formal] Voulez-vous à vos côtés quelqu’un qui vous soutient ?
    }
question-carry =
    { $register ->
        [informal]
            { $role ->
                [supporter] Comment peux-tu soutenir l’autre, et quand même le laisser parler ?
               *[other] Que peux-tu faire pour aider ?
            }
       *[formal]
            { $role ->
                [supporter] Comment pouvez-vous soutenir l’autre, et quand même le laisser parler ?
               *[other] Que pouvez-vous faire pour aider ?
            }
    }

aspect-what =
    { $register ->
        [informal]
            { $list ->
                [wishes] « { $item } » : que veux-tu exactement ?
               *[offers] « { $item } » : que veux-tu faire exactement ?
            }
       *[formal]
            { $list ->
                [wishes] « { $item } » : que voulez-vous exactement ?
               *[offers] « { $item } » : que voulez-vous faire exactement ?
            }
    }

option-angry = En colère
option-afraid = Peur
option-sad = Triste
option-ashamed = Honte
option-guilty = Coupable
option-hurt = Blessé
option-powerless = Impuissant
option-lonely = Seul
option-relieved = Soulagé
option-calm = Calme
option-nothing = Rien
option-unknown = Pas d’idée
option-say-and-listen-both = Oui, les deux
option-say-and-listen-with-help = Avec de l’aide
option-say-and-listen-say = Juste dire
option-say-and-listen-listen = Juste écouter
option-say-and-listen-not-yet = Pas encore
option-good = Bien
option-okay = Ça va
option-hard = C’est dur
option-talk = Parler à quelqu’un
option-willing-yes = Oui
option-willing-partly = En partie
option-willing-differently = Vu autrement
option-willing-not-yet = Pas encore
option-willing-no = Non
option-talk-first-talk = Oui, je veux parler
option-talk-first-no-talk = Non, pas maintenant
option-willing-no-not-me = Ce n’est pas moi
option-willing-no-afraid = J’ai peur
option-willing-no-too-soon = C’est trop tôt
option-willing-no-unfair = C’est injuste
option-willing-no-advice = Demander conseil
option-willing-no-rather-not-say = Ne rien dire
option-whose-idea-own = De moi
option-whose-idea-together = Décidé ensemble
option-whose-idea-must = Je suis obligé
option-take-part-yes = Oui
option-take-part-not-yet = Pas encore
option-take-part-no = Non
option-without-meeting-yes = Oui, sans rencontre
option-without-meeting-no = Non
option-take-part-not-yet-how-it-goes = Comment ça se passe
option-take-part-not-yet-time = Du temps
option-take-part-not-yet-talk = D’abord en parler
option-take-part-not-yet-support = Quelqu’un avec moi
option-take-part-no-someone-to-talk = En parler
option-take-part-no-letter = Une lettre
option-take-part-no-hear-how-it-goes = Des nouvelles
option-take-part-no-rest = Être au calme
option-take-part-no-nothing-now = Rien maintenant
option-offers-apologise = M’excuser
option-offers-pay = Payer ou réparer
option-offers-friends = Redevenir amis
option-offers-distance = Le contact
option-offers-group = Pour le groupe
option-offers-own = Ma propre idée
option-wishes-apologise = Des excuses
option-wishes-pay = Une réparation
option-wishes-friends = Redevenir amis
option-wishes-distance = Le contact
option-wishes-group = Pour le groupe
option-wishes-own = Ma propre idée
option-way-without-indirect = Par le facilitateur
option-way-without-letter = Par une lettre
option-way-without-representative = On parle pour moi
option-what-if-cope = Ça ira
option-what-if-pause = Je voudrai une pause
option-what-if-help = Je voudrai de l’aide
option-what-if-unsure = Je ne sais pas
option-safe = En sécurité
option-rather-safe = Plutôt en sécurité
option-rather-unsafe = Plutôt pas
option-unsafe = Pas en sécurité
option-supporter-have = Oui, j’ai quelqu’un
option-supporter-looking = Oui, je cherche
option-supporter-none = Non, ça va sans
option-apologise = Excuses
option-distance = Règles de contact
option-own = Une idée personnelle
option-pay = Payer ou réparer
option-friends = Redevenir amis
option-group = Pour le groupe

gate-willing-yes-lead = Merci. C’est noté.
gate-willing-partly-lead = Merci de le dire. Le facilitateur apprend la réponse « en partie ».
gate-willing-partly-notice = Réponse à « Prendre la responsabilité de sa part ? » : en partie. La préparation continue. C’est aux points ouverts.
gate-willing-differently-lead =
    { $register ->
        [informal] Dire oui n’est pas obligatoire ici. Le facilitateur apprend que tu le vois autrement.
       *[formal] Dire oui n’est pas obligatoire ici. Le facilitateur apprend que vous le voyez autrement.
    }
gate-willing-differently-closed =
    { $register ->
        [informal] Tu le vois autrement, et c’est noté. Le facilitateur prendra contact pour t’écouter. D’ici là, je ne pose plus de questions.
       *[formal] Vous le voyez autrement, et c’est noté. Le facilitateur prendra contact pour vous écouter. D’ici là, je ne pose plus de questions.
    }
gate-willing-differently-notice = Réponse à « Prendre la responsabilité de sa part ? » : je le vois autrement. La préparation vous attend.
gate-willing-differently-progress = attend votre décision (responsabilité : le voit autrement)
gate-willing-not-yet-lead =
    { $register ->
        [informal] Prends ton temps. Le facilitateur apprend la réponse « pas encore ».
       *[formal] Prenez votre temps. Le facilitateur apprend la réponse « pas encore ».
    }
gate-willing-not-yet-closed =
    { $register ->
        [informal] Je ne pose plus de questions pour l’instant. Le facilitateur prendra contact et verra avec toi ce qui peut aider. Rien ne presse.
       *[formal] Je ne pose plus de questions pour l’instant. Le facilitateur prendra contact et verra avec vous ce qui peut aider. Rien ne presse.
    }
gate-willing-not-yet-notice = Réponse à « Prendre la responsabilité de sa part ? » : pas encore. Il faut plus de préparation. La préparation vous attend.
gate-willing-not-yet-progress = attend votre décision (responsabilité : pas encore)
gate-willing-no-lead =
    { $register ->
        [informal] Merci de le dire. Kring ne fait rien de ce non, sauf le transmettre. Le facilitateur verra avec toi ce qui est possible.
       *[formal] Merci de le dire. Kring ne fait rien de ce non, sauf le transmettre. Le facilitateur verra avec vous ce qui est possible.
    }
gate-willing-no-closed =
    { $register ->
        [informal] Il n’y a plus rien à faire. Le facilitateur prendra contact et verra avec toi ce qui convient.
       *[formal] Il n’y a plus rien à faire. Le facilitateur prendra contact et verra avec vous ce qui convient.
    }
gate-willing-no-notice = Réponse à « Prendre la responsabilité de sa part ? » : non. La préparation vous attend.
gate-willing-no-progress = attend votre décision (responsabilité : non)
gate-willing-point-partly = prendre sa responsabilité : en partie
gate-willing-point-facts-disputed = voit les faits autrement
gate-willing-point-more-preparation = plus de préparation nécessaire
gate-willing-point-refused = prendre sa responsabilité : non
gate-willing-own-point-partly = prendre sa responsabilité : en partie
gate-willing-own-point-facts-disputed =
    { $register ->
        [informal] tu vois les faits autrement
       *[formal] vous voyez les faits autrement
    }
gate-willing-own-point-more-preparation = plus de préparation
gate-willing-own-point-refused =
    { $register ->
        [informal] ta réponse sur la responsabilité
       *[formal] votre réponse sur la responsabilité
    }
gate-take-part-yes-lead = Merci. C’est noté.
gate-take-part-not-yet-lead =
    { $register ->
        [informal]
            { $role ->
                [harmed] Prends tout ton temps. C’est toi qui choisis si et quand. Le facilitateur apprend la réponse « pas encore ».
               *[other] Prends ton temps. Le facilitateur apprend la réponse « pas encore ».
            }
       *[formal]
            { $role ->
                [harmed] Prenez tout votre temps. C’est vous qui choisissez si et quand. Le facilitateur apprend la réponse « pas encore ».
               *[other] Prenez votre temps. Le facilitateur apprend la réponse « pas encore ».
            }
    }
gate-take-part-not-yet-closed =
    { $register ->
        [informal] Je ne pose plus de questions pour l’instant. Le facilitateur prendra contact et verra avec toi de quoi tu as besoin. Rien ne presse.
       *[formal] Je ne pose plus de questions pour l’instant. Le facilitateur prendra contact et verra avec vous de quoi vous avez besoin. Rien ne presse.
    }
gate-take-part-not-yet-notice = Réponse à « Voulez-vous ce dialogue ? » : pas encore. Il faut plus de préparation. La préparation vous attend.
gate-take-part-not-yet-progress = attend votre décision (ce dialogue : pas encore)
gate-take-part-no-lead =
    { $register ->
        [informal]
            { $role ->
                [harmed] C’est ton choix, et il compte. Je n’essaie pas de te convaincre. Le facilitateur apprend que tu ne veux pas de ce dialogue.
               *[other] Merci, c’est clair. Participer est libre. Kring ne fait rien de ce non, sauf le transmettre.
            }
       *[formal]
            { $role ->
                [harmed] C’est votre choix, et il compte. Je n’essaie pas de vous convaincre. Le facilitateur apprend que vous ne voulez pas de ce dialogue.
               *[other] Merci, c’est clair. Participer est libre. Kring ne fait rien de ce non, sauf le transmettre.
            }
    }
gate-take-part-no-closed =
    { $register ->
        [informal]
            { $role ->
                [harmed] Il n’y a plus rien à faire. Le facilitateur prendra contact pour savoir de quoi tu as besoin, pas pour te convaincre.
               *[other] Il n’y a plus rien à faire. Le facilitateur prendra contact et verra avec toi ce qui convient.
            }
       *[formal]
            { $role ->
                [harmed] Il n’y a plus rien à faire. Le facilitateur prendra contact pour savoir de quoi vous avez besoin, pas pour vous convaincre.
               *[other] Il n’y a plus rien à faire. Le facilitateur prendra contact et verra avec vous ce qui convient.
            }
    }
gate-take-part-no-notice = Réponse à « Voulez-vous ce dialogue ? » : non. La préparation vous attend.
gate-take-part-no-progress = attend votre décision (ce dialogue : non)
gate-take-part-point-more-preparation = plus de préparation nécessaire
gate-take-part-point-not-wanted = ce dialogue : non
gate-take-part-own-point-more-preparation = plus de préparation
gate-take-part-own-point-not-wanted =
    { $register ->
        [informal] ta réponse à la question de ce dialogue
       *[formal] votre réponse à la question de ce dialogue
    }
gate-without-meeting-yes-lead =
    { $register ->
        [informal] D’accord. Rencontrer quelqu’un n’est pas obligatoire. Je pose encore quelques questions qui vont avec. Le facilitateur apprend ton choix.
       *[formal] D’accord. Rencontrer quelqu’un n’est pas obligatoire. Je pose encore quelques questions qui vont avec. Le facilitateur apprend votre choix.
    }
gate-without-meeting-yes-notice = Veut participer sans rencontre. La préparation continue, avec des questions qui vont avec.
gate-without-meeting-no-lead =
    { $register ->
        [informal] C’est bien ainsi. Le facilitateur apprend ton choix.
       *[formal] C’est bien ainsi. Le facilitateur apprend votre choix.
    }
gate-without-meeting-no-closed = Il n’y a plus rien à faire, et plus de questions.
gate-without-meeting-no-notice = Ne veut pas participer non plus sans rencontre. Ce non est bien ainsi. La préparation vous attend.
gate-without-meeting-no-progress = attend votre décision (aussi sans rencontre : non)
gate-without-meeting-point-not-wanted = aussi sans rencontre : non
gate-without-meeting-own-point-not-wanted =
    { $register ->
        [informal] ta réponse sur une participation sans rencontre
       *[formal] votre réponse sur une participation sans rencontre
    }

short-happened = Ce qui s’est passé
short-thinking = Pensées sur le moment
short-touched = Comment c’était, et depuis
short-others-touched = Qui a été touché
short-feelings = Émotions, alors et depuis
short-say-and-listen = Dire et écouter
short-experience-check = Comment ça allait
short-part = Sa propre part
short-willing = Prendre sa responsabilité
short-willing-yes = De quoi, et comment
short-willing-partly = De quoi oui et non
short-willing-differently = Un autre regard
short-willing-not-yet = Ce qui aiderait d’abord
short-talk-first = D’abord en parler
short-willing-no = À propos du non
short-grip = Retrouver des forces
short-whose-idea = De qui vient l’idée
short-take-part = Participer au dialogue
short-without-meeting = Participer sans rencontre
short-take-part-not-yet = Ce qu’il faut d’abord
short-take-part-no = Ce qui peut aider
short-offers = Propositions
short-helps = Ce qui aide ou non
short-wishes = Souhaits
short-do-yourself = Faire soi-même
short-way-without = Façon de participer
short-let-know = À faire savoir à l’autre
short-what-if = Si ça se passe autrement
short-worries = Craintes, sujets à éviter
short-safe = Se sentir en sécurité
short-supporter = Quelqu’un qui soutient
short-carry = Comment aider
short-aspect-what = Quoi exactement

discuss-way = comment participer : ensemble, ou autrement
discuss-first-speaker = qui parle en premier
discuss-say-and-ask = ce qui sera dit et demandé
discuss-listening = écouter chacun
discuss-stop-signal = le signe pour arrêter
discuss-make-concrete = pour chaque proposition et souhait : pour qui, pour quand, qui aide
discuss-afterwards = comment faire s’ils se croisent plus tard
discuss-needs = les besoins pour participer : langue, lieu, moment
