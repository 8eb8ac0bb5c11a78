"""What follows the head noun of an office: "of culture", "of Mongolia", "to Russia", "at VGIK"."""

from __future__ import annotations

from ..bodies.boards import body_at, body_of_adjective, past_board, whole_end
from ..places.territories import OF_CITIES, TERRITORIAL, past_see, past_territory, territory_end
from ..text.lexicon import TitleHead, title_heads
from ..text.mentions import Marked, Mention
from .chain import Chain
from .delegations import delegation_end, past_goal, sent_by
from .lines import (
    attach_bracketed,
    attach_fields,
    attach_line,
    named_next,
    past_city,
    past_home,
)
from .open_fields import governs, open_end
from .owners import called_body
from .paraphrases import HOST_STATE, government_end, is_at_home, paraphrase_end
from .parts import attach_noun, owned_part, part_end, past_branch
from .portfolios import (
    body_of_fields,
    charge_end,
    colon_end,
    fields_end,
    is_field,
    named_field,
    past_bracket,
    popular_end,
    portfolio_end,
    region_end,
    study_end,
)
from .postings import (
    concurrent_states,
    is_sent,
    past_seat,
    seat_end,
    sent_to_body,
    sovereign_end,
    states_in_row,
)
from .superiors import AT_SERVICE, leads_body
from .swallowed import past_other_name
from .topics import topic_end

_PREPOSITIONS = frozenset({"of", "for", "to", "at", "in", "on", "under", "within", "from"})
_BODIES_ONLY = frozenset({"at", "under", "within", "from"})
_AFTER_HEAD = frozenset(
    (
        "general extraordinary plenipotentiary designate d'affaires a.i elect adviser advisor "
        "emeritus secretary-general state counsellor ad interim delegate"
    ).split()
)


def walk_right(marked: Marked, head: TitleHead, chain: Chain) -> None:
    """Gather what belongs to the office behind its head noun, which ends at ``chain.end``."""
    ws = marked.words
    n = len(ws)
    while chain.end < n and (
        ws[chain.end].lower in _AFTER_HEAD
        or [word.lower for word in ws[chain.end : chain.end + 2]] == ["and", "plenipotentiary"]
    ):
        chain.title.append(ws[chain.end])
        chain.end += 1
    if [word.lower for word in ws[chain.end : chain.end + 3]] == ["d", "'", "affaires"]:
        chain.end += 3
    chain.end = past_bracket(ws, chain.end)
    if end := fields_end(marked, chain.end) or colon_end(marked, chain.end):
        chain.title.extend(ws[chain.end : end])
        chain.end = end  # "Adviser Culture and Development"
    _attach_charge(marked, chain)  # "Director in charge of Research"
    attach_fields(marked, chain)
    body = marked.starting_at(chain.end) if chain.end < n else None
    if body and body.kind == "organization" and named_next(marked, body.end):
        _attach_body(marked, chain, body)  # "Secretary Heritage Division Asma Khattak"
    while chain.end + 1 < n and ws[chain.end].lower in _PREPOSITIONS:
        k = chain.end + 1
        this = ws[k].lower == "this" and {word.lower for word in ws[k + 1 : k + 2]} & HOST_STATE
        if (this or ws[k].lower in {"the", "all", "our", "its"}) and k + 1 < n:
            k += 1
        if not _attach(marked, head, chain, ws[chain.end].lower, k):
            break
        chain.end = past_bracket(ws, chain.end)
        _attach_charge(marked, chain)  # "Minister in the Office of … with responsibility for Arts"
        again = [word.lower for word in ws[chain.end : chain.end + 2]]
        if head.plural and again in (["and", "of"], ["and", "for"]):
            _attach_portfolio(marked, chain, chain.end + 2)  # "Heads of Training and of Finance"
    attach_bracketed(marked, chain)
    if chain.end + 1 < n and ws[chain.end].text == ",":
        attach_line(marked, chain)
    chain.end = past_seat(marked, chain.end) if head.accredits else chain.end
    if head.accredits and (chain.to or chain.of):
        states, chain.end = concurrent_states(marked, chain.end)
        chain.to.extend(states)


def _attach_charge(marked: Marked, chain: Chain) -> None:
    """Add the field that somebody is "in charge of", "responsible for" or "charged with"."""
    charge = charge_end(marked.words, chain.end)
    if charge and (end := body_of_fields(marked, charge)):
        chain.title.extend(marked.words[chain.end : end])  # "in charge of Museums and Archives"
        chain.end = end
    elif charge:
        _attach_portfolio(marked, chain, charge)


