"""What columns of lists are called, and what names of people begin with; all folded."""

from __future__ import annotations


def _said(text: str) -> tuple[str, ...]:
    return tuple(" ".join(one.split()) for one in text.split("|"))


GROUPS: dict[str, tuple[str, ...]] = {
    "name": _said("""ho ten|ho va ten|ho va ten hoc vien|ten hoc vien|ten nguoi tham du|hoc vien|ten|
        ho ten hoc vien|ho ten nguoi dai dien|nguoi dai dien|full name|name|participant|
        nom|nom et prenom|nom complet"""),
    "phone": _said("""dien thoai|so dien thoai|sdt|so dt|dt|dtdd|di dong|so di dong|zalo|
        so dien thoai di dong|so zalo|dien thoai lien he|phone|phone number|mobile|tel|telephone|portable"""),
    "email": _said("""email|e mail|mail|gmail|dia chi email|thu dien tu|dia chi thu dien tu|email address|
        courriel|adresse e mail"""),
    "province": _said("""tinh|tinh thanh|tinh tp|tinh thanh pho|thanh pho|tinh thanh pho dang song|province|
        city|province city|dia phuong|ville"""),
    "organisation": _said("""don vi|co quan|to chuc|don vi cong tac|co quan don vi|ten don vi|ten co quan|
        ten co so|noi cong tac|noi lam viec|organisation|organization|company|unit|entreprise|organisme"""),
}
"""What headings of one meaning are called, folded."""
FAMILY = _said(
    "ho|ho dem|ho lot|ho va dem|ho va ten dem|ho va ten lot|ho ten dem|last name|surname|family name|nom"
)
GIVEN = _said("ten|first name|given name|prenom")
SURNAMES = frozenset(
    _said("""nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|dao|dinh|doan|lam|mai|truong|
        trinh|ta|cao|chau|ha|luong|luu|luc|mac|quach|thach|to|ton|tong|trieu|vuong|vi|nong|ksor|y|h|siu|kpa""")
)
"""What most names of people begin with."""
