"""A small sound programme file for the tests to break."""

SOUND = """\
programme: demo
title: {vi: Chương trình, en: Programme}
organisers: [Ban tổ chức]
timezone: Asia/Ho_Chi_Minh
languages: [vi, en]
contact: {phone: 028 3829 3828, email: office@example.org, text: Gọi chúng tôi}
quiet: {from: 21:00, to: 06:30}
retention: 730d
series:
  - key: spring
    title: Mùa xuân
    starts: 2021-03-01
    ends: 2021-03-31
    registration:
      opens: 2021-02-01 08:00
      closes: 2021-03-20 17:00
      capacity: 500
      form:
        summary: yes
        steps:
          - {key: name, kind: name, ask: Tên bạn?}
          - key: role
            kind: choice
            ask: Vai trò?
            options: [{key: farmer, label: A}, {key: other, label: B}]
          - key: crops
            kind: choices
            ask: Trồng gì?
            most: 2
            options: [{key: rice, label: A}, {key: tea, label: B}]
          - {key: farm, kind: text, ask: Nông trại?, when: {role: [farmer]}, least: 2, most: 50}
          - {key: years, kind: number, ask: Mấy năm?, least: 0, most: 90}
          - {key: born, kind: date, ask: Ngày sinh?, earliest: 1920-01-01, latest: 2010-12-31}
          - {key: sure, kind: yesno, ask: Chắc chứ?}
          - {key: home, kind: province, ask: Ở đâu?, provinces: 2021}
          - {key: agree, kind: consent, ask: Đồng ý?, version: 1, text: Nội dung}
    sessions:
      - key: s1
        start: 2021-03-02 08:00
        length: 3h30m
        topics:
          - {key: soil, title: Đất, speakers: [Báo cáo viên ví dụ]}
        join:
          - {platform: zoom, url: https://zoom.us/j/1, passcode: 0123}
          - {platform: place, place: Nhà văn hóa}
      - key: s2
        start: 2021-03-04 08:00
        length: 3h
        topics:
          - {key: water, title: Nước}
    reminders: [-24h, {at: -10m, join: no}, +5m]
    survey:
      opens: end+0m
      nudges: [+2h, close-3h]
      closes: end+7d
      form:
        steps:
          - {key: content, kind: rating, ask: Nội dung?}
          - {key: recommend, kind: scale, ask: Giới thiệu?}
          - {key: why, kind: longtext, ask: Vì sao?, when: {content: [1, 2]}}
    attendance:
      enough:
        - minutes: 60%
        - {words: 2, door: yes}
    certificate:
      surveys: 2
      attendance: 1
      signers: [{name: Người ký ví dụ, role: Giám đốc}]
"""


def line_of(text: str, words: str) -> int:
    """The line, from 1, on which `words` first stand."""
    return text[: text.index(words)].count("\n") + 1
