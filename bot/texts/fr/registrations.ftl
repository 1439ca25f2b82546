registrations-early = ⏳ Les inscriptions ne sont pas encore ouvertes. Ouverture : { $when }.
registrations-closed = ⛔ Les inscriptions à ce cycle sont closes.
registrations-over = ⛔ Ce cycle est terminé.
registrations-cancelled = ⛔ Ce cycle est annulé.
registrations-known = Votre inscription est déjà enregistrée.
registrations-done = 🎉 <b>Votre inscription est faite !</b>

    { $title }
    Votre numéro de participant : <b>{ $number }</b>
registrations-next = 📅 Séance { $number } : { $when }

    Je vous enverrai ici même les rappels et le lien d’accès. Vous n’avez rien d’autre à faire.
registrations-changed = ✅ Vos changements sont enregistrés.
registrations-mine = 👤 <b>Mes informations</b>
    { $title }
    Numéro de participant : <b>{ $number }</b>
registrations-edit = ✏️ Modifier mes informations
registrations-withdraw = 🚪 Me désinscrire
registrations-withdraw-ask = Voulez-vous vous désinscrire de <b>{ $title }</b> ?

    Vous ne recevrez plus ni rappels ni liens d’accès. Vous pourrez vous réinscrire tant que les inscriptions sont ouvertes.
registrations-withdraw-yes = Oui, me désinscrire
registrations-stay = ⬅️ Non, je reste
registrations-withdrawn = Votre désinscription est faite. À bientôt, nous l’espérons !
registrations-again = ✍️ Me réinscrire
