"""Furniture inside a line: share bars, links to other reports, posts and their addresses.

Pages that lost their paragraphs have it between two sentences. It goes, and a paragraph ends where
it stood, so that what follows is not read on from what stands before.
"""

from __future__ import annotations

import re

_NETWORK = (
    r"(?:facebook|twitter|google ?\+?|whats ?app|tumblr|linkedin|stumble ?(?:upon)?|digg|reddit"
    r"|newsvine|permalink|pinterest|telegram|instagram|youtube|vkontakte|weibo|we ?chat|viber"
    r"|flipboard|messenger|delicious|e-?mail|print)"
)
_ADDRESS = r"(?:https?://|www\.|pic\.twitter\.com/)\S+"
_HANDLE = rf"(?:@\w+|{_ADDRESS})"

# Four or more networks in a row with no comma between them; a sentence has commas.
_BAR = re.compile(
    rf"(?:\b(?:send|share|save)(?: (?:on|via|to|this))?[ :|]+)?"
    rf"(?<!\w){_NETWORK}(?:[ |/•·+-]+{_NETWORK}(?!\w)){{3,}}(?: *:? *{_ADDRESS})?",
    re.IGNORECASE,
)
# "Follow Ana Lima on Twitter at: http://…", which is nothing that the report tells.
_FOLLOW = re.compile(
    rf"(?:\bOn (?:Twitter|Facebook|Instagram),? )?\b[Ff]ollow (?:[\w.'’-]+ ){{0,5}}?"
    rf"(?:[\w.'’-]+: ?|(?:on|at) (?:(?:Twitter|Facebook|Instagram|Telegram)\b(?: at)?:? ?)?)"
    rf"{_HANDLE}(?:(?:,| and|,? or) {_HANDLE})*"
    r"|(?:(?<=[.!?”\"]) |(?<=\n)|^)Follow (?:us|[A-Z][\w.’-]+(?: [A-Z][\w.’-]+){0,3}) on "
    rf"(?:Twitter|Facebook|Instagram|Telegram|YouTube|LinkedIn)\b(?: at:? ?{_HANDLE})?"
)
_POST = re.compile(r"(?:https?://t\.co/\w+|pic\.twitter\.com/\w+)")
# "READ MORE: Rivals meet in Lima The minister …": a headline that no full stop ends. Where it ends,
# a word that opens sentences tells; without one the headline stays, and only the call to read goes.
_MORE = re.compile(
    r"(?<![^\n.!?…\"'”’)-]) *(?:READ(?: MORE| ALSO)?|ALSO READ|SEE ALSO|WATCH(?: MORE)?|RELATED)"
    r" ?[:–-] ?(?=\S)"
)
_OPENINGS = (
    r"(?:The|An?|In|On|At|He|She|It|They|We|But|And|His|Her|Its|Their|This|That|These|Those|There"
    r"|As|After|Before|While|When|Since|For|According|Earlier|Last|Speaking|Some|One|Many|Most"
    r"|Under|During|With|However|Also|Still|Now|Both)"
)
_HEADLINE = re.compile(
    r"(?:\S*[^\s.!?] ){2,12}?"
    rf"(?:\S+[?!](?= [A-Z])|\S*[^\W_A-Z]['’]?(?= {_OPENINGS}[ -]| [\"“][A-Z]))"
)


def without_inline(text: str) -> str:
    r"""The text without furniture inside its lines.

    >>> without_inline("They met. Send Facebook Twitter Google+ Digg reddit He left.")
    'They met.\n\nHe left.'
    >>> without_inline("They met. READ MORE: Rivals meet in Lima The envoy left.")
    'They met.\n\nThe envoy left.'
    >>> without_inline("The post went out on Facebook, Twitter, YouTube and Telegram.")
    'The post went out on Facebook, Twitter, YouTube and Telegram.'
    """
    for pattern in (_BAR, _FOLLOW, _POST):
        text = pattern.sub("\n\n", text)
    text = _without_headlines(text)
    return re.sub(r"\s*\n\n\s*", "\n\n", text).strip() if "\n\n" in text else text


def _without_headlines(text: str) -> str:
    kept, end = [], 0
    for call in _MORE.finditer(text):
        if call.start() < end:
            continue
        headline = _HEADLINE.match(text, call.end())
        kept += [text[end : call.start()], "\n\n"]
        end = headline.end() if headline else call.end()
    return "".join((*kept, text[end:]))