def _attach(marked: Marked, head: TitleHead, chain: Chain, preposition: str, k: int) -> bool:
    """Add what stands at word ``k`` behind a preposition; whether it belongs to the office."""
    k = _past_epithets(marked, past_board(marked, k))
    mention = marked.starting_at(k) if k < len(marked.words) else None
    if named_field(marked, mention) and _attach_portfolio(marked, chain, k):
        return True  # "Minister for EU Affairs"
    if preposition in {"of", "at"} and _attach_part(marked, chain, k):
        return True
    body = body_at(marked, mention) if mention and preposition != "on" else None
    if body := body or (preposition == "of" and body_of_adjective(marked, mention)) or None:
        return _attach_held(marked, chain, body, k)
    if mention and mention.kind in {"country", "place"}:
        return _attach_toponym(marked, mention, head, chain, preposition)
    if mention and preposition in {"of", "in"} and (end := government_end(marked, mention, head)):
        chain.of, chain.end = chain.of or [mention.iso], end
        return True
    return _attach_words(marked, head, chain, preposition, k)


def _past_epithets(marked: Marked, k: int) -> int:
    """Past what is said of the body behind it: "of the congressional Culture Committee", "of the
    newly founded Baltic Film School"; ``k`` where no body follows."""
    ws, end = marked.words, k
    while end < min(len(ws), k + _EPITHETS) and not ws[end].capital and (
        ws[end].pos in {"ADJ", "ADV", "PROPN"} or ws[end].tag == "VBN"
    ):  # fmt: skip
        end += 1
    body = marked.starting_at(end) if k < end < len(ws) and marked.at(k) is None else None
    return end if body and body.kind == "organization" and ws[end].capital else k


_EPITHETS = 3


def _attach_part(marked: Marked, chain: Chain, k: int) -> bool:
    """Add the delegation of a state or the part of a body at ``k``: "head of the Kuwaiti
    delegation", "head of the Film Institute's heritage department"."""
    mention = marked.starting_at(k) if k < len(marked.words) else None
    if mention and (end := delegation_end(marked, mention)):
        chain.of = chain.of or [*sent_by(marked, mention, end)]
        chain.title.extend(marked.words[chain.end : end])
        chain.end = past_goal(marked, end)
        return True
    first, end = owned_part(marked, k) if k < len(marked.words) else (0, 0)
    if end:
        chain.title.extend((marked.words[chain.end], *marked.words[first:end]))
        chain.org, chain.end = chain.org or mention or called_body(marked, k), end
    return end > 0


def _attach_held(marked: Marked, chain: Chain, body: Mention, k: int) -> bool:
    """Add the body at ``k``, or the field or the part of the body named behind that it is."""
    ws = marked.words
    if chain.title[-1].lower in AT_SERVICE and leads_body(ws, body.end):
        return False  # "Spokesman for the UN Secretary-General"
    if is_field(marked, body) and _attach_portfolio(marked, chain, k):
        return True  # "Minister of Culture, Museums and Heritage"
    if end := part_end(marked, body):
        chain.title.extend(marked.words[chain.end : body.end])
        chain.end = end  # "Head of the Training Division (TD) of the Heritage Centre"
    else:
        _attach_body(marked, chain, body)
    return True


def _attach_toponym(
    marked: Marked, at: Mention, head: TitleHead, chain: Chain, preposition: str
) -> bool:
    """Add a state or city; an envoy alone is of where one is from, not "a director from Peru"."""
    if at.kind == "country" and preposition == "from" and not head.accredits:
        return False
    if at.kind == "country" and preposition == "in" and _is_seat(marked, chain, at):
        chain.end = at.end  # "Country Director of the British Council in Nigeria, X"
        return True
    capital = at.type == "capital" and _accredits(head, chain) and preposition in {"to", "in"}
    if at.kind == "country" or capital:
        return _attach_states(marked, head, chain, preposition, at.start)
    return _attach_place(marked, at, head, chain, preposition)


def _is_seat(marked: Marked, chain: Chain, state: Mention) -> bool:
    """Whether a state is where the body of an office is, whose holder is named right behind."""
    k = state.end + (state.end < len(marked.words) and marked.words[state.end].text == ",")
    held = chain.org is not None and chain.org.type not in {"embassy", "consulate"}
    return held and chain.title[-1].lower != "mission" and named_next(marked, k)


def _accredits(head: TitleHead, chain: Chain) -> bool:
    """Whether an office is held at another state: also "Head of Mission in Freetown", "the TIKA
    Coordinator in Skopje", "Head of the Delegation of the EU to Tonga"."""
    owner, sent = chain.owner, chain.org is not None and chain.org.name.endswith(_OF_UNION)
    arm = head.word == "coordinator" and owner is not None and owner.type in {"agency", "igo"}
    mission = len(chain.title) > 1 and chain.title[-1].lower == "mission"
    return head.accredits or mission or arm or sent


_OF_UNION = ("Delegation of the European Union", "Delegation of the EU")


