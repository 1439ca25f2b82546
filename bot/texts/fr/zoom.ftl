zoom-button = 📊 Rapport Zoom
zoom-copy-name = 🏷 Nom dans Zoom : { $name }
zoom-name-button = 🏷 Mon nom sur Zoom
zoom-name = 🏷 Sur Zoom, prenez ce nom :
    <b>{ $name }</b>

    Grâce à votre numéro de participant placé devant, les organisateurs vous reconnaissent et tout votre temps compte. Appuyez sur le bouton ci-dessous pour copier le nom.
zoom-back = ⬅️ Rapport Zoom
zoom-page = 📊 <b>Rapport Zoom – séance { $number }</b>
zoom-none = Pas encore de rapport pour cette séance.
zoom-ask = 📊 <b>Rapport Zoom de la séance { $number }</b>

    Envoyez ici le fichier des participants que Zoom permet de télécharger (CSV ou Excel ; réunion ou webinaire).

    Où le trouver : zoom.us → <b>Rapports</b> → <b>Utilisation</b> → le nombre de participants → <b>Exporter</b>. Ne cochez pas «Afficher les utilisateurs uniques» : seules les heures d'arrivée et de départ permettent de compter juste.

    Je vous montre d'abord ce qu'il contient. Rien ne change tant que vous n'avez pas appuyé sur «Prendre le rapport».
zoom-not-yet = Cette séance n'a pas commencé : il n'y a pas encore de rapport Zoom.
zoom-not-a-file = J'attends le rapport de Zoom. Appuyez sur 📎, choisissez «Fichier» et envoyez le fichier CSV ou Excel. Pour quitter, tapez /desk.
zoom-fetching = ⏳ <b>{ $name }</b> est arrivé, je le lis…
zoom-looking = ⏳ Je relis <b>{ $name }</b>…
zoom-applying = ⏳ Je prends <b>{ $name }</b>…
zoom-draft-over = Ce rapport a déjà été pris ou abandonné. Rouvrez «📊 Rapport Zoom» de la séance.
zoom-dropped = <b>{ $name }</b> est abandonné. Rien n'a changé.

zoom-preview = 📊 <b>{ $name }</b> – séance { $number }
    { $rows ->
        [one] { $rows } ligne
       *[other] { $rows } lignes
    }, { $guests ->
        [one] { $guests } nom
       *[other] { $guests } noms différents
    }
zoom-preview-hosts = 🎤 Animateurs et intervenants, non comptés : { $count }
zoom-preview-absent = 🪑 Lignes de personnes qui ne sont pas venues, laissées de côté : { $count }
zoom-preview-waiting = 🚪 Lignes de la salle d'attente, laissées de côté : { $count }
zoom-preview-clock = 🕗 Heures du fichier : <b>{ $zone }</b>
    { $day }, de { $first } à { $last } (heure du programme)
    Pendant la séance, { $average } minutes par personne en moyenne ; en avance : { $early }, après la fin : { $late }.
