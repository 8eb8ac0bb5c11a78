"""Hand-made readings of invented articles, and Hypothesis strategies for every value of the model.

``TALKS`` has every class of fact. ``FOLLOW_UP`` and ``RECAP`` are later articles about some of the
same people: the graph over the three connects, repeats, and disagrees.
"""

from __future__ import annotations

from datetime import date

from communique.model import Argument, Article, Entity, Evidence, Fact, Reading
from communique.vocabulary import FOLDERS, NAMESPACES, STATUS_SCHEMES, expand, ontology
from hypothesis import strategies as st

READER = "hand 1"


def located(article: Article, sentence: str, trigger: str = "", rule: str = "by-hand") -> Evidence:
    """Evidence for a sentence of the article, found by its words."""
    start = article.text.index(sentence)
    words = start + sentence.index(trigger)
    return Evidence(article.id, start, start + len(sentence), rule, (words, words + len(trigger)))


def arguments(*triples: tuple[str, ...]) -> tuple[Argument, ...]:
    """Sorted arguments from (property, value) or (property, value, role)."""
    return tuple(sorted(Argument(*triple) for triple in triples))


def reading(article: Article, entities: list[Entity], facts: list[Fact]) -> Reading:
    """A reading with sorted entities and facts."""
    return Reading(article, tuple(sorted(entities)), tuple(sorted(facts)), READER)


def told(
    type: str, at: Evidence, confidence: float, *triples: tuple[str, ...], **more: str
) -> Fact:
    """A fact of one sentence, with its arguments as `arguments` takes them."""
    return Fact(type, arguments(*triples), confidence=confidence, evidence=(at,), **more)


def _talks() -> Reading:
    article = Article(
        text=(
            "Talks in Kazan\n\n"
            "Ambassador Arash Rahimi of Iran to Russia met Rector Olga Petrova of the Volga Film "
            "Institute (VFI) in Kazan on 3 March 2025. "
            "The two sides signed a memorandum of understanding on film restoration. "
            "“Film is a bridge,” Petrova said of the memorandum. "
            "The Iranian Cultural Week will open in Kazan in May. "
            "Former culture minister Dana Ospan of Kazakhstan is to visit Tehran."
        ),
        title="Talks in Kazan",
        url="https://news.example/1",
        publisher="Example News",
        published="2025-03-04",
        source="talks.txt",
    )
    met, signed, said, opens, visit = (
        part if part.endswith(".") else part + "."
        for part in article.text.split("\n\n")[1].split(". ")
    )
    at_met = located(article, met, "met", "meeting-verb")
    at_title = located(article, met, "Ambassador", "title-before-name")
    at_rector = located(article, met, "Rector", "title-before-name")
    at_signed = located(article, signed, "signed", "signing-verb")
    at_said = located(article, said, "said", "quotation")
    at_opens = located(article, opens, "will open", "event-verb")
    at_visit = located(article, visit, "visit", "visit-verb")
    at_former = located(article, visit, "Former culture minister", "title-before-name")

    iran = Entity.named(
        "country", "Iran", aliases=["Iranian"], country="IR", evidence=[at_title, at_opens]
    )
    russia = Entity.named("country", "Russia", country="RU", evidence=[at_title])
    kazakhstan = Entity.named("country", "Kazakhstan", country="KZ", evidence=[at_former])
    rahimi = Entity.named("person", "Arash Rahimi", country="IR", evidence=[at_met])
    petrova = Entity.named(
        "person", "Olga Petrova", aliases=["Petrova"], evidence=[at_rector, at_said]
    )
    ospan = Entity.named("person", "Dana Ospan", country="KZ", evidence=[at_former])
    institute = Entity.named(
        "organization", "Volga Film Institute", aliases=["VFI"], type="institute", country="RU",
        evidence=[at_rector],
    )  # fmt: skip
    kazan = Entity.named("place", "Kazan", country="RU", evidence=[at_met, at_opens])
    tehran = Entity.named("place", "Tehran", country="IR", evidence=[at_visit])

    memorandum = told(
        "Agreement",
        at_signed,
        0.7,
        ("dcterms:type", expand("at:memorandum")),
        ("skos:prefLabel", "memorandum of understanding on film restoration"),
        ("cd:party", iran.id),
        ("cd:party", institute.id),
        ("cd:signatory", rahimi.id),
        ("cd:signatory", petrova.id),
        ("sem:hasPlace", kazan.id),
        status="signed",
        date="2025-03-03",
    )
    facts = [
        memorandum,
        told(
            "RoleHolding",
            at_title,
            0.93,
            ("org:member", rahimi.id),
            ("schema:roleName", "ambassador"),
            ("cd:servesCountry", iran.id),
            ("cd:accreditedTo", russia.id),
            status="in-office",
        ),
        told(
            "RoleHolding",
            at_rector,
            0.9,
            ("org:member", petrova.id),
            ("schema:roleName", "rector"),
            ("org:organization", institute.id),
            status="in-office",
        ),
        told(
            "RoleHolding",
            at_former,
            0.9,
            ("org:member", ospan.id),
            ("schema:roleName", "culture minister"),
            ("cd:servesCountry", kazakhstan.id),
            status="former",
        ),
        told(
            "Meeting",
            at_met,
            0.95,
            ("dcterms:type", expand("cdt:meeting")),
            ("cd:participation", rahimi.id, "visitor"),
            ("cd:participation", petrova.id, "host"),
            ("sem:hasPlace", kazan.id),
            status="held",
            date="2025-03-03",
            date_text="on 3 March 2025",
        ),
        told(
            "AgreementAction",
            at_signed,
            0.7,
            ("dcterms:type", expand("cdt:sign")),
            ("cd:actsOn", memorandum.id),
            ("sem:hasPlace", kazan.id),
            status="held",
            date="2025-03-03",
        ),
        told(
            "Utterance",
            at_said,
            0.9,
            ("prov:wasAttributedTo", petrova.id),
            ("schema:text", "Film is a bridge"),
            ("schema:about", memorandum.id),
            modality="reported",
        ),
        told(
            "CulturalEvent",
            at_opens,
            0.85,
            ("dcterms:type", expand("cdt:cultural-week")),
            ("skos:prefLabel", "Iranian Cultural Week"),
            ("cd:participation", iran.id, "organiser"),
            ("sem:hasPlace", kazan.id),
            status="planned",
            modality="planned",
            date="2025-05",
            date_text="in May",
        ),
        told(
            "Visit",
            at_visit,
            0.8,
            ("dcterms:type", expand("cdt:visit")),
            ("cd:participation", ospan.id, "visitor"),
            ("sem:hasPlace", tehran.id),
            status="planned",
            modality="planned",
            scope=article.id,
        ),
        told(
            "Assertion",
            at_rector,
            0.65,
            ("rdf:subject", institute.id),
            ("rdf:predicate", expand("cd:belongsToCountry")),
            ("rdf:object", russia.id),
        ),
    ]
    entities = [iran, russia, kazakhstan, rahimi, petrova, ospan, institute, kazan, tehran]
    return reading(article, entities, facts)


