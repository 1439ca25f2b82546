notices-reminder = 🔔 <b>Reminder: session { $number }</b> starts in { $wait }
    🕗 { $when }
    { $title }
notices-join-soon = 🔔 <b>Session { $number } starts in { $wait }!</b>
    🕗 { $when }
    { $title }

    Press a button below to join. Once you are in, press “I’m in”.
notices-join-now = 🔴 <b>Session { $number } is on now</b>
    { $title }

    Press a button below to join. Once you are in, press “I’m in”.
notices-after = Session { $number } is over. Thank you for taking part! 🙏
notices-survey-call = 📝 <b>Session { $number } has just ended. How was it?</b>
    The survey takes about a minute and counts towards your certificate. It is open until { $until }.
notices-survey-late = 📝 <b>The survey of session { $number } is still open</b>
    If you followed this session (or watched it later), please answer it. It counts for the certificate and is open until { $until }.
notices-survey-nudge = 📝 You have not answered <b>the survey of session { $number }</b> yet. It is open until { $until }.
    It takes only about a minute!
notices-survey-start = 📝 Answer the survey
notices-moved = ⚠️ <b>Session { $number } has a new time</b>
    { $title }

    Old time: { $before }
    New time: <b>{ $after }</b>

    I will remind you at the new time.
notices-cancelled = ❌ <b>Session { $number } is cancelled</b>
    { $title }
    ({ $before })

    There is nothing you need to do.
notices-restored = ✅ <b>Session { $number } takes place after all</b>
    { $title }

    Time: <b>{ $after }</b>
notices-removed = ❌ <b>This series is cancelled</b>
    { $series }

    Its remaining sessions will not take place. There is nothing you need to do.
notices-ways = 🔁 <b>Session { $number }: the way in has changed</b>
    🕗 { $when }
    { $title }

    Please use the buttons below to get in.
notices-file = 📎 Open the attached file to update your phone's calendar.
notices-renumbered = 🔢 With its new time this is <b>session { $number }</b>. Please look at the schedule.
