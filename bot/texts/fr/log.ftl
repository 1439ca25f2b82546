log-button = 📒 Journal
log-title = 📒 <b>Ce qui a été fait</b> (le plus récent d'abord)
log-empty = Rien pour l'instant.
log-older = ⬅️ Plus ancien
log-newest = Plus récent ➡️
log-operator = exploitant
log-line = { $when }
    <b>{ $who }</b>: { $what } <code>{ $subject }</code>
logged-invitation-made = a invité dans l'équipe
logged-role-accepted = a accepté un rôle
logged-role-withdrawn = a retiré un rôle
logged-role-owner = désigné dans la configuration
logged-invitation-dropped = a annulé une invitation
