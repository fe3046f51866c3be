# Ce qu’un participant lit et touche. Français de Belgique : « vous » à un adulte, « tu » à qui a moins de 18 ans.

## Un mot d’abord : ce qui vient de se passer

lead-welcome =
    { $register ->
        [informal]
            Bienvenue. Je suis kring, un programme qui t’aide à préparer un dialogue restauratif. On y parle de ce qui s’est passé et de ce qui peut le réparer.{ $about ->
                [no] {""}
               *[yes] {" "}Il s’agit de ceci : { $happened }
            }

            { $readers ->
                [none] Ton facilitateur lit ce que tu écris.
                [one] { $names } lit ce que tu écris.
               *[several] { $names } lisent ce que tu écris.
            } Il y a { $parts } parties. En tout, cela prend environ { $minutes } minutes. Tu peux le faire en plusieurs fois.

            Avant de commencer, quatre choses à savoir.
       *[formal]
            Bienvenue. Je suis kring, un programme qui vous aide à préparer un dialogue restauratif. On y parle de ce qui s’est passé et de ce qui peut le réparer.{ $about ->
                [no] {""}
               *[yes] {" "}Il s’agit de ceci : { $happened }
            }

            { $readers ->
                [none] Votre facilitateur lit ce que vous écrivez.
                [one] { $names } lit ce que vous écrivez.
               *[several] { $names } lisent ce que vous écrivez.
            } Il y a { $parts } parties. En tout, cela prend environ { $minutes } minutes. Vous pouvez le faire en plusieurs fois.

            Avant de commencer, quatre choses à savoir.
    }
lead-welcome-back = Rebonjour. Tout ce qui était écrit est gardé.
lead-noted = Merci. C’est noté.
lead-added =
    { $register ->
        [informal] Je l’ai ajouté à ta réponse précédente.
       *[formal] Je l’ai ajouté à votre réponse précédente.
    }
lead-added-to = C’est noté, à « { $question } ».
lead-corrected =
    { $register ->
        [informal] Ta réponse à « { $question } » est corrigée.
       *[formal] Votre réponse à « { $question } » est corrigée.
    }
lead-edit-cannot-be-read =
    { $register ->
        [informal] Tu as modifié ton message à « { $question } », mais je ne peux pas lire ce qui s’y trouve maintenant. Ta réponse reste comme avant. Pour la changer, mets-y du texte simple, ou utilise /{ word-review }.
       *[formal] Vous avez modifié votre message à « { $question } », mais je ne peux pas lire ce qui s’y trouve maintenant. Votre réponse reste comme avant. Pour la changer, mettez-y du texte simple, ou utilisez /{ word-review }.
    }
lead-nothing-to-correct =
    { $register ->
        [informal] Le message modifié ne va avec aucune réponse qui peut changer maintenant. Tout reste comme avant. Avec /{ word-review }, tu peux voir et changer tes réponses.
       *[formal] Le message modifié ne va avec aucune réponse qui peut changer maintenant. Tout reste comme avant. Avec /{ word-review }, vous pouvez voir et changer vos réponses.
    }
lead-skipped = D’accord, on passe cette question.
lead-put-off = D’accord, cette question est pour plus tard.
lead-kept =
    { $register ->
        [informal] D’accord, ta réponse reste comme elle était.
       *[formal] D’accord, votre réponse reste comme elle était.
    }
lead-emptied =
    { $register ->
        [informal] D’accord, ta réponse est vide maintenant. Ce qui s’y trouvait est gardé comme version précédente.
       *[formal] D’accord, votre réponse est vide maintenant. Ce qui s’y trouvait est gardé comme version précédente.
    }
lead-words-stay =
    { $register ->
        [informal] Ce qui était déjà écrit ici reste gardé. Ton facilitateur peut le lire.
       *[formal] Ce qui était déjà écrit ici reste gardé. Votre facilitateur peut le lire.
    }
lead-words-added =
    { $register ->
        [informal] J’ai gardé tes mots. Si c’est bon, touche « { button-done } ». Tu peux aussi encore choisir un bouton.
       *[formal] J’ai gardé vos mots. Si c’est bon, touchez « { button-done } ». Vous pouvez aussi encore choisir un bouton.
    }
lead-words-kept =
    { $register ->
        [informal] J’ai gardé tes mots. Il reste à choisir un bouton ci-dessous.
       *[formal] J’ai gardé vos mots. Il reste à choisir un bouton ci-dessous.
    }
lead-cannot-read =
    { $register ->
        [informal]
            { $content ->
                [voice] Je ne peux pas prendre de message vocal ici. Écris-le avec des mots, ou choisis un bouton.
                [sticker] Je ne peux pas lire un autocollant. Dis-le avec des mots, ou avec un bouton.
                [photo] Je ne peux pas voir une photo. Dis avec des mots ce qu’elle veut montrer.
                [video] Je ne peux pas voir une vidéo. Dis avec des mots ce qu’elle veut montrer.
                [document] Je ne peux pas ouvrir un fichier. Dis avec des mots ce qu’il contient d’important.
                [contact] Je ne peux pas noter un contact. Dis-le avec des mots, de préférence sans nom de famille ni numéro.
                [location] Je ne peux pas noter un lieu sur la carte. Dis-le avec des mots, de préférence sans adresse.
                [forward] Je ne note pas un message transféré : il peut venir de quelqu’un d’autre. Raconte-le avec tes propres mots.
                [unreadable] Je n’ai pas pu lire ton message. Je n’en ai rien noté. Peux-tu le renvoyer, en texte simple ?
               *[other] Je ne peux pas lire cela. Dis-le avec des mots, ou avec un bouton.
            }
       *[formal]
            { $content ->
                [voice] Je ne peux pas prendre de message vocal ici. Écrivez-le avec des mots, ou choisissez un bouton.
                [sticker] Je ne peux pas lire un autocollant. Dites-le avec des mots, ou avec un bouton.
                [photo] Je ne peux pas voir une photo. Dites avec des mots ce qu’elle veut montrer.
                [video] Je ne peux pas voir une vidéo. Dites avec des mots ce qu’elle veut montrer.
                [document] Je ne peux pas ouvrir un fichier. Dites avec des mots ce qu’il contient d’important.
                [contact] Je ne peux pas noter un contact. Dites-le avec des mots, de préférence sans nom de famille ni numéro.
                [location] Je ne peux pas noter un lieu sur la carte. Dites-le avec des mots, de préférence sans adresse.
                [forward] Je ne note pas un message transféré : il peut venir de quelqu’un d’autre. Racontez-le avec vos propres mots.
                [unreadable] Je n’ai pas pu lire votre message. Je n’en ai rien noté. Pouvez-vous le renvoyer, en texte simple ?
               *[other] Je ne peux pas lire cela. Dites-le avec des mots, ou avec un bouton.
            }
    }
lead-voice-kept =
    { $register ->
        [informal] Je vais chercher ton message vocal de { $length } pour ton facilitateur. { $written ->
            [yes] Un programme, sur un ordinateur de l’organisation, le met aussi par écrit. C’est toi qui le lis d’abord.
           *[no] Je ne l’écoute pas moi-même.
        } Si cela ne marche pas, je te le dirai.
       *[formal] Je vais chercher votre message vocal de { $length } pour votre facilitateur. { $written ->
            [yes] Un programme, sur un ordinateur de l’organisation, le met aussi par écrit. C’est vous qui le lisez d’abord.
           *[no] Je ne l’écoute pas moi-même.
        } Si cela ne marche pas, je vous le dirai.
    }
lead-voice-too-long =
    { $register ->
        [informal] Ce message vocal est trop long pour moi. Je ne l’ai pas gardé. Il peut durer cinq minutes et peser 2 Mo. Dis-le en plusieurs fois, ou écris-le.
       *[formal] Ce message vocal est trop long pour moi. Je ne l’ai pas gardé. Il peut durer cinq minutes et peser 2 Mo. Dites-le en plusieurs fois, ou écrivez-le.
    }
lead-voices-nearly-full =
    { $register ->
        [informal] Tu as déjà beaucoup parlé. Après ce message, { $left ->
            [one] un message vocal est encore possible.
           *[other] { $left } messages vocaux sont encore possibles.
        } Écrire reste toujours possible.
       *[formal] Vous avez déjà beaucoup parlé. Après ce message, { $left ->
            [one] un message vocal est encore possible.
           *[other] { $left } messages vocaux sont encore possibles.
        } Écrire reste toujours possible.
    }
lead-voices-full =
    { $register ->
        [informal] Il n’y a plus de place pour un message vocal. Je n’ai pas gardé celui-ci. Ce que tu as dit avant, oui. Écris-le avec des mots, ou dis-le toi-même au facilitateur.
       *[formal] Il n’y a plus de place pour un message vocal. Je n’ai pas gardé celui-ci. Ce que vous avez dit avant, oui. Écrivez-le avec des mots, ou dites-le vous-même au facilitateur.
    }
lead-voice-lost =
    { $register ->
        [informal]
            { $why ->
                [too-large] Ton message vocal à « { $question } » est trop lourd : plus de 2 Mo. Je ne l’ai pas gardé. Dis-le en plusieurs fois, ou écris-le.
                [no-room] Je n’ai pas de place maintenant pour ton message vocal à « { $question } ». Je ne l’ai pas gardé. Écris-le, ou renvoie-le plus tard. Ce que tu as écrit et dit avant est toujours là.
                [over] Je n’ai plus pu garder ton message vocal à « { $question } ». Veux-tu encore le dire ? Parles-en au facilitateur.
               *[gone] Je n’ai pas pu aller chercher ton message vocal à « { $question } ». Je ne l’ai pas gardé. Peux-tu le renvoyer, ou l’écrire ?
            }
       *[formal]
            { $why ->
                [too-large] Votre message vocal à « { $question } » est trop lourd : plus de 2 Mo. Je ne l’ai pas gardé. Dites-le en plusieurs fois, ou écrivez-le.
                [no-room] Je n’ai pas de place maintenant pour votre message vocal à « { $question } ». Je ne l’ai pas gardé. Écrivez-le, ou renvoyez-le plus tard. Ce que vous avez écrit et dit avant est toujours là.
                [over] Je n’ai plus pu garder votre message vocal à « { $question } ». Voulez-vous encore le dire ? Parlez-en au facilitateur.
               *[gone] Je n’ai pas pu aller chercher votre message vocal à « { $question } ». Je ne l’ai pas gardé. Pouvez-vous le renvoyer, ou l’écrire ?
            }
    }
