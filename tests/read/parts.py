"""Parts of generated sentences: names from everywhere, states, offices, bodies.

Who has which office means nothing.
"""

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