def _attach_words(marked: Marked, head: TitleHead, chain: Chain, preposition: str, k: int) -> bool:
    """Add words behind a preposition that are neither a state nor a body that has a name."""
    if head.accredits and _attach_post(marked, chain, preposition, k):
        return True
    if preposition == "of" and head.word in TERRITORIAL and (end := territory_end(marked, k)):
        chain.title.extend(marked.words[chain.end : end])
        chain.end = end
        return True
    if state := paraphrase_end(marked, head, preposition, k):
        chain.end = state
        return True
    if preposition not in _BODIES_ONLY and _attach_portfolio(marked, chain, k):
        return True
    if preposition in {"for", "to", "in"} and (end := region_end(marked, k)):
        chain.end = end
        return True
    return preposition in {"of", "at", "in"} and attach_noun(marked, chain, k)


def _attach_post(marked: Marked, chain: Chain, preposition: str, k: int) -> bool:
    """Add what only an envoy has: the one state told before, a seat, a king whom one is sent by."""
    end = 0
    if preposition in {"to", "in"} and marked.words[k].lower in HOST_STATE:
        end = k + 1  # "Ambassador of Georgia to the State": the one that tells it
    elif preposition in {"in", "at"}:
        end = seat_end(marked, k)  # "Consul in Vanimo"
    elif preposition == "of" and (end := sovereign_end(marked.words, k)):
        chain.of = chain.of or ["SA"]
    chain.end = end or chain.end
    return end > 0


def _attach_body(marked: Marked, chain: Chain, body: Mention) -> None:
    """Add a body, and the state of the ministry that it is part of: "the Department of Fine Arts,
    Ministry of Culture of Laos"."""
    ws = marked.words
    if chain.org and body.type == "ministry" and body.iso:
        chain.of = chain.of or [body.iso]
    chain.org = chain.org or body
    end = past_other_name(ws, body.end)  # "of the Film Institute (FI)"
    home, end = past_home(marked, past_branch(marked, whole_end(marked, end)))
    home = home or _seat(marked, end)
    chain.of = chain.of or (home if body.type == "ministry" else [])
    chain.end = end = past_city(marked, end)
    k = end + 1 + (end + 1 < len(ws) and ws[end + 1].lower == "the")
    above = marked.starting_at(k) if k < len(ws) and ws[end].text == "," else None
    if above and above.type == "ministry" and body.type == "agency":
        _attach_body(marked, chain, above)


def _seat(marked: Marked, k: int) -> list[str]:
    """The state of the city that a body is said to be in: "of the Ministry of Culture in Amman"."""
    city = marked.starting_at(k + 1) if k + 1 < len(marked.words) else None
    stands = city is not None and city.kind == "place" and marked.words[k].lower == "in"
    return [city.iso] if city and stands and city.iso else []


def _attach_place(
    marked: Marked, place: Mention, head: TitleHead, chain: Chain, preposition: str
) -> bool:
    if _accredits(head, chain) and preposition == "in" and place.iso:
        chain.to = chain.to or [place.iso] * (not sent_to_body(marked, chain.org))
    elif preposition == "in" and (chain.org or _is_body(chain.owner)):
        pass  # "director of the Museum of Textiles in Tehran"
    elif not (preposition == "of" and head.takes in {"city", "both"}):
        return False
    elif (head.takes == "city" or head.word in TERRITORIAL) and place.iso:
        end = past_territory(marked, place.end)
        chain.title.extend(marked.words[chain.end : end])  # "mayor of Zagreb"
        chain.of = chain.of or [place.iso] * (head.word not in _OF_COUNTIES | OF_CITIES)
        chain.end = end
        return True
    chain.end = past_see(marked, place.end)
    return True


def _is_body(owner: Mention | None) -> bool:
    return owner is not None and owner.kind == "organization"


_OF_COUNTIES = frozenset({"attorney", "solicitor", "sheriff"})
"""Offices of a city or county that are not held for a state."""


def _attach_portfolio(marked: Marked, chain: Chain, k: int) -> bool:
    heads = filter(None, (title_heads().get(word.lower) for word in chain.title))
    state = any(head.takes == "state" for head in heads)  # "Minister of Home Affairs A at the …"
    studied = study_end(marked, k, chain.title)
    end = (not state and studied) or portfolio_end(marked, k)
    end = studied or k if end == k else end  # "for New Creativity at the Ministry"
    end = max(end, topic_end(marked, chain.title, k), popular_end(marked.words, k))
    if governs(chain.title) and (fields := open_end(marked, k)) > end:
        end = fields
    if end == k:
        return False
    chain.title.extend(marked.words[chain.end : end])
    chain.end = end
    return True


def _attach_states(marked: Marked, head: TitleHead, chain: Chain, preposition: str, k: int) -> bool:
    states, end = states_in_row(marked, k)
    home = marked.starting_at(k) if preposition == "in" and not (chain.of or chain.org) else None
    sent = preposition == "for" and is_sent(chain.title)
    if (preposition in {"of", "for", "from"} and not sent) or (
        home and len(states) == 1 and is_at_home(marked, home, head, chain.title)
    ):
        chain.of.extend(states)
    elif sent or _accredits(head, chain):
        chain.to.extend(states)
    else:
        return False
    chain.end = end
    return True
