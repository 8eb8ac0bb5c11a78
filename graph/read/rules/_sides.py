"""Who stands behind a signing where the sentence does not name the parties."""

from __future__ import annotations

import re
from collections import Counter

from ..document import Document
from ..sentences.skeleton import Skeleton
from ..text.lexicon import PORTFOLIOS, organization_heads, title_heads
from ..text.mentions import Mention
from ..text.words import Word
from ._bodies import bodies_meant, two_bodies
from ._parties import Parties
from ._served import served_by


def on_behalf(sentence: Skeleton) -> Parties:
    """ "signed by A for Serbia and B for Greece", "on behalf of the library by A, and on behalf of
    the museum by B"; two at least."""
    found: list[str | tuple[int, Mention]] = []
    for match in (
        *sentence.find(
            r"G\d+ (?:(?!G\d)\S+ ){0,3}?(?P<t>for|on behalf of) (?:the )?(?P<p>[OCL]\d+)"
        ),
        *sentence.find(
            r"(?P<t>for|on behalf of) (?:the )?(?P<p>[OCL]\d+) (?:(?![GOC]\d)\S+ ){0,3}?by G\d+"
        ),
    ):
        mention = match.items["p"].mention
        if mention and mention.kind == "organization":
            found.append((sentence.sentence, mention))
        elif mention and mention.type != "city":
            found.append(mention.iso)
    return tuple(dict.fromkeys(found)) if len(set(found)) > 1 else ()


_OFFICERS = frozenset(
    "leaders representatives archivists librarians authorities officials delegates envoys "
    "governments ministries".split()
)
_IN_A_ROW = frozenset(", and the & of from".split())


def states_of_officers(sentence: Skeleton, document: Document) -> Parties:
    """The states whose officers sign without their names: "ministers of Chad, Mali and Togo"."""
    ws = sentence.marked.words
    found: list[str] = []
    ahead = (k + 2 for k in range(len(ws) - 1) if _leads_to_states(ws[k], ws[k + 1]))
    end = next((k for k in ahead if not _looks_on(ws[max(0, k - 9) : k])), 0)
    for _, mention in (pair for pair in document.toponyms if pair[0] == sentence.sentence):
        between = {w.lower for w in ws[end : mention.start]} - (set() if found else PORTFOLIOS)
        if end and mention.start >= end and between <= _IN_A_ROW and mention.kind == "country":
            found.append(mention.iso)
            end = mention.end
    return tuple(dict.fromkeys(found)) if len(found) > 1 else ()


def _looks_on(before: tuple[Word, ...]) -> bool:
    """Whether officers are only present: "in the presence of the Foreign Ministers of"."""
    words_ = [w.lower for w in before]
    return "presence" in words_ or words_.count("witnessed") > 0


def _leads_to_states(noun: Word, preposition: Word) -> bool:
    head = title_heads().get(noun.lower)
    officers = head is not None and head.plural and not head.occupation
    return (officers or noun.lower in _OFFICERS) and preposition.lower in {"of", "from"}


_SIDES = re.compile(
    r"\b(?:two|both) (?:countries|sides|parties|nations|states|governments"
    r"|ministers)\b|\bbilateral\b"
)


_COUNTRIES = re.compile(r"\b(?:countries|nations|states|governments|bilateral)\b")
_BODIES = re.compile(
    r"\b(?:two|both) (?:\w+ )?(museum|universitie|librarie|institute|institution|organisation"
    r"|organization|academie|foundation|gallerie|archive|ministrie|orchestra|agencie|school"
    r"|theatre|commission)s\b"
)


def two_sides(sentence: Skeleton, document: Document) -> Parties:
    """ "The two sides", "both museums": those that the article has named most until here."""
    if bodies := _BODIES.search(sentence.text):
        return two_bodies(sentence, document, re.sub("ie$", "y", bodies[1]))
    if not _SIDES.search(sentence.text):
        earlier = " ".join(
            w.lower
            for m in document.sentences[max(0, sentence.sentence - 2) : sentence.sentence]
            for w in m.words
        )
        if not _SIDES.search(earlier) and not re.search(
            r"\b(?:they|sides|parties)\b", sentence.text
        ):
            return ()
    if not _COUNTRIES.search(sentence.text) and (own := bodies_meant(sentence, document)):
        return own
    return main_pair(sentence, document) or _with_international(document)


