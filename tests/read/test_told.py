"""Meetings, offices, agreements and events of all forms: how many are read right may only rise."""

import pytest
from communique.facts import to_json
from communique.model import Article
from communique.read import read_articles
from communique.vocabulary import name_tokens

from tests.read import told

DRAWN = 300
MEETINGS, ROLES, AGREEMENTS, EVENTS = 295, 290, 294, 300
"""How many of so many sentences are read right: raised, never lowered."""


def read(sentences):
    """The facts of articles of one sentence each."""
    articles = [Article(f"Culture at home\n\n{each}", "Culture at home") for each in sentences]
    return map(to_json, read_articles(articles))


def wrong(kind, is_right):
    """The sentences of a kind that are read otherwise."""
    drawn = [kind(seed) for seed in range(DRAWN)]
    facts = read(sentence for sentence, *_ in drawn)
    return [one for one, found in zip(drawn, facts, strict=True) if not is_right(found, *one[1:])]


def met(facts, names, together):
    held = [{*m["participants"]} for m in facts["meetings"] if m["status"] == "held"]
    return any(names <= people for people in held) is together


def holds(facts, name, title, body):
    roles = [r for p in facts["people"] if p["name"] == name for r in p["roles"]]
    return any(_shared(r["title"], title) and _shared(r["org"] or "", body) for r in roles)


def _shared(found, told):
    found, told = {*name_tokens(found)}, {*name_tokens(told)} - {"a", "an", "of", "the"}
    return len(found & told) >= 0.6 * len(told)


def agreed(facts, states, status, signers):
    found = [(a["status"], {*a["parties"]}, {*a["signatories"]}) for a in facts["agreements"]]
    return found == ([(status, states, signers)] if status else [])


def happened(facts, label, status):
    found = facts["events"]
    if not status:
        return not found
    (one, *more) = found or [{"label": "", "status": "", "place": ""}]
    return (
        not more
        and _shared(one["label"], label)
        and (one["status"], one["place"]) == (status, "Riga")
    )


@pytest.mark.parametrize(
    ("kind", "is_right", "floor"),
    [
        (told.meeting, met, MEETINGS),
        (told.role, holds, ROLES),
        (told.agreement, agreed, AGREEMENTS),
        (told.event, happened, EVENTS),
    ],
    ids=["meetings", "roles", "agreements", "events"],
)
def test_sentences_of_all_forms_are_read(kind, is_right, floor):
    misread = wrong(kind, is_right)
    assert DRAWN - len(misread) >= floor, [sentence for sentence, *_ in misread]
