dates-clock = { $hour } h { $minute2 }
dates-day = { $weekday } { $day ->
        [1] 1er
       *[other] { $day }
    } { $month } { $year }
dates-short-day = { $weekday } { $day ->
        [1] 1er
       *[other] { $day }
    } { $month }
dates-moment = { $day } à { $clock }
dates-plain-moment = { $day ->
        [1] 1er
       *[other] { $day }
    } { $month } { $year } à { $clock }
dates-seconds = { $count ->
        [one] { $count } seconde
       *[other] { $count } secondes
    }
dates-minutes = { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
dates-hours = { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
dates-hours-minutes = { $hours } h { $minutes }
dates-days = { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
