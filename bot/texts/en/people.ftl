people-button = 🔎 Find a person
people-ask = 🔎 <b>Who are you looking for?</b>

    Type a name (no accents needed, part of it will do), a phone number, a participant number or an e-mail.
    For example: <i>lan dak lak</i>, <i>0912 345 678</i>, <i>12</i>
people-type = Please type a name, a phone number or a participant number.
people-look-again = Please type the name or number again under “Find a person”.
people-again = 🔎 Find somebody else
people-results = ⬅️ Results
people-nobody = Nobody fits “{ $typed }”.

    Try fewer letters, or the phone number.
people-found = 🔎 Found for “{ $typed }”:
people-guessed = 🔎 Nobody is exactly “{ $typed }”. The nearest:
people-hit = { $at }. <b>{ $name }</b>
    { $about }
people-absent = 📵 not on Telegram yet
people-state-registered = registered
people-state-withdrawn = withdrawn
people-state-waiting = waiting for a seat
people-state-offered = offered a seat
people-state-asked = waiting for approval
people-state-refused = refused
people-language-vi = Vietnamese
people-language-en = English
people-language-fr = French
people-card = 👤 <b>{ $name }</b> · number { $number }
    { $title }
    State: <b>{ $state }</b>
    { $by ->
        [staff] Registered by { $maker }
       *[self] Registered themselves
    } at { $when }
people-reach = 📱 Can be reached on Telegram ({ $language }), last here { $when }.
people-reach-blocked = 🚫 This person has blocked the bot ({ $language }): messages do not arrive. Please phone.
people-reach-absent = 📵 Not on Telegram yet: gets no reminders. Please send them their personal link.
people-history = 📜 History
people-correct = ✏️ Correct data
people-link = ✉️ Personal link
people-there = This person is on Telegram already and needs no link.
people-back = ⬅️ Back to this person
people-other-series = 👤 { $title }
people-history-title = 📜 <b>{ $name }</b> – newest first (page { $page }/{ $pages })
people-happened = { $when }: { $what }
people-happened-registered = { $by ->
        [staff] was registered by others: { $title }, number { $number }
       *[self] registered: { $title }, number { $number }
    }
people-happened-withdrawn = withdrew: { $title }
people-happened-agreed = agreed to version { $version } of the terms
people-happened-attended = { $platform ->
        [none] was in session { $number }
       *[other] was in session { $number } ({ $platform })
    }
people-happened-answered = answered the survey of session { $number }
people-happened-certified = got certificate { $serial }
people-happened-uncertified = certificate { $serial } { $state ->
        [replaced] was replaced by another
       *[revoked] was revoked
    }
people-happened-employed = became { $role }
people-happened-dismissed = is { $role } no more
people-happened-treated = 📒 { $what }
people-happened-unwanted = does not want { $topic ->
        [polls] polls
       *[news] announcements
    }
people-happened-received = { $what ->
        [reminder] reminder
        [join] join link
        [after] message after the session
        [survey_call] call to the survey
        [survey_nudge] reminder of the survey
        [material] material
        [materials] materials there already, for a late registrant
        [change] change of the schedule
        [certificate] certificate
        [announcement] announcement
        [corrected] word of a correction
        [letter] personal message
        [letter-answer] a participant's answer
        [merged] word of merged accounts
        [seat-offer] offer of a seat
        [seat-yes] word of being let in
        [seat-line] word of a place in line
        [seat-no] word of a refusal
        [seat-lapsed] word of an offer that ran out
        [question-state] word of a question
        [question-passed] word that a question reached the speaker
        [question-ask] question to be answered
        [question-head] list of questions
        [question-left] word of unanswered questions
        [question-left-here] word of unanswered questions
        [question-answer] answer to a question
        [question-fixed] correction of an answer
        [question-waiting] word of new questions
        [recall] announcement taken back
        [reword] announcement put in other words
       *[other] message
    }{ $number ->
        [none] { "" }
       *[other] { " " }(session { $number })
    }: { $state ->
        [sent] ✅ sent
        [pending] ⏳ waiting
        [sending] ⏳ being sent
        [blocked] 🚫 blocked
        [failed] ⚠️ could not be sent
        [skipped] not needed
        [expired] too late, not sent
       *[in_doubt] ❔ may or may not have arrived
    }
