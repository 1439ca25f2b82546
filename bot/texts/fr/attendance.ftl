attendance-and = { " " }et{ " " }
attendance-or = { ", " }ou{ " " }
attendance-counts = ✅ Vous êtes compté·e <b>présent·e</b> à cette séance ({ $why }).
attendance-counts-not = ⏳ Pour l'instant : pas encore assez pour être compté·e présent·e ({ $why }).
attendance-counts-when = 📏 Pour que votre <b>présence</b> compte : { $asked }.
attendance-words-ahead = 🔑 Des mots de présence sont lus pendant la séance. Dès que vous en entendez un, tapez-le ici.
attendance-words-left = 🔑 Mots de présence : { $have } reçu(s), encore { $left }. Dès que vous entendez le suivant, tapez-le ici.
attendance-have-minutes = Zoom { $have }/{ $need } minutes
attendance-have-minutes-unknown = Zoom : pas encore de résultat, { $need } minutes demandées
attendance-have-words = mots de présence { $have }/{ $need }
attendance-have-door = à l'entrée : { $done ->
        [yes] noté
       *[no] pas encore
    }
attendance-have-here = « J'y suis » : { $done ->
        [yes] oui
       *[no] non
    }
attendance-need-minutes = suivre sur Zoom au moins { $count } minutes
attendance-need-words = { $count ->
        [1] envoyer un mot de présence
       *[other] envoyer { $count } mots de présence
    }
attendance-need-door = être noté·e à l'entrée
attendance-need-here = appuyer sur « J'y suis »

attendance-word-button = 🔑 Donner le mot de présence
attendance-word-ask =
    🔑 <b>Séance { $number }</b>
    Écrivez le mot de présence qui vient d'être lu. Majuscules et accents n'importent pas.
attendance-word-type = Écrivez le mot de présence en lettres, s'il vous plaît.
attendance-word-none = Aucun mot de présence n'est ouvert en ce moment. Quand vous en entendez un pendant la séance, écrivez-le ici aussitôt.
attendance-word-noted = ✅ Mot de présence { $which } de la séance { $number } noté. Merci !
attendance-word-had = 👌 Votre mot de présence est déjà noté.
attendance-word-wrong = 🔑 Ce n'est pas un mot de présence ouvert. Écoutez encore et réécrivez-le. Essais restants : { $left }.
attendance-word-late =
    ⌛ C'est bien le mot de présence { $which } de la séance { $number }, mais il est fermé depuis { $at } et ne peut plus être noté.
    Si vous avez participé, dites-le aux organisateurs après la séance, sous « Mes présences ».
attendance-word-spent =
    🔒 Vous avez donné trop de mots faux à la séance { $number } ; il n'en est plus accepté.
    Si vous avez participé, dites-le aux organisateurs après la séance, sous « Mes présences ».
attendance-word-things = tigre citron melon lapin canard cheval mouton panda hibou renard sapin tapis panier jardin bouton poivre navire moulin nuage ballon tambour manteau gâteau piano képi bambou lama mimosa radis avocat
attendance-word-traits = malin jaune rouge calme rapide modeste timide fidèle aimable habile agile fragile solide utile unique magique poli joli hardi ravi mobile docile tranquille sauvage riche large jeune digne noble superbe
attendance-word-joined = { $thing } { $trait }

attendance-button = 🙋 Présences
attendance-list =
    🙋 <b>Présences</b>
    Choisissez une séance.
attendance-page = 🙋 <b>Présences à la séance { $number }</b>
    { $title }
    🕗 { $when } – { $until }
