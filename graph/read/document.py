"""One article as the rules see it: sentences with mentions, people, bodies and roles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Doc

from ..model import Article, Evidence
from .bodies.acting import find_acting
from .bodies.bodies import Bodies, bind_abbreviations, bind_nouns, resolve_bodies
from .bodies.called import find_called
from .bodies.first_words import bind_first_words
from .bodies.organizations import find_organizations
from .bodies.recurring import with_recurring
from .events.event_nouns import event_noun
from .events.events import find_events
from .events.slots import find_told
from .instruments.instruments import find_instruments
from .instruments.pronouns import with_pronouns
from .offices.counterparts import with_counterparts
from .offices.held_in import find_held_in
from .offices.led import find_led
from .offices.offices import find_offices
from .offices.roles import Role, find_roles
from .offices.swallowed import without_holders
from .people.names import addressed_surnames, find_people
from .people.people import People, resolve_people
from .people.works import titles
from .places.homonyms import settled
from .places.toponyms import find_toponyms
from .states.hosts import Context
from .states.its_bodies import within_its
from .states.sent_bodies import within_delegations
from .states.states import with_states
from .text.imprints import source_of
from .text.lexicon import known_organizations, split_words
from .text.mentions import Marked, Mention
from .text.words import Sentence, annotate


@dataclass(frozen=True)
class Document:
    """An article, its marked sentences, and who and what is who and what in it."""

    article: Article
    sentences: tuple[Marked, ...]
    people: People
    bodies: Bodies
    toponyms: tuple[tuple[int, Mention], ...]

    @cached_property
    def roles(self) -> tuple[Role, ...]:
        """The roles stated, in order."""
        context = Context(self.sentences, self.toponyms, self.people, self.bodies)
        stated = find_roles(self.sentences, self.people)
        roles = with_counterparts(stated, self.sentences, self.people)
        roles = within_its(within_delegations(roles, self.sentences), context)
        return tuple(with_states(roles, context))

    @cached_property
    def id(self) -> str:
        """The article's, which is a hash of all its text."""
        return self.article.id

    @cached_property
    def lowered(self) -> tuple[str, ...]:
        """The sentences as lower-case words, for rules that look what is told near them."""
        return tuple(" ".join(w.lower for w in one.words) for one in self.sentences)

    def evidence(self, sentence: int, rule: str, start: int = 0, end: int = 0) -> Evidence:
        """A sentence as evidence, its trigger the words from ``start`` to ``end``."""
        marked = self.sentences[sentence]
        whole = marked.sentence
        if end > start:
            trigger = (marked.words[start].start, marked.words[end - 1].end)
        else:
            trigger = (whole.start, whole.start)
        return Evidence(self.id, whole.start, whole.end, rule, trigger)

    def mentions(self, *kinds: str) -> Iterator[tuple[int, Mention]]:
        """The mentions of these kinds with the number of their sentence."""
        for i, sentence in enumerate(self.sentences):
            for mention in sentence.of_kind(*kinds):
                yield i, mention


def is_title_case(sentence: Sentence) -> bool:
    """Whether a headline capitalises its words, so that capitals say nothing of names."""
    if not sentence.headline:
        return False
    long = [w for w in sentence.words if w.text[0].isalpha() and len(w.text) > 3]
    return len(long) > 2 and sum(w.capital for w in long) > 0.75 * len(long)


def _with_people(sentences: list[Marked], text: str) -> list[Marked]:
    """The sentences with their offices, and the people whom offices help to find."""
    held = [sentence.with_mentions(find_offices(sentence)) for sentence in sentences]
    works = titles(held, text)
    surnames = addressed_surnames(held)
    return [
        s.with_mentions(find_people(s, text, is_title_case(s.sentence), works, surnames))
        for s in held
    ]


def _with_works(sentence: Marked, text: str) -> Marked:
    """The sentence with its instruments and events; what is marked inside them gives way."""
    events = find_events(sentence, text, is_title_case(sentence.sentence))
    sentence = sentence.with_mentions(m for m in events if not _cuts_known(sentence, m))
    instruments = find_instruments(sentence, text)
    return sentence.with_mentions(m for m in instruments if not _covers_known(sentence, m))