def _follow_up() -> Reading:
    article = Article(
        text=(
            "Envoy in Astana\n\n"
            "Iranian ambassador Arash Rahimi held talks with Culture Minister Bolat Serik of "
            "Kazakhstan in Astana. "
            "Rahimi said that the memorandum of understanding on film restoration with the Volga "
            "Film Institute had entered into force."
        ),
        title="Envoy in Astana",
        url="https://news.example/2",
        publisher="Steppe Courier",
        published="2025-04-06",
    )
    talks, said = (
        part if part.endswith(".") else part + "."
        for part in article.text.split("\n\n")[1].split(". ")
    )
    at_talks = located(article, talks, "held talks", "meeting-verb")
    at_ambassador = located(article, talks, "ambassador", "title-before-name")
    at_minister = located(article, talks, "Culture Minister", "title-before-name")
    at_said = located(article, said, "said", "speech-verb")
    at_force = located(article, said, "entered into force", "agreement-verb")
    iran = Entity.named(
        "country", "Iran", aliases=["Iranian"], country="IR", evidence=[at_ambassador]
    )
    kazakhstan = Entity.named("country", "Kazakhstan", country="KZ", evidence=[at_minister])
    rahimi = Entity.named(
        "person", "Arash Rahimi", aliases=["Rahimi"], country="IR", evidence=[at_talks, at_said]
    )
    serik = Entity.named("person", "Bolat Serik", country="KZ", evidence=[at_minister])
    institute = Entity.named(
        "organization", "Volga Film Institute", type="institute", country="RU", evidence=[at_said]
    )
    astana = Entity.named("place", "Astana", country="KZ", evidence=[at_talks])
    memorandum = told(
        "Agreement",
        at_force,
        0.6,
        ("dcterms:type", expand("at:memorandum")),
        ("skos:prefLabel", "memorandum of understanding on film restoration"),
        ("cd:party", iran.id),
        ("cd:party", institute.id),
        status="in-force",
        modality="reported",
        date="2025-03-03",
    )
    facts = [
        memorandum,
        told(
            "RoleHolding",
            at_ambassador,
            0.8,
            ("org:member", rahimi.id),
            ("schema:roleName", "ambassador"),
            ("cd:servesCountry", iran.id),
            status="in-office",
        ),
        told(
            "RoleHolding",
            at_minister,
            0.95,
            ("org:member", serik.id),
            ("schema:roleName", "culture minister"),
            ("cd:servesCountry", kazakhstan.id),
            status="in-office",
        ),
        told(
            "Meeting",
            at_talks,
            0.95,
            ("dcterms:type", expand("cdt:meeting")),
            ("cd:participation", rahimi.id, "visitor"),
            ("cd:participation", serik.id, "host"),
            ("sem:hasPlace", astana.id),
            status="held",
            scope=article.id,
        ),
        told(
            "AgreementAction",
            at_force,
            0.6,
            ("dcterms:type", expand("cdt:enter-force")),
            ("cd:actsOn", memorandum.id),
            status="held",
            modality="reported",
        ),
        told(
            "Utterance",
            at_said,
            0.9,
            ("prov:wasAttributedTo", rahimi.id),
            ("schema:text", "the memorandum had entered into force"),
            ("schema:about", memorandum.id),
            modality="reported",
        ),
    ]
    return reading(article, [iran, kazakhstan, rahimi, serik, institute, astana], facts)


