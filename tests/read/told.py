"""Sentences of meetings, offices, agreements and events, put together from their parts.

Each is drawn from all forms of telling it and of naming who does, with the facts that it states.
"""

import random

from tests.read.parts import BODIES, NAMES, OF_BODY, OF_STATE, STATES

ISO = dict(zip(STATES, "ZM PE LV VN QA FJ RS GH MN CL NP IE".split(), strict=True))
SERVING = (
    "{adjective} {office} {name}", "the {office} of {state} {name}", "{state}'s {office} {name}",
    "the {adjective} {office}, {name},", "{name}, the {office} of {state},",
)  # fmt: skip
MET = (
    "{A} met with {B} in Riga on Monday.", "{A} met {B} on the sidelines of the forum.",
    "{A} received {B} at the ministry.", "{A} received in audience {B}.",
    "{A} held talks with {B}.", "{A} held a meeting with {B} to discuss cultural ties.",
    "{A} had a meeting with {B} yesterday.", "{A} and {B} held talks in Riga.",
    "{A} and {B} met in Riga on Tuesday to discuss museums.",
    "{A} and {B} have discussed ways of saving archives.",
    "Talks between {A} and {B} took place in Riga.",
    "A meeting between {A} and {B} was held on Friday.",
    "A meeting took place between {A} and {B}.",
    "On 5 May, a meeting of {A} with {B} took place in Riga.",
    "{A} paid a courtesy call on {B}.", "{B} was received by {A} on Monday.",
    "{B} called on {A} at the ministry.", "{A} hosted {B} for lunch.",
    "{A} welcomed {B} at the airport.", "{A} spoke by telephone with {B}.",
    "{A} had a phone call with {B} on Monday.",
    "During a meeting with {B}, {A} spoke of the loans.",
    "At a meeting with {A}, {B} thanked the hosts.",
    "In a meeting with {A}, {B} praised the ties.",
    "{A} discussed cultural cooperation with {B}.", "{A} exchanged views with {B} on museums.",
    "{A} sat down with {B} in Riga.", "{A} conferred with {B} on Tuesday.",
    "{A} visited the museum, where the guests were welcomed by {B}.",
    "As part of the visit, {A} met with {B}.", "{B} visited {A} in the ministry on Monday.",
    "{A} granted an audience to {B}.", "{A} had talks with {B} in Riga.",
    "{A} today met the visiting {B}.", "{A} met, on Monday in Riga, with {B}.",
    "{A}, accompanied by an adviser, met {B}.", "The memorandum was signed by {A} and {B}.",
    "{A} and {B} signed the agreement in Riga.", "{A} signed the memorandum with {B} on Friday.",
    "{A} bid farewell to {B}.", "{A} gave {B} a tour of the library.",
)  # fmt: skip
APART = (
    "{A} spoke in Riga on Monday. In Lima, {B} opened a school.",
    "{A} will travel to Riga, {B} told reporters.",
    "{A} denied that there had been a meeting with {B}.",
    "{A} did not meet {B}.", "{A} may one day meet {B}.",
    "{A} wrote a letter to {B}.", "{A} congratulated {B} on the election.",
    "{A} succeeded {B} in May.", "{A} quoted {B} in a speech.",
    "“We will build it,” {A} said. {B} was not available for comment.",
    "{A} criticised {B}.", "{A} read a poem that {B} had written.",
)  # fmt: skip
HELD = (
    "{name}, {post} of the {body}, spoke.", "{name}, the {post} of the {body}, said so.",
    "{Post} of the {body} {name} spoke.", "The {post} of the {body}, {name}, spoke.",
    "“It is good,” said {name}, {post} of the {body}.", "{name} is the {post} of the {body}.",
    "{name}, who is {post} of the {body}, spoke.", "{name}, {Post}, {body}, spoke.",
    "{name} ({Post}, {body}) spoke.", "The speaker was {name}, {post} at the {body}.",
    "{body} {Post} {name} spoke.", "The {body}'s {post}, {name}, spoke.",
    "{name} has been {post} of the {body} since 2020.",
    "{name} was appointed {post} of the {body}.",
    "According to {name}, {post} of the {body}, it will open.",
)  # fmt: skip
INSTRUMENTS = (
    "memorandum of understanding", "memorandum of cooperation", "cultural cooperation agreement",
    "film co-production treaty", "protocol on the return of artefacts", "letter of intent",
    "cultural exchange programme for 2025-2028", "joint declaration", "loan agreement",
    "agreement on cooperation in the field of museums", "framework agreement on archives",
    "Memorandum of Understanding (MoU) on culture", "executive programme",
    "convention on the protection of heritage",
)  # fmt: skip
AGREED = {
    "signed": (
        "{X} and {Y} signed {an} in Riga on Tuesday.", "{X} and {Y} have signed {an}.",
        "{An} between {X} and {Y} was signed in Riga on Friday.",
        "{X} signed {an} with {Y} on Monday.", "{X} and {Y} concluded {an} in Riga.",
        "{An} was signed between {X} and {Y}.",
        "The governments of {X} and {Y} signed {an} on Monday.",
        "The Ministries of Culture of {X} and {Y} signed {an} in Riga.",
        "Representatives of {X} and {Y} put their signatures to {an}.",
        "The signing of {an} between {X} and {Y} took place in Riga on Monday.",
        "During the visit, {X} and {Y} signed {an}.",
    ),
    "signed by": (
        "{A} and {B} signed {an} in Riga on Tuesday.", "{An} was signed by {A} and {B}.",
        "{A} signed {an} with {B} on Friday.", "Following the talks, {A} and {B} signed {an}.",
        "{A} and {B} signed {an} between the two countries.",
        "{An} between {X} and {Y} was signed in Riga by {A} and {B}.",
        "{X} and {Y} signed {an} on Monday. It was signed by {A} and {B}.",
        "{X} and {Y} signed {an}. The signatories were {A} and {B}.",
        "{An} between {X} and {Y} was inked by {A} and {B} in Riga.",
        "{A} put a signature to {an} together with {B}.",
        "{A} and {B} exchanged signed copies of {an}.",
        "{An} was signed by {A} on the {x} side and {B} on the {y} side.",
    ),
    "planned": (
        "{X} and {Y} will sign {an} in Riga next week.", "{X} and {Y} are to sign {an}.",
        "{An} between {X} and {Y} is expected to be signed in May.",
        "{X} plans to sign {an} with {Y}.", "{X} and {Y} intend to sign {an} in Riga.",
        "{An} between {X} and {Y} will be signed during the visit.",
        "{X} and {Y} are due to sign {an} on Monday.", "{X} and {Y} are set to sign {an}.",
        "{An} is to be signed by {X} and {Y} in June.",
    ),
    "proposed": (
        "{X} proposed signing {an} with {Y}.", "{X} and {Y} are negotiating {an}.",
        "{An} between {X} and {Y} is being drafted.", "{A} proposed {an} to {Y}.",
        "{X} suggested concluding {an} with {Y}.", "{X} and {Y} are working on {an}.",
        "A draft {instrument} between {X} and {Y} was discussed.",
        "{A} and {B} discussed the possibility of signing {an}.",
        "{A} called for {an} between {X} and {Y}.",
    ),
    "in force": (
        "{An} between {X} and {Y} entered into force on 1 May.",
        "{An} between {X} and {Y} is in force since 2019.",
        "{An} between {X} and {Y} came into effect in June.",
        "{An} between {X} and {Y} has been in force since 2019.",
    ),
    "ended": (
        "{An} between {X} and {Y} expired in 2019.",
        "{An} between {X} and {Y} was terminated last year.", "{X} withdrew from {an} with {Y}.",
    ),
    "": (
        "{X} and {Y} have no {instrument}.", "{A} said that no {instrument} was signed with {Y}.",
        "{X} and {Y} failed to sign {an}.", "{X} refused to sign {an} with {Y}.",
    ),
}  # fmt: skip