people-hint-phone = Type that person's phone number, or send their contact. For example: 0912 345 678
people-correcting = ✏️ Data of <b>{ $name }</b>, number { $number }
people-changed-meanwhile = ⚠️ While you were at it, this person's data was changed, so nothing was saved. Please look again and go on.
people-nothing-changed = Nothing has changed.
people-corrected = { $told ->
        [yes] ✅ Saved, and the person is told.
       *[no] ✅ Saved.
    }
people-certificate-stays = ⚠️ Certificate <b>{ $serial }</b> goes on saying the old name. If that is wrong, issue it anew.
people-told-corrected = ℹ️ The organizers have corrected your registration: <b>{ $fields }</b>.
    { $title }

    If it is not right, press the button below to see and change it.
people-register = ✍️ Register somebody
people-registering = ✍️ <b>On somebody's behalf.</b> You answer for the person you register.
people-register-sure = ✍️ <b>Nearly done.</b>
people-twin-warning = ⚠️ This phone number is in the list already: <b>{ $name }</b>, number { $number }. Is it the same person?
people-see = 👤 See { $name }
people-consent = Has this person agreed that their data is kept and used?
people-on-paper = ✅ I have their consent on paper
people-consent-later = Not yet: ask them on arrival
people-register-yes = ✅ Register
people-back-to-form = ✏️ Look over the answers
people-handed = ✅ <b>{ $name }</b> · number <b>{ $number }</b> ({ $state })
    { $title }

    A personal link, good once. Send or print it for that very person; opening it brings them schedule, join links and certificate:
    { $link }
people-share = Hello { $name }! You are registered for { $title }. Open the link to get the schedule and the way in:
people-another = ✍️ Register somebody else
people-twins = 👥 Duplicates
people-twins-of = 👥 Merge duplicates
people-twins-list = 👥 <b>{ $count }</b> { $count ->
        [one] pair
       *[other] pairs
    } may be the same person (same phone, or same name with organisation or province). Press a pair to compare.
people-twins-none = 👥 Nobody looks like a duplicate. 👍
people-pair = { $one } ↔ { $other }
people-no-twin = Nobody else has this name or phone number.
people-which-twin = 👥 Who may be the same person as <b>{ $name }</b> (number { $number })?
people-compare = 👥 <b>Is this the same person?</b>
people-side = <b>{ $mark }</b>: <b>{ $name }</b> · number { $number }
    { $title }
    { $account ->
        [yes] 📱 on Telegram
       *[no] 📵 not on Telegram yet
    } · registered { $series }× · { $sessions } sessions · { $surveys } surveys · { $certificates } certificates
people-differs = { $label }
       A: <b>{ $one }</b>
       B: <b>{ $other }</b>
people-all-alike = Both say exactly the same.
people-cannot-merge-same = ℹ️ This is one person already; there is nothing to merge.
people-cannot-merge-staff = ⚠️ One of them belongs to the staff. Take that role back first.
people-cannot-merge-elsewhere = ⚠️ One of them takes part in a series that is not yours. Please ask an organizer of the whole programme.
people-keep = ✅ Same person: keep data of { $mark }
people-apart = ✖️ Two different people
people-merge-sure = 👥 Keep what <b>{ $name }</b> (number { $number }) gave, and add all that <b>{ $other }</b> (number { $gone }) did: attendance, surveys, certificates…

    This <b>cannot be undone</b>.
people-merge-yes = Make the two one
people-merge-accounts = ⚠️ <b>These are two different Telegram accounts.</b> Usually that means two people! Merge them only if you are sure that one person uses two phones.

    From now on only the account of <b>{ $name }</b> (number { $number }) is registered; the other one, of <b>{ $other }</b> (number { $gone }), is like a newcomer's. Both will be told.
people-merge-two-yes = I am sure: merge the accounts
people-merge-back = ⬅️ No, look again
people-merged = ✅ They are one now: <b>{ $name }</b>, number { $number }.
people-are-two = Noted: two different people.
people-told-merged = ℹ️ The organizers have merged your two Telegram accounts in:
    { $title }

    { $stays ->
        [yes] All that you did is now with this account.
       *[no] Reminders, links and the certificate now go to your other account. If you have no other account, please tell the organizers at once.
    }
people-write = ✍️ Write to them
people-leave = ✖️ Leave without saving
people-not-given = not given
people-gone = This registration has just been merged with another. Please find the person again.