aloud-not = Je ne peux pas lire cette question à voix haute maintenant. Elle est écrite plus haut.
in-words-asked =
    { $register ->
        [informal] Ton message vocal de { $length } à « { $question } ». Voici ce que j’ai compris :
       *[formal] Votre message vocal de { $length } à « { $question } ». Voici ce que j’ai compris :
    }
in-words-is-it-right =
    { $register ->
        [informal] Est-ce juste ? Alors je mets ces mots avec ta réponse. Ton facilitateur peut les lire, et toujours écouter. Plutôt pas ? Alors cela reste seulement un message vocal.
       *[formal] Est-ce juste ? Alors je mets ces mots avec votre réponse. Votre facilitateur peut les lire, et toujours écouter. Plutôt pas ? Alors cela reste seulement un message vocal.
    }
in-words-stands =
    { $register ->
        [informal] Ces mots sont maintenant avec ta réponse à « { $question } ». Ton message vocal y reste aussi.
       *[formal] Ces mots sont maintenant avec votre réponse à « { $question } ». Votre message vocal y reste aussi.
    }
in-words-only-voice = D’accord. À « { $question } », cela reste un message vocal. Les mots sont effacés.
voice-note =
    { $recorded ->
        [owed] message vocal, { $length } (pas encore arrivé)
       *[here] message vocal, { $length }
    }
lead-empty =
    { $register ->
        [informal] Il n’y avait pas de texte dans ce message. Dis-le avec des mots, ou avec un bouton.
       *[formal] Il n’y avait pas de texte dans ce message. Dites-le avec des mots, ou avec un bouton.
    }
lead-full =
    { $register ->
        [informal] Cette réponse est pleine. Ton dernier message n’y est plus ; ce qui était écrit avant, oui. On peut l’écrire plus court avec /{ word-review }. Tu peux aussi le dire toi-même au facilitateur.
       *[formal] Cette réponse est pleine. Votre dernier message n’y est plus ; ce qui était écrit avant, oui. On peut l’écrire plus court avec /{ word-review }. Vous pouvez aussi le dire vous-même au facilitateur.
    }
lead-preparation-full =
    { $register ->
        [informal] Il n’y a plus de place dans ta préparation. Ton dernier message n’y est pas. Ce qui était écrit avant, oui. Il reste quelque chose à dire ? Dis-le toi-même au facilitateur.
       *[formal] Il n’y a plus de place dans votre préparation. Votre dernier message n’y est pas. Ce qui était écrit avant, oui. Il reste quelque chose à dire ? Dites-le vous-même au facilitateur.
    }
lead-preparation-nearly-full =
    { $register ->
        [informal] Tu as déjà beaucoup écrit. Il reste de la place, mais plus énormément. Le plus important peut être court.
       *[formal] Vous avez déjà beaucoup écrit. Il reste de la place, mais plus énormément. Le plus important peut être court.
    }
lead-not-written-paused =
    { $register ->
        [informal] Ta préparation est en pause. Je n’ai donc pas noté ce message. Pour continuer, touche « { button-resume } », puis renvoie-le.
       *[formal] Votre préparation est en pause. Je n’ai donc pas noté ce message. Pour continuer, touchez « { button-resume } », puis renvoyez-le.
    }
lead-not-written-stopped =
    { $register ->
        [informal] Ta préparation est arrêtée. Je n’ai donc pas noté ce message. Tu veux quand même continuer ? Touche « { button-resume } », puis renvoie-le.
       *[formal] Votre préparation est arrêtée. Je n’ai donc pas noté ce message. Vous voulez quand même continuer ? Touchez « { button-resume } », puis renvoyez-le.
    }
lead-not-written-other-way =
    { $register ->
        [informal] Je n’ai pas noté ce message, car ta préparation s’est arrêtée. Ton facilitateur voit avec toi ce qui est possible maintenant. Besoin de parler à quelqu’un ? Il y a un bouton pour cela.
       *[formal] Je n’ai pas noté ce message, car votre préparation s’est arrêtée. Votre facilitateur voit avec vous ce qui est possible maintenant. Besoin de parler à quelqu’un ? Il y a un bouton pour cela.
    }
lead-not-written-who =
    { $register ->
        [informal] Je n’ai pas noté ce message : je demande d’abord si cette invitation est bien pour toi. Choisis un bouton ci-dessous.
       *[formal] Je n’ai pas noté ce message : je demande d’abord si cette invitation est bien pour vous. Choisissez un bouton ci-dessous.
    }
lead-not-written-together = Je n’ai pas noté ce message : vous remplissez ceci ensemble.
lead-not-written-before =
    { $register ->
        [informal] Je n’ai pas noté ce message. Touche d’abord « { button-here } ».
       *[formal] Je n’ai pas noté ce message. Touchez d’abord « { button-here } ».
    }
lead-not-written-consent =
    { $register ->
        [informal] Je n’ai pas noté ce message : je demande d’abord ton accord. Choisis un bouton ci-dessous.
       *[formal] Je n’ai pas noté ce message : je demande d’abord votre accord. Choisissez un bouton ci-dessous.
    }
lead-not-written =
    { $register ->
        [informal] Je n’ai pas noté ce message : aucune question n’est ouverte. Avec /{ word-review }, tu peux changer une réponse. Un mot pour le facilitateur ? C’est possible avec /{ word-help }.
       *[formal] Je n’ai pas noté ce message : aucune question n’est ouverte. Avec /{ word-review }, vous pouvez changer une réponse. Un mot pour le facilitateur ? C’est possible avec /{ word-help }.
    }
lead-not-written-there = Je n’ai pas noté ce message. Il répondait à un message plus ancien, où je ne peux plus rien ajouter. Pour compléter ou changer une réponse, il y a /{ word-review }.
lead-unknown-command =
    { $register ->
        [informal] Je ne connais pas cette commande, et je n’ai rien noté. Avec /{ word-help }, tu trouves de l’aide.
       *[formal] Je ne connais pas cette commande, et je n’ai rien noté. Avec /{ word-help }, vous trouvez de l’aide.
    }
lead-stale =
    { $register ->
        [informal] Ce bouton allait avec un message plus ancien. Voici où tu en es.
       *[formal] Ce bouton allait avec un message plus ancien. Voici où vous en êtes.
    }
lead-told =
    { $register ->
        [informal]
            { $flag ->
                [talk] Je préviens maintenant le facilitateur que tu veux parler à quelqu’un.
                [unsafe] Je préviens maintenant le facilitateur que tu ne te sens pas en sécurité.
                [danger] Je préviens maintenant le facilitateur qu’il y a un danger ou une menace.
                [self-harm] Je préviens maintenant le facilitateur que tu penses à te faire du mal.
                [home] Je préviens maintenant le facilitateur qu’on n’est pas en sécurité à la maison, ou qu’un enfant est en danger.
                [pressure] Je préviens maintenant le facilitateur que quelqu’un te met sous pression.
               *[other] Je préviens maintenant le facilitateur.
            } Il voit l’heure, pas tes mots. Personne ne lit ici en direct. C’est urgent ? Avec /{ word-person }, tu vois des numéros à appeler.
       *[formal]
            { $flag ->
                [talk] Je préviens maintenant le facilitateur que vous voulez parler à quelqu’un.
                [unsafe] Je préviens maintenant le facilitateur que vous ne vous sentez pas en sécurité.
                [danger] Je préviens maintenant le facilitateur qu’il y a un danger ou une menace.
                [self-harm] Je préviens maintenant le facilitateur que vous pensez à vous faire du mal.
                [home] Je préviens maintenant le facilitateur qu’on n’est pas en sécurité à la maison, ou qu’un enfant est en danger.
                [pressure] Je préviens maintenant le facilitateur que quelqu’un vous met sous pression.
               *[other] Je préviens maintenant le facilitateur.
            } Il voit l’heure, pas vos mots. Personne ne lit ici en direct. C’est urgent ? Avec /{ word-person }, vous voyez des numéros à appeler.
    }
lead-told-in-the-morning =
    { $register ->
        [informal]
            { $flag ->
                [talk] Le facilitateur apprendra demain matin à 8 heures que tu veux parler à quelqu’un.
                [unsafe] Le facilitateur apprendra demain matin à 8 heures que tu ne te sens pas en sécurité.
                [pressure] Le facilitateur apprendra demain matin à 8 heures que quelqu’un te met sous pression.
               *[other] Le facilitateur sera prévenu demain matin à 8 heures.
            } Il ne voit pas tes mots. C’est urgent ? Avec /{ word-person }, tu vois des numéros à appeler tout de suite. En cas de danger, le signal part aussi la nuit.
       *[formal]
            { $flag ->
                [talk] Le facilitateur apprendra demain matin à 8 heures que vous voulez parler à quelqu’un.
                [unsafe] Le facilitateur apprendra demain matin à 8 heures que vous ne vous sentez pas en sécurité.
                [pressure] Le facilitateur apprendra demain matin à 8 heures que quelqu’un vous met sous pression.
               *[other] Le facilitateur sera prévenu demain matin à 8 heures.
            } Il ne voit pas vos mots. C’est urgent ? Avec /{ word-person }, vous voyez des numéros à appeler tout de suite. En cas de danger, le signal part aussi la nuit.
    }
lead-told-nobody =
    { $register ->
        [informal] Je n’arrive pas à joindre le facilitateur. Ton choix est gardé. Mais il ne sera peut-être pas lu vite : appelle toi-même, ou demande à quelqu’un d’appeler. Avec /{ word-person }, tu vois des numéros.
       *[formal] Je n’arrive pas à joindre le facilitateur. Votre choix est gardé. Mais il ne sera peut-être pas lu vite : appelez vous-même, ou demandez à quelqu’un d’appeler. Avec /{ word-person }, vous voyez des numéros.
    }
