imports-button = 📥 Importer une liste
imports-ask = 📥 <b>Importer des inscriptions</b>
    { $title }

    Envoyez ici le fichier de la liste : Excel (.xlsx, .xls), ODS ou CSV, { $most } Mo au plus. Peu importe le nom des colonnes : je les reconnais ou je vous demande.

    Je vérifie chaque ligne et vous montre le résultat. Rien ne change avant que vous appuyiez sur « Importer ».
imports-template = 📄 Recevoir un modèle
imports-template-name = modele-de-liste
imports-template-caption = 📄 Un modèle fait d'après le formulaire d'inscription. La deuxième feuille dit quoi mettre dans chaque colonne. Remplissez-le et renvoyez-le ici.
imports-links-all = 🔗 Liens pour ceux qui manquent
imports-not-a-file = J'attends la liste. Touchez 📎, choisissez « Fichier » et envoyez un fichier Excel ou CSV. Pour quitter, tapez /desk.
imports-fetching = ⏳ <b>{ $name }</b> est arrivé, je le lis…
imports-not-fetched = 😔 Le fichier n'a pas pu être récupéré chez Telegram. Renvoyez-le, s'il vous plaît.
imports-draft-over = Cette liste a déjà été importée ou abandonnée. Pour une autre, allez à « 📥 Importer une liste ».
imports-series-over = Ce cycle ne prend plus d'inscriptions.
imports-form-changed = Le formulaire d'inscription vient de changer, il faut tout vérifier à nouveau. Renvoyez le fichier dans « 📥 Importer une liste ».
imports-at-work = ⏳ C'est en cours, un instant.
imports-making = ⏳ Un instant…
imports-checking = ⏳ Vérification de <b>{ $name }</b>…
imports-applying = ⏳ Importation de <b>{ $name }</b>…

imports-which-column = 🔎 <b>{ $name }</b>
    Quelle colonne est « <b>{ $step }</b> » ? { $left ->
        [1] C'est la dernière question.
       *[other] Encore { $left } questions.
    }
imports-column = colonne { $letter }
imports-column-with = { $name } : { $cells }
imports-no-column = Il n'y en a pas
imports-page-back = ⬅️ Colonnes précédentes
imports-page-on = Autres colonnes ➡️
imports-columns = 🔧 <b>Voici comment les colonnes sont lues.</b> Touchez ce qui doit changer.
imports-reads = { $step } ← { $column }
imports-check = ✅ C'est bon, vérifier à nouveau
imports-edit-columns = 🔧 Changer les colonnes
imports-drop = ✖️ Abandonner
imports-dropped = <b>{ $name }</b> est abandonné. Rien n'a été importé.
imports-another = 📥 Importer une autre liste

imports-file = 📥 <b>{ $name }</b> : { $rows } { $rows ->
        [one] ligne
       *[other] lignes
    }
imports-new = ✅ Nouvelles inscriptions : <b>{ $count }</b>
imports-waiting = ⏳ Dont { $count } en liste d'attente, toutes les places étant prises
imports-same = 👌 Déjà inscrites, rien de différent : { $count }
imports-changed = 🔁 Déjà inscrites, avec de nouvelles informations : { $count } (seront mises à jour)
imports-own = 🙋 Inscrites elles-mêmes dans le bot, avec d'autres réponses : { $count } (les leurs restent)
imports-over = 🚫 Désistées ou refusées auparavant : { $count } (pas réinscrites)
imports-twice = 👯 Répétées dans le fichier : { $count }, seule la première ligne compte ({ $some })
imports-twice-one = la ligne { $row } répète la ligne { $first }
imports-wrong = ⚠️ <b>{ $count } { $count ->
        [one] ligne ne peut pas être importée
       *[other] lignes ne peuvent pas être importées
    } :</b>
imports-wrong-row = • Ligne { $row } – { $faults }
imports-wrong-more = … et { $count } de plus, voir le fichier.
imports-read-so = 🔎 { $columns }
imports-unused = Non utilisées : { $columns }
imports-nothing-yet = Rien n'est encore enregistré. Regardez bien, puis touchez le bouton ci-dessous.
imports-nothing-new = Il n'y a personne de nouveau à importer. Corrigez le fichier et renvoyez-le dans « 📥 Importer une liste ».
imports-apply = ✅ Importer { $count } { $count ->
        [one] personne
       *[other] personnes
    }
imports-apply-both = ✅ Importer { $count }, mettre à jour { $changed }
imports-apply-changed = ✅ Mettre à jour { $changed } { $changed ->
        [one] personne
       *[other] personnes
    }
