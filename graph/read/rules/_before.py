"""Who the sentence before tells to have met others without naming them, and where somebody was."""

from __future__ import annotations

import re

from ..document import Document
from ..people.company import is_attribute
from ..sentences.skeleton import Skeleton
from ..text.lexicon import title_heads

MET = (
    r"(?:met|meets|sat (?:down )?with|received|receives|receiving|hosted|hosts|hosting|welcomed"
    r"|welcomes|welcoming|greeted|talks|meetings?|conversation|consultations|audience|discussions"
    r"|called (?:at|on|upon|in)|(?:courtesy|farewell|introductory|working) (?:call|visit)s?"
    r"|(?:paid|made) (?:\S+ ){0,5}(?:calls?|visits?)|(?:lunch|luncheon|dinner|banquet|breakfast"
    r"|reception|iftar) (?:\S+ ){0,5}?(?:for|in|given|by)|a welcome|an? (?:\S+ )?(?:caller|visitor)"
    r"|opened (?:\S+ ){1,5}?doors|(?:was|were) the guests?)"
)
CAME = (
    r"(?:visit(?:s|ed|ing)?|tour(?:s|ed)?|came|comes|went|travelled|traveled|arriv(?:ed|es)"
    r"|led (?:an?|his|her) (?:\S+ )?(?:team|delegation|mission) (?:to|on)|stopped (?:at|by|in)"
    r"|stopover|dropped (?:in|by)|spent|inspected|guests?|was in|were in)"
)
_UNREAL = re.compile(
    r"\b(?:will|would|not|n't|never|could|should|(?<![0-9] )(?<!in )may(?! [0-9,.])|might"
    r"|cancell?ed|postponed|planned|due to"
    r"|expected to|scheduled|is to|are to|if"
    r"|receiv\w+ (?:an?|the|his|her|their|two|three|some) (?:\S+ ){0,2}?(?:letters?|messages?"
    r"|trophy"
    r"|awards?|prizes?|medals?|gifts?|cop(?:y|ies)|invitations?|calls from))\b"
)


def tells_of(sentence: Skeleton, document: Document, told: str) -> bool:
    """Whether the sentence before tells, as what was done, of one of the words ``told``."""
    before = what_came_before(sentence, document)
    return bool(re.search(rf"\b{told}\b", before)) and not _UNREAL.search(before)


def what_came_before(sentence: Skeleton, document: Document) -> str:
    """The words of the sentence before, and of the one before a quotation; none of a headline."""
    number = sentence.sentence - 1
    if number < 0 or document.sentences[number].sentence.headline:
        return ""
    before = document.lowered[number]
    quoted = (
        number and before[:1] in _QUOTES and not document.sentences[number - 1].sentence.headline
    )
    return f"{document.lowered[number - 1]} {before}" if quoted else before


_QUOTES = frozenset("\"“'‘«")


def named_before(sentence: Skeleton, document: Document) -> tuple[int, ...]:
    """Those whom the sentence before names, or whom it goes on telling of by "she"."""
    number = sentence.sentence - 1
    if number < 0 or document.sentences[number].sentence.headline:
        return ()
    marked = document.sentences[number]
    people = [
        document.people.at(number, m)
        for m in marked.of_kind("person")
        if not is_attribute(marked, m)
    ]
    if (
        not people
        and sentence.subject is not None
        and _GOES_ON & {*document.lowered[number].split()[:4]}
    ):
        return (sentence.subject,)
    return tuple(dict.fromkeys(people))


_GOES_ON = frozenset({"he", "she", "they", "it"})


def alone_there(sentence: Skeleton, document: Document, told: str = MET) -> tuple[int, ...]:
    """The only one whom the sentence before names, if it tells that they met somebody."""
    people = named_before(sentence, document) if tells_of(sentence, document, told) else ()
    return people if len(people) == 1 else ()


def is_new(sentence: Skeleton, document: Document, people: tuple[int, ...]) -> bool:
    """Whether no sentence before names one of these people, but for headlines."""
    return not any(
        document.people.at(k, m) in people
        for k, one in enumerate(document.sentences[: sentence.sentence])
        if not one.sentence.headline
        for m in one.of_kind("person")
    )


def is_meant(sentence: Skeleton, document: Document, person: int) -> bool:
    """Whether the sentence before may mean somebody: by the same office or the house that they
    head, or by none, and the sentence names them without."""
    told = what_came_before(sentence, document).split()
    titles = {
        word for role in document.roles if role.person == person for word in role.title.split()
    }
    heads = {head.word for word in titles if (head := title_heads().get(word))}
    houses = {house for head in heads for house in _HOUSES.get(head, "").split()}
    return not heads or bool(heads & {*told}) or bool((houses | _PARTIES) & {*told})


_HOUSES = {
    "minister": "ministry counterpart", "secretary": "ministry department counterpart",
    "president": "palace academy university foundation museum residence",
    "king": "palace court", "queen": "palace court", "emir": "palace court", "sultan": "palace",
    "mayor": "city town municipality hall", "governor": "palace province state government",
    "rector": "university academy institute conservatory leadership management",
    "director": "museum gallery library theatre opera institute archive archives centre center "
    "academy school leadership management foundation",
    "chairman": "foundation committee council union opera leadership", "dean": "university faculty",
    "curator": "museum gallery", "librarian": "library", "ambassador": "embassy residence",
    "head": "library museum centre center institute", "prince": "palace court",
    "chancellor": "university", "speaker": "parliament assembly",
}  # fmt: skip
"""Where those who head a house receive."""
_PARTIES = frozenset("guests visitors delegation delegations team group mission".split())