attendance-figures = 👥 Inscrits : { $registered }
    ✅ Présents (pour l'instant) : <b>{ $present }</b>
    ▫️ Pas encore : { $absent }
attendance-figures-closed = 🔒 Feuille close à { $when }
    ✅ Présents : <b>{ $present }</b>
    ▫️ Non présents : { $absent } sur { $registered }
attendance-evidence = Noté :
attendance-kind-line = • { $kind } : { $count }
attendance-kind-here = « J'y suis »
attendance-kind-word-1 = Mot de présence 1
attendance-kind-word-2 = Mot de présence 2
attendance-kind-door = À l'entrée
attendance-kind-zoom = Rapport de Zoom
attendance-kind-staff = Parole d'un organisateur
attendance-rule = 📏 Pour être compté présent : { $asked }.
attendance-rule-any = 📏 N'importe quel signe compte comme présence.
attendance-to-list = ⬅️ Toutes les présences
attendance-back = ⬅️ Retour aux présences

attendance-words-button = 🔑 Mots de présence
attendance-words-page =
    🔑 <b>Mots de présence de la séance { $number }</b>
    Un mot est lu à voix haute, et les participants l'écrivent au bot tant qu'il est ouvert. Cela vaut aussi pour ceux qui suivent sur Facebook et YouTube.
attendance-words-line-none = <b>Mot { $which }</b> : aucun
attendance-words-line-planned = <b>Mot { $which }</b> : <b>{ $word }</b> · prévu { $since }–{ $until }
attendance-words-line-open = 🟢 <b>Mot { $which }</b> : <b>{ $word }</b> · ouvert jusqu'à { $until }
attendance-words-line-over = ✔️ <b>Mot { $which }</b> : { $word } · était ouvert { $since }–{ $until }
attendance-words-new = ➕ Créer le mot { $which }
attendance-words-show = 🔍 Voir le mot { $which }
attendance-words-end-open = ⏹ Fermer le mot { $which }
attendance-words-end-planned = 🗑 Retirer le mot { $which }
attendance-words-stale = Ce bouton est ancien. Voici la situation actuelle.
attendance-words-ended = C'est fait.
attendance-words-proposal =
    🔑 <b>Mot { $which }</b> – proposition :

    <b>{ $word }</b>

    ⏰ { $at }
    Choisissez combien de temps il est ouvert. Pour un mot à vous, écrivez-le ici (3 à 24 lettres, trois mots au plus).
attendance-words-at-none = S'ouvre dès que vous choisissez
attendance-words-open = ▶️ Ouvrir { $minutes } minutes
attendance-words-when = ⏰ Ouvrir à une heure
attendance-words-other = 🔀 Un autre mot
attendance-words-back = ⬅️ Mots de présence
attendance-words-ask-at = ⏰ Écrivez l'heure d'ouverture, par exemple <code>9:30</code>. Vous serez prévenu·e pour le lire.
attendance-words-at-unread = Cette heure n'est pas comprise. Écrivez-la comme <code>9:30</code>.
attendance-words-unread = Ce mot est difficile à donner. Écrivez 3 à 24 lettres ou chiffres, trois mots au plus, sans ponctuation.
attendance-words-big-open =
    🟢 <b>Le mot de présence est ouvert</b> – séance { $number }, jusqu'à { $until }

    ━━━━━━━━━━━━
    <b>{ $word }</b>
    ━━━━━━━━━━━━

    📢 Lisez : « Le mot de présence est <b>{ $word }</b>. Écrivez-le au bot, s'il vous plaît. »
attendance-words-big-planned =
    ⏰ <b>Prévu</b> – séance { $number }, ouvert { $since }–{ $until }

    ━━━━━━━━━━━━
    <b>{ $word }</b>
    ━━━━━━━━━━━━

    Vous serez prévenu·e pour le lire. D'ici là, gardez-le pour vous.
attendance-words-big-over =
    ⌛ Le mot de présence de la séance { $number } est fermé depuis { $until }.

    <b>{ $word }</b>
attendance-no-cancelled = Cette séance est annulée.
attendance-no-over = Cette séance est terminée.
attendance-no-there = Ce mot existe déjà.
attendance-no-same = Ce mot ressemble à l'autre. Choisissez-en un autre.
attendance-no-past = Cette heure est passée. Choisissez-en une autre, ou ouvrez-le maintenant.
attendance-no-outside = Un mot de présence ne s'ouvre que pendant la séance (dès 30 minutes avant le début).
attendance-no-gone = Ce mot est déjà fermé.
attendance-no-early = Cette séance n'est pas terminée. Fermez la feuille après la fin.
attendance-no-closed = Cette feuille est déjà close.
attendance-no-open = Cette feuille est ouverte.
attendance-no-other = Les chiffres viennent de changer. Regardez-les, puis fermez la feuille.
attendance-need-share = suivre sur Zoom au moins { $share } du temps
attendance-here-noted = 🙌 C'est noté : vous êtes à la séance { $number }. Bonne séance !

attendance-close = 🔒 Clore les présences
attendance-close-preview =
    🔒 <b>Clore les présences de la séance { $number } ?</b>
    ✅ Présents : <b>{ $present }</b>
    ▫️ Non présents : { $absent }
    Une fois la feuille close, ce qui arrive tard n'y change rien ; la parole d'un organisateur, si.
attendance-close-gap-zoom = ⚠️ Il n'y a pas de rapport de Zoom pour cette séance : personne ne compte encore par minutes.
attendance-close-gap-words = ⚠️ La règle demande plus de mots de présence qu'il n'en a été lu : personne ne peut la remplir ainsi.
attendance-close-objections = ✋ Réclamations à décider : { $count }.
attendance-close-told = 📨 À la clôture, { $short } personnes dont les preuves ne suffisent pas apprennent pourquoi et peuvent réclamer. { $earned } personnes qui peuvent avoir l'attestation en sont informées, chacune une fois.
attendance-close-yes = ✅ Oui, clore
attendance-closed = La feuille est close.
attendance-reopen = 🔓 Rouvrir
attendance-reopen-ask = 🔓 Rouvrir les présences de la <b>séance { $number }</b> ? Écrivez pourquoi (pour le journal), par exemple : <i>le rapport de Zoom est arrivé</i>.
attendance-reopened = 🔓 La feuille est rouverte. Les décisions suivent les preuves ; celles des organisateurs restent.

attendance-person-find = 🔎 Trouver une personne
attendance-person = 🙋 <b>{ $name }</b> · numéro { $number }
attendance-person-present = ✅ Séance { $number } ({ $day }) : présence comptée
attendance-person-absent = ▫️ Séance { $number } ({ $day }) : pas comptée
attendance-person-ahead = • Séance { $number } ({ $day }) : à venir
attendance-person-pick = ✏️ Séance { $number }
attendance-person-back = ⬅️ Retour
attendance-facts-kinds = noté : { $kinds }
attendance-facts-none = Rien n'est noté.
attendance-say-yes = ✅ Était là
attendance-say-no = ❌ N'était pas là
attendance-said = La parole des organisateurs est gardée.
attendance-ask-reason-yes = ✅ <b>{ $name }</b> était à la séance { $number }. Pourquoi ? Choisissez une raison ou écrivez-la ; la personne peut la lire.
attendance-ask-reason-no = ❌ <b>{ $name }</b> n'était pas à la séance { $number }. Pourquoi ? Choisissez une raison ou écrivez-la ; la personne peut la lire.
attendance-reason-network = panne de réseau ou de téléphone
attendance-reason-seen = présence constatée par les organisateurs
attendance-reason-list = sur la liste tenue dans la salle
attendance-reason-left = venu puis reparti
attendance-reason-other = quelqu'un d'autre a répondu à sa place
attendance-reason-mistake = noté par erreur
attendance-reason-type = Écrivez la raison en mots, { $most } caractères au plus.

attendance-objections = ✋ Réclamations ({ $count })
attendance-objections-count = ✋ Réclamations à décider : <b>{ $count }</b>
attendance-objections-none = ✅ Plus aucune réclamation à décider.
attendance-objections-back = ⬅️ Retour
attendance-objections-notice = ✋ <b>Des personnes disent avoir participé sans être comptées :</b>
attendance-objections-line = • { $title } : { $count }
attendance-objection = ✋ <b>Réclamation { $place }/{ $total }</b> · séance { $session }
    <b>{ $name }</b> · numéro { $number }
    Envoyée à { $since }
attendance-objection-words = 💬 « { $words } »
attendance-objection-yes = ✅ Compter la présence
attendance-objection-no = ❌ Laisser ainsi
attendance-decided = C'est décidé. La personne en sera informée.
attendance-decided-before = Cette réclamation a déjà été décidée.

presence-button = 🙋 Mes présences
presence-page = 🙋 <b>Mes présences</b>
    { $title }
presence-any = Un seul signe suffit à chaque séance, par exemple appuyer sur « J'y suis ».
presence-asked = 📏 Pour que la présence compte : { $asked }.
presence-line-present = ✅ <b>Séance { $number }</b> ({ $day }) : présence comptée
presence-line-open = ⏳ <b>Séance { $number }</b> ({ $day }) : pas assez pour l'instant
presence-line-absent = ❌ <b>Séance { $number }</b> ({ $day }) : pas comptée
presence-line-ahead = • Séance { $number } ({ $day }) : à venir
presence-line-before = ▫️ <b>Séance { $number }</b> ({ $day }) : avant votre inscription
presence-by-staff = Les organisateurs : { $reason }
presence-objection-open = ✋ Vous avez dit avoir participé ; les organisateurs examinent.
presence-objection-declined = ✋ Les organisateurs ont examiné et laissé ainsi : { $reason }
presence-object = ✋ Séance { $number } : j'ai participé
presence-object-not = Ce n'est pas nécessaire ici, ou c'est déjà fait.
presence-objected =
    ✋ Les organisateurs savent que vous dites avoir participé à la <b>séance { $number }</b>. Vous saurez ce qu'ils décident.

    Pour ajouter quelque chose (où vous avez suivi, quelle panne), écrivez-le ici. Ce n'est pas obligatoire.
presence-words-type = Écrivez-le en mots, ou appuyez sur un bouton pour revenir.
presence-words-long = Dites-le plus brièvement, en { $most } caractères au plus.
presence-words-kept = 🙏 Vos mots sont transmis aux organisateurs.
presence-words-late = Les organisateurs ont déjà décidé. Voyez sous « Mes présences ».
presence-told-accepted = ✅ Les organisateurs comptent votre <b>présence à la séance { $number }</b> ({ $reason }).
presence-told-declined = Les organisateurs ont examiné la <b>séance { $number }</b> et laissé le résultat. La raison : { $reason }
presence-short =
    🙋 Les présences de la <b>séance { $number }</b> sont closes. La vôtre ne compte pas : { $why }.
    Si vous avez tout suivi, appuyez sur le bouton ci-dessous : les organisateurs le sauront.
presence-earned =
    🎉 Vous avez fait tout ce que demande l'attestation !
    { $title }
presence-met = 🎉 <b>Vous pouvez avoir l'attestation !</b>
presence-enough = 🙋 Présences : <b>{ $done }</b> (nécessaires : { $needed }) ✅
presence-missing = 🙋 Présences : <b>{ $done }</b>, nécessaires pour l'attestation : <b>{ $needed }</b>. Séances à venir : { $ahead }{ $undecided ->
        [0] { "" }
       *[other] , encore indécises : { $undecided }
    } ; il vous en faut encore { $missing }.