def _recap() -> Reading:
    article = Article(
        text=(
            "Film ties\n\n"
            "Olga Petrova received the Iranian ambassador, Arash Rahimi, on 3 March 2025. "
            "The Iranian Cultural Week was held in Kazan in May."
        ),
        title="Film ties",
        url="https://news.example/3",
        publisher="Example News",
        published="2025-06-01",
    )
    received, held = (
        part if part.endswith(".") else part + "."
        for part in article.text.split("\n\n")[1].split(". ")
    )
    at_received = located(article, received, "received", "reception-verb")
    at_held = located(article, held, "was held", "event-verb")
    iran = Entity.named(
        "country", "Iran", aliases=["Iranian"], country="IR", evidence=[at_received, at_held]
    )
    rahimi = Entity.named("person", "Arash Rahimi", country="IR", evidence=[at_received])
    petrova = Entity.named("person", "Olga Petrova", evidence=[at_received])
    kazan = Entity.named("place", "Kazan", country="RU", evidence=[at_held])
    facts = [
        told(
            "Meeting",
            at_received,
            0.9,
            ("dcterms:type", expand("cdt:meeting")),
            ("cd:participation", rahimi.id, "visitor"),
            ("cd:participation", petrova.id, "host"),
            status="held",
            date="2025-03-03",
            date_text="on 3 March 2025",
        ),
        told(
            "CulturalEvent",
            at_held,
            0.9,
            ("dcterms:type", expand("cdt:cultural-week")),
            ("skos:prefLabel", "Iranian Cultural Week"),
            ("cd:participation", iran.id, "organiser"),
            ("sem:hasPlace", kazan.id),
            status="held",
            date="2025-05",
            date_text="in May",
        ),
    ]
    return reading(article, [iran, rahimi, petrova, kazan], facts)


TALKS = _talks()
FOLLOW_UP = _follow_up()
RECAP = _recap()
EXAMPLES = (TALKS, FOLLOW_UP, RECAP)
EXAMPLE = TALKS


# ---------- strategies

words = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=1, max_size=12
)
hostile = st.sampled_from(
    ["</script>", '"; DROP ALL #', "=1+1", "a\\b", "{?x ?y ?z}", "\u202eabc", "tab\there", "İ ß ﬁ"]
)
names = st.one_of(
    st.sampled_from(["Arash Rahimi", "Olga Petrova", "Bolat Serik", "Li Wei", "Ana de Sá"]),
    words,
    hostile,
)
codes = st.sampled_from(["IR", "RU", "KZ", "FR", "SUHH"])
dates = st.one_of(
    st.just(""),
    st.dates(date(1900, 1, 1), date(2100, 1, 1)).map(date.isoformat),
    st.dates(date(1900, 1, 1), date(2100, 1, 1)).map(lambda day: day.isoformat()[:7]),
    st.integers(1900, 2100).map(str),
)
confidences = st.integers(0, 100).map(lambda n: n / 100)