lead-consent-again =
    { $register ->
        [informal] Cela fait un moment. Je redemande donc ton accord. Ce qui était déjà écrit est gardé.
       *[formal] Cela fait un moment. Je redemande donc votre accord. Ce qui était déjà écrit est gardé.
    }
lead-consent-after-stop =
    { $register ->
        [informal] Tout était arrêté. Je redemande donc ton accord. Ce qui était déjà écrit est gardé.
       *[formal] Tout était arrêté. Je redemande donc votre accord. Ce qui était déjà écrit est gardé.
    }
lead-consent-changed =
    { $register ->
        [informal] Ce que j’explique au début a un peu changé. Je redemande donc ton accord. Ce qui était déjà écrit est gardé.
       *[formal] Ce que j’explique au début a un peu changé. Je redemande donc votre accord. Ce qui était déjà écrit est gardé.
    }
lead-noted-for-you =
    { $register ->
        [informal] { $name } a noté ce que tu as raconté. Sous chaque réponse, on lit : raconté à { $name }. Relis tout. Tu peux tout changer. Si c’est juste, tu peux le remettre.
       *[formal] { $name } a noté ce que vous avez raconté. Sous chaque réponse, on lit : raconté à { $name }. Relisez tout. Vous pouvez tout changer. Si c’est juste, vous pouvez le remettre.
    }
told-to =
    { $confirmed ->
        [yes] raconté à { $name }, puis relu
       *[no] raconté à { $name }
    }
lead-role-corrected =
    { $register ->
        [informal]
            Ton facilitateur a corrigé ta place dans cette histoire. Quelques questions changent donc. Les réponses qui vont encore reviennent à l’écran : on peut les laisser ou les changer.{ $gone ->
                [0] {""}
                [one] {" "}Une réponse n’allait plus : elle est effacée.
               *[other] {" "}{ $gone } réponses n’allaient plus : elles sont effacées.
            }
       *[formal]
            Votre facilitateur a corrigé votre place dans cette histoire. Quelques questions changent donc. Les réponses qui vont encore reviennent à l’écran : on peut les laisser ou les changer.{ $gone ->
                [0] {""}
                [one] {" "}Une réponse n’allait plus : elle est effacée.
               *[other] {" "}{ $gone } réponses n’allaient plus : elles sont effacées.
            }
    }
lead-case-again =
    { $register ->
        [informal] Ton facilitateur a rouvert cette préparation. Ce qui était écrit est gardé. On reprend où tu en étais.
       *[formal] Votre facilitateur a rouvert cette préparation. Ce qui était écrit est gardé. On reprend où vous en étiez.
    }
lead-goes-on-indirectly = Le facilitateur propose de continuer sans rencontre, par exemple avec une lettre. Il y a donc encore des questions. On peut les passer, et on peut toujours arrêter.
lead-reader-joined =
    { $register ->
        [informal] { $name }, qui travaille avec ton facilitateur, lit maintenant aussi ce que tu écris ici. Une question là-dessus ? Pose-la avec le bouton ou avec /{ word-person }.
       *[formal] { $name }, qui travaille avec votre facilitateur, lit maintenant aussi ce que vous écrivez ici. Une question là-dessus ? Posez-la avec le bouton ou avec /{ word-person }.
    }
lead-opened-again =
    { $register ->
        [informal] Le facilitateur a rouvert ta préparation. Ce qui était écrit est gardé.
       *[formal] Le facilitateur a rouvert votre préparation. Ce qui était écrit est gardé.
    }
lead-gate-opened-again =
    { $register ->
        [informal] Le facilitateur a rouvert cette question. Ta première réponse reste bonne. Tu peux la changer ou la laisser.
       *[formal] Le facilitateur a rouvert cette question. Votre première réponse reste bonne. Vous pouvez la changer ou la laisser.
    }
lead-asked-without-meeting =
    { $register ->
        [informal] Le facilitateur a une question pour toi. Toutes les réponses sont bonnes.
       *[formal] Le facilitateur a une question pour vous. Toutes les réponses sont bonnes.
    }
lead-still-open =
    { $register ->
        [informal]
            { $count ->
                [one] Il reste une question pour plus tard. On peut y répondre ou la passer. Ensuite, tu peux remettre le tout.
               *[other] Il reste { $count } questions pour plus tard. On peut y répondre ou les passer. Ensuite, tu peux remettre le tout.
            }
       *[formal]
            { $count ->
                [one] Il reste une question pour plus tard. On peut y répondre ou la passer. Ensuite, vous pouvez remettre le tout.
               *[other] Il reste { $count } questions pour plus tard. On peut y répondre ou les passer. Ensuite, vous pouvez remettre le tout.
            }
    }
lead-gate-is-closed =
    { $register ->
        [informal] Seul le facilitateur peut rouvrir cette question. Tu as changé d’avis ? Dis-le avec /{ word-person }.
       *[formal] Seul le facilitateur peut rouvrir cette question. Vous avez changé d’avis ? Dites-le avec /{ word-person }.
    }
lead-open-again =
    { $register ->
        [informal] Ta préparation était déjà remise. Quelque chose a changé, alors elle est de nouveau ouverte. Remets-la quand c’est bon pour toi.
       *[formal] Votre préparation était déjà remise. Quelque chose a changé, alors elle est de nouveau ouverte. Remettez-la quand c’est bon pour vous.
    }
lead-shared =
    { $register ->
        [informal]
            { $sharing ->
                [conversation] Cette réponse pourra servir pendant le dialogue.
                [myself] Tu veux le dire toi-même pendant le dialogue. C’est noté.
               *[facilitator] Cette réponse est seulement pour le facilitateur.
            }
       *[formal]
            { $sharing ->
                [conversation] Cette réponse pourra servir pendant le dialogue.
                [myself] Vous voulez le dire vous-même pendant le dialogue. C’est noté.
               *[facilitator] Cette réponse est seulement pour le facilitateur.
            }
    }
lead-answer-slipped = D’accord, cette réponse ne compte pas. Je dis au facilitateur que c’était une erreur. La question est de nouveau ouverte.
lead-share-anew =
    { $sharing ->
        [myself] Cette réponse dit maintenant autre chose. Le choix était : je le dis moi-même. Je redemande donc. Sans choix, elle reste chez le facilitateur.
       *[conversation] Cette réponse dit maintenant autre chose. Le choix était : peut servir au dialogue. Je redemande donc. Sans choix, elle reste chez le facilitateur.
    }
lead-taken-back =
    { $register ->
        [informal] Ta réponse à « { $question } » a disparu pour de bon, avec ses versions précédentes. Mes messages des deux derniers jours sont retirés de cette conversation. Ce que tu as écrit toi-même, tu peux le supprimer ici. Si le facilitateur l’a déjà lue, je ne peux rien y changer.
       *[formal] Votre réponse à « { $question } » a disparu pour de bon, avec ses versions précédentes. Mes messages des deux derniers jours sont retirés de cette conversation. Ce que vous avez écrit vous-même, vous pouvez le supprimer ici. Si le facilitateur l’a déjà lue, je ne peux rien y changer.
    }
lead-box-closed = D’accord. Ce mot est gardé pour le facilitateur.
lead-left-corrected =
    { $register ->
        [informal] J’ai corrigé ton mot au facilitateur.
       *[formal] J’ai corrigé votre mot au facilitateur.
    }
lead-help =
    { $register ->
        [informal]
            <b>Que peut-on faire ici ?</b>
            On répond avec ses mots ou avec un bouton. Quand on modifie un message, la réponse change aussi.

            /{ word-start } – reprendre où tu en étais
            /{ word-review } – voir ou changer tes réponses
            /{ word-how } – lire comment se passe un tel dialogue
            /{ word-pause } – faire une pause et continuer plus tard
            /{ word-stop } – arrêter, et garder ou faire effacer ce qui est écrit
            /{ word-erase } – tout faire effacer maintenant
            /{ word-person } – dire qu’on veut parler à quelqu’un, et voir des numéros d’aide
            /{ word-language } – choisir une autre langue
            /{ word-switch } – aller à un autre dialogue, s’il y en a plusieurs
            /{ word-privacy } – lire ce qui se passe avec tes données
            /{ word-mydata } – recevoir une copie de tes données
            /{ word-help } – de l’aide, et un mot au facilitateur
       *[formal]
            <b>Que peut-on faire ici ?</b>
            On répond avec ses mots ou avec un bouton. Quand on modifie un message, la réponse change aussi.

            /{ word-start } – reprendre où vous en étiez
            /{ word-review } – voir ou changer vos réponses
            /{ word-how } – lire comment se passe un tel dialogue
            /{ word-pause } – faire une pause et continuer plus tard
            /{ word-stop } – arrêter, et garder ou faire effacer ce qui est écrit
            /{ word-erase } – tout faire effacer maintenant
            /{ word-person } – dire qu’on veut parler à quelqu’un, et voir des numéros d’aide
            /{ word-language } – choisir une autre langue
            /{ word-switch } – aller à un autre dialogue, s’il y en a plusieurs
            /{ word-privacy } – lire ce qui se passe avec vos données
            /{ word-mydata } – recevoir une copie de vos données
            /{ word-help } – de l’aide, et un mot au facilitateur
    }

## Quatre choses d’abord

scene-is-it-you =
    { $register ->
        [informal]
            Bonjour. Cette invitation est pour { $alias }.

            C’est bien toi ?
       *[formal]
            Bonjour. Cette invitation est pour { $alias }.

            C’est bien vous ?
    }
consent-taking-part =
    { $register ->
        [informal]
            <b>La participation est libre</b>

            C’est toi qui choisis si tu participes. Tu peux passer chaque question, ou y répondre plus tard. On peut toujours faire une pause ou arrêter : avec un bouton, avec /{ word-pause } ou avec /{ word-stop }. Pas besoin de dire pourquoi.

            Veux-tu faire cette préparation ?
       *[formal]
            <b>La participation est libre</b>

            C’est vous qui choisissez si vous participez. Vous pouvez passer chaque question, ou y répondre plus tard. On peut toujours faire une pause ou arrêter : avec un bouton, avec /{ word-pause } ou avec /{ word-stop }. Pas besoin de dire pourquoi.

            Voulez-vous faire cette préparation ?
    }
