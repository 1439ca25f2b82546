notices-reminder = 🔔 <b>Rappel : la séance { $number }</b> commence dans { $wait }
    🕗 { $when }
    { $title }
notices-join-soon = 🔔 <b>La séance { $number } commence dans { $wait } !</b>
    🕗 { $when }
    { $title }

    Appuyez sur un bouton ci-dessous pour la rejoindre. Dès que vous y êtes, appuyez sur « J’y suis ».
notices-join-now = 🔴 <b>La séance { $number } a commencé</b>
    { $title }

    Appuyez sur un bouton ci-dessous pour la rejoindre. Quand vous y êtes, appuyez sur « J’y suis ».
notices-after = La séance { $number } est terminée. Merci de votre participation ! 🙏
notices-survey-call = 📝 <b>La séance { $number } vient de se terminer. Qu’en pensez-vous ?</b>
    Le questionnaire prend une minute environ et compte pour l’attestation. Ouvert jusqu’au { $until }.
notices-survey-late = 📝 <b>Le questionnaire de la séance { $number } est encore ouvert</b>
    Si vous avez suivi cette séance (même en différé), répondez-y. Il compte pour l’attestation et reste ouvert jusqu’au { $until }.
notices-survey-nudge = 📝 Vous n’avez pas encore rempli <b>le questionnaire de la séance { $number }</b>. Ouvert jusqu’au { $until }.
    Cela ne prend qu’une minute environ !
notices-survey-start = 📝 Remplir le questionnaire
notices-moved = ⚠️ <b>La séance { $number } change d’heure</b>
    { $title }

    Ancienne heure : { $before }
    Nouvelle heure : <b>{ $after }</b>

    Je vous enverrai les rappels à la nouvelle heure.
notices-cancelled = ❌ <b>La séance { $number } est annulée</b>
    { $title }
    ({ $before })

    Vous n’avez rien à faire.
notices-restored = ✅ <b>La séance { $number } aura bien lieu</b>
    { $title }

    Date et heure : <b>{ $after }</b>
notices-removed = ❌ <b>Ce cycle est annulé</b>
    { $series }

    Les séances restantes n’auront pas lieu. Vous n’avez rien à faire.
notices-ways = 🔁 <b>Séance { $number } : l'accès a changé</b>
    🕗 { $when }
    { $title }

    Utilisez les boutons ci-dessous pour entrer.
notices-file = 📎 Ouvrez le fichier joint pour mettre à jour l'agenda de votre téléphone.
notices-renumbered = 🔢 À sa nouvelle heure, c'est la <b>séance { $number }</b>. Consultez le programme des séances.
