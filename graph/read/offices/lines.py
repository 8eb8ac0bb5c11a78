"""What stands behind an office between commas or in brackets: "Secretary, Ministry of Arts, X"."""

from __future__ import annotations

from ..text.address import honorific_at
from ..text.lexicon import title_heads
from ..text.mentions import Marked, Mention
from .chain import Chain
from .portfolios import past_bracket, portfolio_end


def attach_bracketed(marked: Marked, chain: Chain) -> None:
    """Add the body in brackets: "Head of the Protocol Division (Ministry of Foreign Affairs)"."""
    ws, k = marked.words, chain.end + 1
    if chain.org or k >= len(ws) or ws[k - 1].text != "(":
        return
    body = marked.starting_at(k + (ws[k].lower == "the" and k + 1 < len(ws)))
    if body and body.kind == "organization" and body.end < len(ws) and ws[body.end].text == ")":
        chain.org, chain.end = body, body.end + 1


def attach_line(marked: Marked, chain: Chain) -> None:
    """Add the body between commas and a name: "Secretary, Ministry of Culture, Shri Arun Rao"."""
    ws = marked.words
    body = marked.starting_at(chain.end + 1)
    if body is None or body.kind not in {"organization", "country"} or body.end + 1 >= len(ws):
        return
    if body.kind == "country" and (chain.of or chain.to or chain.org):
        return
    named = honorific_at(ws, body.end + 1) or ws[body.end + 1].label == "PERSON"
    if ws[body.end].text == "," and named and ws[chain.end - 1].capital:
        before = ws[chain.end - len(chain.title) - 1] if chain.end > len(chain.title) else None
        if before is None or before.text != ",":  # "X, Secretary, Ministry of Culture, Dr Y, …"
            chain.end = body.end
            if body.kind == "country":
                chain.of = [body.iso]  # "Minister of Culture, Zambia, Hon. Peter Zulu"
            else:
                chain.org = body


def named_next(marked: Marked, k: int) -> bool:
    """Whether what may be a name stands at ``k``."""
    word = marked.words[k] if k < len(marked.words) else None
    return bool(word and word.capital and marked.at(k) is None)


def past_city(marked: Marked, k: int) -> int:
    """Past the city of a body that ends at word ``k``, between commas or before a name: "Director
    of the Japan Foundation, Manila, X"."""
    ws = marked.words
    city = marked.starting_at(k + 1) if k + 1 < len(ws) and ws[k].text == "," else None
    if city is None or city.kind != "place" or city.end >= len(ws):
        return k
    behind = ws[city.end]
    titled = behind.lower in title_heads() or not named_next(marked, city.end)
    return city.end if behind.text == "," or not titled else k


def past_home(marked: Marked, k: int) -> tuple[list[str], int]:
    """The state behind the name of a body that ends at word ``k``, as on its own letterhead, and
    its end: "Ministry of Culture Malaysia", "Film Commission – Jordan", of a city only the end;
    none and ``k`` where an office or verb follows: "the ministry Latvia praised"."""
    ws = marked.words
    first = k + (k < len(ws) and ws[k].text in {"-", "–"})
    state = marked.starting_at(first) if first < len(ws) else None
    if state is None or state.kind not in {"country", "place"} or not ws[k - 1].capital:
        return [], k
    end = state.end
    behind = ws[end] if end < len(ws) else None
    named = behind is not None and named_next(marked, end) and behind.lower not in title_heads()
    closed = behind is None or behind.text in {",", ".", "(", ")", ";"}
    home = [state.iso] * (state.kind == "country")
    return (home, end) if named or closed else ([], k)


def attach_fields(marked: Marked, chain: Chain) -> None:
    """Add fields between commas before "at" or "of" and a body: "Programme Manager, Culture and
    Youth, at the CARICOM Secretariat"."""
    ws, k = marked.words, chain.end
    if k + 3 >= len(ws) or ws[k].text != "," or marked.at(k + 1) or not ws[k + 1].capital:
        return
    end = portfolio_end(marked, k + 1)
    if end == k + 1 or end + 1 >= len(ws):
        return
    leads = end + (ws[end].text == ",")
    if ws[leads].lower in {"at", "of", "in"}:
        chain.title.extend(ws[k:end])
        chain.end = leads


def past_bracketed(sentence: Marked, k: int) -> int:
    """Past a field or a body in brackets: "Directors A (Louvre) and B (Riga Film Museum)"."""
    body = bracketed_body(sentence, k)
    return body.end + 1 if body else past_bracket(sentence.words, k)


def bracketed_body(sentence: Marked, k: int) -> Mention | None:
    """The body that stands alone in brackets at word ``k``."""
    ws = sentence.words
    body = sentence.starting_at(k + 1) if k + 2 < len(ws) and ws[k].text == "(" else None
    closed = body and body.end < len(ws) and ws[body.end].text == ")"
    return body if body and closed and body.kind == "organization" else None
