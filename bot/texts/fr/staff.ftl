staff-button = 🤝 Équipe
staff-title = 🤝 <b>Équipe : { $where }</b>
staff-line = • { $name } : { $role }
staff-line-series = • { $name } : { $role } ({ $where })
staff-more = … et { $count } autres.
staff-open =
    { "" }
    ✉️ Invitations non utilisées : { $count }
staff-open-one = N° { $number } : { $role } ({ $where })
staff-unmet = compte { $number }
staff-invite-organizer = ➕ Organisateur
staff-invite-helper = ➕ Assistant
staff-invite-speaker = ➕ Intervenant
staff-take-back = ✖️ { $name } ({ $role })
staff-drop-invitation = ✖️ Annuler l'invitation { $number } ({ $role })
staff-link = ✉️ <b>Invitation : { $role }</b>
    { $where }

    { $link }

    Le lien sert <b>une seule fois</b>, jusqu'à { $until }. Envoyez-le à cette seule personne : qui l'ouvre le premier obtient le rôle.
staff-send-link = 📤 Envoyer le lien
staff-copy = 📋 Copier le lien
staff-share = Vous êtes invité au programme de formation comme { $role }. Ouvrez le lien pour accepter :
staff-share-topic = Vous êtes invité à intervenir sur « { $topic } ». Ouvrez le lien pour accepter :
staff-back = ⬅️ Équipe
staff-which-topic = 🎤 L'intervenant de quel thème ?
staff-no-topics = Ce cycle n'a pas encore de thème.
staff-sure = Retirer le rôle <b>{ $role }</b> à <b>{ $name }</b> ? Les droits cessent aussitôt.
staff-yes = Retirer
staff-sure-own = Quitter votre rôle de <b>{ $role }</b> ? Les droits cessent aussitôt ; pour le retrouver, il faudra être invité à nouveau.
staff-yes-own = Quitter ce rôle
staff-withdrawn = Rôle retiré.
staff-told-withdrawn = 🤝 Votre rôle de <b>{ $role }</b> ({ $where }) est terminé. Merci de votre aide ! Vos propres inscriptions ne changent pas.
staff-gone = Ce rôle a déjà été retiré.
staff-left = Vous avez quitté ce rôle. Merci ! Envoyez /menu pour revenir à l'accueil.
staff-last = C'est le dernier organisateur. Invitez-en un autre avant de retirer ce rôle.
staff-invitation-over = Cette invitation a servi ou a été annulée.
staff-invitation-dropped = L'invitation est annulée.
