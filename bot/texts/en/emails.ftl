emails-entry = ✉️ E-mail for documents
emails-page-none = ✉️ <b>Documents by e-mail</b>

    Beside Telegram, I can send materials and your certificate to your e-mail address, so that you can keep or print them.

    Which address would you like to use?
emails-page-confirmed = ✉️ <b>E-mail for documents</b>

    Materials and your certificate also go to:
    <b>{ $address }</b>
emails-page-unsubscribed = 🔕 <b>No more e-mail</b>

    Nothing is sent to <b>{ $address }</b> any more. Materials and your certificate still come here, in Telegram.
emails-page-refused = ⚠️ <b>This address takes no mail</b>

    The mail server does not accept mail for <b>{ $address }</b>. Please check every letter of it, then change it or try again.
emails-page-asked = ✉️ <b>E-mail not confirmed</b>

    The address <b>{ $address }</b> is not confirmed, so nothing is sent to it.
emails-use = ✅ Use { $address }
emails-type = ✍️ Type an e-mail address
emails-type-other = ✍️ Type another address
emails-typing = ✍️ Please type your e-mail address here.
    For example: hoa.nguyen@example.com
emails-offer = ✉️ You gave the address <b>{ $address }</b>.

    Would you like to get materials and your certificate at this address too? I will send a code of 6 digits, to be sure that the mailbox is yours.
emails-yes = ✅ Yes, send me the code
emails-no = No, thank you
emails-declined = All right. Whenever you want it, press «✉️ E-mail for documents» in the menu.
emails-asked = 📨 I am sending a <b>code of 6 digits</b> to
    <b>{ $address }</b>

    Open your mailbox, look up the code and <b>type the 6 digits here</b>. It is good for 30 minutes.

    No mail yet? Give it a few minutes, and look among the spam.
emails-again = 🔁 Send a new code
emails-again-sent = A new code is on its way. Please look at the newest mail.
emails-change = ✏️ Change the address
emails-retry = 🔁 Try this address again
emails-stop = 🔕 Stop e-mail
emails-resume = 🔔 Send e-mail again
emails-remove = 🗑 Remove the address
emails-remove-ask = Remove the address <b>{ $address }</b>? You will get no more e-mail from me.
emails-remove-yes = 🗑 Remove
emails-keep = ↩️ Keep it
emails-past = 📦 Send what I have had so far
emails-past-sent = 📦 Sending { $count ->
        [one] one mail
       *[other] { $count } mails
    } to <b>{ $address }</b>.
emails-nothing-missed = Everything you have had went to your e-mail too.
emails-done = ✅ <b>Confirmed!</b>

    From now on materials and your certificate also go to <b>{ $address }</b>.
emails-limit = That is all the codes for <b>{ $address }</b> for today. Please try again tomorrow. Materials still come here, in Telegram.
emails-six-digits = Please type the <b>6 digits</b> from the mail to <b>{ $address }</b>. For example: 123456
emails-code-wrong = ❌ This is not the code. Please look into the <b>newest mail</b> at { $address } and type the 6 digits again. { $left ->
        [one] One try is left.
       *[other] { $left } tries are left.
    }
emails-code-expired = ⌛ This code is older than 30 minutes. Please press «🔁 Send a new code».
emails-code-spent = ❌ The code was typed wrongly too often and is void now. Please press «🔁 Send a new code».
emails-refused = ⚠️ Mail to <b>{ $address }</b> came back: there is no such mailbox. Press the button below to change the address. Materials still come here, in Telegram.

# In the mails
emails-code-subject = { $code } is your code
emails-code-body = Hello { $name },

    your code is:

    <b>{ $code }</b>

    Please type these 6 digits into the chat with @{ $bot } on Telegram. If you read this on a phone with Telegram, the button below is enough.

    The code is good for 30 minutes.
emails-code-action = Confirm in Telegram
emails-code-small = Somebody entered this address in the bot @{ $bot } on Telegram. If it was not you, just ignore this mail: without the code nobody can have mail sent here.
emails-mail-small = You get this mail because you confirmed this address in the bot @{ $bot } on Telegram. { $end }

    It was sent automatically. To reach the organizers, please write in the bot.
emails-mail-end = Stop these mails
emails-certificate-subject = Your certificate: { $series }
emails-certificate-body = Hello { $name },

    congratulations on completing <b>{ $series }</b>!

    Certificate number <b>{ $serial }</b> is attached, for you to keep or print. Anyone can scan the QR code on it to check it.
emails-certificate-large = Hello { $name },

    congratulations on completing <b>{ $series }</b>!

    Certificate number <b>{ $serial }</b> is too large for a mail. Press the button below to get it in Telegram.
emails-certificate-check = Check the certificate
emails-certificate-open = Get it in Telegram
emails-material-subject = Session { $number }: { $title }
emails-material-file = Hello { $name },

    <b>{ $title }</b> ({ $about }) is attached.

    Material of session { $number }: { $session }
emails-material-link = Hello { $name },

    <b>{ $title }</b>

    Material of session { $number }: { $session }. Press the button below to open it.
emails-material-there = Hello { $name },

    <b>{ $title }</b> ({ $about }) cannot go with a mail. Press the button below to get it in Telegram.

    Material of session { $number }: { $session }
emails-material-open = Open the link
emails-material-get = Get it in Telegram

# Web
emails-web-title = Stop these mails?
emails-web-ask = Send no more materials and certificates to { $address }?
emails-web-yes = Stop these mails
emails-web-ended = No more mails
emails-web-told = Nothing is sent to { $address } any more.
emails-web-back = Materials and certificates still come to you in Telegram. To have mails again, press «✉️ E-mail for documents» in the bot @{ $bot }.

# For organizers
emails-counts = ✉️ E-mail: { $sent } sent{ $waiting ->
        [0] {""}
       *[other] , { $waiting } waiting
    }{ $refused ->
        [0] {""}
       *[other] , { $refused } not taken
    }{ $doubt ->
        [0] {""}
       *[other] , { $doubt } in doubt
    }
emails-counts-certificates = 🎓 Certificates by e-mail:
emails-addresses = ✉️ E-mail addresses: { $confirmed } confirmed, { $ended } unsubscribed, { $refused } without a mailbox
emails-happened = ✉️ { $what } (by e-mail)
