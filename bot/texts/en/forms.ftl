## Buttons

forms-back = ⬅️ Back
forms-skip = Skip ➡️
forms-keep = Keep it ➡️
forms-pause = ⏸ Later
forms-continue = ▶️ Go on
forms-done = ✅ Done
forms-yes = Yes
forms-no = No
forms-agree = ✅ I agree
forms-disagree = I do not agree
forms-marked = ☑️ { $label }
forms-unmarked = ⬜ { $label }
forms-edit = ✏️ { $label }
forms-confirm-registration = ✅ All correct, register me
forms-confirm-survey = ✅ Send my feedback
forms-confirm-certificate = ✅ All correct, issue it
forms-confirm-correction = ✅ Save the changes
forms-confirm-proxy = ✅ All right, go on
forms-phone-share = 📱 Share my phone number

## The window of a question

forms-progress = Question { $position }/{ $total }
forms-progress-session = Session { $number } · Question { $position }/{ $total }
forms-present = Your answer so far: <b>{ $answer }</b>
forms-wrong = ⚠️ { $reason }
forms-phone-placeholder = For example +84 912 345 678
forms-phone-hint = Pressing 📱 below is quickest, or type your phone number and send it.
forms-noted = 👍 Noted.
forms-summary = <b>Please check your answers</b>
forms-summary-line = • { $label }: <b>{ $answer }</b>
forms-summary-end = Press ✏️ to change one. If everything is right, press the confirm button below.
forms-paused = ⏸ Your answers are saved. Press “Go on” whenever it suits you and you are back right here.
forms-resumed = Let’s go on!
forms-finished = This form is finished or no longer takes answers.

## A hint for every kind of question

forms-hint-text = Type your answer and send it.
forms-hint-name = Type your full name exactly as it shall be printed on the certificate, for example Nguyễn Thị Hoa
forms-hint-longtext = Write as much as you like in one message; several lines are fine.
forms-hint-choice = Press one of the buttons below.
forms-hint-choices = Press all that fit, press again to take one back, then press “Done”.
forms-hint-yesno = Press Yes or No.
forms-hint-number = Type a number, for example 25
forms-hint-date = Type day/month/year, for example 28/09/1980
forms-hint-phone = Press the button to share your number, or type it, for example +84 912 345 678
forms-hint-email = Type your e-mail address, for example hoa.nguyen@example.com
forms-hint-province = Type the name of your province to find it, accents are not needed, for example dak lak
forms-hint-consent = When you have read it, press one of the two buttons below.
forms-hint-rating = Press one to five stars.
forms-hint-scale = Press a number from 0 (lowest) to 10 (highest).

## The words of the ratings, and how answers are shown

forms-rating-1 = Very poor
forms-rating-2 = Poor
forms-rating-3 = Average
forms-rating-4 = Good
forms-rating-5 = Very good
forms-rating-shown = { $mark }/5 – { $word }
forms-scale-shown = { $mark }/10
forms-number = { NUMBER($value, maximumFractionDigits: 9) }
forms-agreed = Agreed
forms-declined = Not agreed
forms-skipped = (skipped)

## Why the question is asked again: what is wrong, and what to send. No HTML: some are shown as a toast.

forms-old-button = This button belongs to an earlier question. Please answer the current one.
forms-back-first = This is the first question; there is nothing before it.
forms-skip-required = This question needs an answer and cannot be skipped.
forms-summary-typed = To send it, press the confirm button or type “done”. To change an answer, press its ✏️ or type its number.
forms-unsupported = { $kind ->
    [voice] I cannot listen to voice messages yet. Please type your answer.
    [audio] I cannot listen to audio files yet. Please type your answer.
    [sticker] Nice sticker! But this question needs words or a button.
    [photo] I cannot read pictures yet. Please type your answer or press a button.
    [video] I cannot watch videos yet. Please type your answer or press a button.
    [document] This question takes no files. Please type your answer or press a button.
    [location] This question takes no locations. Please type your answer or press a button.
    [contact] This question takes no contacts. Please type your answer or press a button.
   *[other] This question does not take that kind of message. Please type your answer or press a button.
}

