menu-home = 🏠 Page principale
menu-card = 🎓 <b>{ $title }</b>
    Votre numéro de participant : <b>{ $number }</b>
menu-next = 📅 <b>Séance { $number }</b> : { $when }
    { $title }
menu-now = 🔴 <b>La séance { $number } est ouverte</b> : { $when }
    { $title }
menu-over = ✅ Toutes les séances sont terminées. Merci de votre participation !
menu-progress = 📝 Questionnaires remplis : <b>{ $done }</b> (pour l’attestation : <b>{ $needed }</b>)
menu-earned = 🎉 { $done ->
        [one] Vous avez rempli { $done } questionnaire
       *[other] Vous avez rempli { $done } questionnaires
    } (nécessaires : { $needed }) : <b>vous avez droit à l’attestation !</b>
menu-owed = 👉 { $count ->
        [one] { $count } questionnaire vous attend.
       *[other] { $count } questionnaires vous attendent.
    }
menu-join = 🔴 Rejoindre la séance
menu-survey-now = 📝 Questionnaire de la séance { $number }
menu-certificate-now = 🎓 Recevoir mon attestation
menu-schedule = 📅 Calendrier
menu-materials = 📚 Documents
menu-surveys = 📝 Questionnaires
menu-certificate = 🎓 Attestation
menu-mine = 👤 Mes informations
menu-language = 🌐 Langue
menu-help = ❓ Aide
menu-several = Vous participez à { $count ->
        [one] { $count } cycle
       *[other] { $count } cycles
    }. Appuyez sur un titre pour le voir.
menu-more-series = ➕ Autres cycles
menu-other-series = 📚 Mes cycles
menu-not-registered = Vous n’avez pas encore d’inscription à ce cycle. Tapez /start pour vous inscrire.
menu-resume-registration = ▶️ Continuer mon inscription
menu-resume-survey = ▶️ Continuer le questionnaire
menu-resume-certificate = ▶️ Continuer à corriger mon nom
