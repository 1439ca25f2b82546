log-button = 📒 Log
log-title = 📒 <b>What was done</b> (newest first)
log-empty = Nothing yet.
log-older = ⬅️ Older
log-newest = Newest ➡️
log-operator = operator
log-line = { $when }
    <b>{ $who }</b>: { $what } <code>{ $subject }</code>
logged-invitation-made = invited staff
logged-role-accepted = accepted a role
logged-role-withdrawn = took a role back
logged-role-owner = named in the settings
logged-invitation-dropped = dropped an invitation