consent-readers =
    { $register ->
        [informal]
            <b>Qui lit quoi ?</b>

            { $readers ->
                [none] Ton facilitateur lit ce que tu écris, même avant la fin.
                [one] { $names } lit ce que tu écris, même avant la fin.
               *[several] { $names } lisent ce que tu écris, même avant la fin.
            } Si un collègue s’ajoute, je te le dis. Les autres participants ne voient rien d’ici. La personne qui gère kring pour l’organisation peut demander un dossier pour le facilitateur.

            Plus tard, tu pourras choisir pour chaque réponse : elle peut servir au dialogue, ou tu la dis toi-même. Sans choix, elle reste chez le facilitateur.

            Est-ce clair ?
       *[formal]
            <b>Qui lit quoi ?</b>

            { $readers ->
                [none] Votre facilitateur lit ce que vous écrivez, même avant la fin.
                [one] { $names } lit ce que vous écrivez, même avant la fin.
               *[several] { $names } lisent ce que vous écrivez, même avant la fin.
            } Si un collègue s’ajoute, je vous le dis. Les autres participants ne voient rien d’ici. La personne qui gère kring pour l’organisation peut demander un dossier pour le facilitateur.

            Plus tard, vous pourrez choisir pour chaque réponse : elle peut servir au dialogue, ou vous la dites vous-même. Sans choix, elle reste chez le facilitateur.

            Est-ce clair ?
    }
consent-limits =
    { $register ->
        [informal]
            <b>Ce que je ne peux pas promettre</b>

            Quelqu’un est en danger ? Alors le facilitateur devra peut-être chercher de l’aide, même si tu ne le veux pas. Personne ne lit ici en direct. Tu trouveras toujours des numéros d’aide avec /{ word-person }.

            Je suis un programme, je ne comprends pas ce qu’on écrit. Je reconnais seulement quelques mots très clairs qui parlent de danger. Je montre alors des numéros d’aide, et je demande si le facilitateur peut le savoir. Je ne répète jamais rien sans un bouton touché par toi.

            Ceci est une conversation ordinaire. Techniquement, Telegram et la personne qui gère kring peuvent y accéder. N’écris donc ni noms de famille ni adresses.

            Est-ce clair ?
       *[formal]
            <b>Ce que je ne peux pas promettre</b>

            Quelqu’un est en danger ? Alors le facilitateur devra peut-être chercher de l’aide, même si vous ne le voulez pas. Personne ne lit ici en direct. Vous trouverez toujours des numéros d’aide avec /{ word-person }.

            Je suis un programme, je ne comprends pas ce qu’on écrit. Je reconnais seulement quelques mots très clairs qui parlent de danger. Je montre alors des numéros d’aide, et je demande si le facilitateur peut le savoir. Je ne répète jamais rien sans un bouton touché par vous.

            Ceci est une conversation ordinaire. Techniquement, Telegram et la personne qui gère kring peuvent y accéder. N’écrivez donc ni noms de famille ni adresses.

            Est-ce clair ?
    }
consent-storing =
    { $register ->
        [informal]
            <b>Garder et effacer</b>

            Je garde tes réponses pour le facilitateur, et seulement pour ce dialogue. Tu peux les voir, les changer et les retirer pour de bon avec /{ word-review }. Quand on change une réponse, je garde aussi la version d’avant, pour toi et ton facilitateur. Un rapport ne la montre pas. Avec /{ word-stop }, tu peux tout faire effacer à chaque moment. Les messages de cette conversation restent sur Telegram jusqu’à ce que tu la supprimes.

            Cela te convient ?
       *[formal]
            <b>Garder et effacer</b>

            Je garde vos réponses pour le facilitateur, et seulement pour ce dialogue. Vous pouvez les voir, les changer et les retirer pour de bon avec /{ word-review }. Quand on change une réponse, je garde aussi la version d’avant, pour vous et votre facilitateur. Un rapport ne la montre pas. Avec /{ word-stop }, vous pouvez tout faire effacer à chaque moment. Les messages de cette conversation restent sur Telegram jusqu’à ce que vous la supprimiez.

            Cela vous convient ?
    }
explained-taking-part =
    { $register ->
        [informal]
            <b>La participation est libre, en d’autres mots</b>

            Personne ne peut t’obliger à écrire ici. Pas envie d’une question ? Touche « { button-skip } ». Pas envie de continuer maintenant ? Fais une pause. Plus envie du tout ? Arrête. C’est tout de suite.

            Veux-tu faire cette préparation ?
       *[formal]
            <b>La participation est libre, en d’autres mots</b>

            Personne ne peut vous obliger à écrire ici. Pas envie d’une question ? Touchez « { button-skip } ». Pas envie de continuer maintenant ? Faites une pause. Plus envie du tout ? Arrêtez. C’est tout de suite.

            Voulez-vous faire cette préparation ?
    }
explained-readers =
    { $register ->
        [informal]
            <b>Qui lit quoi, en d’autres mots</b>

            Ce que tu écris ici va chez { $readers ->
                [none] ton facilitateur
               *[other] { $names }
            }. L’autre personne de cette histoire ne le voit pas. Elle ne sait pas non plus où tu en es. L’organisation peut demander un dossier pour le facilitateur. Quelque chose doit être dit pendant le dialogue ? Tu le choisis toi-même, réponse par réponse.

            Est-ce clair ?
       *[formal]
            <b>Qui lit quoi, en d’autres mots</b>

            Ce que vous écrivez ici va chez { $readers ->
                [none] votre facilitateur
               *[other] { $names }
            }. L’autre personne de cette histoire ne le voit pas. Elle ne sait pas non plus où vous en êtes. L’organisation peut demander un dossier pour le facilitateur. Quelque chose doit être dit pendant le dialogue ? Vous le choisissez vous-même, réponse par réponse.

            Est-ce clair ?
    }
explained-limits =
    { $register ->
        [informal]
            <b>Ce que je ne peux pas promettre, en d’autres mots</b>

            Je ne comprends pas ce qu’on écrit : je suis un programme. Le facilitateur le lit plus tard. Il peut alors chercher de l’aide, même sans ton oui. C’est urgent ? Appelle toi-même. Telegram est une entreprise qui transmet des messages. Techniquement, elle peut les voir.

            Est-ce clair ?
       *[formal]
            <b>Ce que je ne peux pas promettre, en d’autres mots</b>

            Je ne comprends pas ce qu’on écrit : je suis un programme. Le facilitateur le lit plus tard. Il peut alors chercher de l’aide, même sans votre oui. C’est urgent ? Appelez vous-même. Telegram est une entreprise qui transmet des messages. Techniquement, elle peut les voir.

            Est-ce clair ?
    }
explained-storing =
    { $register ->
        [informal]
            <b>Garder et effacer, en d’autres mots</b>

            Tes réponses sont sur l’ordinateur de l’organisation, sous clé. Elles servent seulement à ce dialogue. Tu peux les relire, les changer ou les enlever. Et tout faire disparaître ? C’est toujours possible.

            Cela te convient ?
       *[formal]
            <b>Garder et effacer, en d’autres mots</b>

            Vos réponses sont sur l’ordinateur de l’organisation, sous clé. Elles servent seulement à ce dialogue. Vous pouvez les relire, les changer ou les enlever. Et tout faire disparaître ? C’est toujours possible.

            Cela vous convient ?
    }
consent-answered-yes =
    { $register ->
        [informal] Ta réponse : oui
       *[formal] Votre réponse : oui
    }
consent-answered-later =
    { $register ->
        [informal] Ta réponse : pas encore
       *[formal] Votre réponse : pas encore
    }
consent-answered-no =
    { $register ->
        [informal] Ta réponse : non
       *[formal] Votre réponse : non
    }

## Où on en est

scene-consent-waits =
    { $register ->
        [informal]
            { $reply ->
                [no] C’est ton choix. Je ne pose pas de questions et je ne note rien. Le facilitateur apprend que tu n’es pas d’accord pour le moment, et rien d’autre. Tu changes d’avis ? Touche « { button-go-on } », maintenant ou plus tard.
               *[later] C’est bien, rien ne presse. Sans ton accord, je ne pose pas de questions et je ne note rien. Pour continuer, touche « { button-go-on } », maintenant ou plus tard.
            }
       *[formal]
            { $reply ->
                [no] C’est votre choix. Je ne pose pas de questions et je ne note rien. Le facilitateur apprend que vous n’êtes pas d’accord pour le moment, et rien d’autre. Vous changez d’avis ? Touchez « { button-go-on } », maintenant ou plus tard.
               *[later] C’est bien, rien ne presse. Sans votre accord, je ne pose pas de questions et je ne note rien. Pour continuer, touchez « { button-go-on } », maintenant ou plus tard.
            }
    }
scene-anything-else =
    { $register ->
        [informal]
            { $kept ->
                [first] C’est noté. Autre chose ? Ajoute-le simplement. Sinon, la question suivante arrive toute seule.
                [joined] C’est noté aussi. Autre chose ?
                [spoken] Autre chose ? Dis-le ou écris-le simplement. Sinon, la question suivante arrive toute seule.
               *[waits] Ta réponse à « { $question } » est encore ouverte. Quelque chose à y ajouter ?
            }
       *[formal]
            { $kept ->
                [first] C’est noté. Autre chose ? Ajoutez-le simplement. Sinon, la question suivante arrive toute seule.
                [joined] C’est noté aussi. Autre chose ?
                [spoken] Autre chose ? Dites-le ou écrivez-le simplement. Sinon, la question suivante arrive toute seule.
               *[waits] Votre réponse à « { $question } » est encore ouverte. Quelque chose à y ajouter ?
            }
    }
scene-alone-or-not =
    { $register ->
        [informal] Tu as choisi « { $option } », et aussi autre chose. Qu’est-ce qui est juste pour toi ?
       *[formal] Vous avez choisi « { $option } », et aussi autre chose. Qu’est-ce qui est juste pour vous ?
    }
