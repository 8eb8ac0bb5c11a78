"""Accuracy against gold: what counts as the same, what is counted, and how sure the scores are."""

import json
import random

import pytest
from communique.errors import MalformedArticle
from communique.evaluate import CLASSES, Judged, compare, evaluate, read_gold
from hypothesis import given
from hypothesis import strategies as st

EMPTY = {
    "countries": [], "people": [], "organizations": [], "meetings": [], "agreements": [],
    "events": [],
}  # fmt: skip


def facts(**sections):
    return {**EMPTY, **sections}


def person(name, *aliases, roles=()):
    return {"name": name, "aliases": list(aliases), "roles": list(roles)}


def role(title, of="", to="", org=None):
    return {"title": title, "of": of.split(), "to": to.split(), "org": org}


def body(name, *aliases):
    return {"name": name, "aliases": list(aliases)}


def met(*names, status="held"):
    return {"participants": list(names), "status": status}


def agreed(parties, status="signed", signatories=()):
    return {
        "label": "treaty", "parties": parties, "status": status, "signatories": list(signatories),
    }  # fmt: skip


def agree(label, found, gold):
    """Whether one fact found and one of the gold count as the same."""
    count = compare(found, gold)[label]
    assert count.right + len(count.false) == 1
    return count.right == 1


@pytest.mark.parametrize(
    ("found", "gold", "same"),
    [
        (person("Inás Ábdel-Dayem"), person("Inas Abdel Dayem"), True),
        (person("H.E. Dr. Ana Lima"), person("Ana Lima"), True),
        (person("Yamada Hanako"), person("Hanako Yamada"), True),
        (person("Maria do Carmo Lima"), person("Maria Lima"), True),
        (person("Lima"), person("Ana Lima", "Lima"), True),
        (person("Lima"), person("Ana Lima"), False),
        (person("Ana Lima", "Lima"), person("Pedro Lima", "Lima"), False),
        (person("Ana Lima"), person("Ana Rocha"), False),
    ],
)
def test_when_two_names_are_one_person(found, gold, same):
    assert agree("people", facts(people=[found]), facts(people=[gold])) is same


@pytest.mark.parametrize(
    ("found", "gold", "same"),
    [
        (body("the Ministry of Culture"), body("Ministry of Culture"), True),
        (body("Ministry of Culture"), body("Ministry of Culture of Iran"), True),
        (body("Ministry of Culture"), body("Ministry of Education"), False),
        (body("Embassy of Iran"), body("Embassy of Peru"), False),
        (body("OFI"), body("Osh Film Institute", "OFI"), True),
        (body("University of Osh"), body("Osh University"), True),
    ],
)
def test_when_two_names_are_one_organization(found, gold, same):
    assert agree("organizations", facts(organizations=[found]), facts(organizations=[gold])) is same


@pytest.mark.parametrize(
    ("found", "gold", "same"),
    [
        (role("ambassador", "IR", "RU"), role("ambassador", "IR", "RU"), True),
        (role("minister", "IR"), role("minister of culture", "IR"), True),
        (role("culture minister", "IR"), role("minister of culture", "IR"), True),
        (role("rector", org="OFI"), role("rector", org="Osh Film Institute"), True),
        (role("ambassador", "IR", "RU"), role("ambassador", "IR"), False),
        (role("ambassador", "RU", "IR"), role("ambassador", "IR", "RU"), False),
        (role("minister", "IR"), role("ambassador", "IR"), False),
        (role("rector", org="OFI"), role("rector", "KG"), False),
        (role("rector", org="Osh Academy"), role("rector", org="Osh Film Institute"), False),
    ],
)
def test_when_two_roles_are_one(found, gold, same):
    bodies = [body("Osh Film Institute", "OFI")]
    mine = facts(people=[person("Ana Lima", roles=[found])], organizations=bodies)
    theirs = facts(people=[person("Ana Lima", roles=[gold])], organizations=bodies)
    assert agree("roles", mine, theirs) is same


def test_a_bare_occupation_is_not_scored():
    count = compare(facts(people=[person("Ana Lima", roles=[role("poet")])]), EMPTY)["roles"]
    assert (count.right, count.false, count.missed) == (0, (), ())


