people-button = 🔎 Trouver quelqu'un
people-ask = 🔎 <b>Qui cherchez-vous ?</b>

    Tapez un nom (sans accents, même incomplet), un téléphone, un numéro de participant ou une adresse électronique.
    Par exemple : <i>lan dak lak</i>, <i>0912 345 678</i>, <i>12</i>
people-type = Tapez un nom, un téléphone ou un numéro de participant.
people-look-again = Tapez de nouveau le nom ou le numéro dans « Trouver quelqu'un ».
people-again = 🔎 Chercher quelqu'un d'autre
people-results = ⬅️ Résultats
people-nobody = Personne ne correspond à « { $typed } ».

    Essayez avec moins de lettres, ou avec le téléphone.
people-found = 🔎 Résultats pour « { $typed } » :
people-guessed = 🔎 Personne ne s'appelle exactement « { $typed } ». Les plus proches :
people-hit = { $at }. <b>{ $name }</b>
    { $about }
people-absent = 📵 pas encore sur Telegram
people-state-registered = inscrit
people-state-withdrawn = désinscrit
people-state-waiting = en attente d'une place
people-state-offered = une place lui est proposée
people-state-asked = en attente d'accord
people-state-refused = refusé
people-language-vi = vietnamien
people-language-en = anglais
people-language-fr = français
people-card = 👤 <b>{ $name }</b> · numéro { $number }
    { $title }
    État : <b>{ $state }</b>
    { $by ->
        [staff] Inscription faite par { $maker }
       *[self] Inscription faite en personne
    }, { $when }
people-reach = 📱 Joignable sur Telegram ({ $language }), dernier passage { $when }.
people-reach-blocked = 🚫 Cette personne a bloqué le bot ({ $language }) : les messages n'arrivent pas. Téléphonez-lui.
people-reach-absent = 📵 Pas encore sur Telegram : ne reçoit aucun rappel. Envoyez-lui son lien personnel.
people-history = 📜 Historique
people-correct = ✏️ Corriger
people-link = ✉️ Lien personnel
people-there = Cette personne est déjà sur Telegram, le lien est inutile.
people-back = ⬅️ Retour à la personne
people-other-series = 👤 { $title }
people-history-title = 📜 <b>{ $name }</b> – du plus récent au plus ancien (page { $page }/{ $pages })
people-happened = { $when } : { $what }
people-happened-registered = { $by ->
        [staff] inscription faite par d'autres : { $title }, numéro { $number }
       *[self] inscription : { $title }, numéro { $number }
    }
people-happened-withdrawn = désinscription : { $title }
people-happened-agreed = accord à la version { $version } des conditions
people-happened-attended = { $platform ->
        [none] présence à la séance { $number }
       *[other] présence à la séance { $number } ({ $platform })
    }
people-happened-answered = questionnaire de la séance { $number } rempli
people-happened-certified = attestation { $serial } délivrée
people-happened-uncertified = attestation { $serial } { $state ->
        [replaced] remplacée par une autre
       *[revoked] révoquée
    }
people-happened-employed = a reçu le rôle { $role }
people-happened-dismissed = n'a plus le rôle { $role }
people-happened-treated = 📒 { $what }
people-happened-unwanted = ne veut pas recevoir : { $topic ->
        [polls] sondages
       *[news] annonces
    }
people-happened-received = { $what ->
        [reminder] rappel
        [join] lien d'accès
        [after] message d'après séance
        [survey_call] appel au questionnaire
        [survey_nudge] rappel du questionnaire
        [material] document
        [materials] documents déjà donnés, pour un inscrit tardif
        [change] changement d'horaire
        [certificate] attestation
        [announcement] annonce
        [corrected] avis de correction
        [letter] message personnel
        [letter-answer] réponse d'un participant
        [merged] avis de fusion des comptes
        [seat-offer] place proposée
        [seat-yes] avis d'admission
        [seat-line] avis de mise en attente
        [seat-no] avis de refus
        [seat-lapsed] avis d'offre expirée
        [question-state] avis sur une question
        [question-passed] avis de transmission d'une question
        [question-ask] question à répondre
        [question-head] liste de questions
        [question-left] avis de questions sans réponse
        [question-left-here] avis de questions sans réponse
        [question-answer] réponse à une question
        [question-fixed] correction d'une réponse
        [question-waiting] avis de nouvelles questions
        [recall] annonce reprise
        [reword] annonce reformulée
       *[other] message
    }{ $number ->
        [none] { "" }
       *[other] { " " }(séance { $number })
    } : { $state ->
        [sent] ✅ envoyé
        [pending] ⏳ en attente
        [sending] ⏳ en cours d'envoi
        [blocked] 🚫 bloqué
        [failed] ⚠️ non envoyé
        [skipped] inutile
        [expired] trop tard, non envoyé
       *[in_doubt] ❔ peut-être arrivé
    }
people-hint-phone = Tapez le téléphone de cette personne, ou envoyez sa fiche de contact. Par exemple : 0912 345 678
people-correcting = ✏️ Données de <b>{ $name }</b>, numéro { $number }
people-changed-meanwhile = ⚠️ Ces données ont été modifiées entre-temps, rien n'a été enregistré. Regardez de nouveau, puis continuez.
people-nothing-changed = Rien n'a changé.
people-corrected = { $told ->
        [yes] ✅ Enregistré, la personne est prévenue.
       *[no] ✅ Enregistré.
    }
