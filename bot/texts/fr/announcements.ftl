announcements-wishes = 🔔 Mes notifications
announcements-wishes-text =
    🔔 <b>Que souhaitez-vous recevoir ?</b>
    Rappels, liens et questionnaires de votre série sont toujours envoyés.
announcements-yes-news = ✅ Nouvelles des organisateurs
announcements-no-news = 🔕 Nouvelles des organisateurs
announcements-yes-polls = ✅ Questions et sondages
announcements-no-polls = 🔕 Questions et sondages
announcements-on = Vous les recevrez à nouveau.
announcements-off = Vous ne les recevrez plus.
announcements-voted = Noté : { $option }
announcements-poll-closed = Cette question est close. Merci !
announcements-no-next = (plus de séance)