def concepts(prefix: str) -> list[str]:
    """The local names of a scheme's concepts."""
    query = f"SELECT ?c {{ ?c skos:inScheme {prefix}:scheme }} ORDER BY ?c"
    rows = ontology().query(query, prefixes=NAMESPACES)
    return [row["c"].value.removeprefix(NAMESPACES[prefix]) for row in rows]


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """Articles with a text of one to four sentences."""
    title = draw(names)
    body = " ".join(f"{draw(names)} met {draw(names)}." for _ in range(draw(st.integers(1, 4))))
    return Article(
        text=f"{title}\n\n{body}",
        title=title,
        url=draw(st.sampled_from(["", "https://news.example/a b", "javascript:alert(1)"])),
        publisher=draw(st.one_of(st.just(""), names)),
        published=draw(dates),
    )


@st.composite
def evidences(draw: st.DrawFn, article: Article) -> Evidence:
    """Evidence at valid offsets of the article, with a trigger inside or an empty one."""
    start = draw(st.integers(0, len(article.text) - 1))
    end = draw(st.integers(start + 1, len(article.text)))
    first = draw(st.integers(start, end))
    last = draw(st.integers(first, end))
    trigger = (first, last) if last > first else (start, start)
    return Evidence(article.id, start, end, draw(st.sampled_from(["rule-a", "rule b"])), trigger)


@st.composite
def entities(draw: st.DrawFn, article: Article) -> Entity:
    """Entities of every kind with evidence in the article."""
    kind = draw(st.sampled_from(["person", "organization", "country", "place"]))
    return Entity.named(
        kind,
        draw(names),
        aliases=draw(st.lists(names, max_size=2)),
        type=draw(st.sampled_from(concepts("ot"))) if kind == "organization" else "",
        country=draw(codes) if kind == "country" else draw(st.one_of(st.just(""), codes)),
        evidence=draw(st.lists(evidences(article), min_size=1, max_size=2)),
    )


_KINDS = {"Meeting": "cdt", "Visit": "cdt", "CulturalEvent": "cdt", "Agreement": "at"}


@st.composite
def facts(draw: st.DrawFn, article: Article, known: list[Entity], type: str | None = None) -> Fact:
    """Facts about these entities, of one class or of any that needs no other fact."""
    type = type or draw(st.sampled_from(sorted(set(FOLDERS) - {"AgreementAction"})))
    who = st.sampled_from([entity.id for entity in known])
    triples = draw(_arguments(type, who))
    scheme = STATUS_SCHEMES.get(type)
    return Fact(
        type,
        arguments(*set(triples)),
        status=draw(st.sampled_from(concepts(scheme))) if scheme else "",
        modality=draw(st.sampled_from(concepts("mo"))),
        date=draw(dates),
        end=draw(dates),
        date_text=draw(st.one_of(st.just(""), names)),
        scope=draw(st.sampled_from(["", article.id])),
        confidence=draw(confidences),
        evidence=tuple(sorted(set(draw(st.lists(evidences(article), min_size=1, max_size=2))))),
    )


@st.composite
def _arguments(draw: st.DrawFn, type: str, who: st.SearchStrategy[str]) -> list[tuple[str, ...]]:
    triples: list[tuple[str, ...]] = []
    if type in _KINDS:
        scheme = _KINDS[type]
        kind = expand(f"{scheme}:{draw(st.sampled_from(concepts(scheme)))}")
        triples.append(("dcterms:type", kind))
    if type in ("Meeting", "Visit", "CulturalEvent"):
        roles = st.sampled_from(["", *concepts("pr")])
        triples += [
            ("cd:participation", draw(who), draw(roles)) for _ in range(draw(st.integers(1, 3)))
        ]
    if type == "RoleHolding":
        triples += [("org:member", draw(who)), ("schema:roleName", draw(names))]
        triples += [("cd:servesCountry", draw(who)) for _ in range(draw(st.integers(0, 2)))]
    if type in ("Agreement", "CulturalEvent"):
        triples.append(("skos:prefLabel", draw(names)))
    if type == "Agreement":
        triples += [("cd:party", draw(who)), ("cd:signatory", draw(who))]
    if type == "Utterance":
        triples += [("prov:wasAttributedTo", draw(who)), ("schema:text", draw(names))]
    if type == "Assertion":
        triples += [("rdf:subject", draw(who)), ("rdf:object", draw(who))]
        triples.append(("rdf:predicate", expand("cd:belongsToCountry")))
    return triples


@st.composite
def readings(draw: st.DrawFn) -> Reading:
    """Readings in which every identifier stands for one entity or fact."""
    article = draw(articles())
    found = {e.id: e for e in draw(st.lists(entities(article), min_size=1, max_size=4))}
    known = list(found.values())
    stated = {f.id: f for f in draw(st.lists(facts(article, known), max_size=4))}
    return reading(article, known, list(stated.values()))
