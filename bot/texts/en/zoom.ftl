zoom-button = 📊 Zoom report
zoom-copy-name = 🏷 Name in Zoom: { $name }
zoom-name-button = 🏷 My name in Zoom
zoom-name = 🏷 In Zoom, call yourself:
    <b>{ $name }</b>

    Your participant number in front tells the organizers that it is you, so that all your time counts. Press the button below to copy the name.
zoom-back = ⬅️ Zoom report
zoom-page = 📊 <b>Zoom report – session { $number }</b>
zoom-none = No report of this session yet.
zoom-ask = 📊 <b>Zoom report of session { $number }</b>

    Send the file of participants that Zoom lets you download (CSV or Excel; meeting or webinar).

    Where it is: zoom.us → <b>Reports</b> → <b>Usage</b> → press the number of participants → <b>Export</b>. Please leave «Show unique users» unticked: only with the times of joining and leaving can the minutes be counted exactly.

    I will show you what is in it first. Nothing changes before you press «Take in the report».
zoom-not-yet = This session has not begun, so there is no Zoom report yet.
zoom-not-a-file = I am waiting for Zoom's report. Press 📎, choose «File» and send the CSV or Excel file. To leave, type /desk.
zoom-fetching = ⏳ Got <b>{ $name }</b>, reading…
zoom-looking = ⏳ Looking at <b>{ $name }</b> again…
zoom-applying = ⏳ Taking in <b>{ $name }</b>…
zoom-draft-over = This report has been taken in or dropped already. Please open the session's «📊 Zoom report» again.
zoom-dropped = Dropped <b>{ $name }</b>. Nothing has changed.

zoom-preview = 📊 <b>{ $name }</b> – session { $number }
    { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    }, { $guests ->
        [one] { $guests } name
       *[other] { $guests } different names
    }
