seats-free = 🪑 Il reste <b>{ $count }</b> { $count ->
        [one] place
       *[other] places
    }
seats-full = 🪑 Toutes les places sont prises{ $waiting ->
        [0] .
        [one] , { $waiting } personne attend.
       *[other] , { $waiting } personnes attendent.
    } Vous pouvez vous inscrire sur la liste d’attente : je vous écrirai dès qu’une place se libère.
seats-by-approval = 📨 Les organisateurs examinent et valident chaque inscription.
seats-wait = ✍️ S’inscrire (liste d’attente)
seats-noted = ✅ J’ai bien reçu votre formulaire d’inscription.
seats-waiting =
    🪑 <b>{ $title }</b>
    Toutes les places sont prises. Vous êtes <b>numéro { $place }</b> sur la liste d’attente.

    Quand ce sera votre tour, je vous écrirai aussitôt et vous garderai la place pendant { $hold }. Vous n’avez rien à faire pour l’instant.
seats-offered =
    🎉 <b>Une place est libre pour vous !</b>
    { $title }

    Elle vous est gardée jusqu’au <b>{ $until }</b>. Appuyez sur « Prendre la place » avant cette heure.
seats-asked =
    📨 <b>{ $title }</b>
    Votre inscription attend l’accord des organisateurs. Je vous préviendrai ici dès leur décision. Vous n’avez rien d’autre à faire.
seats-mine = 👤 <b>Mes informations</b>
    { $title }
    (pas encore de place, en attente)
seats-title-waiting = ⏳ { $title }
seats-take = ✅ Prendre la place
seats-decline = ✖️ Non merci
seats-declined = Merci de l’avoir dit. La place va à la personne suivante. Inscrivez-vous de nouveau quand vous voulez !
seats-offer-gone = Cette place n’est plus proposée.
seats-lapsed = ⌛ Le délai est passé : la place gardée pour vous dans <b>{ $title }</b> est allée à la personne suivante.

    Si vous voulez toujours venir, appuyez ci-dessous pour reprendre la liste d’attente à la fin.
seats-again = 🪑 Reprendre la liste d’attente
seats-leave = 🚪 Ne plus attendre
seats-leave-ask = Voulez-vous ne plus attendre pour <b>{ $title }</b> ?

    Si vous vous inscrivez plus tard, vous serez à la fin de la liste.
seats-leave-yes = Oui, je n’attends plus
seats-left = Vous avez quitté la liste d’attente. À bientôt !
seats-refused = 🙏 Désolé, les organisateurs n’ont pas accepté votre inscription à <b>{ $title }</b>.

    Raison : <i>{ $reason }</i>

    Vous pouvez corriger vos informations et redemander, ou contacter les organisateurs.
seats-ask-again = ✏️ Corriger et redemander
seats-reason-audience = Ce cycle s’adresse à d’autres personnes
seats-reason-answers = Les informations sont incomplètes ou fausses
seats-reason-twice = Vous êtes déjà inscrit ailleurs
seats-button = 🪑 Places
seats-desk-title = 🪑 <b>Places</b>
    { $title }
seats-desk-open = 🟢 Les inscriptions sont ouvertes { $whose }
seats-desk-early = ⏳ Les inscriptions ne sont pas encore ouvertes { $whose }
seats-desk-closed = 🔴 Les inscriptions sont fermées { $whose }
seats-desk-over = ⚫ Toutes les séances sont passées, plus personne ne peut s’inscrire
seats-desk-cancelled = ⚫ Le cycle est annulé, plus personne ne peut s’inscrire
seats-desk-by-hand = (par les organisateurs)
seats-desk-by-dates = (selon les dates du programme)
seats-desk-no-limit = sans limite
seats-desk-figures = 🪑 Places : <b>{ $capacity }</b> · prises : <b>{ $registered }</b> · proposées : <b>{ $offered }</b>
    ⏳ Liste d’attente : <b>{ $waiting }</b> · 📨 à valider : <b>{ $asked }</b>
seats-desk-over-full = ⚠️ { $count } de plus que de places. Personne ne perd la sienne ; ce qui est rendu n’est pas proposé pour l’instant.
seats-desk-approval-on = 🕵️ Les organisateurs valident chaque inscription.
seats-desk-approval-off = 🚪 Sans validation : premier arrivé, premier servi.
seats-desk-line = ⏳ <b>En tête de la liste</b>
seats-desk-person = { $place }. { $name } (depuis { $since })
seats-desk-history = 📒 <b>Derniers changements</b>
seats-desk-done = • { $when } · { $who } : { $what }
seats-requests = 📨 Inscriptions à valider ({ $count })
seats-close = 🔒 Fermer les inscriptions
seats-open = 🔓 Ouvrir les inscriptions
seats-plan = 🗓 Suivre les dates
seats-set-capacity = 🔢 Nombre de places
seats-approval-start = 🕵️ Valider
seats-approval-stop = 🚪 Ne plus valider
seats-gate-open = Les inscriptions sont ouvertes.
seats-gate-closed = Les inscriptions sont fermées. La liste d’attente garde son ordre.
seats-gate-plan = Les inscriptions suivent désormais les dates du programme.
seats-approval-is-on = Chaque nouvelle inscription attend désormais un organisateur.
seats-approval-is-off = { $asked ->
        [0] Chacun reçoit désormais une place aussitôt, sans validation.
        [one] Plus de validation désormais. { $asked } inscription attend encore votre réponse.
       *[other] Plus de validation désormais. { $asked } inscriptions attendent encore votre réponse.
    }
seats-ask-capacity = 🔢 <b>Combien de places y a-t-il ?</b>
    Tapez un nombre, par exemple <code>50</code>. { $taken } sont prises ou proposées en ce moment.

    Personne ne perd sa place, même si vous en mettez moins.
seats-unlimited = ∞ Sans limite
seats-back = ⬅️ Retour
seats-no-number = Il me faut un nombre de 1 à { $most }, par exemple 50. Retapez-le, s’il vous plaît.
seats-resized = ✅ Le nombre de places a été changé.
seats-none-asks = ✅ Aucune inscription n’attend de validation.
seats-request = 📨 <b>À valider { $place }/{ $total }</b>
    { $title }
    En attente depuis { $since }
seats-request-full = ⚠️ Toutes les places sont prises : avec votre accord, cette personne ira sur la liste d’attente.
seats-request-back = ⬅️ Précédente
seats-request-on = Suivante ➡️
seats-approve = ✅ Valider
seats-refuse = ✖️ Refuser
seats-approved = ✅ Validée. La personne sera prévenue.
seats-approved-full = ✅ Validée. Tout est pris : la personne est sur la liste d’attente.
seats-decided = Cette inscription a déjà été traitée.
seats-ask-reason = ✖️ Pourquoi ne pas accepter <b>{ $name }</b> ?
    Choisissez une raison, ou tapez la vôtre. La personne la lira.
seats-no-reason = Tapez la raison en toutes lettres, { $most } caractères au plus.
seats-refused-told = Refusée. La personne en saura la raison.
seats-notice = 📨 <b>Des inscriptions attendent votre accord</b>
seats-notice-line = • { $title } : <b>{ $count }</b>