EVENTS = (
    "the 5th Peruvian International Film Festival", "the Festival of {adjective} Cinema",
    "{adjective} Culture Week", "the Days of {adjective} Culture",
    'the exhibition "Threads of Time"', "the exhibition “Masks of the {adjective} Coast”",
    "the World Forum on Intangible Heritage", "the Accra Jazz Festival",
    "the 12th International Book Fair", "the International Conference on Museum Education",
    "the Lima Biennale of Contemporary Art", "an exhibition of {adjective} photographs",
    "a photo exhibition on {adjective} weaving", "a concert of {adjective} chamber music",
    'a screening of the {adjective} film "Salt Road"', "a festival of {adjective} films",
    "a seminar on {adjective} literature", "a training course for museum staff",
    "a performance by the {adjective} National Ballet", "a symposium on underwater archaeology",
)  # fmt: skip
TOLD_OF = {
    "held": (
        "{E} opened in Riga on Friday.", "{E} was held in Riga on 5 May.",
        "{E} took place in Riga last week.", "{E} kicked off in Riga on Monday.",
        "{E} was inaugurated in Riga by {name}.", "{name} opened {e} in Riga on Tuesday.",
        "{name} attended the opening of {e} in Riga.",
        "The City Museum hosted {e} in Riga on Thursday.", "Riga hosted {e} from 3 to 7 June.",
        "The embassy organised {e} in Riga on Sunday.", "{E} ended in Riga on Saturday.",
        "The opening ceremony of {e} was held in Riga.", "{E} is running in Riga until 5 June.",
        "More than 200 guests attended {e} in Riga.", "{E} drew 3,000 visitors in Riga.",
        "{E} concluded in Riga yesterday.",
    ),
    "planned": (
        "{E} will be held in Riga in May.", "{E} will open in Riga next week.",
        "{E} is to take place in Riga from 3 to 7 June.", "Riga will host {e} in October.",
        "The embassy plans to hold {e} in Riga.", "{E} is scheduled for June in Riga.",
        "{E} is due to open in Riga on 5 June.",
        "The two ministries will organise {e} in Riga next year.",
        "Preparations for {e} in Riga are under way.",
    ),
    "": (
        "There are no plans for an exhibition in Riga.", "No festival was held in Riga.",
        "{name} likes concerts.", "They discussed the possibility of holding a film week in Riga.",
    ),
}  # fmt: skip