how-it-goes-head = <b>Comment se passe un tel dialogue ?</b> · { $number } sur { $of }
how-it-goes-1 =
    { $register ->
        [informal] On se retrouve autour de ce qui s’est passé. À deux, ou en cercle avec plus de monde. Le facilitateur est toujours là. Venir n’est pas obligatoire : tu choisis, jusqu’au dernier moment.
       *[formal] On se retrouve autour de ce qui s’est passé. À deux, ou en cercle avec plus de monde. Le facilitateur est toujours là. Venir n’est pas obligatoire : vous choisissez, jusqu’au dernier moment.
    }
how-it-goes-2 = Il y a des règles. Chacun parle à son tour. Personne ne crie ni n’insulte. Le facilitateur y veille. Ce qui se dit reste entre les personnes présentes.
how-it-goes-3 =
    { $register ->
        [informal] D’abord, chacun raconte ce qui s’est passé, et comment il l’a vécu. L’autre écoute. Tu racontes seulement ce que tu veux.
       *[formal] D’abord, chacun raconte ce qui s’est passé, et comment il l’a vécu. L’autre écoute. Vous racontez seulement ce que vous voulez.
    }
how-it-goes-4 = Ensuite, on regarde ensemble : qui a été touché, et de quoi a-t-on besoin ? Chacun peut dire ce qu’il veut faire. Personne ne doit s’excuser. Personne ne doit pardonner.
how-it-goes-5 =
    { $register ->
        [informal] On peut toujours demander une pause ou arrêter. On convient pour cela d’un signe. Tu peux venir avec quelqu’un qui te soutient. Cela dure souvent d’une heure à deux heures.
       *[formal] On peut toujours demander une pause ou arrêter. On convient pour cela d’un signe. Vous pouvez venir avec quelqu’un qui vous soutient. Cela dure souvent d’une heure à deux heures.
    }
how-it-goes-6 =
    { $register ->
        [informal] Vous tombez d’accord sur quelque chose ? Le facilitateur l’écrit. Plus tard, il voit avec chacun comment cela va. Tu préfères ne rencontrer personne ? C’est permis. Demande au facilitateur ce qui est possible.
       *[formal] Vous tombez d’accord sur quelque chose ? Le facilitateur l’écrit. Plus tard, il voit avec chacun comment cela va. Vous préférez ne rencontrer personne ? C’est permis. Demandez au facilitateur ce qui est possible.
    }
scene-how-it-goes-offered =
    { $register ->
        [informal] Tu veux d’abord savoir comment se passe un tel dialogue. C’est possible maintenant, en six petits écrans. Plus tard, il y a /{ word-how } pour le relire.
       *[formal] Vous voulez d’abord savoir comment se passe un tel dialogue. C’est possible maintenant, en six petits écrans. Plus tard, il y a /{ word-how } pour le relire.
    }
scene-rests =
    { $register ->
        [informal] D’accord. Il n’y a rien à faire, et il n’y aura plus de questions. Le facilitateur lit que tu veux être au calme. Quelque chose à dire quand même ? Il y a un bouton pour cela.
       *[formal] D’accord. Il n’y a rien à faire, et il n’y aura plus de questions. Le facilitateur lit que vous voulez être au calme. Quelque chose à dire quand même ? Il y a un bouton pour cela.
    }
scene-closed-review =
    { $register ->
        [informal] Tu peux voir tes réponses avec le bouton ou avec /{ word-review }.
       *[formal] Vous pouvez voir vos réponses avec le bouton ou avec /{ word-review }.
    }
scene-review =
    { $register ->
        [informal]
            <b>Tes réponses</b>
            Touche une partie pour lire ce qui y est écrit. On peut y changer une réponse, et choisir à quoi elle peut servir.
       *[formal]
            <b>Vos réponses</b>
            Touchez une partie pour lire ce qui y est écrit. On peut y changer une réponse, et choisir à quoi elle peut servir.
    }
scene-review-line =
    { $phase } : { $given } sur { $of } avec réponse{ $skipped ->
        [0] { "" }
       *[other] { " · " }{ $skipped } sans
    }{ $later ->
        [0] { "" }
       *[other] { " · " }{ $later } pour plus tard
    }
scene-review-under-way =
    { $register ->
        [informal] Ta préparation est encore en cours. Avec « { button-go-on } », tu vois où tu en es.
       *[formal] Votre préparation est encore en cours. Avec « { button-go-on } », vous voyez où vous en êtes.
    }
scene-review-put-off =
    { $register ->
        [informal] C’est presque fini : il reste des questions pour plus tard. Touche « { button-laters } » pour y répondre ou les passer. Ensuite, tu peux remettre le tout.
       *[formal] C’est presque fini : il reste des questions pour plus tard. Touchez « { button-laters } » pour y répondre ou les passer. Ensuite, vous pouvez remettre le tout.
    }
scene-review-can-hand-in =
    { $register ->
        [informal] Toutes les questions sont posées. C’est juste pour toi ? Touche « { button-hand-in } ». Le facilitateur saura alors que c’est prêt.
       *[formal] Toutes les questions sont posées. C’est juste pour vous ? Touchez « { button-hand-in } ». Le facilitateur saura alors que c’est prêt.
    }
scene-review-handed-in =
    { $register ->
        [informal] Ta préparation est remise. Si quelque chose change encore, tu pourras la remettre à nouveau.
       *[formal] Votre préparation est remise. Si quelque chose change encore, vous pourrez la remettre à nouveau.
    }
scene-phase =
    { $register ->
        [informal]
            <b>{ $phase }</b>
            Touche une réponse pour la changer, ou pour choisir à quoi elle peut servir.
       *[formal]
            <b>{ $phase }</b>
            Touchez une réponse pour la changer, ou pour choisir à quoi elle peut servir.
    }
scene-phase-empty = Il n’y a encore rien d’écrit dans cette partie.
scene-answer =
    { $register ->
        [informal] Tu peux changer cette réponse ou la laisser.
       *[formal] Vous pouvez changer cette réponse ou la laisser.
    }
scene-take-back =
    { $register ->
        [informal]
            <b>Retirer pour de bon ta réponse à « { $question } » ?</b>
            Kring n’en garde alors plus rien, ni les versions d’avant. Les messages des deux derniers jours partent d’ici et de chez le facilitateur. Il sait que tu as retiré quelque chose, mais pas quoi.
       *[formal]
            <b>Retirer pour de bon votre réponse à « { $question } » ?</b>
            Kring n’en garde alors plus rien, ni les versions d’avant. Les messages des deux derniers jours partent d’ici et de chez le facilitateur. Il sait que vous avez retiré quelque chose, mais pas quoi.
    }
sharing-ask = À quoi cette réponse peut-elle servir ?
scene-sharing = <b>Que peut-on partager ?</b> Phrase { $number } sur { $of }.
scene-review-can-share = Envie de choisir d’abord ce qui peut servir au dialogue ? Sans choix, tout reste pour le facilitateur.
scene-card = <b>Ma carte</b>
card-say = Ce que je veux dire
card-ask = Ce que je veux demander
card-stop = Mon signe pour arrêter
card-beside = Qui est à mes côtés
card-empty =
    { $register ->
        [informal] Pas encore rempli. Tu peux en parler avec ton facilitateur.
       *[formal] Pas encore rempli. Vous pouvez en parler avec votre facilitateur.
    }
card-end =
    { $register ->
        [informal] Cette carte est pour toi. Tu peux l’emporter au dialogue.
       *[formal] Cette carte est pour vous. Vous pouvez l’emporter au dialogue.
    }
card-file = ma-carte
card-title = Ma carte
card-caption =
    { $register ->
        [informal] Ta carte sur une feuille, à imprimer et à emporter. Qui reçoit le fichier peut lire tout ce qui s’y trouve.
       *[formal] Votre carte sur une feuille, à imprimer et à emporter. Qui reçoit le fichier peut lire tout ce qui s’y trouve.
    }
card-failing =
    { $register ->
        [informal] La feuille n’a pas pu être faite. Rien n’est perdu. Dans la conversation, tu lis ta carte avec le bouton <b>{ button-card }</b>.
       *[formal] La feuille n’a pas pu être faite. Rien n’est perdu. Dans la conversation, vous lisez votre carte avec le bouton <b>{ button-card }</b>.
    }
card-room = Ce que je veux encore retenir
card-room-line = Place pour écrire
scene-handed-in =
    { $register ->
        [informal]
            Merci. Ta préparation est remise. Le facilitateur le sait et te dira la suite.

            On peut toujours voir ou changer tes réponses avec /{ word-review }.
       *[formal]
            Merci. Votre préparation est remise. Le facilitateur le sait et vous dira la suite.

            On peut toujours voir ou changer vos réponses avec /{ word-review }.
    }
scene-paused =
    { $register ->
        [informal]
            Ta préparation est en pause. Ce qui est écrit est gardé. Le facilitateur voit la pause, pas la raison.

            Prends ton temps. Touche « { button-resume } » pour continuer.
       *[formal]
            Votre préparation est en pause. Ce qui est écrit est gardé. Le facilitateur voit la pause, pas la raison.

            Prenez votre temps. Touchez « { button-resume } » pour continuer.
    }
scene-paused-and-asked =
    { scene-paused }

    Un rappel, une seule fois ? Ce serait un des prochains jours, entre 16 et 20 heures, sans bruit.
scene-reminder = Bonjour. Voici le petit message demandé, pour continuer. Rien ne presse, et rien n’est obligatoire.
lead-will-remind = D’accord. J’enverrai un petit message, un des prochains jours entre 16 et 20 heures.
lead-no-reminders = D’accord. Je n’envoie pas de rappel.
scene-stop-menu =
    { $register ->
        [informal]
            C’est toi qui choisis. Pas besoin de dire pourquoi. Le facilitateur apprend seulement ton choix.

            <b>{ button-pause }</b> : tout reste gardé, et on continue quand tu veux.
            <b>{ button-stop-keep }</b> : tu retires ton accord et je ne pose plus de questions. Ce qui est écrit reste pour le facilitateur.
            <b>{ button-stop-erase }</b> : je ne pose plus de questions et j’efface ce qui est écrit.
       *[formal]
            C’est vous qui choisissez. Pas besoin de dire pourquoi. Le facilitateur apprend seulement votre choix.

            <b>{ button-pause }</b> : tout reste gardé, et on continue quand vous voulez.
            <b>{ button-stop-keep }</b> : vous retirez votre accord et je ne pose plus de questions. Ce qui est écrit reste pour le facilitateur.
            <b>{ button-stop-erase }</b> : je ne pose plus de questions et j’efface ce qui est écrit.
    }