zoom-preview-hosts = 🎤 Hosts and panelists, not counted: { $count }
zoom-preview-absent = 🪑 Rows of people who did not join, left out: { $count }
zoom-preview-waiting = 🚪 Rows about the waiting room, left out: { $count }
zoom-preview-clock = 🕗 Times in the file: <b>{ $zone }</b>
    { $day }, from { $first } to { $last } (the programme's time)
    Within the session people stayed { $average } minutes on average; early: { $early }, after the end: { $late }.
zoom-preview-totals = ⏱ This file tells only minutes in all, not when people joined and left. I count the length of the session at most. For exact minutes export it again with «Show unique users» unticked.
zoom-preview-nothing-yet = Nothing is stored yet. Please look, then press below.
zoom-preview-again = 👌 This very file has been taken in already; there is nothing more to do.
zoom-matched = ✅ Recognised: <b>{ $count }</b> ({ $by })
zoom-alone = 🔤 Of these, by the name alone, with no number or e-mail: <b>{ $count }</b>. I cannot tell a stranger who has just the same name: please look through them once the report is taken in.
zoom-by-number = { $count } by number
zoom-by-email = { $count } by e-mail
zoom-by-phone = { $count } by phone
zoom-by-name = { $count } by name
zoom-by-decision = { $count } chosen by organizers
zoom-likely = 👥 The whole name of one registrant, but a name that many have: <b>{ $count }</b>
zoom-doubtful = ❓ Not sure who: <b>{ $count }</b>
zoom-unknown = 🌫 Not recognised: <b>{ $count }</b>
zoom-ignored = 🙅 Not participants: { $count }
zoom-hosts = 🎤 Hosts and panelists (not counted): { $count }
zoom-hint-zone = ⚠️ On this clock most of it lies outside the session. If the times are in <b>{ $zone }</b>, they fit. Please press «🕗 Other time zone».
zoom-hint-session = ⚠️ Nobody was there during this session. The file fits <b>session { $number }</b>: open that one and send it again.
zoom-hint-nobody = ⚠️ Nobody was there during this session. It may be the file of another one; please check its date.
zoom-hint-meeting = ⚠️ The file is about meeting { $meeting }, which is not this session's meeting number. Please check that it is the right file.
zoom-hint-closed = 🔒 The attendance of this session is closed: the report is kept, but closed verdicts do not change. Open the attendance again to have them reconsidered.
zoom-apply = ✅ Take in the report
zoom-zones = 🕗 Other time zone
zoom-zone-fits = 🕗 Yes, it is { $zone }
zoom-drop = ✖️ Drop
zoom-ask-zone = 🕗 <b>Whose time are the times in the file?</b>

    Zoom writes them in the time zone of the Zoom account (Profile → Time zone).
zoom-zone = { $zone }
zoom-zone-vietnam = Viet Nam time
zoom-zone-utc = universal time (UTC)
zoom-zone-california = California time (USA)
zoom-zone-new-york = New York time (USA)
zoom-zone-paris = Paris time
zoom-zone-singapore = Singapore time
zoom-zone-tokyo = Tokyo time
zoom-zone-sydney = Sydney time

zoom-evidence = ⏱ People who were there: <b>{ $people }</b>, { $average } of { $whole } minutes on average. It is noted in the attendance.
zoom-reports = 📄 Taken in:
zoom-report = • { $name } – rows: { $rows }, { $when }
zoom-to-decide = Those who are not sure do not count yet. Please look at them one by one; I will remember next time.
zoom-likely-button = 👥 Take all { $count } of the same name
zoom-queue-button = ❓ Look at { $count } who are not sure
zoom-send = 📎 Send a report
zoom-list = 📄 Get the list
zoom-again = 🔄 Compare again
zoom-undo = 🗑 Take back
zoom-undo-which = 🗑 Which report shall be taken back? The minutes are counted again from the others.
zoom-undo-one = 🗑 { $name }
zoom-undo-sure = Take back <b>{ $name }</b> (rows: { $rows }, taken in { $when })?

    The minutes are counted again. Whom you chose is remembered.
zoom-undo-yes = 🗑 Take back this report

zoom-guest = ❓ Who is <b>{ $name }</b>? ({ $left } left)
zoom-guest-times = 🕗 { $first }–{ $last }, { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } within the session
zoom-guest-total = ⏱ { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
zoom-guest-email = ✉️ { $email }
zoom-may-be = It may be:
zoom-may-be-nobody = I find nobody alike among those who registered.
zoom-several = 👥 This seems to be the name of several people at one device.
zoom-candidate = { $at }. <b>{ $name }</b> · { $about }
    <i>{ $why }</i>
zoom-why-number = their number
zoom-why-email = their e-mail
zoom-why-phone = their phone
zoom-why-whole = the whole name
zoom-why-part = a similar name
zoom-why-decision = chosen before
zoom-why-here = was there on another device
zoom-who = 🔎 Somebody else
zoom-share = 👥 One device
zoom-ignore = 🙅 No participant
zoom-later = ⏭ Later
zoom-back-guest = ⬅️ Back
zoom-ask-who = 🔎 Who is <b>{ $name }</b>?

    Type that person's name, number, phone or e-mail.
zoom-found = 🔎 <b>{ $name }</b> is:
zoom-guest-gone = The report with this guest was taken back. Please open «📊 Zoom report» again.
zoom-decided = ✅ Noted: { $name }
zoom-ignored-now = 🙅 Noted: no participant
zoom-decided-already = Somebody has decided already; here is the next one.
zoom-reopen = ↩️ Change: { $name }
zoom-reopened = ↩️ This guest does not count for now. Please choose again.
zoom-ask-share = 👥 <b>{ $name }</b>: who sat at this device?

    Press each of them, or type a name or number to find more. All get the whole time of the device.
zoom-share-done = ✅ Done ({ $count })
zoom-likely-sure = 👥 <b>{ $count }</b> have the very name of one registrant. But many people have such a name, so I do not decide by myself. For example:
zoom-likely-one = • { $guest } → { $name }
zoom-likely-yes = ✅ Yes, take all { $count }
zoom-likely-done = ✅ Taken: { $count }
zoom-named-button = 🔤 Look through { $count } recognised
zoom-named = 🔤 Recognised by the name alone, or chosen by organizers (👤): <b>{ $count }</b>

    I cannot tell a stranger who has just the same name. If somebody is not right, press their number and choose again.
zoom-named-one = { $at }. { $guest } → <b>{ $name }</b> · { $about }
zoom-named-chosen = { $at }. { $guest } → 👤 <b>{ $name }</b> · { $about }
zoom-named-fix = ✏️ { $at }

zoom-list-name = zoom-participants-session-{ $number }
zoom-list-caption = 📄 Everybody in Zoom's reports of session { $number }. Those who are not recognised are on the first sheet.
zoom-sheet-missed = Not recognised
zoom-sheet-found = Recognised
zoom-column-name = Name in Zoom
zoom-column-email = E-mail
zoom-column-from = From
zoom-column-to = Until
zoom-column-minutes = Minutes in the session
zoom-column-early = Minutes before
zoom-column-late = Minutes after
zoom-column-state = Result
zoom-column-number = Number
zoom-column-person = Is, or may be
zoom-column-way = By
zoom-way-number = number
zoom-way-email = e-mail
zoom-way-phone = phone
zoom-way-name = name
zoom-way-decision = organizer
zoom-state-matched = recognised
zoom-state-doubtful = not sure
zoom-state-likely = same name, but a common one
zoom-state-unknown = not recognised
zoom-state-ignored = no participant

zoom-no-table = I find no table of participants in this file. Please download it from zoom.us again: <b>Reports</b> → <b>Usage</b> → press the number of participants → <b>Export</b>, and send it as it is (the row of column names too).
zoom-registrants = This is the list of who <b>registered</b> with Zoom; it does not tell who came. Please download the report of <b>participants</b> (Reports → Usage → press the number of participants → Export).
zoom-nobody = The file has rows ({ $rows }), but nobody in it joined. Please check that it is the right file.
zoom-long = The report has more than { $most } rows, which I cannot take. Please export each session by itself and send them one after another.
zoom-fault = { $kind ->
        [moment] I cannot read the time «{ $cell }»
        [length] I cannot read the minutes «{ $cell }»
        [gap] The time of joining or of leaving is missing
        [day] There is a day that no calendar has
       *[order] Somebody left before they joined, or stayed more than a day
    } (rows: { $count }; { $rows }). Nothing was taken in. Please mend those rows, or download the file from Zoom again and send it as it is.