def _with_international(document: Document) -> Parties:
    """The state that an article is about and the one international organization that it names."""
    found: dict[int, tuple[int, Mention]] = {}
    for i, mention in document.mentions("organization"):
        if mention.type == "igo":
            found.setdefault(document.bodies.at(i, mention), (i, mention))
    own = home(document, ())
    return (own, *found.values()) if own and len(found) == 1 else ()


_RELATIONS = frozenset(
    "cooperation co-operation relations ties friendship partnership collaboration exchanges "
    "exchange dialogue bonds links".split()
)


def states_of_relations(sentence: Skeleton) -> Parties:
    """The states whose cooperation a sentence tells of: "how far Icelandic, Norwegian and Finnish
    cooperation has come is seen in the accord of last autumn"."""
    items = sentence.items
    for k, item in enumerate(items):
        if item.symbol not in _RELATIONS:
            continue
        first = k - (items[k - 1].letter == "" and items[k - 1].symbol in _CULTURAL)
        found: list[str] = []
        j = first - 1
        while j >= 0 and (items[j].letter == "C" or items[j].symbol in {",", "and", "-", "–"}):
            mention = items[j].mention
            found[:0] = [mention.iso] if mention and mention.kind == "adjective" else []
            j -= 1
        if len(set(found)) > 1:
            return tuple(dict.fromkeys(found))
    return ()


_CULTURAL = frozenset("cultural bilateral film museum archival heritage academic joint".split())


def main_pair(sentence: Skeleton, document: Document) -> Parties:
    """The two states that the article names and serves most until here, clearly before a third;
    where it has named but one until here, those of the whole article."""
    counts = _named_until(document, sentence.sentence)
    if len(counts) < 2:
        counts = _named_until(document, len(document.sentences))
    ranked = sorted(counts, key=lambda iso: -counts[iso])
    if len(ranked) < 2 or (len(ranked) > 2 and counts[ranked[1]] <= counts[ranked[2]]):
        return ()
    return (ranked[0], ranked[1])


def _named_until(document: Document, last: int) -> Counter[str]:
    """How often each state is named, or served by somebody, up to a sentence."""
    told = [
        mention.iso
        for i, mention in document.toponyms
        if i <= last and (mention.kind in {"country", "adjective"} or mention.type == "capital")
    ]
    served = [
        role.of[0]
        for role in document.roles
        if role.of and not role.former and role.sentence <= last
    ]
    return Counter(told + served)


def home(document: Document, others: Parties) -> str:
    """The state that the article is told from: named most of all but ``others``; may be empty."""
    counts = _named_until(document, len(document.sentences))
    ranked = sorted((iso for iso in counts if iso not in others), key=lambda iso: -counts[iso])
    second = counts[ranked[1]] if len(ranked) > 1 else 0
    return ranked[0] if ranked and counts[ranked[0]] > second else ""


def completed(parties: Parties, sentence: Skeleton, document: Document) -> Parties:
    """The state of the article beside the one that is told: "signed an accord with Oman"."""
    if len(parties) != 1:
        return parties
    if not isinstance(parties[0], str):
        return _with_body(parties[0], sentence, document)
    pair = main_pair(sentence, document)
    if parties[0] in pair:
        return pair
    other = home(document, parties)
    return (other, *parties) if other else parties


def _with_body(told: tuple[int, Mention], sentence: Skeleton, document: Document) -> Parties:
    """The other side beside a body: a ministry's state and its partner, who "the museum" is."""
    body = told[1]
    if body.type == "ministry" and body.iso:
        return completed((body.iso,), sentence, document)
    if body.type == "ministry":  # whose, the text does not say here
        return main_pair(sentence, document) or (told,)
    own = home(document, ()) if body.type == "igo" else ""
    other = _body_meant(sentence, document) or own
    return (other, told) if other else (told,)


