"""What the columns and sections of Zoom's reports are called, in the languages an account may have."""

from __future__ import annotations

from collections.abc import Sequence

from bot.forms.folding import words


def _said(text: str) -> frozenset[str]:
    return frozenset(words(one) for one in text.split("|"))


NAMES: dict[str, frozenset[str]] = {
    "name": _said("""Name (Original Name)|User Name (Original Name)|User Name|Name|Participant|
        Participant name|Display name|Full name|ten ten goc|ten ten ban dau|ten nguoi dung ten goc|
        ten nguoi dung|ten|ho ten|ho va ten|Nom (nom original)|Nom (nom d'origine)|Nom|
        Nom d'utilisateur (nom original)|Nom d'utilisateur|Nombre (nombre original)|
        Nombre de usuario (nombre original)|Nombre de usuario|Nombre|Nome (nome original)|
        Nome de usuario (nome original)|Nome|Name (urspruenglicher Name)|Name (Originalname)|
        Benutzername (Originalname)|Benutzername|名前（元の名前）|名前(オリジナルの名前)|
        ユーザー名（元の名前）|名前|이름(원래 이름)|사용자 이름(원래 이름)|이름|姓名（原名）|
        姓名(原始姓名)|名称（原名）|名稱 (原始名稱)|用户名（原名）|姓名|Nama (nama asli)|Nama"""),
    "email": _said("""User Email|Email|E-mail|Email Address|User email address|email nguoi dung|
        dia chi email|dia chi email nguoi dung|thu dien tu|Adresse e-mail de l'utilisateur|
        Adresse e-mail|E-mail de l'utilisateur|Courriel|E-mail del usuario|Correo electronico|
        Correo electronico del usuario|Correo|E-mail do usuario|Benutzer-E-Mail|E-Mail-Adresse|
        メール|ユーザーのメール|メールアドレス|ユーザーのメールアドレス|사용자 이메일|이메일|
        用户邮件|用户邮箱|电子邮件|使用者電子郵件|電子郵件|Email pengguna"""),
    "join": _said("""Join Time|Joined|Join|thoi gian vao|thoi gian tham gia|thoi diem tham gia|
        gio vao|gio tham gia|Heure d'arrivee|Heure de connexion|Heure d'entree|Hora para unirse|
        Hora de entrada|Hora de union|Hora de ingreso|Horario de entrada|Horario de ingresso|
        Beitrittszeit|Beitrittszeitpunkt|Beitrittsuhrzeit|参加時間|参加時刻|入室時刻|참가 시간|
        참여 시간|加入时间|加入時間|Waktu bergabung"""),
    "leave": _said("""Leave Time|Left|Leave|thoi gian ra|thoi gian roi|thoi gian roi di|
        thoi gian roi khoi|thoi diem roi|thoi diem roi khoi|gio ra|gio roi|Heure de depart|
        Heure de deconnexion|Heure de sortie|Hora para salir|Hora de salida|Hora de saida|
        Horario de saida|Verlassen um|Austrittszeit|Zeitpunkt des Verlassens|Uhrzeit des Verlassens|
        退出時間|退出時刻|나간 시간|퇴장 시간|离开时间|離開時間|Waktu keluar"""),
    "minutes": _said("""Duration (Minutes)|Duration|Time in Session (minutes)|thoi gian phut|
        thoi luong phut|thoi luong|thoi gian trong phien phut|thoi gian trong buoi hop phut|
        Duree (minutes)|Duree|Temps passe en session (minutes)|Duracion (minutos)|Duracion|
        Tiempo en la sesion (minutos)|Duracao (minutos)|Tempo na sessao (minutos)|Dauer (Minuten)|
        Dauer|時間（分）|期間（分）|継続時間（分）|기간(분)|시간(분)|持续时间（分钟）|时长（分钟）|
        持續時間 (分鐘)|Durasi (menit)"""),
    "total": _said("""Total Duration (Minutes)|Total duration|tong thoi gian phut|
        tong thoi luong phut|tong thoi gian|tong so phut|Duree totale (minutes)|
        Duracion total (minutos)|Duracao total (minutos)|Gesamtdauer (Minuten)|合計時間（分）|
        総時間（分）|총 시간(분)|총 기간(분)|总持续时间（分钟）|总时长（分钟）|總持續時間 (分鐘)|
        Durasi total (menit)"""),
    "waiting": _said("""In Waiting Room|trong phong cho|o phong cho|o trong phong cho|
        Dans la salle d'attente|Salle d'attente|En salle d'attente|En sala de espera|
        En la sala de espera|Na sala de espera|Im Warteraum|待機室|待機室内|대기실에서|在等候室中|
        在等候室"""),
    "attended": _said("""Attended|da tham du|tham du|co tham du|A participe|Asistio|Asistencia|
        Participou|Teilgenommen|参加済み|出席|참석함|已参加|已出席"""),
    "first": _said("First Name|ten rieng|Prenom|Primer nombre|Primeiro nome|Vorname"),
    "last": _said("Last Name|ho|Nom de famille|Apellido|Apellidos|Sobrenome|Nachname"),
    "registered": _said("""Registration Time|Registration date|Approval Status|thoi gian dang ky|
        trang thai phe duyet|Heure d'inscription|Statut d'approbation|Hora de registro|
        Hora de inscripcion|Estado de aprobacion|Registrierungszeit|Genehmigungsstatus|登録時間|
        承認ステータス"""),
    "topic": _said("Topic|chu de|Sujet|Tema|Topico|Thema|トピック|주제|主题|主題|Topik"),
    "meeting": _said("""Meeting ID|ID|Webinar ID|id cuoc hop|id hoi thao|id hoi thao truc tuyen|
        ma cuoc hop|ID de reunion|N° de reunion|ID de la reunion|ID da reuniao|Meeting-ID|
        Webinar-ID|ミーティングID|회의 ID|会议号|会议 ID|會議 ID|ID Rapat"""),
    "host": _said("""Host|Host name|nguoi chu tri|chu tri|ten nguoi chu tri|Hote|Animateur|
        Anfitrion|Host (email)|Gastgeber|ホスト|호스트|主持人"""),
}
"""Headings by what they mean, folded."""
SECTIONS: dict[str, frozenset[str]] = {
    "host": _said("""Host Details|chi tiet nguoi chu tri|chi tiet ve nguoi chu tri|
        thong tin nguoi chu tri|Details de l'hote|Details sur l'hote|Detalles del anfitrion|
        Detalhes do host|Details zum Host"""),
    "panelist": _said("""Panelist Details|chi tiet tham luan vien|chi tiet nguoi tham luan|
        chi tiet thanh vien ban hoi thao|chi tiet nguoi thuyet trinh|Details du panelist|
        Details de l'intervenant|Details des intervenants|Detalles del panelista|
        Detalles de los panelistas|Detalhes do painelista|Details zum Diskussionsteilnehmer|
        Details zum Podiumsteilnehmer"""),
    "guest": _said("""Attendee Details|chi tiet nguoi tham du|chi tiet nguoi du thinh|
        thong tin nguoi tham du|Details du participant|Details des participants|
        Detalles del asistente|Detalles de los asistentes|Detalhes do participante|
        Details zum Teilnehmer|Other Attended|Other Details|nguoi tham du khac|Autres participants|
        Otros asistentes|Outros participantes|Andere Teilnehmer"""),
}
"""Lines above the tables of a webinar's report: whose table follows."""
YES = _said("Yes|Y|co|Oui|Si|Sim|Ja|True|1|x|はい|예|是|Ya")
NO = _said("No|N|khong|Non|Nao|Nein|False|0|いいえ|아니요|否|Tidak")
HOST_MARK = _said("""Host|Co-host|Host, me|Me, host|Cohost|chu tri|nguoi chu tri|dong chu tri|Hote|
        Co-hote|Anfitrion|Coanfitrion|Gastgeber""")
