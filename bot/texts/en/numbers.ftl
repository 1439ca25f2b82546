numbers-button = 📊 Numbers
numbers-title = 📊 <b>{ $title }</b>
numbers-registered = ✍️ Registered: { $count ->
        [one] <b>{ $count }</b> person
       *[other] <b>{ $count }</b> people
    } ({ $fresh } new in the last 24 hours)
numbers-registrations = 🧾 <b>{ $count }</b> registrations altogether: some are in several series
numbers-waiting = ⏳ Waiting for a seat or approval: { $count }
numbers-provinces = 🗺 From { $there } of { $all } provinces
numbers-attended = 🙋 Came to one session at least: { $people ->
        [one] <b>{ $people }</b> person
       *[other] <b>{ $people }</b> people
    }, { $participations ->
        [one] <b>{ $participations }</b> participation
       *[other] <b>{ $participations }</b> participations
    } altogether
numbers-done = 📝 Surveys: { $surveys } · 🎓 Certificates: { $certificates }
numbers-days-button = 📈 By day
numbers-provinces-button = 🗺 By province
numbers-kinds-button = 👥 By kind
numbers-funnel-button = 🔻 By session
numbers-survey-button = ⭐ Ratings
numbers-answers-button = 📝 Answers
numbers-digest-on = 🔔 Send it every morning
numbers-digest-off = 🔕 No more every morning
numbers-digest-is-on = From tomorrow on you get the figures at 7:30 every morning.
numbers-digest-is-off = The morning figures are off.
numbers-drawing = ⏳ Working on it…
numbers-nothing-yet = There is nothing to show yet. Please look again later.
numbers-days-caption = 📈 Registrations by day
numbers-provinces-caption = 🗺 Participants by province
numbers-kinds-caption = 👥 Participants by kind
numbers-funnel-caption = 🔻 Each session: reminded → pressed “I'm in” → attended → surveyed → certified (people)
numbers-survey-caption = ⭐ Mean ratings of the survey; n is how many people answered
numbers-days-title = Registrations by day: { $count }
numbers-altogether = Altogether
numbers-provinces-title = Participants from { $there } of { $all } provinces
numbers-funnel-title = { $registered } registered, { $certified } certificates
numbers-funnel-registered = Registered
numbers-funnel-reminded = Reminded
numbers-funnel-joined = Pressed “I'm in”
numbers-funnel-attended = Attended
numbers-funnel-surveyed = Surveyed
numbers-funnel-certified = Certified
numbers-session = Session { $number }
numbers-survey-title = Survey results
numbers-answers-title = 📝 <b>Survey results</b>
numbers-asked = <b>{ $question }</b> (n = { $count })
numbers-answer = • { $answer }: { $count } ({ $share })
numbers-morning = ☀️ Good morning! The figures so far:
numbers-more = 📊 See more