scene-stopped =
    { $register ->
        [informal]
            C’est arrêté, et ton accord est retiré. Je ne pose plus de questions. Ce qui est écrit reste gardé pour le facilitateur. Il sait que c’est arrêté.

            Tu veux quand même continuer ? Touche « { button-resume } ». Ou tout faire effacer ? C’est possible avec /{ word-stop }.
       *[formal]
            C’est arrêté, et votre accord est retiré. Je ne pose plus de questions. Ce qui est écrit reste gardé pour le facilitateur. Il sait que c’est arrêté.

            Vous voulez quand même continuer ? Touchez « { button-resume } ». Ou tout faire effacer ? C’est possible avec /{ word-stop }.
    }
scene-erase-confirm =
    { $register ->
        [informal]
            <b>Tout faire effacer ?</b>
            Toutes tes réponses dans cette préparation disparaissent. On ne pourra pas revenir en arrière. Le facilitateur apprend que tout est arrêté et effacé, mais pas pourquoi. Il y a un signal que personne n’a encore vu ? Alors lui seul reste, jusqu’à ce que quelqu’un l’ait vu : quel signal, ton pseudonyme et l’heure. Tu veux garder quelque chose ? Demande d’abord une copie, avec le bouton.
       *[formal]
            <b>Tout faire effacer ?</b>
            Toutes vos réponses dans cette préparation disparaissent. On ne pourra pas revenir en arrière. Le facilitateur apprend que tout est arrêté et effacé, mais pas pourquoi. Il y a un signal que personne n’a encore vu ? Alors lui seul reste, jusqu’à ce que quelqu’un l’ait vu : quel signal, votre pseudonyme et l’heure. Vous voulez garder quelque chose ? Demandez d’abord une copie, avec le bouton.
    }
scene-erased =
    { $register ->
        [informal]
            C’est effacé. Kring ne garde plus aucune réponse de toi dans cette préparation. Le facilitateur sait que c’est arrêté. Ce qu’il a déjà lu, je ne peux rien y changer. Un signal que personne n’a vu reste jusqu’à ce que quelqu’un l’ait vu : quel signal, ton pseudonyme et l’heure.

            Mes messages des deux derniers jours à ce sujet sont retirés d’ici. Les plus anciens, et ce que tu as écrit toi-même, restent sur Telegram tant que la conversation existe. Pour la supprimer : touche le menu en haut et choisis « Supprimer la conversation ». Coche alors : aussi pour kring. Sur un iPhone, on fait glisser la conversation vers la gauche dans la liste.

            Envie de recommencer plus tard ? Demande un nouveau lien au facilitateur.
       *[formal]
            C’est effacé. Kring ne garde plus aucune réponse de vous dans cette préparation. Le facilitateur sait que c’est arrêté. Ce qu’il a déjà lu, je ne peux rien y changer. Un signal que personne n’a vu reste jusqu’à ce que quelqu’un l’ait vu : quel signal, votre pseudonyme et l’heure.

            Mes messages des deux derniers jours à ce sujet sont retirés d’ici. Les plus anciens, et ce que vous avez écrit vous-même, restent sur Telegram tant que la conversation existe. Pour la supprimer : touchez le menu en haut et choisissez « Supprimer la conversation ». Cochez alors : aussi pour kring. Sur un iPhone, on fait glisser la conversation vers la gauche dans la liste.

            Envie de recommencer plus tard ? Demandez un nouveau lien au facilitateur.
    }
scene-talk-menu =
    { $register ->
        [informal]
            <b>L’aide est tout près</b>
            Touche ce qui est vrai pour toi. Le facilitateur est prévenu tout de suite : il voit le bouton et l’heure, pas ce qui est écrit. « { button-flag-home } » peut aussi concerner un enfant que tu connais.

            Personne ne lit ici en direct. Un danger, ou impossible d’attendre ? Appelle un des numéros ci-dessous.
       *[formal]
            <b>L’aide est tout près</b>
            Touchez ce qui est vrai pour vous. Le facilitateur est prévenu tout de suite : il voit le bouton et l’heure, pas ce qui est écrit. « { button-flag-home } » peut aussi concerner un enfant que vous connaissez.

            Personne ne lit ici en direct. Un danger, ou impossible d’attendre ? Appelez un des numéros ci-dessous.
    }
scene-help-screen =
    { $register ->
        [informal]
            <b>De quoi as-tu besoin ?</b>
            Touche ce qui est vrai pour toi. { $name } est alors prévenu : on voit le bouton et l’heure, pas ce qui est écrit. « { button-flag-home } » peut aussi concerner un enfant que tu connais.

            Danger, maison pas sûre, envie de se faire du mal : cela part tout de suite, même la nuit. Le reste attend 8 heures du matin. Personne ne lit ici en direct. Impossible d’attendre ? Appelle ou écris maintenant.
       *[formal]
            <b>De quoi avez-vous besoin ?</b>
            Touchez ce qui est vrai pour vous. { $name } est alors prévenu : on voit le bouton et l’heure, pas ce qui est écrit. « { button-flag-home } » peut aussi concerner un enfant que vous connaissez.

            Danger, maison pas sûre, envie de se faire du mal : cela part tout de suite, même la nuit. Le reste attend 8 heures du matin. Personne ne lit ici en direct. Impossible d’attendre ? Appelez ou écrivez maintenant.
    }
scene-heard =
    { $register ->
        [informal]
            { $flag ->
                [self-harm] Ce que tu écris est lourd à porter seul. Et tu n’y es pas obligé.
                [home] Tu écris que la maison n’est pas sûre. Ce n’est pas ta faute.
               *[other] Tu écris à propos de violence ou de menaces. Ce n’est pas ta faute.
            }

            Je suis un programme et je ne comprends pas ce qu’on écrit. Je reconnais seulement quelques mots. { $name } peut-il savoir que cela ne va pas bien ? Sans un bouton touché par toi, je ne répète rien.
       *[formal]
            { $flag ->
                [self-harm] Ce que vous écrivez est lourd à porter seul. Et vous n’y êtes pas obligé.
                [home] Vous écrivez que la maison n’est pas sûre. Ce n’est pas votre faute.
               *[other] Vous écrivez à propos de violence ou de menaces. Ce n’est pas votre faute.
            }

            Je suis un programme et je ne comprends pas ce qu’on écrit. Je reconnais seulement quelques mots. { $name } peut-il savoir que cela ne va pas bien ? Sans un bouton touché par vous, je ne répète rien.
    }
scene-hard =
    { $register ->
        [informal]
            Merci de le dire. C’est normal que ce soit difficile. Il n’y a pas de question maintenant.

            { $name } lira dans le message du jour que c’était difficile. Qu’est-ce qui t’aide maintenant ?
       *[formal]
            Merci de le dire. C’est normal que ce soit difficile. Il n’y a pas de question maintenant.

            { $name } lira dans le message du jour que c’était difficile. Qu’est-ce qui vous aide maintenant ?
    }
scene-resting =
    { $register ->
        [informal] Prends un moment. Bois quelque chose, regarde par la fenêtre, souffle doucement. Rien ne vient avant ton « { button-go-on } ».
       *[formal] Prenez un moment. Buvez quelque chose, regardez par la fenêtre, soufflez doucement. Rien ne vient avant votre « { button-go-on } ».
    }
scene-not-told = D’accord. Je ne répète rien. Ce qui est écrit reste où c’est écrit. On peut toujours appeler ou écrire aux numéros, sans que personne de ce dialogue le sache.
scene-box =
    { $register ->
        [informal] Écris ici ce que { $name } peut savoir. Plusieurs messages, c’est possible. Ce n’est pas la réponse à une question, et personne ne lit ici en direct.
       *[formal] Écrivez ici ce que { $name } peut savoir. Plusieurs messages, c’est possible. Ce n’est pas la réponse à une question, et personne ne lit ici en direct.
    }
scene-box-kept = C’est gardé pour { $name }. Autre chose ?
scene-raised =
    { $register ->
        [informal]
            Je préviens maintenant le facilitateur { $flag ->
                [talk] que tu veux parler à quelqu’un
                [unsafe] que tu ne te sens pas en sécurité
                [danger] qu’il y a un danger ou une menace
                [self-harm] que tu penses à te faire du mal
                [home] qu’on n’est pas en sécurité à la maison, ou qu’un enfant est en danger
                [pressure] que quelqu’un te met sous pression
               *[other] de ton choix
            }. Il voit l’heure, pas tes mots.

            { $flag ->
                [talk] Personne ne lit ici en direct, cela peut donc prendre un moment. Impossible d’attendre ? Avec /{ word-person }, tu vois des numéros à appeler.
                [pressure] Personne ne lit ici en direct, cela peut donc prendre un moment. Tu ne dois rien faire contre ta volonté. Tu te sens en danger ? Appelle un des numéros ci-dessous.
                [self-harm] Personne ne lit ici en direct. N’attends pas de réponse. Appelle maintenant un des numéros ci-dessous, ou va chez quelqu’un de confiance. Tu n’as pas à porter cela seul.
                [danger] Personne ne lit ici en direct. N’attends pas de réponse : appelle maintenant un des numéros ci-dessous. Si possible, va dans un endroit sûr ou chez quelqu’un de confiance.
               *[other] Personne ne lit ici en direct, cela peut donc prendre un moment. C’est urgent, ou tu as peur ? Appelle maintenant un des numéros ci-dessous, ou va chez quelqu’un de confiance.
            }
       *[formal]
            Je préviens maintenant le facilitateur { $flag ->
                [talk] que vous voulez parler à quelqu’un
                [unsafe] que vous ne vous sentez pas en sécurité
                [danger] qu’il y a un danger ou une menace
                [self-harm] que vous pensez à vous faire du mal
                [home] qu’on n’est pas en sécurité à la maison, ou qu’un enfant est en danger
                [pressure] que quelqu’un vous met sous pression
               *[other] de votre choix
            }. Il voit l’heure, pas vos mots.

            { $flag ->
                [talk] Personne ne lit ici en direct, cela peut donc prendre un moment. Impossible d’attendre ? Avec /{ word-person }, vous voyez des numéros à appeler.
                [pressure] Personne ne lit ici en direct, cela peut donc prendre un moment. Vous ne devez rien faire contre votre volonté. Vous vous sentez en danger ? Appelez un des numéros ci-dessous.
                [self-harm] Personne ne lit ici en direct. N’attendez pas de réponse. Appelez maintenant un des numéros ci-dessous, ou allez chez quelqu’un de confiance. Vous n’avez pas à porter cela seul.
                [danger] Personne ne lit ici en direct. N’attendez pas de réponse : appelez maintenant un des numéros ci-dessous. Si possible, allez dans un endroit sûr ou chez quelqu’un de confiance.
               *[other] Personne ne lit ici en direct, cela peut donc prendre un moment. C’est urgent, ou vous avez peur ? Appelez maintenant un des numéros ci-dessous, ou allez chez quelqu’un de confiance.
            }
    }
