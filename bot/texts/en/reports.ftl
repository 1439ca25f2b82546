## The desk: the closing report

report-button = 🏁 Closing report
report-page-desk = 🏁 <b>Closing report</b>
    { $title }

    One tap takes the figures as they are now and sends you the report (a PDF to print, a workbook to look into). Best note the views of Facebook and YouTube first, and read the quotations.
report-make-vi = 📄 Make it in Vietnamese
report-make-en = 📄 Make it in English
report-make-fr = 📄 Make it in French
report-again-vi = 📄 Print again in Vietnamese
report-again-en = 📄 Print again in English
report-again-fr = 📄 Print again in French
report-earlier-button = 🗄 Earlier ones ({ $count })
report-earlier = 🗄 The figures of every report are kept. Press one to print it again with the same figures, in any language.
report-earlier-none = No report has been made yet.
report-snapshot = 🗄 <b>{ $title }</b>
    The figures are of { $when }. In which language shall it be printed again?
report-back = ⬅️ Closing report
report-at-work = ⏳ The report is being made…
report-under-way = This report is being made already; it comes in a moment.
report-nothing = The programme has no series to report on yet.
report-done = 🏁 Closing report: <b>{ $title }</b>
report-done-book = 📊 The same figures as a workbook. They are of { $when } and are kept.
report-more = 🗄 Print again, other language

report-views-button = 👁 Views on Facebook, YouTube
report-views-desk = 👁 <b>Views</b>
    The bot cannot count who watches on Facebook and YouTube. Read the numbers there and note them for each session; the report says that they are the organizers' own.
report-views-one = Session { $number }: { $counts }
report-views-short-facebook = FB
report-views-short-youtube = YT
report-views-none-yet = none yet
report-views-session = 👁 <b>Views of session { $number }</b> ({ $when })
    Press a platform to note or change its number.
report-views-enter = { $platform }: { $count }
report-views-drop = 🗑 Remove it
report-views-back = ⬅️ The sessions
report-views-ask = How many views does session { $number } have on { $platform }? Type a number, such as <b>3200</b>.
report-views-stop = ⬅️ No number
report-views-unread = I did not understand that. Please type nothing but the number of views, such as <b>3200</b> or <b>3,200</b>.
report-views-dropped = Removed.

report-quotes-button = 💬 Quotations
report-quotes-desk = 💬 <b>Quotations</b>: { $kept } of { $all } are printed
    These are the words of people who agreed to be quoted. Take out what should not be printed.
report-quotes-none = There is nothing to quote yet. Quotations come from the surveys, when those who wrote them agree.
report-quote-in = { $number }. “{ $text }”
    <i>{ $name }, session { $session }</i>
report-quote-out = 🚫 { $number }. “{ $text }”
    <i>{ $name }, session { $session }: not printed</i>
report-quote-leave = 🚫 Leave out { $number }
report-quote-take = ↩️ Print { $number } again