imports-later = 🕗 Demander plus tard ce qui manque ({ $count })
imports-not-later = 🕗 Refuser les lignes incomplètes
imports-wrong-file = 📄 Recevoir les lignes refusées

imports-done = ✅ <b>{ $count }</b> { $count ->
        [one] personne inscrite
       *[other] personnes inscrites
    }.
imports-done-waiting = ⏳ Dont { $count } en liste d'attente.
imports-done-changed = 🔁 Mises à jour : { $count }.
imports-done-wrong = ⚠️ { $count } { $count ->
        [one] ligne n'a pas pu être importée.
       *[other] lignes n'ont pas pu être importées.
    }
imports-next = Ces personnes n'ont pas encore ouvert le bot, les rappels ne leur parviennent donc pas. Envoyez à chacune son lien personnel, ou invitez-les à ouvrir le bot et à partager leur numéro de téléphone.
imports-links = 🔗 Créer un lien pour chacune
imports-links-number = Numéro
imports-links-name = Nom
imports-links-phone = Téléphone
imports-links-link = Lien personnel
imports-links-file = liens
imports-links-caption = 🔗 Liens personnels de { $count } { $count ->
        [one] personne qui n'a pas
       *[other] personnes qui n'ont pas
    } encore ouvert le bot. Chaque lien sert une fois : envoyez-le à la bonne personne, et ne publiez pas le fichier dans un groupe.
imports-nobody-absent = 👌 Toutes les personnes inscrites par d'autres ont ouvert le bot ; personne n'a besoin d'un lien.

imports-sheet-list = Liste
imports-sheet-help = Comment remplir
imports-sheet-wrong = Non importées
imports-sheet-fixed = Corrigées
imports-sheet-links = Liens
imports-help-column = Colonne
imports-help-needed = Obligatoire
imports-help-how = Comment l'écrire
imports-help-allowed = Valeurs possibles
imports-needed-yes = Obligatoire
imports-needed-no = Facultatif
imports-needed-sometimes = Selon : { $steps }
imports-how-name = Nom complet tel qu'il doit figurer sur l'attestation
imports-how-text = Texte
imports-how-choice = Une des valeurs ci-contre
imports-how-choices = Une ou plusieurs des valeurs ci-contre, séparées par des virgules
imports-how-yesno = Oui ou Non
imports-how-number = Un nombre
imports-how-date = Jour/mois/année, par exemple 28/09/1980
imports-how-phone = Numéro de téléphone, par exemple 0912 345 678
imports-how-email = Adresse e-mail, par exemple hoa.nguyen@example.com
imports-how-province = Nom de la province ou de la ville
imports-how-rating = De 1 à 5
imports-how-scale = De 0 à 10
imports-wrong-caption = 📄 { $count } { $count ->
        [one] ligne qui ne peut pas être importée
       *[other] lignes qui ne peuvent pas être importées
    }. La première colonne dit pourquoi. Corrigez-les dans ce fichier même et renvoyez-le dans « 📥 Importer une liste » : personne n'est importé deux fois.
imports-wrong-name = lignes-a-corriger
imports-what-is-wrong = Raison
imports-row = Ligne
imports-written = Dans le fichier
imports-taken-as = Compris comme
imports-fault = { $column } : { $why }
imports-fault-cell = { $column } <i>{ $cell }</i> : { $why }

imports-why-missing = vide
imports-why-short = trop court, { $least } caractères au moins
imports-why-long = trop long, { $most } caractères au plus
imports-why-choice = ne fait pas partie des choix ({ $options })
imports-why-several = pas clair, peut-être : { $options }
imports-why-few = il faut au moins { $least } choix
imports-why-many = { $most } choix au plus
imports-why-yesno = écrire Oui ou Non
imports-why-number = n'est pas un nombre
imports-why-small = trop petit, au moins { $least }
imports-why-large = trop grand, au plus { $most }
imports-why-whole = il faut un nombre entier
imports-why-date = n'est pas une date jour/mois/année
imports-why-early = trop tôt, au plus tôt { $earliest }
imports-why-late = trop tard, au plus tard { $latest }
imports-why-year = il manque l'année
imports-why-phone = n'est pas un numéro de téléphone
imports-why-phone-short = il manque des chiffres au numéro
imports-why-phone-long = le numéro a trop de chiffres
imports-why-phone-several = plusieurs numéros, n'en écrire qu'un
imports-why-email = n'est pas une adresse e-mail
imports-why-meant = est-ce { $meant } ?
imports-why-province = pas de province ou de ville de ce nom
imports-why-name = ne ressemble pas à un nom complet
imports-why-rating = il faut un nombre de 1 à 5
imports-why-scale = il faut un nombre de 0 à 10
imports-why-other = illisible
