sessions-calendar-title = Séance { $number } – { $series }
sessions-calendar = 🗓 Ajouter à mon agenda
sessions-calendar-anew = 🗓 Mettre à jour mon agenda
sessions-calendar-caption = 🗓 { $count ->
        [one] Votre agenda de { $count } séance.
       *[other] Votre agenda de { $count } séances.
    } Ouvrez ce fichier pour l’ajouter à l’agenda de votre téléphone.
sessions-schedule = 📅 <b>Calendrier</b>
    { $title }
sessions-line-ahead = <b>Séance { $number }</b> · { $when }–{ $until }
sessions-line-now = 🔴 <b>Séance { $number }</b> · { $when }–{ $until } · ouverte
sessions-line-past = ✔️ <b>Séance { $number }</b> · { $when } · terminée
sessions-line-cancelled = ❌ <b>Séance { $number }</b> · { $when } · annulée
sessions-now = 🔴 <b>La séance { $number } est ouverte</b>
    { $title }

    Appuyez sur un bouton ci-dessous pour la rejoindre. Quand vous y êtes, appuyez sur « J’y suis ».
sessions-later = ⏳ <b>Séance { $number }</b> : { $when }
    { $title }

    Vous pouvez déjà voir les liens d’accès ci-dessous. Je vous préviendrai à temps.
sessions-past = La séance { $number } est terminée.
sessions-cancelled = ❌ La séance { $number } est annulée.
sessions-over = Il n’y a plus de séance à venir.
sessions-zoom = Zoom : <code>{ $meeting }</code>, code d’accès <code>{ $passcode }</code>
sessions-place = 📍 { $place }
sessions-open-zoom = { $icon } Rejoindre sur Zoom
sessions-open-facebook = { $icon } Regarder sur Facebook
sessions-open-youtube = { $icon } Regarder sur YouTube
sessions-open-place = { $icon } Voir le plan
sessions-copy = 📋 Copier le code { $passcode }
sessions-here = 🙋 J’y suis
sessions-here-where = Où suivez-vous la séance ?
sessions-platform-zoom = 💻 Zoom
sessions-platform-facebook = 📘 Facebook
sessions-platform-youtube = ▶️ YouTube
sessions-platform-place = 📍 Sur place
sessions-here-noted = 🙌 C’est noté : vous êtes à la séance { $number }. Bonne séance !
sessions-here-closed = La séance n’est pas encore ouverte ou déjà terminée : je n’ai pas pu noter votre présence.
sessions-way-button = 🔄 Impossible d'entrer ? Nouveau lien
sessions-way-shown = Voici les accès les plus récents.
sessions-way-changed = 🔁 <i>Les accès ont été mis à jour à { $at }.</i>
sessions-desk-button = 📅 Séances
sessions-desk-list =
    📅 <b>Séances</b>
    Choisissez une séance pour changer l'heure ou les liens, l'annuler ou la rétablir.
sessions-desk-none = Ce cycle n'a pas encore de séance.
sessions-desk-one-ahead = Séance { $number } · { $when }
sessions-desk-one-now = 🔴 Séance { $number } · { $when }
sessions-desk-one-past = ✔️ Séance { $number } · { $when }
sessions-desk-one-cancelled = ❌ Séance { $number } · { $when }
sessions-desk-page-ahead = 📅 <b>Séance { $number }</b>
    { $title }
    🕗 { $when } – { $until }
    👥 Inscrits : { $registered }
sessions-desk-page-now = 🔴 <b>Séance { $number }</b> · ouverte
    { $title }
    🕗 { $when } – { $until }
    👥 Inscrits : { $registered }
sessions-desk-page-past = ✔️ <b>Séance { $number }</b> · terminée
    { $title }
    🕗 { $when } – { $until }
sessions-desk-page-cancelled = ❌ <b>Séance { $number }</b> · annulée
    { $title }
    🕗 { $when } – { $until }
sessions-desk-time = 🕗 Changer l'heure
sessions-desk-end = 🏁 Heure de fin
sessions-desk-name = ✏️ Titre
sessions-desk-cancel = ❌ Annuler cette séance
sessions-desk-restore = ♻️ Rétablir cette séance
sessions-desk-tell = 📣 Prévenir les participants
sessions-desk-back = ⬅️ Séances
sessions-desk-page = ⬅️ Retour à la séance
sessions-desk-cancel-sure =
    Annuler la <b>séance { $number }</b> ?
    { $title }

    { $count } { $count ->
        [one] participant sera prévenu
       *[other] participants seront prévenus
    } et les rappels s'arrêtent. Vous pourrez la rétablir plus tard.
sessions-desk-cancel-yes = ❌ Annuler la séance
sessions-desk-cancelled = Séance annulée. Les participants seront prévenus.
sessions-desk-restored = Séance rétablie. Les participants seront prévenus.
sessions-desk-ask-name =
    ✏️ Écrivez le nouveau titre de la séance ({ $language }).
    Titre actuel : { $name }
sessions-desk-name-drop = 🧹 Sans titre propre, garder les thèmes
sessions-move-when = { $when } – { $until } ({ $length })
sessions-move-ask-time =
    🕗 <b>Séance { $number }</b>, actuellement : { $when }

    Écrivez la nouvelle heure, par exemple :
    <code>29/9 8h30</code> – un autre jour et une autre heure
    <code>8h30</code> – le même jour, une autre heure
    <code>29/9</code> – un autre jour, la même heure
    <code>29/9 8h30 - 11h</code> – avec la fin
sessions-move-ask-end =
    🏁 <b>Séance { $number }</b>, actuellement : { $when }

    Écrivez la nouvelle fin, par exemple <code>11h30</code>, ou une durée, par exemple <code>90 minutes</code>.
