dates-clock = { $hour2 }:{ $minute2 }
dates-day = { $weekday } { $day } { $month } { $year }
dates-short-day = { $weekday } { $day } { $month }
dates-moment = { $day } at { $clock }
dates-plain-moment = { $day } { $month } { $year } at { $clock }
dates-seconds = { $count ->
        [one] { $count } second
       *[other] { $count } seconds
    }
dates-minutes = { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
dates-hours = { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
dates-hours-minutes = { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    } { $minutes } minutes
dates-days = { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