presence-hopeless = 🙋 Présences : <b>{ $done }</b>, nécessaires : { $needed }. Désolé, il ne reste que { $ahead } séance(s), ce qui ne suffit plus pour l'attestation. Vous êtes le bienvenu aux autres. Si vous avez une raison particulière, contactez les organisateurs.

attendance-door-button = 🚪 À l'entrée
attendance-door-page =
    🚪 <b>À l'entrée – séance { $number }</b>
    Notés : <b>{ $count }</b>.

    Vous pouvez noter chacun par son nom, ou laisser scanner un code avec le téléphone.
attendance-door-no-site = <i>L'écran aux codes changeants demande une adresse publique pour les pages du bot ; utilisez le code imprimé.</i>
attendance-door-hand = ✍️ Noter qui entre
attendance-door-screen =
    🖥 Code sur un écran : ouvrez cette adresse sur un ordinateur à l'entrée ; le code change toutes les 30 secondes. Ne donnez l'adresse à personne d'autre.
    { $address }
attendance-door-copy = 📋 Copier l'adresse de l'écran
attendance-door-paper = 🖨 Code à imprimer
attendance-door-paper-caption = 🖨 À imprimer et à afficher à l'entrée. Le code ne vaut que pendant la séance { $number } (dès une heure avant le début).
attendance-door-renew = 🔄 Nouveaux codes
attendance-door-renewed = Les codes sont renouvelés. Ceux qui sont imprimés ou affichés n'ouvrent plus rien : réimprimez ou rouvrez-les.
attendance-door-back = ⬅️ À l'entrée
attendance-door-ask = ✍️ <b>Séance { $number }</b> · notés : { $count }
    Écrivez une partie du nom, le numéro ou le téléphone.
