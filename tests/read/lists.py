"""Lists of those present, put together from names, offices, bodies, joints and openings.

What an article may tell in one sentence has more forms than anybody would write down: each list
here is one drawn from all of them.
"""

import random

from tests.read.parts import BODIES, NAMES, OF_BODY, OF_STATE, STATES

PERSON = (
    "{name}, {the}{office} of {state}", "{name}, {the}{post} of the {body} of {state}",
    "{name}, {post}, {body} of {state}", "{name}, {the}{post} at the {adjective} {body}",
    "{adjective} {office} {name}", "{post} of the {adjective} {body} {name}",
    "{office} of {state} {name}", "{name} ({post}, {adjective} {body})",
    "{name} – {post} of the {adjective} {body}", "the {post} of the {adjective} {body}, {name}",
    "Dr. {name}, {the}{post} of the {adjective} {body}", "{state}'s {office} {name}",
    "{name} of the {adjective} {body}", "{name}",
)  # fmt: skip
TOLD = (
    "The meeting was attended by {}.", "The meeting was also attended by {}.",
    "Also present at the meeting were {}.", "Present were {}.", "The participants were {}.",
    "Those present at the meeting included {}.", "In attendance were {}.",
    "Among those who took part in the meeting were {}.", "Joining the meeting were {}.",
    "Other participants in the talks were {}.", "{} also took part in the meeting.",
    "{} were also present at the meeting.", "The minister was accompanied by {}.",
    "The minister's delegation included {}.", "The talks were held in the presence of {}.",
)  # fmt: skip


def drawn(seed):
    """A sentence that tells who was there, and who was, by name."""
    draw = random.Random(seed)
    names = draw.sample(NAMES, draw.choice((2, 3, 4, 5)))
    one_form = draw.choice(PERSON) if draw.random() < 0.6 else None  # lists mostly keep to one
    people = [_person(draw, name, one_form or draw.choice(PERSON)) for name in names]
    comma = ";" if draw.random() < 0.3 else ","
    last = draw.choice((" and ", f"{comma} and ")) if comma == "," else "; and "
    told = draw.choice(TOLD).format(f"{comma} ".join(people[:-1]) + last + people[-1])
    return told[0].upper() + told[1:], set(names)


def _person(draw, name, form):
    state = draw.choice(tuple(STATES))
    return form.format(
        name=name,
        state=state,
        adjective=STATES[state],
        the=draw.choice(("", "the ")),
        office=draw.choice(OF_STATE),
        post=draw.choice(OF_BODY),
        body=draw.choice(BODIES),
    )