def meeting(seed):
    """A sentence about two people, their names, and whether it says that they met."""
    draw = random.Random(seed)
    form = draw.choice(APART) if draw.random() < 0.2 else draw.choice(MET)
    told, names, _ = _of_two(draw, form)
    return told, names, form not in APART


def role(seed):
    """A sentence about who heads or works in a body: name, title and body."""
    draw = random.Random(seed)
    name, post, body = draw.choice(NAMES), draw.choice(OF_BODY), draw.choice(BODIES)
    body = f"{draw.choice(tuple(STATES.values()))} {body}"
    told = draw.choice(HELD).format(name=name, post=post.lower(), Post=post, body=body)
    return told[0].upper() + told[1:], name, post, body


def agreement(seed):
    """A sentence about an instrument: its parties, its status (empty for none), who signed it."""
    draw = random.Random(seed)
    status = draw.choice([s for s in AGREED for _ in range(3 if s.startswith("signed") else 1)])
    told, names, states = _of_two(draw, draw.choice(AGREED[status]))
    signers = names if status == "signed by" else set()
    return told, {ISO[state] for state in states}, status.removesuffix(" by"), signers


def event(seed):
    """A sentence about an event in Riga: its label and status (empty for none)."""
    draw = random.Random(seed)
    status = draw.choice(("held", "held", "held", "planned", "planned", ""))
    label = draw.choice(EVENTS).format(adjective=draw.choice(tuple(STATES.values())))
    told = draw.choice(TOLD_OF[status]).format(
        e=label, E=label[0].upper() + label[1:], name=draw.choice(NAMES)
    )
    return told, label, status


def _of_two(draw, form):
    names, states = draw.sample(NAMES, 2), draw.sample(tuple(STATES), 2)
    first, second = (
        draw.choice(SERVING).format(
            name=name, state=state, adjective=STATES[state], office=draw.choice(OF_STATE)
        )
        for name, state in zip(names, states, strict=True)
    )
    instrument = draw.choice(INSTRUMENTS)
    an = ("an " if instrument[0] in "aeio" else "a ") + instrument
    told = form.format(
        A=first,
        B=second,
        X=states[0],
        Y=states[1],
        x=STATES[states[0]],
        y=STATES[states[1]],
        an=an,
        An=an[0].upper() + an[1:],
        instrument=instrument,
    )
    told = told.replace(",.", ".").replace(",,", ",")
    return told[0].upper() + told[1:], set(names), set(states)