def test_meetings_are_compared_as_pairs_over_all_of_them():
    found = facts(meetings=[met("A One", "B Two"), met("B Two", "A One"), met("C Three", "A One")])
    gold = facts(
        meetings=[met("A One", "B Two", "C Three"), met("A One", "D Four", status="denied")]
    )
    count = compare(found, gold)["who met whom"]
    assert (count.right, count.false) == (2, ())
    assert [claim.shown for claim in count.missed] == ["B Two + C Three"]


@pytest.mark.parametrize(
    ("found", "gold", "same"),
    [
        (agreed(["IR", "RU"]), agreed(["RU", "IR"]), True),
        (agreed(["IR"]), agreed(["RU", "IR"]), True),
        (agreed(["IR"]), agreed(["RU", "IR", "KZ"]), False),
        (agreed(["IR", "RU"]), agreed(["IR", "RU"], "in force"), False),
        (agreed(["the Osh Film Institute"]), agreed(["Osh Film Institute"]), True),
        (agreed([]), agreed([]), True),
    ],
)
def test_when_two_agreements_are_one(found, gold, same):
    assert agree("agreements", facts(agreements=[found]), facts(agreements=[gold])) is same


def test_signatories_are_a_set_over_all_agreements():
    found = facts(agreements=[agreed(["IR"], signatories=["Ana Lima"]), agreed(["RU"])])
    gold = facts(agreements=[agreed(["RU"], signatories=["Ana Lima", "Jan Novak"])])
    count = compare(found, gold)["signatories"]
    assert (count.right, [claim.shown for claim in count.missed]) == (1, ["Jan Novak"])


def test_one_fact_of_the_gold_is_matched_once():
    count = compare(facts(people=[person("Ana Lima"), person("Lima, Ana")]),
                    facts(people=[person("Ana Lima")]))["people"]  # fmt: skip
    assert (count.right, [claim.shown for claim in count.false]) == (1, ["Lima, Ana"])


def test_a_loose_match_does_not_take_the_only_match_of_another():
    found = [body("Museum of Art"), body("Museum of Art and Design")]
    gold = [body("Museum of Art and Craft"), body("Museum of Art")]
    count = compare(facts(organizations=found), facts(organizations=gold))["organizations"]
    assert count.right == 2


# ---------- scores over articles

names = st.lists(st.sampled_from(["Ana Lima", "Lima", "Jan Novak", "Eva Roth"]), unique=True)
judgements = st.lists(st.tuples(names, names), min_size=1, max_size=6).map(
    lambda rows: [
        Judged(f"article-{n}", facts(people=[person(x) for x in found]),
               facts(people=[person(x) for x in gold]))
        for n, (found, gold) in enumerate(rows)
    ]
)  # fmt: skip


def people_score(judged):
    return next(score for score in evaluate(judged).scores() if score.label == "people")


@given(judgements)
def test_scores_lie_in_their_intervals_and_these_between_nothing_and_one(judged):
    score = people_score(judged)
    for estimate in (score.precision, score.recall, score.f1, score.macro_f1):
        assert 0 <= estimate.low <= estimate.high <= 1
        assert 0 <= estimate.value <= 1


@given(judgements, st.randoms(use_true_random=False))
def test_neither_the_order_of_articles_nor_that_of_facts_matters(judged, order):
    shuffled = []
    for one in order.sample(judged, len(judged)):
        found, gold = (
            {**side, "people": order.sample(side["people"], len(side["people"]))}
            for side in (one.found, one.gold)
        )
        shuffled.append(Judged(one.article, found, gold))
    assert evaluate(shuffled).to_json() == evaluate(judged).to_json()


def test_precision_recall_and_f1():
    one = Judged("a", facts(people=[person("Ana Lima"), person("Jan Novak")]),
                 facts(people=[person("Ana Lima")]))  # fmt: skip
    two = Judged("b", EMPTY, facts(people=[person("Eva Roth")]))
    score = people_score([one, two])
    assert (score.right, score.false, score.missed) == (1, 1, 1)
    assert (score.precision.value, score.recall.value, score.f1.value) == (0.5, 0.5, 0.5)
    assert score.macro_f1.value == pytest.approx((2 / 3 + 0) / 2)


