"""Words that mean people named elsewhere: "the ambassador", "she", "the two ministers"."""

from __future__ import annotations

from .document import Document
from .lexicon import meeting_verbs, title_heads
from .mentions import Marked, Office
from .phrases import Nouns
from .roles import Role


def references(document: Document) -> list[tuple[Nouns, int | None]]:
    """For each sentence the spans that mean people, and whom the text before it is about."""
    found: list[tuple[Nouns, int | None]] = []
    subject: int | None = None
    guest: int | None = None
    recent: list[int] = []
    for i, sentence in enumerate(document.sentences):
        nouns: Nouns = {}
        for mention in sentence.mentions:
            if isinstance(mention, Office):
                _office(document, i, mention, recent, nouns)
        _pronoun(document, sentence, i, subject, nouns)
        people = _people(document, sentence, i, nouns)
        _guest(sentence, people, guest, subject, nouns)
        _they(sentence, people, recent, nouns)
        found.append((nouns, subject))
        guest = _received(sentence, people) or guest
        recent = list(dict.fromkeys(person for _, _, person in people)) or recent
        subject = _subject(document, sentence, i, nouns, subject)
    return found


def _people(
    document: Document, sentence: Marked, i: int, nouns: Nouns
) -> list[tuple[int, int, int]]:
    """The people meant one by one in a sentence: first word, end and person, in order."""
    named = [(m.start, m.end, document.people.at(i, m)) for m in sentence.of_kind("person")]
    meant = [(start, end, who[0]) for start, end, who in nouns.values() if len(who) == 1]
    return sorted({*named, *meant})


_RECEIVE = frozenset(
    "received receives welcomed welcomes hosted hosts greeted receiving hosting welcoming".split()
)
_CALL = frozenset("visited visits arrived arrives called paid pays came toured".split())
_FOR_GUESTS = frozenset("for of to with".split())
_GUESTS = frozenset("guest guests visitor visitors delegation".split())


def _received(sentence: Marked, people: list[tuple[int, int, int]]) -> int | None:
    """Who came to see somebody: whom the sentence says that another received, or who called."""
    ws = sentence.words
    for k, word in enumerate(ws):
        before = [person for _, end, person in people if end <= k]
        behind = [person for start, _, person in people if start > k]
        passive = any(w.lower in {"was", "were", "been", "is"} for w in ws[max(0, k - 3) : k])
        if word.lower in _RECEIVE and before and behind:
            return before[-1] if passive else behind[0]
        if word.lower in _CALL and before:
            return behind[0] if passive and behind else before[-1]
    return None


def _guest(
    sentence: Marked,
    people: list[tuple[int, int, int]],
    guest: int | None,
    subject: int | None,
    nouns: Nouns,
) -> None:
    """ "The guest", "his visitor", "welcomed the delegation": who was said to have come."""
    ws = sentence.words
    for k in range(1, len(ws)):
        if ws[k].lower not in _GUESTS or ws[k - 1].lower not in {"the", "his", "her", "their"}:
            continue
        before = [person for _, end, person in people if end <= k]
        many = ws[k].lower in {"guests", "visitors"}
        meant = guest if guest is not None or many else subject
        object_ = k > 1 and (ws[k - 2].lower in _RECEIVE or ws[k - 2].lower in _FOR_GUESTS)
        opens = k == 1 and ws[k].lower in {"guest", "visitor"}
        if meant is not None and meant not in before and ((object_ and before) or opens):
            nouns[k - 1] = (k - 1, k + 1, (meant,))


_THEIR_VERBS = frozenset(
    "met discussed exchanged held signed spoke talked had agreed received welcomed greeted were "
    "also then later reviewed visited toured".split()
)


def _they(
    sentence: Marked, people: list[tuple[int, int, int]], recent: list[int], nouns: Nouns
) -> None:
    """ "They" at the beginning: the people of the sentence before, where they are few.

    Of "X and her delegation toured the city, where they were received" it is X.
    """
    ws = sentence.words
    few = 1 < len(recent) < 5
    if few and len(ws) > 1 and ws[0].text == "They" and ws[1].lower in _THEIR_VERBS:
        nouns[0] = (0, 1, tuple(recent))
    for k in range(1, len(ws) - 1):
        before = [person for _, end, person in people if end <= k]
        if (
            ws[k].lower == "they"
            and before
            and ws[k - 1].lower == "where"
            and ws[k + 1].lower == "were"
        ):
            nouns[k] = (k, k + 1, (before[0],))


def _office(document: Document, i: int, office: Office, recent: list[int], nouns: Nouns) -> None:
    sentence = document.sentences[i]
    held = any(role.sentence == i and role.start == office.start for role in document.roles)
    if held or (office.org is not None and office.of == () and not office.title):
        return
    ws = sentence.words
    definite = (
        (office.start < len(ws) and ws[office.start].lower in {"the", "both", "two"})
        or (office.start and ws[office.start - 1].lower in {"the", "two", "both"})
        or bool(office.of)
    )
    if not definite:
        return
    if office.plural:
        people = _holders(document, i, office)
        if len(people) == 2:
            nouns[office.start] = (office.start, office.end, tuple(people))
        return
    person = _fitting(document, i, office, recent)
    if person is not None:
        nouns[office.start] = (office.start, office.end, (person,))