forms-text-empty = There are no words in your message. Please type your answer and send it again.
forms-text-short = Your answer is a little short: { $length ->
        [one] { $length } character
       *[other] { $length } characters
    }, at least { $least } are needed. Please write a bit more.
forms-text-long = Your answer has { $length } characters; { $most } is the most. Please make it shorter.

forms-name-empty = I see no name. Please type your full name, for example Nguyễn Thị Hoa
forms-name-command = That is a command, not a name. Please type your full name, for example Nguyễn Thị Hoa
forms-name-link = That is an address, not a name. Please type your full name, for example Nguyễn Thị Hoa
forms-name-letters = A name needs letters. Please type your full name, for example Nguyễn Thị Hoa
forms-name-digits = Only your full name is needed here, without numbers, for example Nguyễn Thị Hoa
forms-name-long = The name has { $length } characters; the certificate has room for { $most }. Please shorten it.
forms-name-pictures = Pictures and symbols cannot be printed on the certificate. Shall it say “{ $name }”?

forms-choice-unknown = I did not find that option. Please press a button below or type its number, for example 2
forms-choice-several = Which one do you mean? Please press it.
forms-choices-unknown = I did not find “{ $part }”. Please press the buttons below or type their numbers, for example 1, 3
forms-choices-few = At least { $least } must be chosen, you have { $chosen }. Please choose more, then press “Done”.
forms-choices-many = At most { $most } can be chosen. Please take one back first.
forms-yesno-unclear = This is a yes or no question. Please press a button, or type “yes” or “no”.
forms-consent-unclear = Please press “I agree” or “I do not agree” below.
forms-consent-refused = Without your agreement the programme may not keep your data, so we cannot go on. If you change your mind, press “I agree”; to decide another day, press “Later”.

forms-number-wrong = I need a number. Please type it in digits, without a unit, for example 25
forms-number-wrong-decimal = I need a number. Please type it in digits, without a unit, for example 1500 or 2.5
forms-number-whole = A whole number is needed here, for example 25
forms-number-small = The smallest number possible is { $least }. Please check yours.
forms-number-large = The largest number possible is { $most }. Please check yours.
forms-number-unclear = This number can be read in two ways. Please press the right one.
forms-rating-wrong = Please choose from 1 to 5, for example 4
forms-scale-wrong = Please choose a number from 0 to 10, for example 8

forms-date-wrong = I do not understand this date. Please type day/month/year, for example 28/09/1980
forms-date-no-year = The year is missing. Please type day/month/year, for example 28/09/1980
forms-date-year = The year { $year } does not look right. Please type day/month/year, for example 28/09/1980
forms-date-impossible = There is no { $date } in the calendar. Please type the day first, then the month, for example 28/09/1980
forms-date-early = This date is too early; the earliest is { $earliest }. Please check it.
forms-date-late = This date is too late; the latest is { $latest }. Please check it.

forms-phone-wrong = This phone number is not right. Please type it again, for example 0912 345 678, or from abroad with a +, for example +33 6 12 34 56 78
forms-phone-short = This phone number is missing digits. Please check it and type it again, for example 0912 345 678
forms-phone-long = This phone number has too many digits. Please check it and type it again, for example 0912 345 678
forms-phone-several = Please send one phone number only, for example 0912 345 678
forms-phone-not-own = That is somebody else’s contact. Please press the button to share your own number, or type it.
forms-phone-old = Numbers starting with { $old } became { $new } in 2018. Is the number below yours now?

forms-email-at = An e-mail address has one @ sign, for example hoa.nguyen@example.com
forms-email-accents = The part before the @ sign cannot have accents, for example hoa.nguyen@example.com
forms-email-wrong = This e-mail address is not right. Please check it and type it again, for example hoa.nguyen@example.com
forms-email-typo = Did you mean { $meant }? Please press the right address.

forms-province-several = Which of these is your province? If it is not there, type its name again, for example dak lak
forms-province-unknown = I did not find this province. Please type its name again, accents are not needed, for example dak lak
forms-province-merged = Since 1 July 2025 { $old } has been part of { $new }. Please press the new name to choose it.