def test_articles_without_the_class_do_not_count_in_the_macro_average():
    right = facts(people=[person("Ana Lima")])
    judged = [Judged("a", right, right), *(Judged(f"b{n}", EMPTY, EMPTY) for n in range(9))]
    assert people_score([*judged, Judged("c", EMPTY, right)]).macro_f1.value == 0.5


def test_intervals_are_the_same_every_time_and_narrow_with_more_articles():
    draw = random.Random(1)

    def judged(number):
        gold = facts(people=[person("Ana Lima")])
        return [Judged(f"{n:03}", gold if draw.random() < 0.5 else EMPTY, gold)
                for n in range(number)]  # fmt: skip

    few, many = judged(10), judged(200)
    assert evaluate(few).to_json() == evaluate(few).to_json()
    widths = [people_score(some).recall.high - people_score(some).recall.low
              for some in (few, many)]  # fmt: skip
    assert 0.4 < widths[0] < 0.8
    assert 0.1 < widths[1] < 0.2


def test_errors_have_their_sentence_and_rule():
    evidence = [{"quote": "Jan Novak sang.", "rule": "named-person", "start": 0, "end": 15}]
    found = facts(people=[{**person("Jan Novak"), "evidence": evidence}])
    gold = facts(people=[person("Ana Lima")])
    sentences = ["Jan Novak sang.", "The ambassador, Ana Lima, came.", "Lima left."]
    false, missed = evaluate([Judged("a", found, gold, sentences)]).errors("people")
    assert (false.kind, false.fact, false.sentence, false.rule) == (
        "false", "Jan Novak", "Jan Novak sang.", "named-person",
    )  # fmt: skip
    assert (missed.kind, missed.fact, missed.sentence, missed.rule) == (
        "missed", "Ana Lima", "The ambassador, Ana Lima, came.", "",
    )  # fmt: skip


def test_a_right_reading_has_no_errors_and_full_marks():
    gold = facts(people=[person("Ana Lima", roles=[role("minister", "PE")])],
                 meetings=[met("Ana Lima", "Jan Novak")])  # fmt: skip
    evaluation = evaluate([Judged("a", gold, gold)])
    assert list(evaluation.errors()) == []
    assert {score.label: score.f1.value for score in evaluation.scores()} == dict.fromkeys(
        CLASSES, 1.0
    )


# ---------- gold files


def problem(folder, content):
    (folder / "x.json").write_bytes(content.encode("utf-8", "surrogatepass"))
    failed = []
    assert read_gold(folder, failed.append) == {}
    (error,) = failed
    assert isinstance(error, MalformedArticle)
    assert error.place == str(folder / "x.json")
    return error.reason


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("{", "is not JSON in UTF-8"),
        ("", "is not JSON in UTF-8"),
        ("\ud800", "is not JSON in UTF-8"),
        ("[" * 100_000, "is not JSON in UTF-8"),
        ("[]", "not an object"),
        ("{}", 'no list of "countries"'),
        (json.dumps(facts(people={})), 'no list of "people"'),
        (json.dumps(facts(people=["Ana Lima"])), 'people without "name"'),
        (json.dumps(facts(people=[{"name": "Ana Lima"}])), 'people without "roles"'),
        (json.dumps(facts(countries=[{"iso": None}])), 'countries without "iso"'),
        (json.dumps(facts(people=[person("A", roles=[{"title": "x"}])])), 'roles without "of"'),
        (json.dumps(facts(meetings=[{"participants": []}])), 'meetings without "status"'),
    ],
)
def test_what_is_no_gold_is_named_with_its_reason(tmp_path, content, reason):
    assert reason in problem(tmp_path, content)


def test_gold_is_keyed_by_the_stem_of_its_file(tmp_path):
    for name in ("b.json", "a.b.json", "notes.txt"):
        (tmp_path / name).write_text(json.dumps(EMPTY), encoding="utf-8")
    assert list(read_gold(tmp_path, pytest.fail)) == ["a.b", "b"]