def _body_meant(sentence: Skeleton, document: Document) -> tuple[int, Mention] | None:
    """The body that the sentence begins with by a noun alone: "The museum signed a pact with"."""
    words_ = sentence.marked.words
    verbs = (k for k, word in enumerate(words_[:14]) if word.tag in {"VBD", "VBZ"})
    k = next(verbs, 0)
    kind = organization_heads().get(words_[k - 1].lower, "") if k > 1 else ""
    if not kind or words_[k - 2].lower not in {"the", "our", "this"}:
        return None
    told = [
        (i, m)
        for i, m in document.mentions("organization")
        if i < sentence.sentence and m.type == kind
    ]
    return told[-1] if told else None


def partner_here(sentence: Skeleton, document: Document) -> Parties:
    """The state of the article and the only other one that the sentence names or is served in."""
    people = tuple(person for item in sentence.items for person in item.people)
    states = {
        mention.iso
        for i, mention in document.toponyms
        if i == sentence.sentence and (mention.kind != "place" or mention.type == "capital")
    }
    states |= {party for party in served_by(document, people) if isinstance(party, str)}
    own = home(document, ())
    others = states - {own}
    return (own, *others) if own and len(others) == 1 else ()


_TWO = re.compile(
    r"(?:\S+ ){0,3}?(?:the two|they|both)\b(?! (?:countries|sides|states|nations|governments))"
)
_TWO_PEOPLE = re.compile(
    r"(?:\S+ ){0,9}?(?:they|both|(?:the two|both)(?: \w+)? (?:ministers|officials|directors|heads"
    r"|leaders|presidents|ambassadors|rectors|secretaries|chiefs|chairmen|men|women|authorities"
    r"|dignitaries|diplomats|statesmen|colleagues|counterparts|premiers|envoys|officers)|the two) "
    r"(?:(?:also|then|later|today|jointly|both|will|would|have|had|are|were|to) ){0,4}"
    r"(?:sign|signed|ink|inked|initial|initialled|initialed|seal|sealed|exchanged|put) "
)


def those_just_told(sentence: Skeleton, document: Document) -> Parties:
    """Whom the two people told of last serve: "The two institutions are preparing a memorandum"."""
    first = sentence.items[0] if sentence.items else None
    words_ = {w.lower for w in sentence.marked.words[: first.end]} if first else set()
    if first and len(first.people) == 2 and words_ <= {"the", "two", "they", "both"}:
        return served_by(document, first.people)
    return served_by(document, _last_two(sentence, document)) if _TWO.match(sentence.text) else ()


def pair_before(sentence: Skeleton, document: Document) -> tuple[int, ...]:
    """The two people told of last, where they are meant: "Both ministers signed a memorandum"."""
    return _last_two(sentence, document) if _TWO_PEOPLE.match(sentence.text) else ()


def _last_two(sentence: Skeleton, document: Document) -> tuple[int, ...]:
    """The people told of last, one or two sentences before, if they are two."""
    for i in range(sentence.sentence - 1, max(-1, sentence.sentence - 3), -1):
        named = document.sentences[i].of_kind("person")
        people = tuple(dict.fromkeys(document.people.at(i, m) for m in named))
        if people:
            return people if len(people) == 2 else ()
    return ()


_MANY = re.compile(
    r"\b(?:participants|delegates|member states|members|participating states"
    r"|(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d\d+|several|many|most|dozens of)"
    r" (?:\S+ ){0,2}?(?:countries|states|nations|governments))\b"
)


def those_here(sentence: Skeleton, document: Document) -> Parties:
    """The two states whom the only two people of a sentence serve: "Ministers X and Y praised the
    programme signed in May"."""
    people = tuple(dict.fromkeys(p for item in sentence.items for p in item.people))
    served = served_by(document, people) if len(people) == 2 else ()
    return served if len(served) == 2 and all(isinstance(p, str) for p in served) else ()


def tells_of_many(sentence: Skeleton) -> bool:
    """Whether more than two sides agree: "The participants adopted a declaration"."""
    return _MANY.search(sentence.text) is not None
