# Le guide : chaque question, chaque choix, chaque partie. Français de Belgique.
# $role : harmed, responsible, mutual, supporter ou affected. $age : under13, from13, from16 ou adult.
# $register : informal (tu) ou formal (vous).

guide-name = Long
guide-about = Pour un tort grave, ou pour qui veut en dire plus.

phase-facts = Les faits
phase-facts-opening =
    { $register ->
        [informal]
            { $role ->
                [supporter] La première partie parle des faits : cet événement-là, et ce que tu en sais toi-même.
                [affected] La première partie parle des faits : cet événement-là, et ce que tu en sais toi-même.
               *[other] La première partie parle des faits : cet événement-là. Tu racontes seulement ce que tu veux.
            }
       *[formal]
            { $role ->
                [supporter] La première partie parle des faits : cet événement-là, et ce que vous en savez vous-même.
                [affected] La première partie parle des faits : cet événement-là, et ce que vous en savez vous-même.
               *[other] La première partie parle des faits : cet événement-là. Vous racontez seulement ce que vous voulez.
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
        [supporter] Ce que je peux faire
        [affected] Ce que je peux faire
       *[other] Ma responsabilité
    }
phase-responsibility-opening =
    { $register ->
        [informal]
            { $role ->
                [harmed] Maintenant, on parle de tes besoins, et de ce que tu veux choisir toi-même.
                [mutual] Maintenant, on parle de ta part, et de tes besoins.
                [supporter] Maintenant, on parle de ce que tu peux faire, et de l’envie d’être là ou non.
                [affected] Maintenant, on parle de ce que tu peux faire, et de l’envie de participer ou non.
               *[other] Maintenant, on parle de ta part, et de ce que tu veux en faire.
            }
       *[formal]
            { $role ->
                [harmed] Maintenant, on parle de vos besoins, et de ce que vous voulez choisir vous-même.
                [mutual] Maintenant, on parle de votre part, et de vos besoins.
                [supporter] Maintenant, on parle de ce que vous pouvez faire, et de l’envie d’être là ou non.
                [affected] Maintenant, on parle de ce que vous pouvez faire, et de l’envie de participer ou non.
               *[other] Maintenant, on parle de votre part, et de ce que vous voulez en faire.
            }
    }
phase-commitment = Réparer
phase-commitment-opening =
    { $register ->
        [informal]
            { $role ->
                [harmed] Maintenant, on parle de réparer : qu’est-ce qui t’aiderait ? Rien n’est encore décidé.
                [mutual] Maintenant, on parle de réparer : que peux-tu faire, et qu’est-ce qui t’aiderait ? Rien n’est encore décidé.
                [supporter] Maintenant, on parle de réparer : comment peux-tu soutenir ? Rien n’est encore décidé.
                [affected] Maintenant, on parle de réparer : qu’est-ce qui aiderait, et que peux-tu faire ? Rien n’est encore décidé.
               *[other] Maintenant, on parle de réparer : que peux-tu faire ? Rien n’est encore décidé.
            }
       *[formal]
            { $role ->
                [harmed] Maintenant, on parle de réparer : qu’est-ce qui vous aiderait ? Rien n’est encore décidé.
                [mutual] Maintenant, on parle de réparer : que pouvez-vous faire, et qu’est-ce qui vous aiderait ? Rien n’est encore décidé.
                [supporter] Maintenant, on parle de réparer : comment pouvez-vous soutenir ? Rien n’est encore décidé.
                [affected] Maintenant, on parle de réparer : qu’est-ce qui aiderait, et que pouvez-vous faire ? Rien n’est encore décidé.
               *[other] Maintenant, on parle de réparer : que pouvez-vous faire ? Rien n’est encore décidé.
            }
    }
phase-practical = En pratique
phase-practical-opening = Pour finir, quelques questions pratiques.

question-happened =
    { $register ->
        [informal]
            { $role ->
                [responsible] Que s’est-il passé, comme tu l’as vu ? Et qu’as-tu fait ou dit ? Pas besoin de tout raconter.
                [mutual] Que s’est-il passé ? Raconte avec tes mots ce que tu as fait ou dit, et ce que tu as vécu. Pas besoin de tout raconter.
                [supporter] Qu’as-tu vu ou entendu toi-même ? Tu n’étais pas là ? Dis alors comment, ou par qui, tu l’as appris.
                [affected] Qu’as-tu vu ou entendu toi-même ? Tu n’étais pas là ? Dis alors comment, ou par qui, tu l’as appris.
               *[other] Que s’est-il passé ? Raconte-le avec tes mots. Pas besoin de tout raconter.
            }
       *[formal]
            { $role ->
                [responsible] Que s’est-il passé, comme vous l’avez vu ? Et qu’avez-vous fait ou dit ? Pas besoin de tout raconter.
                [mutual] Que s’est-il passé ? Racontez avec vos mots ce que vous avez fait ou dit, et ce que vous avez vécu. Pas besoin de tout raconter.
                [supporter] Qu’avez-vous vu ou entendu vous-même ? Vous n’étiez pas là ? Dites alors comment, ou par qui, vous l’avez appris.
                [affected] Qu’avez-vous vu ou entendu vous-même ? Vous n’étiez pas là ? Dites alors comment, ou par qui, vous l’avez appris.
               *[other] Que s’est-il passé ? Racontez-le avec vos mots. Pas besoin de tout raconter.
            }
    }
question-boundary =
    { $register ->
        [informal]
            { $role ->
                [responsible] D’après toi, qu’est-ce qui est allé trop loin ? Pour qui ? On peut passer cette question.
                [mutual] Qu’est-ce qui est allé trop loin, pour toi ou pour quelqu’un d’autre ? On peut passer cette question.
               *[other] Qu’est-ce qui est allé trop loin, pour toi ? On peut passer cette question.
            }
       *[formal]
            { $role ->
                [responsible] D’après vous, qu’est-ce qui est allé trop loin ? Pour qui ? On peut passer cette question.
                [mutual] Qu’est-ce qui est allé trop loin, pour vous ou pour quelqu’un d’autre ? On peut passer cette question.
               *[other] Qu’est-ce qui est allé trop loin, pour vous ? On peut passer cette question.
            }
    }
question-thinking =
    { $register ->
        [informal] À ce moment-là, que pensais-tu ? Qu’est-ce qui te passait par la tête ?
       *[formal] À ce moment-là, que pensiez-vous ? Qu’est-ce qui vous passait par la tête ?
    }
question-facts-check =
    { $register ->
        [informal] C’était la partie sur les faits. Comment vas-tu maintenant ?
       *[formal] C’était la partie sur les faits. Comment allez-vous maintenant ?
    }
question-touched =
    { $register ->
        [informal]
            { $role ->
                [responsible] Comment vas-tu depuis que c’est arrivé ?
                [supporter] Comment cela t’a-t-il touché, toi ?
                [affected] Comment cela t’a-t-il touché ? Qu’est-ce qui a changé pour toi ?
               *[other] Comment cela t’a-t-il touché, sur le moment et après ?
            }
       *[formal]
            { $role ->
                [responsible] Comment allez-vous depuis que c’est arrivé ?
                [supporter] Comment cela vous a-t-il touché, vous ?
                [affected] Comment cela vous a-t-il touché ? Qu’est-ce qui a changé pour vous ?
               *[other] Comment cela vous a-t-il touché, sur le moment et après ?
            }
    }
question-feelings =
    { $register ->
        [informal]
            { $role ->
                [supporter] Qu’as-tu ressenti en le voyant ou en l’apprenant ? Et que ressens-tu maintenant ?
                [affected] Qu’as-tu ressenti en le voyant ou en l’apprenant ? Et que ressens-tu maintenant ?
               *[other] Qu’as-tu ressenti quand c’est arrivé ? Et que ressens-tu maintenant ?
            }
       *[formal]
            { $role ->
                [supporter] Qu’avez-vous ressenti en le voyant ou en l’apprenant ? Et que ressentez-vous maintenant ?
                [affected] Qu’avez-vous ressenti en le voyant ou en l’apprenant ? Et que ressentez-vous maintenant ?
               *[other] Qu’avez-vous ressenti quand c’est arrivé ? Et que ressentez-vous maintenant ?
            }
    }
question-hardest =
    { $register ->
        [informal] Pour toi, qu’est-ce qui était le plus dur, alors ou maintenant ? On peut passer cette question.
       *[formal] Pour vous, qu’est-ce qui était le plus dur, alors ou maintenant ? On peut passer cette question.
    }
question-others-touched =
    { $register ->
        [informal]
            { $role ->
                [responsible] D’après toi, qui a été touché ? Et comment ? Un prénom ou « mon frère » suffit.
                [mutual] D’après toi, qui d’autre a été touché ? Et comment ? Un prénom ou « mon frère » suffit.
               *[other] Qui d’autre a été touché ? La famille, les amis, la classe ou les voisins, par exemple. Un prénom ou « mon frère » suffit.
            }
       *[formal]
            { $role ->
                [responsible] D’après vous, qui a été touché ? Et comment ? Un prénom ou « mon frère » suffit.
                [mutual] D’après vous, qui d’autre a été touché ? Et comment ? Un prénom ou « mon frère » suffit.
               *[other] Qui d’autre a été touché ? La famille, les amis, la classe ou les voisins, par exemple. Un prénom ou « mon frère » suffit.
            }
    }
question-put-into-words =
    { $register ->
        [informal]
            { $role ->
                [supporter] Pendant le dialogue, pourras-tu dire toi-même comment cela t’a touché ?
               *[other] Pendant le dialogue, pourras-tu dire comment c’était pour toi ?
            }
       *[formal]
            { $role ->
                [supporter] Pendant le dialogue, pourrez-vous dire vous-même comment cela vous a touché ?
               *[other] Pendant le dialogue, pourrez-vous dire comment c’était pour vous ?
            }
    }
question-listen =
    { $register ->
        [informal]
            { $role ->
                [supporter] Peux-tu écouter chacun pendant le dialogue ?
               *[other] Peux-tu écouter comment c’était pour l’autre ?
            }
       *[formal]
            { $role ->
                [supporter] Pouvez-vous écouter chacun pendant le dialogue ?
               *[other] Pouvez-vous écouter comment c’était pour l’autre ?
            }
    }
question-experience-check =
    { $register ->
        [informal] C’était la partie sur le vécu. Comment vas-tu maintenant ?
       *[formal] C’était la partie sur le vécu. Comment allez-vous maintenant ?
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
            { $role ->
                [mutual] Veux-tu prendre la responsabilité de ta part ? Seulement de ta part, pas de celle de l’autre.
               *[other] { $age ->
                    [under13] Veux-tu dire ce que tu as fait, et aider à réparer ? Choisis ce qui est vrai pour toi.
                   *[other] Veux-tu prendre la responsabilité de ta part ? Choisis ce qui est vrai pour toi.
                }
            }
       *[formal]
            { $role ->
                [mutual] Voulez-vous prendre la responsabilité de votre part ? Seulement de votre part, pas de celle de l’autre.
               *[other] { $age ->
                    [under13] Veux-tu dire ce que tu as fait, et aider à réparer ? Choisis ce qui est vrai pour toi.
                   *[other] Voulez-vous prendre la responsabilité de votre part ? Choisissez ce qui est vrai pour vous.
                }
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
               *[other] De quoi as-tu besoin pour te sentir plus fort, et choisir à nouveau toi-même ? Du calme, des réponses, ou quelqu’un à tes côtés, par exemple.
            }
       *[formal]
            { $age ->
                [under13] De quoi as-tu besoin pour te sentir bien à nouveau ? Du calme, ou quelqu’un à côté de toi, par exemple.
               *[other] De quoi avez-vous besoin pour vous sentir plus fort, et choisir à nouveau vous-même ? Du calme, des réponses, ou quelqu’un à vos côtés, par exemple.
            }
    }
question-choose =
    { $register ->
        [informal]
            { $age ->
                [under13] Que veux-tu choisir toi-même pour le dialogue ? Ta place, par exemple. Tu peux passer cette question.
               *[other] Que veux-tu décider toi-même pour le dialogue ? Ta place, qui est là, ou le moment, par exemple. On peut passer cette question.
            }
       *[formal]
            { $age ->
                [under13] Que veux-tu choisir toi-même pour le dialogue ? Ta place, par exemple. Tu peux passer cette question.
               *[other] Que voulez-vous décider vous-même pour le dialogue ? Votre place, qui est là, ou le moment, par exemple. On peut passer cette question.
            }
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
question-responsibility-check =
    { $register ->
        [informal] C’était la troisième partie. Comment vas-tu maintenant ?
       *[formal] C’était la troisième partie. Comment allez-vous maintenant ?
    }
question-offers =
    { $register ->
        [informal]
            { $age ->
                [under13] Comment veux-tu réparer ? Pour chaque choix, je demande ensuite ce que c’est exactement.
               *[other] Que veux-tu faire pour réparer le tort ? Pour chaque choix, je demande ensuite ce que c’est exactement.
            }
       *[formal]
            { $age ->
                [under13] Comment veux-tu réparer ? Pour chaque choix, je demande ensuite ce que c’est exactement.
               *[other] Que voulez-vous faire pour réparer le tort ? Pour chaque choix, je demande ensuite ce que c’est exactement.
            }
    }
question-helps =
    { $register ->
        [informal]
            { $role ->
                [affected] Qu’est-ce qui aiderait, pour toi et tes proches ? Pense à ce qui est cassé ou perdu, et à ce que les gens ressentent.
               *[other] Qu’est-ce qui t’aiderait ? Pense à ce qui est cassé ou perdu, et à ce que tu ressens.
            }
       *[formal]
            { $role ->
                [affected] Qu’est-ce qui aiderait, pour vous et vos proches ? Pensez à ce qui est cassé ou perdu, et à ce que les gens ressentent.
               *[other] Qu’est-ce qui vous aiderait ? Pensez à ce qui est cassé ou perdu, et à ce que vous ressentez.
            }
    }
question-helps-not =
    { $register ->
        [informal] Qu’est-ce qui n’aiderait surtout pas ? De quoi ne veux-tu pas ?
       *[formal] Qu’est-ce qui n’aiderait surtout pas ? De quoi ne voulez-vous pas ?
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
question-contribute =
    { $register ->
        [informal]
            { $role ->
                [supporter] Que peux-tu faire pour soutenir, pendant le dialogue et après ?
               *[other] Que peux-tu faire toi-même pour aider à réparer ?
            }
       *[formal]
            { $role ->
                [supporter] Que pouvez-vous faire pour soutenir, pendant le dialogue et après ?
               *[other] Que pouvez-vous faire vous-même pour aider à réparer ?
            }
    }
question-commitment-check =
    { $register ->
        [informal] C’était la partie sur la réparation. Comment vas-tu maintenant ?
       *[formal] C’était la partie sur la réparation. Comment allez-vous maintenant ?
    }
question-way =
    { $register ->
        [informal] Comment préfères-tu participer ? Être ensemble dans une pièce n’est pas obligatoire.
       *[formal] Comment préférez-vous participer ? Être ensemble dans une pièce n’est pas obligatoire.
    }
question-way-without =
    { $register ->
        [informal] Comment préfères-tu participer ? Rencontrer quelqu’un n’est pas obligatoire.
       *[formal] Comment préférez-vous participer ? Rencontrer quelqu’un n’est pas obligatoire.
    }
question-first-speaker =
    { $register ->
        [informal]
            { $role ->
                [harmed] Qui parle en premier pendant le dialogue ? Tu peux choisir.
               *[other] D’après toi, qui devrait parler en premier pendant le dialogue ?
            }
       *[formal]
            { $role ->
                [harmed] Qui parle en premier pendant le dialogue ? Vous pouvez choisir.
               *[other] D’après vous, qui devrait parler en premier pendant le dialogue ?
            }
    }
question-supporter =
    { $register ->
        [informal] Veux-tu à tes côtés quelqu’un qui te soutient ? Tu peux aussi écrire qui. Un prénom ou « ma tante » suffit.
       *[formal] Voulez-vous à vos côtés quelqu’un qui vous soutient ? Vous pouvez aussi écrire qui. Un prénom ou « ma tante » suffit.
    }
question-say =
    { $register ->
        [informal] Que veux-tu absolument dire pendant le dialogue ?
       *[formal] Que voulez-vous absolument dire pendant le dialogue ?
    }
question-let-know =
    { $register ->
        [informal] Que veux-tu faire savoir à l’autre ou aux autres ?
       *[formal] Que voulez-vous faire savoir à l’autre ou aux autres ?
    }
question-ask =
    { $register ->
        [informal]
            { $role ->
                [harmed] Que veux-tu demander à l’autre ou aux autres ?
                [responsible] Que veux-tu demander à l’autre ou aux autres ?
               *[other] Que veux-tu demander ?
            }
       *[formal]
            { $role ->
                [harmed] Que voulez-vous demander à l’autre ou aux autres ?
                [responsible] Que voulez-vous demander à l’autre ou aux autres ?
               *[other] Que voulez-vous demander ?
            }
    }
question-not-raised =
    { $register ->
        [informal] De quoi ne doit-on pas parler pendant le dialogue ? Le facilitateur le lit. Toi seul peux choisir que cela aille plus loin.
       *[formal] De quoi ne doit-on pas parler pendant le dialogue ? Le facilitateur le lit. Vous seul pouvez choisir que cela aille plus loin.
    }
question-stop-signal =
    { $register ->
        [informal] Quel signe feras-tu pour arrêter ou faire une pause ? Un mot, ou la main levée, par exemple.
       *[formal] Quel signe ferez-vous pour arrêter ou faire une pause ? Un mot, ou la main levée, par exemple.
    }
question-what-if =
    { $register ->
        [informal] Imaginons : l’autre ne dit pas ce que tu espères. Et alors ?
       *[formal] Imaginons : l’autre ne dit pas ce que vous espérez. Et alors ?
    }
question-afterwards =
    { $register ->
        [informal] Comment veux-tu que ce soit si vous vous croisez plus tard ?
       *[formal] Comment voulez-vous que ce soit si vous vous croisez plus tard ?
    }
question-worries =
    { $register ->
        [informal] Qu’est-ce qui t’inquiète ?
       *[formal] Qu’est-ce qui vous inquiète ?
    }
question-safe =
    { $register ->
        [informal] En y pensant, à quel point te sens-tu en sécurité ? Tu pourras changer cette réponse. Si tu choisis « { option-unsafe } », je le dis tout de suite au facilitateur.
       *[formal] En y pensant, à quel point vous sentez-vous en sécurité ? Vous pourrez changer cette réponse. Si vous choisissez « { option-unsafe } », je le dis tout de suite au facilitateur.
    }
question-hopes =
    { $register ->
        [informal] Qu’espères-tu de ce dialogue ? On peut passer cette question.
       *[formal] Qu’espérez-vous de ce dialogue ? On peut passer cette question.
    }
question-needs =
    { $register ->
        [informal] De quoi as-tu besoin pour bien participer ? Tu peux écrire quoi exactement.
       *[formal] De quoi avez-vous besoin pour bien participer ? Vous pouvez écrire quoi exactement.
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
aspect-whom =
    { $register ->
        [informal]
            { $list ->
                [wishes] « { $item } » : pour qui est-ce ? Pour toi, ou aussi pour quelqu’un d’autre.
               *[offers] « { $item } » : pour qui veux-tu le faire ?
            }
       *[formal]
            { $list ->
                [wishes] « { $item } » : pour qui est-ce ? Pour vous, ou aussi pour quelqu’un d’autre.
               *[offers] « { $item } » : pour qui voulez-vous le faire ?
            }
    }
aspect-until =
    { $register ->
        [informal]
            { $list ->
                [wishes] « { $item } » : pour quand le souhaites-tu ?
               *[offers] « { $item } » : pour quand veux-tu le faire ?
            }
       *[formal]
            { $list ->
                [wishes] « { $item } » : pour quand le souhaitez-vous ?
               *[offers] « { $item } » : pour quand voulez-vous le faire ?
            }
    }
aspect-helper =
    { $register ->
        [informal]
            { $list ->
                [wishes] « { $item } » : qui peut aider ?
               *[offers] « { $item } » : qui peut t’aider ? Tu peux aussi écrire « personne ».
            }
       *[formal]
            { $list ->
                [wishes] « { $item } » : qui peut aider ?
               *[offers] « { $item } » : qui peut vous aider ? Vous pouvez aussi écrire « personne ».
            }
    }

option-good = Bien
option-okay = Ça va
option-hard = C’est dur
option-talk = Parler à quelqu’un
option-angry = En colère
option-afraid = Peur
option-sad = Triste
option-ashamed = Honte
option-guilty = Coupable
option-hurt = Blessé
option-confused = Perdu
option-powerless = Impuissant
option-lonely = Seul
option-unsure = Pas sûr
option-relieved = Soulagé
option-calm = Calme
option-nothing = Rien
option-unknown = Pas d’idée
option-put-into-words-yes = Oui
option-put-into-words-with-help = Avec de l’aide
option-put-into-words-not-yet = Pas encore
option-listen-yes = Oui
option-listen-with-help = Avec de l’aide
option-listen-not-yet = Pas encore
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
option-way-meet = Se rencontrer
option-way-indirect = Par le facilitateur
option-way-letter = Par une lettre
option-way-representative = On parle pour moi
option-way-without-indirect = Par le facilitateur
option-way-without-letter = Par une lettre
option-way-without-representative = On parle pour moi
option-first-speaker-me = Moi
option-first-speaker-other = Quelqu’un d’autre
option-first-speaker-facilitator = Le facilitateur
option-supporter-have = Oui, j’ai quelqu’un
option-supporter-looking = Oui, je cherche
option-supporter-none = Non, ça va sans
option-what-if-cope = Ça ira
option-what-if-pause = Je voudrai une pause
option-what-if-help = Je voudrai de l’aide
option-what-if-unsure = Je ne sais pas
option-safe = En sécurité
option-rather-safe = Plutôt en sécurité
option-rather-unsafe = Plutôt pas
option-unsafe = Pas en sécurité
option-needs-language = Autre langue
option-needs-interpreter = Un interprète
option-needs-reading = Aide pour lire
option-needs-place = Un lieu adapté
option-needs-time = Un bon moment
option-needs-other = Autre chose
option-needs-none = Rien de spécial
option-until-week = Dans la semaine
option-until-fortnight = Sous deux semaines
option-until-month = Dans le mois
option-until-later = À un autre moment
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
short-boundary = Ce qui est allé trop loin
short-thinking = Pensées sur le moment
short-facts-check = Comment ça allait : faits
short-touched = Comment c’était, et depuis
short-feelings = Émotions, alors et depuis
short-hardest = Le plus dur
short-others-touched = Qui a été touché
short-put-into-words = Pouvoir le dire
short-listen = Pouvoir écouter
short-experience-check = Comment ça allait : vécu
short-part = Sa propre part
short-willing = Prendre sa responsabilité
short-willing-yes = De quoi, et comment
short-willing-partly = De quoi oui et non
short-willing-differently = Un autre regard
short-willing-not-yet = Ce qui aiderait d’abord
short-talk-first = D’abord en parler
short-willing-no = À propos du non
short-grip = Retrouver des forces
short-choose = Choisir et décider
short-carry = Aider à porter
short-whose-idea = De qui vient l’idée
short-take-part = Participer au dialogue
short-without-meeting = Participer sans rencontre
short-take-part-not-yet = Ce qu’il faut d’abord
short-take-part-no = Ce qui peut aider
short-responsibility-check = Comment ça allait : partie 3
short-offers = Propositions
short-helps = Ce qui aiderait
short-helps-not = Ce qui n’aiderait pas
short-wishes = Souhaits
short-do-yourself = Faire soi-même
short-contribute = Aider à réparer
short-commitment-check = Comment ça allait : réparer
short-way = Façon de participer
short-way-without = Façon de participer
short-first-speaker = Qui parle en premier
short-supporter = Quelqu’un qui soutient
short-say = À dire au dialogue
short-let-know = À faire savoir à l’autre
short-ask = À demander à l’autre
short-not-raised = Ne pas en parler
short-stop-signal = Signe pour arrêter
short-what-if = Si ça se passe autrement
short-afterwards = Se croiser plus tard
short-worries = Inquiétudes
short-safe = Se sentir en sécurité
short-hopes = Espoirs
short-needs = Besoins pour participer
short-aspect-what = Quoi exactement
short-aspect-whom = Pour qui
short-aspect-until = Pour quand
short-aspect-helper = Qui aide
