sessions-calendar-title = Séance { $number } – { $series }
sessions-calendar = 🗓 Ajouter à mon agenda
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
