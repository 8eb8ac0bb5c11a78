"""Whether a text is in English, by its script and its function words.

Function words make up a third of English prose and are few and closed, so counting them tells
languages apart without a model, even in a text full of foreign names. Words that several languages
share ("in", "a", "on", "de") say nothing and are not counted.
"""

from __future__ import annotations

import re
import unicodedata

# Between half of the letters and all: an English article may quote a line of Arabic or Chinese.
_LATIN_SHARE = 0.6
# English news has 20 to 40 per cent of these words; lists of names still have 5.
_ENGLISH_SHARE = 0.04
# Below so many words a share means nothing; only another language's words count against a text.
_SHORT = 25
_OTHER_WORDS = 2

ENGLISH = frozenset(
    """the of and to for with by was were is are that this from as at has have had been its his her
    their which who will would said it he she they but not after between during into about between
    an or be we our more than also both on""".split()
)
OTHERS = {
    "French": (
        "le la les des du et est une dans pour que qui par sur avec au aux ce cette il "
        "elle ont été son ses leur plus entre"
    ),
    "Spanish": (
        "el la los las del y es una en para que por con al su sus se lo como más este "
        "esta entre fue ha sobre un"
    ),
    "Portuguese": (
        "o os as do da dos das e é uma em para que por com ao no na nos nas seu sua mais "
        "entre foi não um pelo pela"
    ),
    "Italian": (
        "il lo la gli del della dei delle e è una di per che con al alla nel nella sono "
        "dal tra ha più un suo anche"
    ),
    "Romanian": "și în de la cu pe din pentru că este au fost care sa o al ale unei între prin",
    "German": (
        "der die das und ist ein eine den dem des mit von zu für auf im nicht sich auch "
        "wurde nach bei zwischen dass über"
    ),
    "Dutch": (
        "de het een en van is dat met voor zijn op te niet door aan ook bij werd tussen naar heeft"
    ),
    "Swedish": "och att det som en ett är på för med av den till inte har från om mellan sin vid",
    "Danish or Norwegian": (
        "og at det som en et er på for med av af den til ikke har fra om mellom mellem sin ved"
    ),
    "Finnish": "ja on että oli sekä myös mutta se hän ovat kanssa välillä joka sen mukaan",
    "Hungarian": "a az és hogy nem egy is volt meg között magyar való szerint de ez által",
    "Polish": "i w na z do się nie że jest oraz przez dla od po to o między który za",
    "Czech or Slovak": "a v na se z do je že s pro o od po i mezi který ve sa aj medzi pre",
    "Croatian, Bosnian or Serbian": "i u na je se da s za su od o koji te između iz će kao",
    "Albanian": "dhe të e në i për me nga një që është të ka mes si",
    "Turkish": "ve bir bu ile için da de olarak olan arasında çok daha gibi kadar sonra en ise",
    "Azerbaijani": "və bir bu ilə üçün da də olan arasında çox daha kimi ki",
    "Uzbek": "va bir bu bilan uchun ham edi oʻrtasida o'rtasida bo'yicha ning",
    "Indonesian or Malay": (
        "dan yang di untuk dengan pada dari ini itu dalam ke akan oleh juga tidak antara "
        "kepada telah"
    ),
    "Filipino": "ang ng sa na mga at ay ni si para kay nito ito pagitan",
    "Vietnamese": "và của các trong là có cho với được một những đã ở về tại giữa",
    "Swahili": "na ya wa kwa ni katika la za cha kuwa pia kati hiyo huo baina",
    "Somali": "iyo ka ku ee oo la uu ay in waa si",
    "Lithuanian": "ir į su iš kad yra bei buvo tarp dėl per kaip",
    "Estonian": "ja on et ning oma ka oli mis kui vahel",
}
# Parts of names, and words that English has too: "de la Cruz" in a list of guests is no Spanish.
_NO_EVIDENCE = ENGLISH | frozenset(
    """a i in an is at to do no so as on me men per sin via de la le du del della di da do dos das
    el al las los van von den der het te ten bin y e o na si ka as os des""".split()
)
_WORDS = {name: frozenset(words.split()) - _NO_EVIDENCE for name, words in OTHERS.items()}


def _latin_share(text: str) -> float:
    letters = [char for char in text if char.isalpha()]
    latin = sum(1 for char in letters if unicodedata.name(char, "").startswith("LATIN"))
    return latin / len(letters) if letters else 1.0


def why_not_english(text: str) -> str:
    """Why a text does not count as English; empty if it does.

    >>> why_not_english("Le ministre a signé un accord avec son homologue dans la capitale.")
    'seems to be in French, not in English'
    >>> why_not_english("Kazem Jalali met Vladimir Malyshev")
    ''
    """
    if _latin_share(text) < _LATIN_SHARE:
        return "is not in a Latin script, so not in English"
    words = re.findall(r"[^\W\d_]+(?:['ʻ][^\W\d_]+)?", text.casefold())
    english = sum(1 for word in words if word in ENGLISH)
    counts = {name: sum(1 for word in words if word in known) for name, known in _WORDS.items()}
    other = max(counts, key=lambda name: counts[name])
    if counts[other] > english and counts[other] >= _OTHER_WORDS:
        return f"seems to be in {other}, not in English"
    if len(words) >= _SHORT and english < _ENGLISH_SHARE * len(words):
        return "has too few English words to be in English"
    return ""
