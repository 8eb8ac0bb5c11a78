"""Lists of those present, put together from names, offices, bodies, joints and openings.

What an article may tell in one sentence has more forms than anybody would write down: each list
here is one drawn from all of them. Names come from everywhere; who has which office means nothing.
"""

import random

NAMES = (
    "Lubinda Akapelwa", "Kagiso Mmusi", "Thandiwe Nkosi-Dlamini", "Oluwaseun Adebayo",
    "Ngozi Okwuosa", "Kwabena Asante Boateng", "Mamadou Lamine Diallo", "Aïssatou Bâ",
    "Tesfaye Woldemariam", "Wanjiku Mutua", "Jean-Pierre Habyarimana", "Abdoulaye N'Diaye",
    "Fatima Zahra El Idrissi", "Youssef Ben Romdhane", "Mohammed bin Rashid Al Suwaidi",
    "Noura Al-Kaabi", "Abdulaziz Al-Turki", "Rania Abu Ghazaleh", "Parviz Shahriari",
    "Gulnara Abdykerimova", "Aibek Toktogulov", "Dilnoza Rakhmatullaeva", "Nursultan Bekov",
    "Nino Kvaratskhelia", "Davit Harutyunyan", "Rashad Guliyev", "Mehmet Ali Özdemir",
    "Ayşe Yıldırım", "Dejan Stanković", "Vasilka Cepa Nikolova", "Ilir Gjonaj",
    "Arta Dobroshi-Hoxha", "Ioana Popescu", "Tudor Văcărescu", "Olena Kovalchuk",
    "Ekaterina Sidorova", "Katarzyna Wiśniewska", "Jiří Novotný", "Réka Szabó", "Horváth Gábor",
    "Eglė Kazlauskaitė", "Tuomas Rantanen", "Hallgerður Einarsdóttir", "Øystein Haugland",
    "Søren Vestergaard", "Siobhán Ní Dhomhnaill", "Fergal Ó Maoláin", "Rhys Llewellyn",
    "Marie-Claire Dubois", "Étienne de Villiers", "Jan van der Meer", "Annegret von Platen",
    "Giulia Della Valle", "Matteo D'Angelo", "Inês Carvalho dos Santos", "João Pedro Figueiredo",
    "María José Ocampo", "Xavier Larrea", "Hugo Ernesto Chávez Umaña", "Nilda Benítez",
    "Luz Marina Quispe", "Wayra Mamani", "Philip Jules Pierre-Louis", "Shanice Baptiste",
    "Duncan MacAllister", "Mele Tu'ipulotu", "Sione Fifita", "Losaline Vakameilalo",
    "Aroha Ngata", "Tran Thi Lan", "Nguyen Van Thanh", "Sok Chenda", "Somchai Wongsawat",
    "Siriporn Phanomyong", "Aung Kyaw Moe", "Nur Aisyah binti Osman", "Retno Wulandari",
    "Zhang Wei", "Liu Xiaoming", "Chen Yu-ling", "Sato Haruka", "Kenji Watanabe", "Kim Min-jung",
    "Park Sang-hoon", "Enkhbat Ganbold", "Nomin Batsaikhan", "Tashi Wangmo", "Karma Dorji",
    "Ram Prasad Adhikari", "Sunita Thapa", "Sharmin Akter", "Priyanka Deshmukh",
    "Harpreet Kaur Gill", "Ayesha Siddiqui", "Faraz Ahmed Khokhar",
)  # fmt: skip
STATES = {
    "Zambia": "Zambian", "Peru": "Peruvian", "Latvia": "Latvian", "Vietnam": "Vietnamese",
    "Qatar": "Qatari", "Fiji": "Fijian", "Serbia": "Serbian", "Ghana": "Ghanaian",
    "Mongolia": "Mongolian", "Chile": "Chilean", "Nepal": "Nepali", "Ireland": "Irish",
}  # fmt: skip
OF_STATE = (
    "Minister of Culture", "Deputy Minister of Education", "Ambassador", "State Secretary",
    "Deputy Foreign Minister", "Minister of Culture, Youth and Sports", "Chargé d'Affaires",
)  # fmt: skip
OF_BODY = (
    "Director", "President", "Rector", "Director General", "Chairperson", "Deputy Director",
    "Head of International Relations", "Secretary General", "Dean", "Curator", "Coordinator",
    "Legal Adviser", "Vice-Rector for Research", "Chief Librarian", "Head of Production",
)  # fmt: skip
BODIES = (
    "National Library", "Museum of Fine Arts", "State Archives", "University of the Arts",
    "National Film Office", "Writers' Union", "Song Society “Morning Star”", "Arts Council",
    "Cultural Centre “Druzhba”", "Conservatory of Music", "National Gallery", "Opera House",
    "Academy of Sciences", "Chamber of Commerce", 'Theatre Society "Yeni Perde"',
)  # fmt: skip
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