def _covers_known(sentence: Marked, mention: Mention) -> bool:
    covered = range(mention.start, mention.end)
    return any(sentence.kind_at(i) in {"person", "organization", "event"} for i in covered)


def _cuts_known(sentence: Marked, mention: Mention) -> bool:
    """Whether the name of an event covers a person, or more of a body than begins its name: "ASEAN
    Film Festival" is an event."""
    known = {
        m
        for i in range(mention.start, mention.end)
        if (m := sentence.at(i)) and m.kind in {"person", "organization", "event"}
    }
    ws = sentence.words
    return any(
        m.kind != "organization"
        or m.start < mention.start
        or not any(event_noun(w.text) for w in ws[_own_head(sentence, m, mention) : mention.end])
        or ws[m.end].lower in {"of", "and"}
        for m in known
    )


def _own_head(sentence: Marked, body: Mention, event: Mention) -> int:
    """Where the noun of an event is looked for: behind a body that begins its name, but in a body
    with a year ("Archives Congress 2023")."""
    year = sentence.words[body.end : event.end]
    return body.start if len(year) == 1 and year[0].text.isdigit() else body.end


def _with_source(sentence: Sentence, text: str) -> Marked:
    source = source_of(sentence, text)
    return Marked(sentence).with_mentions(
        Mention("source", source.start, source.stop, "") for _ in source[:1]
    )


def document(article: Article, sentences: list[Sentence], doc: Doc) -> Document:
    """The document of an article, its sentences (`words.sentences`) and their parse."""
    text = article.text
    marked = [_with_source(sentence, text) for sentence in annotate(sentences, doc)]
    found = settled(
        [
            (one.sentence, [m for m in find_toponyms(one.sentence) if not one.at(m.start)])
            for one in marked
        ]
    )
    toponyms = [(i, mention) for i, each in enumerate(found) for mention in each]
    marked = [one.with_mentions(each) for one, each in zip(marked, found, strict=True)]
    marked = [
        one.with_mentions(find_organizations(one, text, is_title_case(one.sentence)))
        for one in marked
    ]
    marked = [sentence.with_mentions(find_told(sentence, text)) for sentence in marked]
    marked = [sentence.with_mentions(find_called(sentence, text)) for sentence in marked]
    marked = with_recurring(marked, text)
    marked = bind_first_words(bind_nouns(bind_abbreviations(marked)))
    marked = [sentence.with_mentions(find_held_in(sentence, text)) for sentence in marked]
    marked = [sentence.with_mentions(find_led(sentence, text)) for sentence in marked]
    marked = [sentence.with_mentions([*without_holders(sentence, text)]) for sentence in marked]
    marked = [sentence.with_mentions(find_acting(sentence, text)) for sentence in marked]
    marked = _with_people(marked, text)
    marked, bodies = resolve_bodies(marked)
    marked, people = resolve_people(marked, text)
    marked = list(with_pronouns([_with_works(sentence, text) for sentence in marked]))
    return Document(article, tuple(marked), people, bodies, tuple(_own(toponyms, marked)))


def _own(
    toponyms: list[tuple[int, Mention]], sentences: list[Marked]
) -> Iterator[tuple[int, Mention]]:
    """The toponyms that stand for themselves: not "Santiago" in a person's name, "Shanghai" in a
    body that is known by name, nor a metonym inside a longer name ("Federal Foreign Office")."""
    for i, mention in toponyms:
        if sentences[i].kind_at(mention.start) == "person":
            continue  # "Santiago Álvarez"
        if mention.name and sentences[i].words[mention.start].text == "US":
            person = sentences[i].starting_at(mention.end)
            if person and person.kind == "person" and " " not in person.name:
                continue  # "US Tsabedze", the Under Secretary
        body = next(
            (
                m
                for m in sentences[i].of_kind("organization")
                if m.start <= mention.start and mention.end <= m.end
            ),
            None,
        )
        inside = body is not None and body.end - body.start > mention.end - mention.start
        known = body is not None and split_words(body.name) in known_organizations()
        if inside and (mention.type == "metonym" or (known and mention.kind == "place")):
            continue
        yield i, mention
