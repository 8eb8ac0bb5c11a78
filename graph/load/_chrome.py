"""Page chrome: what stands around an article on its page, and is not the article.

Cut cautiously, line by line: a line goes only when the whole of it is known furniture, and weak
candidates ("Search", "News") only at the top or the end of a text. Paragraphs of sentences stay,
whatever words they begin with.
"""

from __future__ import annotations

import re

from ._inline import without_inline
from ._prose import is_prose

_LONGEST = 300
_NETWORK = (
    r"(?:facebook|twitter|x|whats ?app|telegram|linkedin|we ?chat|weibo|pinterest|reddit|instagram"
    r"|youtube|messenger|viber|line|vk|e-?mail|flipboard|threads|bluesky|copy link|link)"
)
_THIS = r"(?: (?:this|the))?(?: (?:article|story|page|post|news|link|item))?"

# Whole lines that are furniture wherever they stand.
_FURNITURE = re.compile(
    "|".join(
        (
            rf"(?:share|print|tweet|pin|e-?mail|save|bookmark|listen to|send){_THIS}",
            rf"share{_THIS}\s*(?:[-–:|/]|on|via|with|to|by)?\s*{_NETWORK}(?:\W+{_NETWORK})*",
            rf"(?:{_NETWORK}\W+)*(?:facebook|twitter|whats ?app|telegram|linkedin|we ?chat|weibo)",
            r"(?:link copied|copy (?:the )?(?:link|url)|copied)(?: to clipboard)?",
            r"(?:skip|jump) to (?:the )?(?:main |primary )?(?:content|navigation|search|footer)",
            r"(?:left|right|main|top|footer|site|mobile)[ -](?:menu|navigation|nav|sidebar)",
            r"(?:toggle|open|close|show|hide) (?:the )?(?:menu|navigation|search|sidebar)",
            r"advertisement(?: - scroll to continue)?|sponsored(?: content)?|ads? by google",
            r"back to (?:the )?(?:top|home(?: ?page)?|list|news)(?: button)?|go to top|top of page",
            r"(?:leave|post|write|add) (?:a|your) (?:comment|reply)|(?:no|\d+) comments?(?: yet)?",
            r"\d+ (?:views|shares|reads|likes)|(?:views|hits|visitors|reads)\s*:?\s*[\d,.]*",
            r"\d+[ -]min(?:ute)?s?(?: read)?|(?:reading|estimated) time\W.{0,20}|min read",
            r"[-+\s↺−–]*\d+ ?px|a ?[-+]?(?: ?a ?[-+]?){1,3}|(?:font|text) ?size.{0,20}",
            r"(?:click|tap) (?:here|to (?:share|print|e-?mail|tweet|enlarge|expand|view))\b.{0,80}",
            r"(?:read|see|watch)(?: also| more| next)\s*:.{0,160}|also read\s*:.{0,160}",
            r"(?:copyright|©|\(c\))\W*(?:©|\(c\)|(?:19|20)\d\d)\W.{0,160}|all rights reserved\W*",
            r"(?:we use|this (?:web)?site uses) cookies\b.{0,200}",
            r"(?:https?://|www\.|pic\.twitter\.com/)\S+",
            r"[^/]{1,80}\.(?:jpe?g|png|gif|webp|svg|bmp|tiff?)",
            r"(?:#\w+[\s,]*)+(?:https?://\S+)?",
            r"\W+",
        )
    ),
    re.IGNORECASE,
)

# Lines above a list of other articles' headlines.
_LINKS = re.compile(
    "|".join(
        (
            r"(?:related|similar|other|more|latest|recent|top|popular|trending|recommended|further)"
            r"(?: |-)(?:articles?|news|stor(?:y|ies)|posts?|topics?|contents?|links?|items?|reading"
            r"|coverage|headlines|videos?|photos?|tags|searches)",
            r"(?:most|must)[ -](?:read|popular|viewed|shared|commented|watched)(?: .{0,20})?",
            r"you (?:may|might) (?:also )?(?:like|be interested in|enjoy)|we recommend",
            r"recommended(?: for you)?|(?:read|see|also) (?:more|also|next)|editor['’]?s'? picks?",
            r"more (?:from|on|in|about) .{1,40}|don['’]t miss|trending(?: now)?|what to read next",
            r"in (?:this|the same) (?:section|category)|related",
        )
    ),
    re.IGNORECASE,
)