def _head(sentence: Marked, office: Office) -> str:
    """The head noun of an office in the singular."""
    word = sentence.words[office.head].lower
    head = title_heads().get(word)
    return head.word if head else word


def _holders(document: Document, i: int, office: Office) -> list[int]:
    head = _head(document.sentences[i], office)
    return list(dict.fromkeys(
        role.person for role in document.roles
        if role.sentence <= i and not role.former and head in role.title.split()
    ))  # fmt: skip


_ENVOYS = frozenset("ambassador envoy commissioner chargé charge consul attaché nuncio".split())
_RANKS = frozenset("prime deputy vice first assistant under acting chief foreign".split())


def _fitting(document: Document, i: int, office: Office, recent: list[int]) -> int | None:
    """The person whom "the ambassador" or "the Iranian minister" means: the only one that fits.

    Of several, the only one of the same rank ("the minister" is no prime minister), then the only
    one who was named before, then the only one in the sentences just before.
    """
    head = _head(document.sentences[i], office)
    heads = _ENVOYS if head in {"envoy", "diplomat"} else {head}
    rank = _RANKS & set(office.title.split())
    roles = [
        role
        for role in document.roles
        if not role.former
        and heads & set(role.title.split())
        and (not office.of or not role.of or set(office.of) & set(role.of))
        and not _elsewhere(document, i, office, role)
    ]
    ranked = [role for role in roles if _RANKS & set(role.title.split()) == rank]
    named = [r for r in ranked or roles if (r.sentence, r.start) < (i, office.start)]
    for fitting in (ranked or roles, named, [r for r in named if r.person in recent]):
        people = {role.person for role in fitting}
        if len(people) == 1:
            return people.pop()
    return None


def _elsewhere(document: Document, i: int, office: Office, role: Role) -> bool:
    """Whether the office and the role are of different bodies."""
    if office.org is None:
        return False
    body = document.bodies.at(i, office.org)
    return role.org is None or document.bodies.at(role.org_sentence, role.org) != body


_CLAUSES = frozenset("where when while after before during which and".split())


def _pronoun(
    document: Document, sentence: Marked, i: int, subject: int | None, nouns: Nouns
) -> None:
    """ "She" as the subject of a sentence, "when she and …", "received him": who is meant."""
    ws = sentence.words
    named = _people(document, sentence, i, nouns)
    for k, word in enumerate(ws):
        before = [person for _, end, person in named if end <= k]
        if word.text in {"he", "she", "He", "She"}:
            joined = k + 1 < len(ws) and (
                ws[k + 1].lower in {"and", "also", "met", "signed"} or ws[k - 1].lower in _CLAUSES
            )
            meant = before[0] if before and joined and len(set(before)) == 1 else subject
            if meant is not None and (not before or joined) and k < 40:
                nouns[k] = (k, k + 1, (meant,))
        elif word.text in {"him", "her"} and word.tag != "PRP$" and _is_object(sentence, k):
            others = [person for person in before if person != before[-1]]
            meant = others[0] if others else subject
            if meant is not None and (not before or meant != before[-1]):
                nouns[k] = (k, k + 1, (meant,))


def _is_object(sentence: Marked, k: int) -> bool:
    """Whether the pronoun at ``k`` is whom a verb of meeting governs, and no possessive."""
    ws = sentence.words
    return (
        0 < k < len(ws) - 1
        and (ws[k - 1].lemma in meeting_verbs() or ws[k - 1].lower in _PARTNERS)
        and (ws[k + 1].tag not in _NOUNS or ws[k].text == "him")
    )


_PARTNERS = frozenset({"on", "with", "to", "upon"})
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "JJS", "VBN"})


def _subject(
    document: Document, sentence: Marked, i: int, nouns: Nouns, before: int | None
) -> int | None:
    """Who the sentence is about: the first person named as its subject."""
    if sentence.sentence.headline:
        return before
    people = _people(document, sentence, i, nouns)
    ws = sentence.words
    for start, end, person in people:
        possessive = end < len(ws) and ws[end].lower in {"'s", "'"}
        opening = _phrase_start(sentence, start)
        governed = opening > 0 and ws[opening - 1].lower in _GOVERNORS
        if not possessive and not governed:
            return person
    return before if before is not None or not people else people[0][2]


_GOVERNORS = frozenset("with by of to for from between".split())


def _phrase_start(sentence: Marked, start: int) -> int:
    """Where the phrase begins whose name is at ``start``: before its titles."""
    k = start
    while k > 0:
        office = sentence.ending_at(k)
        if isinstance(office, Office):
            k = office.start
        elif sentence.words[k - 1].lower in {"the", "his", "her", "mr", "ms", "mrs", "dr", "h.e"}:
            k -= 1
        else:
            break
    return k