zoom-preview-totals = ⏱ Ce fichier ne donne que des minutes au total, pas les heures d'arrivée et de départ. Je compte au plus la durée de la séance. Pour compter juste, exportez-le sans cocher «Afficher les utilisateurs uniques».
zoom-preview-nothing-yet = Rien n'est encore enregistré. Regardez bien, puis appuyez ci-dessous.
zoom-preview-again = 👌 Ce même fichier a déjà été pris, il n'y a plus rien à faire.
zoom-matched = ✅ Reconnus : <b>{ $count }</b> ({ $by })
zoom-alone = 🔤 Dont reconnus par leur seul nom, sans numéro ni e-mail : <b>{ $count }</b>. Je ne peux pas distinguer un inconnu qui porte exactement le même nom : relisez-les une fois le rapport pris.
zoom-by-number = { $count } par leur numéro
zoom-by-email = { $count } par leur e-mail
zoom-by-phone = { $count } par leur téléphone
zoom-by-name = { $count } par leur nom
zoom-by-decision = { $count } choisis par les organisateurs
zoom-likely = 👥 Tout le nom d'une seule personne inscrite, mais un nom très répandu : <b>{ $count }</b>
zoom-doubtful = ❓ Pas sûr de qui il s'agit : <b>{ $count }</b>
zoom-unknown = 🌫 Non reconnus : <b>{ $count }</b>
zoom-ignored = 🙅 Pas des participants : { $count }
zoom-hosts = 🎤 Animateurs et intervenants (non comptés) : { $count }
zoom-hint-zone = ⚠️ Avec ces heures, presque tout tombe hors de la séance. Si ce sont des heures de <b>{ $zone }</b>, tout concorde. Appuyez sur «🕗 Autre fuseau horaire».
zoom-hint-session = ⚠️ Personne n'était là pendant cette séance. Le fichier correspond à la <b>séance { $number }</b> : ouvrez-la et renvoyez-le.
zoom-hint-nobody = ⚠️ Personne n'était là pendant cette séance. C'est peut-être le fichier d'une autre ; vérifiez la date.
zoom-hint-meeting = ⚠️ Le fichier concerne la réunion { $meeting }, ce n'est pas le numéro de réunion de cette séance. Vérifiez que c'est le bon.
zoom-hint-closed = 🔒 Les présences de cette séance sont arrêtées : le rapport est gardé, mais les résultats ne changent pas. Rouvrez les présences pour les faire recalculer.
zoom-apply = ✅ Prendre le rapport
zoom-zones = 🕗 Autre fuseau horaire
zoom-zone-fits = 🕗 Oui, { $zone }
zoom-drop = ✖️ Abandonner
zoom-ask-zone = 🕗 <b>De quel endroit sont les heures du fichier ?</b>

    Zoom les écrit dans le fuseau horaire du compte Zoom (Profil → Fuseau horaire).
zoom-zone = { $zone }
zoom-zone-vietnam = heure du Viêt Nam
zoom-zone-utc = heure universelle (UTC)
zoom-zone-california = heure de Californie (USA)
zoom-zone-new-york = heure de New York (USA)
zoom-zone-paris = heure de Paris
zoom-zone-singapore = heure de Singapour
zoom-zone-tokyo = heure de Tokyo
zoom-zone-sydney = heure de Sydney

zoom-evidence = ⏱ Personnes présentes : <b>{ $people }</b>, { $average } minutes sur { $whole } en moyenne. C'est noté dans les présences.
zoom-reports = 📄 Rapports pris :
zoom-report = • { $name } – lignes : { $rows }, { $when }
zoom-to-decide = Ceux dont on n'est pas sûr ne comptent pas encore. Regardez-les un par un ; je m'en souviendrai.
zoom-likely-button = 👥 Prendre les { $count } de même nom
zoom-queue-button = ❓ Regarder { $count } dont on n'est pas sûr
zoom-send = 📎 Envoyer un rapport
zoom-list = 📄 Obtenir la liste
zoom-again = 🔄 Recomparer
zoom-undo = 🗑 Retirer
zoom-undo-which = 🗑 Quel rapport faut-il retirer ? Les minutes seront recomptées d'après les autres.
zoom-undo-one = 🗑 { $name }
zoom-undo-sure = Retirer <b>{ $name }</b> (lignes : { $rows }, pris { $when }) ?

    Les minutes seront recomptées. Vos choix restent en mémoire.
zoom-undo-yes = 🗑 Retirer ce rapport

