start-hello = Bonjour <b>{ $name }</b> ! 👋
start-title = 🎓 <b>{ $title }</b>
start-dates = 📅 { $count ->
        [one] { $count } séance
       *[other] { $count } séances
    }, du { $first } au { $last }
start-day = 📅 { $count ->
        [one] Une séance
       *[other] { $count } séances
    }, { $day }
start-next = ▶️ Séance { $number } : { $when }
start-organisers = <b>Organisateurs</b>
start-register = ✍️ M’inscrire
start-choose = Bonjour <b>{ $name }</b> ! 👋

    À quel cycle voulez-vous participer ? Choisissez ci-dessous.
start-page-back = ⬅️ Page précédente
start-page-on = Page suivante ➡️
start-nothing = Il n’y a pas de cycle de formation en ce moment. Revenez plus tard !
start-unknown-link = Ce lien ne fonctionne plus.
