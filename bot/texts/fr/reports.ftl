## Le bureau : le rapport final

report-button = 🏁 Rapport final
report-page-desk = 🏁 <b>Rapport final</b>
    { $title }

    Un bouton suffit : les chiffres sont arrêtés à l'instant même et le rapport vous est envoyé (un PDF à imprimer, un classeur à consulter). Notez d'abord les vues de Facebook et de YouTube, et relisez les citations.
report-make-vi = 📄 L'établir en vietnamien
report-make-en = 📄 L'établir en anglais
report-make-fr = 📄 L'établir en français
report-again-vi = 📄 Réimprimer en vietnamien
report-again-en = 📄 Réimprimer en anglais
report-again-fr = 📄 Réimprimer en français
report-earlier-button = 🗄 Les précédents ({ $count })
report-earlier = 🗄 Les chiffres de chaque rapport sont gardés. Choisissez-en un pour le réimprimer tel quel, dans n'importe quelle langue.
report-earlier-none = Aucun rapport n'a encore été établi.
report-snapshot = 🗄 <b>{ $title }</b>
    Chiffres arrêtés le { $when }. Dans quelle langue le réimprimer ?
report-back = ⬅️ Rapport final
report-at-work = ⏳ Le rapport est en préparation…
report-under-way = Ce rapport est déjà en préparation, encore un instant.
report-nothing = Le programme n'a pas encore de cycle dont on puisse rendre compte.
report-done = 🏁 Rapport final : <b>{ $title }</b>
report-done-book = 📊 Les mêmes chiffres en classeur. Ils ont été arrêtés le { $when } et gardés.
report-more = 🗄 Réimprimer, autre langue

report-views-button = 👁 Vues Facebook, YouTube
report-views-desk = 👁 <b>Vues</b>
    Le bot ne peut pas compter qui regarde sur Facebook et YouTube. Lisez-y les nombres et notez-les pour chaque séance ; le rapport précise que ce sont ceux des organisateurs.
report-views-one = Séance { $number } : { $counts }
report-views-short-facebook = FB
report-views-short-youtube = YT
report-views-none-yet = rien encore
report-views-session = 👁 <b>Vues de la séance { $number }</b> ({ $when })
    Choisissez une plateforme pour noter ou corriger son nombre.
report-views-enter = { $platform } : { $count }
report-views-drop = 🗑 L'effacer
report-views-back = ⬅️ Les séances
report-views-ask = Combien de vues la séance { $number } a-t-elle sur { $platform } ? Écrivez un nombre, par exemple <b>3200</b>.
report-views-stop = ⬅️ Pas de nombre
report-views-unread = Je n'ai pas compris. Écrivez seulement le nombre de vues, par exemple <b>3200</b> ou <b>3 200</b>.
report-views-dropped = Effacé.

report-quotes-button = 💬 Citations
report-quotes-desk = 💬 <b>Citations</b> : { $kept } sur { $all } sont imprimées
    Ce sont les mots de personnes qui ont accepté d'être citées. Retirez ce qui ne doit pas être imprimé.
report-quotes-none = Il n'y a encore rien à citer. Les citations viennent des questionnaires, quand leurs auteurs l'acceptent.
report-quote-in = { $number }. « { $text } »
    <i>{ $name }, séance { $session }</i>
report-quote-out = 🚫 { $number }. « { $text } »
    <i>{ $name }, séance { $session } : pas imprimée</i>
report-quote-leave = 🚫 Retirer la { $number }
report-quote-take = ↩️ Réimprimer la { $number }