scene-raised-for-morning =
    { $register ->
        [informal]
            Il fait nuit. À 8 heures, le facilitateur apprendra { $flag ->
                [talk] que tu veux parler à quelqu’un
                [unsafe] que tu ne te sens pas en sécurité
                [pressure] que quelqu’un te met sous pression
               *[other] ton choix
            }. Il ne voit pas tes mots.

            Impossible d’attendre ? Appelle un des numéros ci-dessous, ou va chez quelqu’un de confiance. Tu es en danger ? Touche « { button-talk } » : un danger, je le transmets aussi la nuit.
       *[formal]
            Il fait nuit. À 8 heures, le facilitateur apprendra { $flag ->
                [talk] que vous voulez parler à quelqu’un
                [unsafe] que vous ne vous sentez pas en sécurité
                [pressure] que quelqu’un vous met sous pression
               *[other] votre choix
            }. Il ne voit pas vos mots.

            Impossible d’attendre ? Appelez un des numéros ci-dessous, ou allez chez quelqu’un de confiance. Vous êtes en danger ? Touchez « { button-talk } » : un danger, je le transmets aussi la nuit.
    }
scene-unheard =
    { $register ->
        [informal]
            Je n’arrive pas à joindre le facilitateur. Ton signal est gardé et partira dès que possible. Mais ne compte pas là-dessus.

            N’attends pas de réponse. Appelle l’organisation, quelqu’un de confiance, ou un des numéros ci-dessous.
       *[formal]
            Je n’arrive pas à joindre le facilitateur. Votre signal est gardé et partira dès que possible. Mais ne comptez pas là-dessus.

            N’attendez pas de réponse. Appelez l’organisation, quelqu’un de confiance, ou un des numéros ci-dessous.
    }
scene-seen-by =
    { $register ->
        [informal] { $name } l’a vu, à { $clock }. Impossible d’attendre ? Avec /{ word-person }, tu vois des numéros à appeler.
       *[formal] { $name } l’a vu, à { $clock }. Impossible d’attendre ? Avec /{ word-person }, vous voyez des numéros à appeler.
    }
scene-note-waits =
    { $register ->
        [informal] { $name } a un message pour toi.
       *[formal] { $name } a un message pour vous.
    }
scene-note =
    { $register ->
        [informal] <b>{ $name }</b> t’a écrit, { $moment } :
       *[formal] <b>{ $name }</b> vous a écrit, { $moment } :
    }
scene-note-call =
    { $register ->
        [informal] Je t’appelle : { $moment }.
       *[formal] Je vous appelle : { $moment }.
    }
scene-note-one-way = On ne peut pas répondre ici. Quelque chose à dire ? Il y a le bouton ci-dessous.
scene-stand-in =
    { $register ->
        [informal] { $away } est absent pour un temps. { $name } suit maintenant ta préparation. { $name } lit ce que tu écris et reçoit tes signaux.
       *[formal] { $away } est absent pour un temps. { $name } suit maintenant votre préparation. { $name } lit ce que vous écrivez et reçoit vos signaux.
    }
scene-taken-over =
    { $register ->
        [informal] { $name } reprend ta préparation, à la place de { $away }. { $name } lit ce qui est écrit, avant et après, et reçoit tes signaux. { $away } n’en lit plus rien. Tu veux d’abord parler à { $name } ? Dis-le avec le bouton.
       *[formal] { $name } reprend votre préparation, à la place de { $away }. { $name } lit ce qui est écrit, avant et après, et reçoit vos signaux. { $away } n’en lit plus rien. Vous voulez d’abord parler à { $name } ? Dites-le avec le bouton.
    }
scene-back-again =
    { $register ->
        [informal] { $name } est de retour, et suit à nouveau ta préparation.
       *[formal] { $name } est de retour, et suit à nouveau votre préparation.
    }
scene-slipped = D’accord. Je dis au facilitateur que c’était une erreur. Il demandera peut-être quand même comment cela va.
scene-was-it-a-slip =
    { $register ->
        [informal] Ta réponse à « { $question } » était une erreur ? On peut encore la retirer pendant cinq minutes. Le facilitateur le lira aussi.
       *[formal] Votre réponse à « { $question } » était une erreur ? On peut encore la retirer pendant cinq minutes. Le facilitateur le lira aussi.
    }
scene-elsewhere = Il y a du nouveau dans ce dialogue.
scene-not-theirs =
    { $register ->
        [informal] Merci de le dire. Ce lien n’est donc pas pour toi, et tu peux supprimer cette conversation. Je n’ai rien gardé. La personne qui a donné le lien apprend qu’il est arrivé ailleurs.
       *[formal] Merci de le dire. Ce lien n’est donc pas pour vous, et vous pouvez supprimer cette conversation. Je n’ai rien gardé. La personne qui a donné le lien apprend qu’il est arrivé ailleurs.
    }
scene-not-for-you =
    { $register ->
        [informal] Ce lien était pour quelqu’un d’autre. Ce n’est pas ta faute. Les réponses données ici sont effacées, et je ne pose plus de questions. Mes messages des deux derniers jours à ce sujet sont retirés d’ici. Le reste part quand on supprime la conversation. Une question ? Pose-la à la personne qui a donné le lien.
       *[formal] Ce lien était pour quelqu’un d’autre. Ce n’est pas votre faute. Les réponses données ici sont effacées, et je ne pose plus de questions. Mes messages des deux derniers jours à ce sujet sont retirés d’ici. Le reste part quand on supprime la conversation. Une question ? Posez-la à la personne qui a donné le lien.
    }
scene-ended =
    { $register ->
        [informal]
            Le facilitateur a clos cette préparation. Il n’y a plus rien à faire. Le facilitateur peut expliquer la suite.

            { $day ->
                [none] Ce qui est écrit sera effacé plus tard. Ou tout de suite ? C’est possible avec le bouton ci-dessous.
               *[other] Ce qui est écrit sera effacé le { $day }. Ou tout de suite ? C’est possible avec le bouton ci-dessous.
            }

            Des questions ? Contacte ton facilitateur.
       *[formal]
            Le facilitateur a clos cette préparation. Il n’y a plus rien à faire. Le facilitateur peut expliquer la suite.

            { $day ->
                [none] Ce qui est écrit sera effacé plus tard. Ou tout de suite ? C’est possible avec le bouton ci-dessous.
               *[other] Ce qui est écrit sera effacé le { $day }. Ou tout de suite ? C’est possible avec le bouton ci-dessous.
            }

            Des questions ? Contactez votre facilitateur.
    }
scene-other-way =
    { $register ->
        [informal]
            Ta préparation s’arrête ici. { $readers ->
                [none] Ton facilitateur voit avec toi ce qui est possible maintenant.
                [one] { $names } voit avec toi ce qui est possible maintenant.
               *[several] { $names } voient avec toi ce qui est possible maintenant.
            } Tu n’as rien à faire.

            Ce qui est écrit est gardé pour ton facilitateur. Ou tout faire effacer ? C’est possible avec le bouton.
       *[formal]
            Votre préparation s’arrête ici. { $readers ->
                [none] Votre facilitateur voit avec vous ce qui est possible maintenant.
                [one] { $names } voit avec vous ce qui est possible maintenant.
               *[several] { $names } voient avec vous ce qui est possible maintenant.
            } Vous n’avez rien à faire.

            Ce qui est écrit est gardé pour votre facilitateur. Ou tout faire effacer ? C’est possible avec le bouton.
    }
scene-left-out =
    { $register ->
        [informal]
            Tu ne participes pas à ce dialogue. Cela ne dit rien sur toi. Il n’y a plus rien à faire, et plus de questions.

            Ce qui est écrit n’est plus montré. Ou tout faire effacer ? C’est possible avec le bouton.{ $readers ->
                [none] {" "}Des questions ? Pose-les à ton facilitateur.
               *[other] {" "}Des questions ? Pose-les à { $names }.
            }
       *[formal]
            Vous ne participez pas à ce dialogue. Cela ne dit rien sur vous. Il n’y a plus rien à faire, et plus de questions.

            Ce qui est écrit n’est plus montré. Ou tout faire effacer ? C’est possible avec le bouton.{ $readers ->
                [none] {" "}Des questions ? Posez-les à votre facilitateur.
               *[other] {" "}Des questions ? Posez-les à { $names }.
            }
    }