sessions-move-unread-time = Je n'ai pas compris cette heure. Écrivez par exemple <code>29/9 8h30</code> ou <code>8h30 - 11h</code>.
sessions-move-unread-end = Je n'ai pas compris cette heure. Écrivez par exemple <code>11h30</code> ou <code>90 minutes</code>.
sessions-move-preview =
    🕗 <b>Déplacer la séance { $number } ?</b>
    { $title }

    Avant : { $before }
    Après : <b>{ $after }</b>

    Si vous confirmez :
sessions-move-nobody = • Personne n'a besoin d'être prévenu.
sessions-move-told-now = • { $count } { $count ->
        [one] participant est prévenu
       *[other] participants sont prévenus
    } tout de suite, avec un nouveau fichier d'agenda.
sessions-move-told = • { $count } { $count ->
        [one] participant est prévenu
       *[other] participants sont prévenus
    }, avec un nouveau fichier d'agenda, à { $when }.
sessions-move-reminders = • Les rappels suivent la nouvelle heure.
sessions-move-survey = • Le questionnaire ouvre à { $when }.
sessions-move-yes = ✅ Confirmer
sessions-move-no = ✖️ Garder l'ancienne heure
sessions-move-overlap = Cette heure tombe sur la séance { $number } : { $when }.
sessions-move-again = Écrivez une autre heure. Rien n'a été changé.
sessions-move-stale = Cette séance vient d'être modifiée. Regardez-la, puis recommencez.
sessions-move-done = Séance déplacée.
sessions-no-over = Cette séance est terminée, on ne peut plus la changer.
sessions-no-same = La séance est déjà à cette heure.
sessions-no-past = Cette heure est passée. Choisissez une heure à venir.
sessions-no-far = C'est dans plus d'un an. Vérifiez l'année.
sessions-no-short = La fin doit venir après le début.
sessions-no-long = Une séance dure 24 heures au plus.
sessions-no-overlap = Une autre séance du cycle a lieu à cette heure. Changez d'abord l'heure.
sessions-no-cancelled = Cette séance est annulée.
sessions-no-planned = Cette séance a bien lieu, il n'y a rien à rétablir.
sessions-no-gone = L'heure de cette séance est passée. Déplacez-la d'abord, puis rétablissez-la.
sessions-no-told = Les participants ont déjà été prévenus de ces liens.
sessions-no-there = La séance a déjà un lien de ce type. Modifiez celui-là.
sessions-no-url = Ce n'est pas encore un lien. Envoyez l'adresse entière, par exemple https://zoom.us/j/123456789.
sessions-no-meeting = Écrivez le numéro de réunion sur une ligne, 40 caractères au plus.
sessions-no-passcode = Écrivez le code secret sur une ligne, 256 caractères au plus.
sessions-no-place = Écrivez le lieu sur une ligne, 200 caractères au plus.
sessions-no-name = Écrivez le titre de la séance en lettres, { $most } caractères au plus.
sessions-no-link = Ce lien n'existe plus. Rouvrez la page de la séance.
sessions-links-button = 🔗 Liens d'accès
sessions-links-title = 🔗 Accès :
sessions-links-none = Cette séance n'a pas encore de lien d'accès.
sessions-links-live = 🟢 { $platform } : { $what }
sessions-links-dead = ⚪ { $platform } : { $what } (fermé)
sessions-links-meeting = réunion { $meeting }
sessions-links-passcode = code { $passcode }
sessions-links-switch = 🔀 Passer à { $platform }
sessions-links-all = 🟢 Tout rouvrir
sessions-links-page = 🔗 <b>Liens d'accès de la séance { $number }</b>
sessions-links-edit = ✏️ Modifier { $platform }
sessions-links-add = ➕ { $platform }
sessions-links-ask-zoom =
    💻 Envoyez le lien Zoom. Vous pouvez coller toute l'invitation : le lien, le numéro et le code en sont extraits.
sessions-links-ask-stream = Envoyez le lien { $platform }.
sessions-links-ask-place = 📍 Écrivez le lieu, par exemple <i>Salle des fêtes, 1 rue de l'Exemple</i>.
sessions-links-back = ⬅️ Retour
sessions-links-saved = ✅ Enregistré.
sessions-links-one = 🔗 <b>Séance { $number }</b>
sessions-links-field-url = 🌐 Lien
sessions-links-field-meeting = 🔢 Numéro de réunion
sessions-links-field-passcode = 🔑 Code secret
sessions-links-field-place = 📍 Lieu
sessions-links-ask-field-url = 🌐 Envoyez le nouveau lien.
sessions-links-ask-field-meeting = 🔢 Écrivez le numéro de réunion.
sessions-links-ask-field-passcode = 🔑 Écrivez le code secret.
sessions-links-ask-field-place = 📍 Écrivez le nouveau lieu.
sessions-links-clear = 🧹 Laisser vide
sessions-links-remove = 🗑 Supprimer ce lien
sessions-links-remove-sure = Supprimer { $platform } de cette séance ? Les participants ne le verront plus.
sessions-links-remove-yes = 🗑 Supprimer
sessions-links-removed = Supprimé.
sessions-links-switched = Passage à { $platform }. Les messages déjà envoyés suivent.
sessions-links-all-live = Tous les liens sont rouverts. Les messages déjà envoyés suivent.
sessions-tell-sure = 📣 Annoncer à { $count } { $count ->
        [one] participant
       *[other] participants
    } ces accès à la <b>séance { $number }</b> ?
sessions-tell-yes = 📣 Prévenir { $count } { $count ->
        [one] personne
       *[other] personnes
    }
sessions-tell-now = 📣 Les participants sont en train d'être prévenus.
sessions-tell-later = 📣 Les participants seront prévenus à { $when }.
sessions-move-number = • L'ordre change : elle devient la séance { $number }.
