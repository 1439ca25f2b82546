staff-button = 🤝 Staff
staff-title = 🤝 <b>Staff: { $where }</b>
staff-line = • { $name }: { $role }
staff-line-series = • { $name }: { $role } ({ $where })
staff-more = … and { $count } more.
staff-open =
    { "" }
    ✉️ Unused invitations: { $count }
staff-open-one = No. { $number }: { $role } ({ $where })
staff-unmet = account { $number }
staff-invite-organizer = ➕ Organizer
staff-invite-helper = ➕ Helper
staff-invite-speaker = ➕ Speaker
staff-take-back = ✖️ { $name } ({ $role })
staff-drop-invitation = ✖️ Drop invitation { $number } ({ $role })
staff-link = ✉️ <b>Invitation: { $role }</b>
    { $where }

    { $link }

    The link works <b>once</b>, until { $until }. Send it to that person alone: whoever opens it first gets the role.
staff-send-link = 📤 Send the link
staff-copy = 📋 Copy the link
staff-share = You are invited to the training programme as { $role }. Open the link to accept:
staff-share-topic = You are invited to speak about “{ $topic }”. Open the link to accept:
staff-back = ⬅️ Staff
staff-which-topic = 🎤 The speaker of which topic?
staff-no-topics = This series has no topics yet.
staff-sure = Take the role <b>{ $role }</b> back from <b>{ $name }</b>? The rights end at once.
staff-yes = Take it back
staff-sure-own = Lay down your own role as <b>{ $role }</b>? Its rights end at once; to have it again you have to be invited.
staff-yes-own = Lay it down
staff-withdrawn = Taken back.
staff-told-withdrawn = 🤝 Your role as <b>{ $role }</b> ({ $where }) has ended. Thank you for your help! What you registered for yourself stays as it is.
staff-gone = This role was taken back before.
staff-left = You have left this role. Thank you! Send /menu for the main page.
staff-last = This is the last organizer. Invite another one before you take this role back.
staff-invitation-over = This invitation was used or dropped.
staff-invitation-dropped = The invitation was dropped.
