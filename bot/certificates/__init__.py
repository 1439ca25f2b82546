"""Certificates: who has earned one, what is printed on it, how it is issued once and checked by anyone."""

from bot.certificates.checking import by_code, by_file, looks_like_code, patience, zone_of
from bot.certificates.earning import Standing, earned, rule_of, standing, standing_of
from bot.certificates.ordering import PREFIX, held, order, unprintable
from bot.certificates.printing import Press, issue_ordered

__all__ = [
    "PREFIX",
    "Press",
    "Standing",
    "by_code",
    "by_file",
    "earned",
    "held",
    "issue_ordered",
    "looks_like_code",
    "order",
    "patience",
    "rule_of",
    "standing",
    "standing_of",
    "unprintable",
    "zone_of",
]
