moderating-button = ❓ Questions
moderating-button-new = ❓ Questions ({ $count } à voir)
moderating-title = ❓ <b>Questions des participants</b>
    { $title }
moderating-counts =
    🆕 À examiner : <b>{ $new }</b>
    📨 En attente de réponse : <b>{ $open }</b>
    ✅ Répondues : <b>{ $answered }</b>
    ⏭ Mises de côté par l’intervenant : <b>{ $skipped }</b>
    ✖️ Non transmises : <b>{ $rejected }</b>
    🔗 Réunies : <b>{ $merged }</b>
moderating-moderated = 🕵️ Vous examinez chaque question avant l’intervenant.
moderating-direct = 🚪 Sans examen : les questions vont droit à l’intervenant.
moderating-look = 🆕 Examiner les nouvelles ({ $count })
moderating-topic = { $topic } ({ $count })
moderating-stop = 🚪 Laisser passer les questions
moderating-start = 🕵️ Examiner chaque question
moderating-is-moderated = Désormais chaque nouvelle question attend d’être examinée.
moderating-is-direct = { $new ->
        [0] Désormais les questions vont droit à l’intervenant.
        [one] Désormais les nouvelles questions passent seules. 1 question d’avant attend encore.
       *[other] Désormais les nouvelles questions passent seules. { $new } questions d’avant attendent encore.
    }
moderating-none = ✅ Plus rien à examiner.
moderating-new = 🆕 <b>Question à examiner { $place }/{ $total }</b>
moderating-one = ❓ <b>Question</b>
moderating-about = 🎤 { $topic } (séance { $number })
    🕐 { $when }
moderating-asker = 👤 { $name }, numéro { $number }
moderating-asker-anonymous = 🕶 { $name }, numéro { $number } (ne veut pas être nommé devant les autres)
moderating-asker-unknown = 👤 La personne n’est plus sur la liste
moderating-wanted = 🙋 { $count } personnes veulent le savoir
moderating-decided = <i>{ $what }</i>
moderating-nobody = Le bot
moderating-decided-open = { $who } l’a acceptée à { $when }.
moderating-decided-rejected = { $who } a décidé à { $when } de ne pas la transmettre.
moderating-decided-merged = { $who } l’a réunie avec une autre à { $when }.
moderating-decided-answered = { $who } y a répondu à { $when }.
moderating-decided-skipped = { $who } l’a mise de côté à { $when }.
moderating-decided-withdrawn = La personne l’a reprise à { $when }.
moderating-approve = ✅ Accepter
moderating-reopen = ✅ Remettre
moderating-reject = ✖️ Ne pas transmettre
moderating-merge = 🔗 Réunir
moderating-move = 🎤 Autre thème
moderating-theme = 🏷 Rubrique
moderating-cancel = ⬅️ Retour
moderating-back = ⬅️ Questions
moderating-back-topic = ⬅️ Questions du thème
moderating-approved = ✅ Acceptée. La personne en sera informée.
moderating-rejected = ✖️ C’est noté. La personne en sera informée, avec la raison.
moderating-ask-reason = ✖️ Pourquoi ne pas la transmettre ?
    <blockquote>{ $words }</blockquote>

    Choisissez une raison, ou écrivez la vôtre. La personne la lira.
moderating-no-reason = Écrivez la raison en mots, au plus { $most } caractères.
moderating-merge-ask = 🔗 Quelle question demande la même chose ?
    <blockquote>{ $words }</blockquote>

    La plus proche d’abord. Qui a demandé et qui veut le savoir aussi reste compté.
moderating-merge-none = Il n’y a pas d’autre question à réunir.
moderating-merge-self = Une question ne peut être réunie avec elle-même.
moderating-merge-elsewhere = Les deux relèvent de cycles différents.
moderating-merge-gone = L’autre question n’existe plus. Choisissez-en une autre.
moderating-merged = 🔗 Réunies. { $count ->
        [one] 1 personne attend
       *[other] { $count } personnes attendent
    } la réponse.
moderating-move-ask = 🎤 De quel thème relève-t-elle ?
    <blockquote>{ $words }</blockquote>
moderating-move-none = Il n’y a pas d’autre thème.
moderating-moved = 🎤 Déplacée vers « { $topic } ».
moderating-theme-ask = 🏷 De quelle rubrique relève-t-elle ?
    <blockquote>{ $words }</blockquote>
moderating-theme-none = D’aucune
moderating-themed = 🏷 La rubrique est notée.
moderating-list = ❓ <b>{ $topic }</b> (séance { $number })
    La plus récente d’abord. Appuyez pour la voir :
moderating-sign-new = 🆕
moderating-sign-open = 📨
moderating-sign-answered = ✅
moderating-sign-skipped = ⏭
moderating-sign-rejected = ✖️
moderating-notice = ❓ <b>Des questions vous attendent</b>
moderating-notice-line = • { $title } : <b>{ $count }</b>