people-certificate-stays = ⚠️ L'attestation <b>{ $serial }</b> porte toujours l'ancien nom. S'il est faux, délivrez-la de nouveau.
people-told-corrected = ℹ️ L'organisation a corrigé votre inscription : <b>{ $fields }</b>.
    { $title }

    Si ce n'est pas juste, appuyez ci-dessous pour voir et corriger.
people-register = ✍️ Inscrire quelqu'un
people-registering = ✍️ <b>Pour quelqu'un d'autre.</b> Vous répondez à la place de la personne inscrite.
people-register-sure = ✍️ <b>C'est presque fini.</b>
people-twin-warning = ⚠️ Ce téléphone est déjà dans la liste : <b>{ $name }</b>, numéro { $number }. Est-ce la même personne ?
people-see = 👤 Voir { $name }
people-consent = Cette personne accepte-t-elle que ses données soient conservées et utilisées ?
people-on-paper = ✅ J'ai son accord sur papier
people-consent-later = Pas encore : demander à l'arrivée
people-register-yes = ✅ Inscrire
people-back-to-form = ✏️ Revoir les réponses
people-handed = ✅ <b>{ $name }</b> · numéro <b>{ $number }</b> ({ $state })
    { $title }

    Lien personnel, valable une fois. Envoyez-le ou imprimez-le pour cette personne : il lui donne l'horaire, les liens d'accès et l'attestation :
    { $link }
people-share = Bonjour { $name } ! Vous êtes inscrit à { $title }. Ouvrez le lien pour recevoir l'horaire et l'accès :
people-another = ✍️ Inscrire une autre personne
people-twins = 👥 Doublons
people-twins-of = 👥 Fusionner
people-twins-list = 👥 <b>{ $count }</b> { $count ->
        [one] paire est peut-être
       *[other] paires sont peut-être
    } la même personne (même téléphone, ou même nom avec même structure ou province). Appuyez sur une paire pour comparer.
people-twins-none = 👥 Aucun doublon apparent. 👍
people-pair = { $one } ↔ { $other }
people-no-twin = Personne d'autre ne porte ce nom ou ce téléphone.
people-which-twin = 👥 Qui est peut-être la même personne que <b>{ $name }</b> (numéro { $number }) ?
people-compare = 👥 <b>Est-ce la même personne ?</b>
people-side = <b>{ $mark }</b> : <b>{ $name }</b> · numéro { $number }
    { $title }
    { $account ->
        [yes] 📱 sur Telegram
       *[no] 📵 pas encore sur Telegram
    } · { $series } cycle(s) · { $sessions } séance(s) · { $surveys } questionnaire(s) · { $certificates } attestation(s)
people-differs = { $label }
       A : <b>{ $one }</b>
       B : <b>{ $other }</b>
people-all-alike = Les deux disent exactement la même chose.
people-cannot-merge-same = ℹ️ C'est déjà une seule personne, il n'y a rien à fusionner.
people-cannot-merge-staff = ⚠️ L'une des deux fait partie de l'équipe. Retirez d'abord ce rôle.
people-cannot-merge-elsewhere = ⚠️ L'une des deux participe à un cycle qui n'est pas le vôtre. Demandez à un organisateur de tout le programme.
people-keep = ✅ Même personne : garder { $mark }
people-apart = ✖️ Deux personnes différentes
people-merge-sure = 👥 Garder les données de <b>{ $name }</b> (numéro { $number }) et y ajouter tout ce que <b>{ $other }</b> (numéro { $gone }) a fait : présences, questionnaires, attestations…

    C'est <b>irréversible</b>.
people-merge-yes = Fusionner les deux
people-merge-accounts = ⚠️ <b>Ce sont deux comptes Telegram différents.</b> D'habitude, ce sont deux personnes ! Ne fusionnez que si vous êtes sûr qu'une personne utilise deux téléphones.

    Désormais seul le compte de <b>{ $name }</b> (numéro { $number }) est inscrit ; l'autre, de <b>{ $other }</b> (numéro { $gone }), redevient celui d'un nouveau venu. Les deux seront prévenus.
people-merge-two-yes = J'en suis sûr : fusionner
people-merge-back = ⬅️ Non, revoir
people-merged = ✅ Fusionnés : <b>{ $name }</b>, numéro { $number }.
people-are-two = Noté : deux personnes différentes.
people-told-merged = ℹ️ L'organisation a fusionné vos deux comptes Telegram dans :
    { $title }

    { $stays ->
        [yes] Tout ce que vous avez fait est désormais ici.
       *[no] Rappels, liens et attestation vont désormais à votre autre compte. Si vous n'en avez pas d'autre, prévenez tout de suite l'organisation.
    }
people-write = ✍️ Lui écrire
people-leave = ✖️ Quitter sans enregistrer
people-not-given = pas de réponse
people-gone = Cette inscription vient d'être fusionnée avec une autre. Cherchez de nouveau la personne.
