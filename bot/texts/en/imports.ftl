imports-button = 📥 Import a list
imports-ask = 📥 <b>Import registrants</b>
    { $title }

    Send the list here as a file: Excel (.xlsx, .xls), ODS or CSV, at most { $most } MB. Columns may be called anything; I recognise them or ask.

    I check every row and show you what would happen. Nothing changes before you press “Import”.
imports-template = 📄 Get a template
imports-template-name = list-template
imports-template-caption = 📄 A template made from the registration form. The second sheet says what goes into each column. Fill it in and send it back here.
imports-links-all = 🔗 Links for those who have not come yet
imports-not-a-file = I am waiting for the list. Tap 📎, choose “File” and send an Excel or CSV file. To leave, type /desk.
imports-fetching = ⏳ <b>{ $name }</b> has arrived, I am reading it…
imports-not-fetched = 😔 The file could not be fetched from Telegram. Please send it again.
imports-draft-over = This list was imported or dropped already. For another one go to “📥 Import a list”.
imports-series-over = This series takes no registrations any more.
imports-form-changed = The registration form was just changed, so everything has to be checked anew. Please send the file again in “📥 Import a list”.
imports-at-work = ⏳ It is being done, just a moment.
imports-making = ⏳ Just a moment…
imports-checking = ⏳ Checking <b>{ $name }</b>…
imports-applying = ⏳ Importing <b>{ $name }</b>…

imports-which-column = 🔎 <b>{ $name }</b>
    Which column is “<b>{ $step }</b>”? { $left ->
        [1] This is the last question.
       *[other] { $left } questions left.
    }
imports-column = column { $letter }
imports-column-with = { $name }: { $cells }
imports-no-column = There is none
imports-page-back = ⬅️ Columns before
imports-page-on = More columns ➡️
imports-columns = 🔧 <b>The columns are read like this.</b> Press what is to be changed.
imports-reads = { $step } ← { $column }
imports-check = ✅ Right, check again
imports-edit-columns = 🔧 Change columns
imports-drop = ✖️ Drop it
imports-dropped = <b>{ $name }</b> was dropped. Nothing was imported.
imports-another = 📥 Import another list

imports-file = 📥 <b>{ $name }</b>: { $rows } { $rows ->
        [one] row
       *[other] rows
    }
imports-new = ✅ New registrations: <b>{ $count }</b>
imports-waiting = ⏳ { $count } of them go to the waiting list, as all seats are taken
imports-same = 👌 Registered before, nothing is different: { $count }
imports-changed = 🔁 Registered before, with new information now: { $count } (will be updated)
imports-own = 🙋 Registered in the bot themselves, with other answers: { $count } (what they said stays)
imports-over = 🚫 Withdrew or were refused before: { $count } (not registered again)
imports-twice = 👯 Repeated in the file: { $count }, only the first row counts ({ $some })
imports-twice-one = row { $row } repeats row { $first }
imports-wrong = ⚠️ <b>{ $count } { $count ->
        [one] row
       *[other] rows
    } cannot be imported:</b>
imports-wrong-row = • Row { $row } – { $faults }
imports-wrong-more = … and { $count } more, see the file.
imports-read-so = 🔎 { $columns }
imports-unused = Not used: { $columns }
imports-nothing-yet = Nothing is saved yet. Have a good look, then press the button below.
imports-nothing-new = There is nobody new to import. Mend the file and send it again in “📥 Import a list”.
imports-apply = ✅ Import { $count } { $count ->
        [one] person
       *[other] people
    }
imports-apply-both = ✅ Import { $count }, update { $changed }
imports-apply-changed = ✅ Update { $changed } { $changed ->
        [one] person
       *[other] people
    }
imports-later = 🕗 Ask later for what is missing ({ $count })
imports-not-later = 🕗 Take no incomplete rows
imports-wrong-file = 📄 Get the rows that cannot be imported

imports-done = ✅ Registered: <b>{ $count }</b> { $count ->
        [one] person
       *[other] people
    }.
imports-done-waiting = ⏳ { $count } of them are on the waiting list.
imports-done-changed = 🔁 Updated: { $count }.
imports-done-wrong = ⚠️ { $count } { $count ->
        [one] row
       *[other] rows
    } could not be imported.
imports-next = These people have not opened the bot, so reminders do not reach them yet. Send each of them their own link, or let them open the bot and share their phone number.
imports-links = 🔗 Make a link for each of them
imports-links-number = Number
imports-links-name = Name
imports-links-phone = Phone
imports-links-link = Personal link
imports-links-file = links
imports-links-caption = 🔗 Personal links of { $count } { $count ->
        [one] person who has
       *[other] people who have
    } not opened the bot. Each link works once: send it to the right person, and do not post the file in a group.
imports-nobody-absent = 👌 Everybody who was registered by others has opened the bot; nobody needs a link.

imports-sheet-list = List
imports-sheet-help = How to fill in
imports-sheet-wrong = Not imported
imports-sheet-fixed = Put right
imports-sheet-links = Links
imports-help-column = Column
imports-help-needed = Required
imports-help-how = How to write it
imports-help-allowed = Allowed values
imports-needed-yes = Required
imports-needed-no = Optional
imports-needed-sometimes = Depends on: { $steps }
imports-how-name = Full name as it shall be printed on the certificate
imports-how-text = Text
imports-how-choice = One of the values beside
imports-how-choices = One or more of the values beside, with commas between
imports-how-yesno = Yes or No
imports-how-number = A number
imports-how-date = Day/month/year, such as 28/09/1980
imports-how-phone = Phone number, such as 0912 345 678
imports-how-email = E-mail address, such as hoa.nguyen@example.com
imports-how-province = Name of the province or city
imports-how-rating = From 1 to 5
imports-how-scale = From 0 to 10
imports-wrong-caption = 📄 { $count } { $count ->
        [one] row
       *[other] rows
    } that cannot be imported. The first column says why. Mend them in this very file and send it in “📥 Import a list”: nobody is imported twice.
imports-wrong-name = rows-to-mend
imports-what-is-wrong = Reason
imports-row = Row
imports-written = In the file
imports-taken-as = Taken as
imports-fault = { $column }: { $why }
imports-fault-cell = { $column } <i>{ $cell }</i>: { $why }

imports-why-missing = empty
imports-why-short = too short, at least { $least } characters
imports-why-long = too long, at most { $most } characters
imports-why-choice = none of the options ({ $options })
imports-why-several = not clear, may be: { $options }
imports-why-few = at least { $least } options are needed
imports-why-many = at most { $most } options
imports-why-yesno = write Yes or No
imports-why-number = not a number
imports-why-small = too small, at least { $least }
imports-why-large = too large, at most { $most }
imports-why-whole = must be a whole number
imports-why-date = not a date as day/month/year
imports-why-early = too early, { $earliest } at the earliest
imports-why-late = too late, { $latest } at the latest
imports-why-year = the year is missing
imports-why-phone = not a phone number
imports-why-phone-short = the phone number lacks digits
imports-why-phone-long = the phone number has too many digits
imports-why-phone-several = several numbers, write one
imports-why-email = not an e-mail address
imports-why-meant = is it { $meant }?
imports-why-province = no such province or city
imports-why-name = does not look like a full name
imports-why-rating = must be a number from 1 to 5
imports-why-scale = must be a number from 0 to 10
imports-why-other = cannot be read
