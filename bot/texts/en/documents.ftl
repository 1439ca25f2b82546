### Certificates, calendar files and other documents

## The certificate (printed)

documents-certificate-heading = Certificate
documents-certificate-lead = The organisers are pleased to certify that
documents-certificate-statement = has attended and completed
documents-certificate-dates = { $sessions ->
    [1] on { $first }
   *[other] from { $first } to { $last } · { $sessions } sessions
  }
documents-certificate-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
  }
documents-certificate-topics = Topics of the training
documents-certificate-place-date = { $place }, { $date }
documents-certificate-serial = No.
documents-certificate-code = Verification code
documents-certificate-scan = Scan the code with a phone to check this certificate
documents-certificate-qr-alt = QR code to check certificate no. { $serial }
documents-date = { $day } { $month } { $year }

## The example certificate for previews

documents-example-name = Example Participant
documents-example-series = Example training series: developing local products
documents-example-topic-1 = What to know before joining the programme
documents-example-topic-2 = Developing products from local strengths
documents-example-topic-3 = Telling the story of a product
documents-example-topic-4 = Digital tools for cooperatives and cooperative groups
documents-example-organiser = Example Organiser
documents-example-place = Hanoi
documents-example-role = Head of the organising committee
documents-example-signer = Example Signer
