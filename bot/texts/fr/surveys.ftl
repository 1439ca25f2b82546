surveys-heading = 📝 <b>Questionnaire de la séance { $number }</b>
    { $title }
surveys-anonymous = 🔒 Vos réponses restent anonymes.
surveys-had = Vous avez déjà rempli ce questionnaire. Merci !
surveys-none = Cette séance n’a pas de questionnaire.
surveys-early = Ce questionnaire ouvrira à la fin de la séance.
surveys-closed = Ce questionnaire est clos.
surveys-thanks = 🙏 Merci de vos réponses sur la séance { $number } !
surveys-card = 📝 <b>Questionnaires remplis : { $done }/{ $total }</b>
surveys-line-done = ✅ Séance { $number } : rempli
surveys-line-open = 👉 <b>Séance { $number }</b> : il vous attend, jusqu’au { $when }
surveys-line-early = ⏳ Séance { $number } : ouverture { $when }
surveys-line-closed = ❌ Séance { $number } : clos
surveys-line-none = • Séance { $number } : pas de questionnaire
surveys-start = 📝 Questionnaire de la séance { $number }
surveys-missing = 🎓 { $missing ->
        [one] Encore <b>{ $missing }</b> questionnaire et vous aurez droit à l’attestation
       *[other] Encore <b>{ $missing }</b> questionnaires et vous aurez droit à l’attestation
    } (nécessaires : { $needed }).
surveys-earned = 🎉 Vos questionnaires sont complets (nécessaires : { $needed }) : <b>appuyez sur le bouton ci-dessous pour recevoir votre attestation !</b>
surveys-unreachable = Désolé, les questionnaires restants ne suffisent plus pour l’attestation (nécessaires : { $needed }). Si vous avez une raison particulière, contactez les organisateurs.