# Lines that are furniture at the top or the end of a text, and might be a heading inside it.
_EDGE = re.compile(
    "|".join(
        (
            r"search(?: .{0,20})?|(?:date |news )?archives?|calendar|home(?: ?page)?|news|menu",
            r"(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|labels?)(?:\s*:.{0,200})?",
            r"(?:contact|about)(?: us)?|privacy(?: policy)?|terms (?:of|and) .{1,20}|site ?map",
            r"cookie(?:s| policy| settings)|imprint|accessibility|disclaimer|careers|jobs|faqs?",
            r"advertise(?: with us)?|rss(?: feeds?)?|(?:mobile )?apps?|responsive website",
            r"e-?mail service|close",
            r"(?:log|sign)[ -]?(?:in|out|up)|register|my account|subscriptions?|newsletters?",
            r"(?:subscribe|sign up|follow us|join us|stay connected|download|get)\b.{0,100}",
            r"(?:previous|next|prev|older|newer)(?: (?:article|post|story|page|news))?\W*.{0,100}",
            r"(?:english|français|deutsch|español|русский|العربية|中文|türkçe|português|italiano)"
            r"(?:\W+\w+){0,8}",
            r"\(?(?:web |copy )?edit(?:or|ed by)?s?\s*:.{1,60}",
            r"comments?|share|shares|follow|loading\W*|gallery|photos?|videos?|live|more|print|back",
            r"\d{1,3}|page \d+(?: of \d+)?",
        )
    ),
    re.IGNORECASE,
)
_CRUMB = re.compile(r"\s*[>»›→|]\s*|\s(?:::|/|•|·)\s")


def _bare(line: str) -> str:
    return line.strip().strip("•·*-–—_[]<>»«|:").strip()


def _is_path(line: str) -> bool:
    """Whether a line is a breadcrumb or a menu: ``Home > News > Culture``."""
    parts = [part for part in _CRUMB.split(line) if part]
    if len(line) > 160 or len(parts) < 2 or any(len(part.split()) > 4 for part in parts):
        return False
    return len(parts) > 2 or parts[0].casefold() in ("home", "homepage", "main")


# The only sentences that are furniture.
_LEGAL = re.compile(
    r"(?:copyright|©|\(c\))\W*(?:©|\(c\)|(?:19|20)\d\d)\W.{0,160}all rights reserved\W*$"
    r"|(?:we use|this (?:web)?site uses) cookies\b"
    r"|click here to (?:subscribe|sign up|read|download)\b"
    r"|(?:subscribe to|sign up (?:for|to)|join) our .{0,30}newsletter\b",
    re.IGNORECASE,
)


def is_furniture(line: str) -> bool:
    """Whether a whole line is page chrome wherever it stands. An empty line is not.

    >>> is_furniture("Share - WeChat"), is_furniture("Share prices rose in Tokyo")
    (True, False)
    """
    # No furniture is that long, and patterns are slow on lines of a million letters.
    if not line.strip() or len(line) > _LONGEST:
        return False
    bare = _bare(line)
    if is_prose(line):
        return bool(_LEGAL.match(bare))
    return not bare or bool(_FURNITURE.fullmatch(bare)) or _is_path(line)


def _is_edge(line: str) -> bool:
    bare = _bare(line)
    return (
        len(line) <= _LONGEST
        and not is_prose(line)
        and bool(_EDGE.fullmatch(bare) or _LINKS.fullmatch(bare))
    )


def _without_links(lines: list[str]) -> list[str]:
    """Lines up to a heading of links after which no paragraph comes any more."""
    # Headlines end in a question mark at times, but seldom in a full stop.
    prose = (n for n, line in enumerate(lines) if is_prose(line) and "." in line.rstrip()[-3:])
    last = max(prose, default=len(lines))
    for index in range(last + 1, len(lines)):
        if len(lines[index]) <= _LONGEST and _LINKS.fullmatch(_bare(lines[index])):
            return lines[:index]
    return lines


def _without_menu(lines: list[str]) -> list[str]:
    """Lines after a menu at the top: three or more short lines in a row, two of them known."""
    end = known = 0
    for line in lines:
        if len(line.split()) > 2:
            break
        end, known = end + 1, known + bool(line.strip() and _is_edge(line))
    length = sum(1 for line in lines[:end] if line.strip())
    return lines[end:] if length >= 3 and known >= 2 else lines


def _trim(lines: list[str]) -> list[str]:
    start, end = 0, len(lines)
    while end > start and (not lines[end - 1].strip() or _is_edge(lines[end - 1])):
        end -= 1
    while start < end and (not lines[start].strip() or _is_edge(lines[start])):
        start += 1
    return lines[start:end]


def _without_stray_quote(text: str) -> str:
    """Text without a closing quotation mark at its very end that nothing opened."""
    match = re.search(r"(?<=[.!?…])\s?([\"”'’])$", text)
    if not match:
        return text
    last = text[text.rfind("\n") + 1 : match.start()]
    opened = r"[\"“”]" if match[1] in '"”' else r"(?:^|[\s(\[—–-])['‘]"
    return text if len(re.findall(opened, last)) % 2 else text[: match.start()]


def without_chrome(text: str) -> str:
    r"""The text without page chrome. Doing it twice changes nothing.

    >>> page = "Home > News\n\nMinisters meet\n\nThey met in Rome on Monday to talk.\n\nSearch"
    >>> without_chrome(page)
    'Ministers meet\n\nThey met in Rome on Monday to talk.'
    """
    while True:
        lines = [line for line in without_inline(text).split("\n") if not is_furniture(line)]
        lines = _trim(_without_menu(_without_links(lines)))
        kept = re.sub("\n{3,}", "\n\n", _without_stray_quote("\n".join(lines))).strip()
        if kept == text:
            return kept
        text = kept