scene-ended-for-other-way =
    { $register ->
        [informal]
            Ta préparation s’arrête ici. { $readers ->
                [none] Ton facilitateur voit avec toi ce qui est possible maintenant.
                [one] { $names } voit avec toi ce qui est possible maintenant.
               *[several] { $names } voient avec toi ce qui est possible maintenant.
            } Tu n’as rien à faire.

            { $day ->
                [none] Ce qui est écrit sera effacé plus tard. Ou tout de suite ? C’est possible avec le bouton ci-dessous.
               *[other] Ce qui est écrit sera effacé le { $day }. Ou tout de suite ? C’est possible avec le bouton ci-dessous.
            }
       *[formal]
            Votre préparation s’arrête ici. { $readers ->
                [none] Votre facilitateur voit avec vous ce qui est possible maintenant.
                [one] { $names } voit avec vous ce qui est possible maintenant.
               *[several] { $names } voient avec vous ce qui est possible maintenant.
            } Vous n’avez rien à faire.

            { $day ->
                [none] Ce qui est écrit sera effacé plus tard. Ou tout de suite ? C’est possible avec le bouton ci-dessous.
               *[other] Ce qui est écrit sera effacé le { $day }. Ou tout de suite ? C’est possible avec le bouton ci-dessous.
            }
    }
scene-case-erased =
    { $register ->
        [informal]
            Le facilitateur a arrêté cette préparation et tout effacé. Kring ne garde plus aucune réponse de toi. Il n’y a plus rien à faire.

            Mes messages des deux derniers jours à ce sujet sont retirés d’ici. Les plus anciens, et ce que tu as écrit toi-même, restent sur Telegram tant que la conversation existe. Pour la supprimer : touche le menu en haut et choisis « Supprimer la conversation ». Coche alors : aussi pour kring. Sur un iPhone, on fait glisser la conversation vers la gauche dans la liste.

            Des questions ? Contacte le facilitateur.
       *[formal]
            Le facilitateur a arrêté cette préparation et tout effacé. Kring ne garde plus aucune réponse de vous. Il n’y a plus rien à faire.

            Mes messages des deux derniers jours à ce sujet sont retirés d’ici. Les plus anciens, et ce que vous avez écrit vous-même, restent sur Telegram tant que la conversation existe. Pour la supprimer : touchez le menu en haut et choisissez « Supprimer la conversation ». Cochez alors : aussi pour kring. Sur un iPhone, on fait glisser la conversation vers la gauche dans la liste.

            Des questions ? Contactez le facilitateur.
    }

## Remplir ensemble

together-head = Avec { $alias }
scene-are-you-here =
    { $register ->
        [informal]
            Bonjour { $alias }. Ceci est le téléphone de ton facilitateur. Vous remplissez ceci ensemble, écran par écran. C’est toi qui dis ce qui sera écrit. On peut toujours passer ou arrêter.

            Es-tu là ?
       *[formal]
            Bonjour { $alias }. Ceci est le téléphone de votre facilitateur. Vous remplissez ceci ensemble, écran par écran. C’est vous qui dites ce qui sera écrit. On peut toujours passer ou arrêter.

            Êtes-vous là ?
    }
scene-how-much-together =
    { $register ->
        [informal]
            On peut remplir ceci avec { $name }. La question vient alors sur le téléphone de { $name }, quand vous êtes ensemble. C’est toi qui dis ce qui sera écrit.

            Que veux-tu faire ensemble ?
       *[formal]
            On peut remplir ceci avec { $name }. La question vient alors sur le téléphone de { $name }, quand vous êtes ensemble. C’est vous qui dites ce qui sera écrit.

            Que voulez-vous faire ensemble ?
    }
scene-together =
    { $register ->
        [informal]
            { $now ->
                [yes] { $much ->
                    [question] Vous remplissez maintenant cette question ensemble, sur le téléphone de { $name }.
                   *[everything] Vous remplissez maintenant les questions ensemble, sur le téléphone de { $name }.
                }
               *[no] { $much ->
                    [question] D’accord. { $name } lit que cette question se fera ensemble.
                   *[everything] D’accord. { $name } lit que les questions se feront ensemble.
                } Il reste à convenir d’un moment pour vous voir. D’ici là, je ne pose pas de questions.
            } Tu préfères continuer sans aide ? Il y a un bouton pour cela.
       *[formal]
            { $now ->
                [yes] { $much ->
                    [question] Vous remplissez maintenant cette question ensemble, sur le téléphone de { $name }.
                   *[everything] Vous remplissez maintenant les questions ensemble, sur le téléphone de { $name }.
                }
               *[no] { $much ->
                    [question] D’accord. { $name } lit que cette question se fera ensemble.
                   *[everything] D’accord. { $name } lit que les questions se feront ensemble.
                } Il reste à convenir d’un moment pour vous voir. D’ici là, je ne pose pas de questions.
            } Vous préférez continuer sans aide ? Il y a un bouton pour cela.
    }
scene-erased-together =
    { $register ->
        [informal]
            C’est effacé. Kring ne garde plus aucune réponse de toi dans cette préparation. Mes messages des deux derniers jours à ce sujet sont retirés d’ici. Ton facilitateur supprime lui-même le reste.

            Envie de recommencer plus tard ? Dis-le à ton facilitateur.
       *[formal]
            C’est effacé. Kring ne garde plus aucune réponse de vous dans cette préparation. Mes messages des deux derniers jours à ce sujet sont retirés d’ici. Votre facilitateur supprime lui-même le reste.

            Envie de recommencer plus tard ? Dites-le à votre facilitateur.
    }
filled-in-together = rempli avec { $name }

## Autour d’une question

may-ask-a-lawyer =
    { $register ->
        [informal] La police ou un tribunal s’en occupe aussi. Tes réponses ici peuvent y compter. Tu peux d’abord demander conseil à un avocat, et continuer plus tard.
       *[formal] La police ou un tribunal s’en occupe aussi. Vos réponses ici peuvent y compter. Vous pouvez d’abord demander conseil à un avocat, et continuer plus tard.
    }
progress = { $phase } · partie { $part } sur { $parts }
answered-given = Noté
answered-skipped = Passé
answered-later = Pour plus tard
earlier-answer =
    { $register ->
        [informal] Ta réponse d’avant :
       *[formal] Votre réponse d’avant :
    }
earlier-is-added-to = Ce qui vient maintenant s’y ajoute.
earlier-is-replaced = Ce qui vient maintenant la remplace.
written-so-far = Déjà écrit :
choose-several =
    { $register ->
        [informal] Plusieurs boutons sont possibles. Touche ensuite « { button-done } ».
       *[formal] Plusieurs boutons sont possibles. Touchez ensuite « { button-done } ».
    }
choose-then-and-now =
    { $register ->
        [informal] Touche une fois pour alors (◐), deux fois pour maintenant (◑), trois fois pour les deux (●). Encore une fois, et c’est effacé. Touche ensuite « { button-done } ».
       *[formal] Touchez une fois pour alors (◐), deux fois pour maintenant (◑), trois fois pour les deux (●). Encore une fois, et c’est effacé. Touchez ensuite « { button-done } ».
    }
chosen-then = Alors : <b>{ $options }</b>
chosen-now = Maintenant : <b>{ $options }</b>
said-of =
    { $when ->
        [then] { $option } alors
        [now] { $option } maintenant
       *[both] { $option } alors et depuis
    }
own-words-welcome =
    { $register ->
        [informal] Tu peux aussi répondre avec tes propres mots.
       *[formal] Vous pouvez aussi répondre avec vos propres mots.
    }

state-given = avec réponse
state-skipped = passé
state-later = pour plus tard
state-again = à revoir
state-choosing = pas encore fini
state-unconfirmed = pas confirmé par un bouton

sharing-facilitator = seulement pour le facilitateur
sharing-conversation = peut servir au dialogue
sharing-myself = je le dis moi-même

short-follow-up = { $item } : { $aspect }

## Boutons

button-here = Oui, je suis là
button-stand-up = Arrêter pour l’instant
button-together = Avec { $name }
button-together-for-question = Juste cette question
button-together-for-everything = Toutes les questions
button-alone = Continuer sans aide
button-explain = Expliquer autrement
button-understood = Oui, c’est clair
button-how = Comment ça marche ?
button-how-next = Lire la suite
button-skip = Passer
button-later = Plus tard
button-back = Retour
button-settle-alone = Seulement « { $option } »
button-settle-others = Sans « { $option } »
button-settle-both = Les deux sont justes
button-aloud = ▶ Écouter
button-in-words = C’est juste
button-only-voice = Plutôt pas
button-next = Question suivante
button-belonged-before = Pour la précédente
button-keep = Garder
button-empty = Vider
button-done = Terminé
button-pause-or-stop = Pause ou arrêt
button-talk = Besoin d’aide
button-resume = Reprendre
button-remind-once = Oui, une fois
button-remind-no = Non, merci
button-remind-again = Encore une fois
button-remind-no-more = Plus de rappel
button-pause = Faire une pause
button-stop-keep = Arrêter et garder
button-stop-erase = Arrêter et effacer
button-erase-all = Tout faire effacer
button-erase = Oui, tout effacer
button-copy-first = D’abord une copie
button-erase-not = Non, ne pas effacer
button-go-on = Continuer
button-review = Mes réponses
button-round = Quoi partager ?
button-round-end = Vers les réponses
button-card = Ma carte
button-card-paper = Sur papier
button-hand-in = Remettre
button-laters = Questions en attente
button-change = Changer la réponse
button-read-note = Lire
button-tell = Oui, { $name } peut savoir
button-do-not-tell = Non
button-go-on-short = Continuer
button-box = Un mot pour { $name }
button-box-done = C’est tout
button-box-not = Finalement non
button-commands = Que faire ici ?
button-rest = Souffler un peu
button-talk-first = Me parler d’abord
button-slip = C’était une erreur
button-take-back = Retirer pour de bon
button-take-back-not = Non, laisser
button-take-back-yes = Oui, pour de bon
button-all-phases = Toutes les parties

button-it-is-me = Oui, c’est moi
button-not-me = Non
button-consent-yes = Oui
button-consent-later = Pas encore
button-consent-no = Non

button-flag-talk = Parler à quelqu’un
button-flag-unsafe = Pas en sécurité
button-flag-danger = Danger ou menace
button-flag-self-harm = Me faire du mal
button-flag-home = Danger à la maison
button-flag-pressure = On fait pression

button-share-facilitator = Facilitateur seul
button-share-conversation = Pour le dialogue
button-share-myself = Je le dis moi-même
