numbers-button = 📊 Chiffres
numbers-title = 📊 <b>{ $title }</b>
numbers-registered = ✍️ Inscrits : { $count ->
        [one] <b>{ $count }</b> personne
       *[other] <b>{ $count }</b> personnes
    } ({ $fresh } de plus en 24 heures)
numbers-registrations = 🧾 <b>{ $count }</b> inscriptions en tout : certains suivent plusieurs cycles
numbers-waiting = ⏳ En attente d'une place ou d'un accord : { $count }
numbers-provinces = 🗺 De { $there } provinces sur { $all }
numbers-attended = 🙋 Venus à au moins une séance : { $people ->
        [one] <b>{ $people }</b> personne
       *[other] <b>{ $people }</b> personnes
    }, { $participations ->
        [one] <b>{ $participations }</b> participation
       *[other] <b>{ $participations }</b> participations
    } en tout
numbers-done = 📝 Questionnaires : { $surveys } · 🎓 Attestations : { $certificates }
numbers-days-button = 📈 Par jour
numbers-provinces-button = 🗺 Par province
numbers-kinds-button = 👥 Par public
numbers-funnel-button = 🔻 Par séance
numbers-survey-button = ⭐ Notes
numbers-answers-button = 📝 Réponses
numbers-digest-on = 🔔 Les recevoir chaque matin
numbers-digest-off = 🔕 Ne plus les recevoir
numbers-digest-is-on = Dès demain, vous recevrez les chiffres chaque matin à 7 h 30.
numbers-digest-is-off = Les chiffres du matin sont arrêtés.
numbers-drawing = ⏳ En préparation…
numbers-nothing-yet = Il n'y a encore rien à montrer. Revenez plus tard.
numbers-days-caption = 📈 Inscriptions par jour
numbers-provinces-caption = 🗺 Participants par province
numbers-kinds-caption = 👥 Participants par public
numbers-funnel-caption = 🔻 Par séance : rappelés → « J'y suis » → présents → questionnaire → attestation (personnes)
numbers-survey-caption = ⭐ Notes moyennes du questionnaire ; n est le nombre de réponses
numbers-days-title = Inscriptions par jour : { $count }
numbers-altogether = Total
numbers-provinces-title = Participants de { $there } provinces sur { $all }
numbers-funnel-title = { $registered } inscrits, { $certified } attestations
numbers-funnel-registered = Inscrits
numbers-funnel-reminded = Rappelés
numbers-funnel-joined = « J'y suis »
numbers-funnel-attended = Présents
numbers-funnel-surveyed = Questionnaire
numbers-funnel-certified = Attestation
numbers-session = Séance { $number }
numbers-survey-title = Résultats du questionnaire
numbers-answers-title = 📝 <b>Résultats du questionnaire</b>
numbers-asked = <b>{ $question }</b> (n = { $count })
numbers-answer = • { $answer } : { $count } ({ $share })
numbers-morning = ☀️ Bonjour ! Les chiffres à ce jour :
numbers-more = 📊 Voir plus