"""What Zoom may put in brackets behind the name of who runs the meeting."""
TIMED = ("join", "leave")
LASTING = ("minutes", "total")


def meaning(heading: str) -> str | None:
    """What a column of this heading holds, if we know."""
    folded = words(heading)
    return next((what for what, names in NAMES.items() if folded in names), None)


def section(line: str) -> str | None:
    """Whose table begins below this line, if it says so."""
    folded = words(line)
    return next((whose for whose, names in SECTIONS.items() if folded in names), None)


def found(cells: Sequence[str]) -> dict[str, list[int]]:
    """All columns of each meaning in what may be a row of headings."""
    columns: dict[str, list[int]] = {}
    for at, cell in enumerate(cells):
        what = meaning(cell) if 0 < len(cell) <= 80 else None
        if what is not None:
            columns.setdefault(what, []).append(at)
    return columns


def is_people(columns: dict[str, list[int]]) -> bool:
    """Whether these headings are of a table of people who came; only when they left says too little."""
    return "name" in columns and any(what in columns for what in ("join", *LASTING))


def is_meeting(columns: dict[str, list[int]]) -> bool:
    """Whether these headings are of the block about the meeting, above the people."""
    return "topic" in columns and "meeting" in columns and "name" not in columns


def is_registrants(columns: dict[str, list[int]]) -> bool:
    """Whether these headings are of the list of who registered with Zoom, which says of nobody that they
    came."""
    return "registered" in columns and not any(what in columns for what in (*TIMED, *LASTING))


def settled(columns: dict[str, list[int]]) -> dict[str, int]:
    """One column of each meaning: of several the first one from the name on, since what stands before the
    name is about the meeting and its host."""
    timed = max(columns.get("join") or columns.get("total") or columns["minutes"])
    name = max((one for one in columns["name"] if one < timed), default=columns["name"][0])
    return {
        what: next((one for one in places if one >= name), places[-1]) for what, places in columns.items()
    }