zoom-guest = ❓ Qui est <b>{ $name }</b> ? (encore { $left })
zoom-guest-times = 🕗 { $first }–{ $last }, { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } pendant la séance
zoom-guest-total = ⏱ { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
zoom-guest-email = ✉️ { $email }
zoom-may-be = C'est peut-être :
zoom-may-be-nobody = Je ne trouve personne de semblable parmi les inscrits.
zoom-several = 👥 Ce nom semble être celui de plusieurs personnes sur un même appareil.
zoom-candidate = { $at }. <b>{ $name }</b> · { $about }
    <i>{ $why }</i>
zoom-why-number = son numéro
zoom-why-email = son e-mail
zoom-why-phone = son téléphone
zoom-why-whole = tout le nom
zoom-why-part = un nom semblable
zoom-why-decision = choisi auparavant
zoom-why-here = était là sur un autre appareil
zoom-who = 🔎 Quelqu'un d'autre
zoom-share = 👥 Un même appareil
zoom-ignore = 🙅 Pas un participant
zoom-later = ⏭ Plus tard
zoom-back-guest = ⬅️ Retour
zoom-ask-who = 🔎 Qui est <b>{ $name }</b> ?

    Tapez le nom, le numéro, le téléphone ou l'e-mail de cette personne.
zoom-found = 🔎 <b>{ $name }</b>, c'est :
zoom-guest-gone = Le rapport où figurait cette personne a été retiré. Rouvrez «📊 Rapport Zoom».
zoom-decided = ✅ Noté : { $name }
zoom-ignored-now = 🙅 Noté : pas un participant
zoom-decided-already = Quelqu'un a déjà choisi ; voici le suivant.
zoom-reopen = ↩️ Changer : { $name }
zoom-reopened = ↩️ Cette personne ne compte plus pour le moment. Choisissez de nouveau.
zoom-ask-share = 👥 <b>{ $name }</b> : qui était à cet appareil ?

    Appuyez sur chaque personne, ou tapez un nom ou un numéro pour en trouver d'autres. Tout le temps de l'appareil compte pour chacune.
zoom-share-done = ✅ Terminé ({ $count })
zoom-likely-sure = 👥 <b>{ $count }</b> portent exactement le nom d'une seule personne inscrite. Mais ce nom est très répandu, alors je ne décide pas seul. Par exemple :
zoom-likely-one = • { $guest } → { $name }
zoom-likely-yes = ✅ Oui, prendre les { $count }
zoom-likely-done = ✅ Pris : { $count }
zoom-named-button = 🔤 Relire { $count } reconnus
zoom-named = 🔤 Reconnus par leur seul nom, ou choisis par les organisateurs (👤) : <b>{ $count }</b>

    Je ne peux pas distinguer un inconnu qui porte exactement le même nom. Si quelqu'un n'est pas le bon, appuyez sur son numéro et choisissez de nouveau.
zoom-named-one = { $at }. { $guest } → <b>{ $name }</b> · { $about }
zoom-named-chosen = { $at }. { $guest } → 👤 <b>{ $name }</b> · { $about }
zoom-named-fix = ✏️ { $at }

zoom-list-name = participants-zoom-seance-{ $number }
zoom-list-caption = 📄 Toutes les personnes des rapports Zoom de la séance { $number }. La première feuille montre qui n'est pas reconnu.
zoom-sheet-missed = Non reconnus
zoom-sheet-found = Reconnus
zoom-column-name = Nom dans Zoom
zoom-column-email = E-mail
zoom-column-from = Arrivée
zoom-column-to = Départ
zoom-column-minutes = Minutes pendant la séance
zoom-column-early = Minutes avant
zoom-column-late = Minutes après
zoom-column-state = Résultat
zoom-column-number = Numéro
zoom-column-person = Est, ou est peut-être
zoom-column-way = Par
zoom-way-number = numéro
zoom-way-email = e-mail
zoom-way-phone = téléphone
zoom-way-name = nom
zoom-way-decision = organisateur
zoom-state-matched = reconnu
zoom-state-doubtful = pas sûr
zoom-state-likely = même nom, mais répandu
zoom-state-unknown = non reconnu
zoom-state-ignored = pas un participant

zoom-no-table = Je ne trouve pas de tableau des participants dans ce fichier. Téléchargez-le de nouveau sur zoom.us : <b>Rapports</b> → <b>Utilisation</b> → le nombre de participants → <b>Exporter</b>, et envoyez-le tel quel (avec la ligne des titres).
zoom-registrants = C'est la liste de ceux qui se sont <b>inscrits</b> auprès de Zoom ; elle ne dit pas qui est venu. Téléchargez le rapport des <b>participants</b> (Rapports → Utilisation → le nombre de participants → Exporter).
zoom-nobody = Le fichier a des lignes ({ $rows }), mais personne n'y est venu. Vérifiez que c'est le bon.
zoom-long = Le rapport a plus de { $most } lignes, je ne peux pas le prendre. Exportez chaque séance à part et envoyez-les l'une après l'autre.
zoom-fault = { $kind ->
        [moment] Je ne peux pas lire l'heure «{ $cell }»
        [length] Je ne peux pas lire les minutes «{ $cell }»
        [gap] L'heure d'arrivée ou de départ manque
        [day] Il y a un jour qui n'existe pas
       *[order] Un départ avant l'arrivée, ou plus d'un jour de présence
    } (lignes : { $count } ; { $rows }). Rien n'a été pris. Corrigez ces lignes, ou téléchargez de nouveau le fichier de Zoom et envoyez-le tel quel.
