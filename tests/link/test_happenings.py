"""Facts over many articles: one meeting, agreement, event or office under one identifier."""

import pytest
from communique.link import link
from communique.model import Argument, Entity, Fact

from tests.link.examples import agreement, body, meeting, office, person, report, state

ANA, BRUNO, CLARA = (person(name, "PT") for name in ("Ana Sequeira", "Bruno Tavira", "Clara Vouga"))
LISBON, PORTO = (Entity.named("place", name, country="PT").id for name in ("Lisbon", "Porto"))


def identifiers(*told):
    """The identifier of the one fact of each article, given as (fact, day of publication)."""
    reports = [
        report(f"Report {n}.", [ANA, BRUNO, CLARA, state("PT"), state("IT")], [fact], day)
        for n, (fact, day) in enumerate(told)
    ]
    identity = link(reports)
    return [fact.id for one in reports for fact in identity.linked(one).facts]


def are_one(*told):
    return len(set(identifiers(*told))) == 1


def undated(n, *people, **more):
    return meeting(*people, scope=f"sha256-{n}", **more)


def test_a_meeting_with_and_without_its_day_is_one():
    dated = meeting(ANA, BRUNO, date="2024-05-09")
    assert are_one((dated, "2024-05-10"), (undated(1, ANA, BRUNO), "2024-05-11"))
    assert are_one((dated, "2024-05-10"), (meeting(ANA, BRUNO, date="2024-05"), "2024-06-01"))
    assert not are_one((dated, "2024-05-10"), (undated(1, ANA, BRUNO), "2024-07-01"))


def test_two_articles_without_a_day_tell_of_one_meeting_only_when_they_appear_together():
    one, other = undated(1, ANA, BRUNO), undated(2, ANA, BRUNO)
    assert are_one((one, "2024-05-10"), (other, "2024-05-11"))
    assert not are_one((one, "2024-05-10"), (other, "2024-06-10"))
    assert not are_one((one, ""), (other, ""))


def test_dates_that_differ_by_a_day_stay_side_by_side_in_one_meeting():
    one = meeting(ANA, BRUNO, date="2024-05-09")
    other = meeting(ANA, BRUNO, date="2024-05-10")
    reports = [report("One.", [ANA, BRUNO], [one]), report("Other.", [ANA, BRUNO], [other])]
    identity = link(reports)
    facts = [fact for reading in reports for fact in identity.linked(reading).facts]
    assert len({fact.id for fact in facts}) == 1
    assert [fact.date for fact in facts] == ["2024-05-09", "2024-05-10"]
    assert not are_one((one, ""), (meeting(ANA, BRUNO, date="2024-05-12"), ""))


def test_a_report_that_names_one_more_participant_tells_of_the_same_meeting():
    two, three = (meeting(*who, date="2024-05-09") for who in ((ANA, BRUNO), (ANA, BRUNO, CLARA)))
    assert are_one((two, ""), (three, ""))
    assert not are_one((two, ""), (meeting(ANA, CLARA, date="2024-05-09"), ""))


def test_meetings_in_two_places_are_two():
    here = undated(1, ANA, BRUNO, place=LISBON)
    assert not are_one((here, "2024-05-10"), (undated(2, ANA, BRUNO, place=PORTO), "2024-05-10"))


def test_a_call_is_no_visit():
    call = meeting(ANA, BRUNO, date="2024-05-09", kind="call")
    visit = meeting(ANA, BRUNO, date="2024-05-09", kind="signing")
    assert not are_one((call, ""), (visit, ""))


PORTUGAL, ITALY = state("PT"), state("IT")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("memorandum of understanding on film", "memorandum on film restoration", True),
        ("memorandum of understanding on film", "memorandum of understanding", True),
        ("memorandum on film", "memorandum on museums", False),
    ],
)
def test_an_agreement_is_known_by_parties_and_subject(one, other, same):
    told = [(agreement(label, PORTUGAL, ITALY, date=day), published) for label, day, published in
            ((one, "2024-05-09", "2024-05-10"), (other, "", "2024-05-11"))]  # fmt: skip
    assert are_one(*told) is same


def test_what_is_done_to_an_agreement_follows_it():
    dated = agreement("memorandum on film", PORTUGAL, ITALY, date="2024-05-09")
    later = agreement("memorandum on film", PORTUGAL, ITALY)
    action = Fact("AgreementAction", (Argument("cd:actsOn", later.id),), status="held")
    states = [PORTUGAL, ITALY]
    reports = [report("One.", states, [dated]), report("Other.", states, [later, action])]
    identity = link(reports)
    (first,) = identity.linked(reports[0]).facts
    second = {fact.type: fact for fact in identity.linked(reports[1]).facts}
    assert second["Agreement"].id == second["AgreementAction"].value("cd:actsOn") == first.id


def event(label, date="", scope=""):
    arguments = (Argument("skos:prefLabel", label),)
    return Fact("CulturalEvent", arguments, status="planned", date=date, scope=scope)


def test_an_event_is_known_by_its_name_in_its_season():
    festival = event("Fado Week", "2024-05")
    assert are_one((festival, ""), (event("Fado Week", "2024-05-12"), ""))
    assert not are_one((festival, ""), (event("Fado Week", "2025-05"), ""))
    assert not are_one((event("exhibition", "", "sha256-1"), "2024-05-10"),
                       (event("exhibition", "", "sha256-2"), "2024-05-10"))  # fmt: skip


def test_one_office_in_two_wordings_is_one_fact():
    told = [(office(ANA, title, "PT"), "") for title in ("minister of culture", "culture minister")]
    assert are_one(*told, told[0])
    assert not are_one(told[0], (office(ANA, "minister of tourism", "PT"), ""))


def test_a_fact_follows_its_people_to_their_identifiers():
    full, short = person("Clara Vouga", "PT"), person("Clara Vouga")
    one = report("One.", [ANA, full], [meeting(ANA, full, date="2024-05-09")])
    other = report("Other.", [ANA, short], [meeting(ANA, short, date="2024-05-09")])
    identity = link([one, other])
    assert identity.linked(one).facts[0].id == identity.linked(other).facts[0].id


def test_a_body_in_an_office_may_be_named_in_two_ways():
    museum, the_museum = body("Louvre", "FR"), body("Musée du Louvre", "FR")
    one = report("One.", [ANA, museum], [office(ANA, "director", at=museum)])
    other = report("Other.", [ANA, the_museum], [office(ANA, "director", at=the_museum)])
    identity = link([one, other])
    assert identity.linked(one).facts[0].id == identity.linked(other).facts[0].id