attendance-door-type = Écrivez un nom, un numéro ou un téléphone, s'il vous plaît.
attendance-door-nobody = Personne n'est inscrit avec « { $typed } ».
attendance-door-choose = Appuyez sur la personne qui est à l'entrée :
attendance-door-hit = • <b>{ $who }</b> · { $about }
attendance-door-more = … il y en a d'autres ; précisez.
attendance-door-in = ✅ Noté : <b>{ $who }</b>
attendance-door-in-already = 👌 Déjà noté : <b>{ $who }</b>
attendance-door-undo = ↩️ Annuler, erreur de personne
attendance-door-undone = ↩️ Retiré : <b>{ $who }</b>
attendance-door-noted = ✅ Vous êtes noté·e à la séance { $number }. Bienvenue !
attendance-door-had = 👌 Vous êtes déjà noté·e à la séance { $number }. Bienvenue !
attendance-door-stranger = 👋 Vous n'êtes pas encore inscrit·e. Inscrivez-vous ci-dessous, puis scannez de nouveau le code à l'entrée.
attendance-door-early = ⏳ Il est trop tôt pour la séance { $number }. Elle commence à { $when } ; scannez de nouveau dès une heure avant.
attendance-door-late = ⌛ La séance { $number } est terminée ; ce code n'ouvre plus rien. Si vous avez participé, dites-le aux organisateurs sous « Mes présences ».
attendance-door-stale = 🔄 Le code de l'écran vient de changer. Scannez celui qui s'affiche.
attendance-door-cancelled = ❌ La séance { $number } est annulée.
attendance-door-unknown = Ce code n'ouvre rien. Scannez de nouveau celui de l'entrée, ou demandez à l'accueil.
attendance-poster-heading = Pointage à l'entrée
attendance-poster-session = Séance { $number } – { $when }
attendance-poster-step-scan = Ouvrez l'appareil photo et scannez ce code.
attendance-poster-step-start = Ouvrez Telegram et appuyez sur « Démarrer ».
attendance-poster-step-see = C'est fait quand vous lisez « Vous êtes noté·e ».
attendance-poster-day = Ce code ne vaut que pendant la séance. Pas encore inscrit·e ? Scannez, inscrivez-vous, scannez de nouveau.
attendance-poster-alt = Code de pointage
attendance-poster-file = pointage-seance-{ $number }.pdf
attendance-screen-scan = Scannez le code avec votre téléphone, puis appuyez sur « Démarrer » dans Telegram.
attendance-screen-closed = Ce n'est pas encore l'heure, ou la séance est terminée.
attendance-screen-lost = Connexion perdue. Le code reviendra avec elle.
attendance-no-elsewhere = Cette personne n'est pas inscrite à ce cycle.
attendance-no-door = On peut noter d'une heure avant le début jusqu'à 24 heures après la fin.
