# Whole sentences of many languages read better on one line each.
# ruff: noqa: E501
"""English passes, also full of foreign names; other languages are refused by name."""

import pytest
from communique.load._language import why_not_english

FOREIGN = {
    "French": "La ministre de la Culture a reçu mardi à Paris son homologue marocain pour discuter des projets communs dans le domaine des musées.",
    "Spanish": "El ministro de Cultura se reunió el martes con su homólogo en Madrid para firmar un acuerdo sobre el patrimonio de los dos países.",
    "Portuguese": "O ministro da Cultura reuniu-se com o embaixador em Lisboa para assinar um acordo que prevê uma exposição no museu nacional.",
    "Italian": "Il ministro della Cultura ha incontrato a Roma il suo omologo per firmare un accordo che prevede la restituzione delle opere.",
    "German": "Der Kulturminister hat sich am Dienstag in Berlin mit seinem Amtskollegen getroffen und ein Abkommen über die Museen unterzeichnet.",
    "Dutch": "De minister van Cultuur heeft dinsdag in Den Haag een overeenkomst getekend met zijn ambtgenoot over het museum en de collectie.",
    "Swedish": "Kulturministern träffade på tisdagen sin kollega från Finland och skrev under ett avtal som gäller för museerna.",
    "Polish": "Minister kultury spotkał się we wtorek w Warszawie z ambasadorem i podpisał porozumienie, które dotyczy muzeów oraz archiwów.",
    "Turkish": "Kültür bakanı salı günü Ankara'da mevkidaşı ile bir araya geldi ve iki ülke arasında müzeler için bir anlaşma imzaladı.",
    "Indonesian": "Menteri Kebudayaan bertemu dengan duta besar di Jakarta untuk menandatangani perjanjian yang akan memperkuat kerja sama antara dua negara.",
    "Vietnamese": "Bộ trưởng đã gặp đại sứ tại Hà Nội và ký một thỏa thuận về hợp tác văn hóa giữa hai nước trong những năm tới.",
    "Swahili": "Waziri wa Utamaduni alikutana na balozi katika mji wa Nairobi na kutia saini mkataba wa ushirikiano kati ya nchi hizo mbili.",
    "Hungarian": "A kulturális miniszter kedden Budapesten találkozott a nagykövettel, és aláírta az egyezményt, amely szerint nem lesz több díj.",
    "Uzbek": "Vazir seshanba kuni Toshkentda elchi bilan uchrashdi va ikki mamlakat o'rtasida hamkorlik uchun bir bitim imzoladi.",
    "Russian": "Министр культуры встретился во вторник в Москве с послом и подписал соглашение о сотрудничестве музеев.",
    "Arabic": "التقى وزير الثقافة نظيره في القاهرة ووقع معه مذكرة تفاهم بشأن المتاحف.",
    "Persian": "وزیر فرهنگ با سفیر در تهران دیدار کرد و تفاهم‌نامه‌ای امضا شد.",
    "Chinese": "文化部长星期二在北京会见了大使，并签署了博物馆合作备忘录。",
    "Japanese": "文化大臣は火曜日に東京で大使と会談し、博物館に関する覚書に署名した。",
    "Greek": "Η υπουργός Πολιτισμού συναντήθηκε στην Αθήνα με τον πρέσβη και υπέγραψε μνημόνιο.",
    "Hindi": "संस्कृति मंत्री ने मंगलवार को नई दिल्ली में राजदूत से मुलाकात की।",
    "Korean": "문화부 장관은 화요일 서울에서 대사를 만나 양해각서에 서명했다.",
}  # fmt: skip


@pytest.mark.parametrize("language", FOREIGN)
def test_another_language_is_refused(language):
    assert why_not_english(FOREIGN[language])


@pytest.mark.parametrize("language", ["French", "German", "Indonesian", "Turkish", "Polish"])
def test_the_message_names_the_language(language):
    assert language in why_not_english(FOREIGN[language])


@pytest.mark.parametrize(
    "text",
    [
        "Ministers meet in Rome.",
        "Jalali in Moscow",
        "Putin, Pezeshkian sign treaty",
        "The guests: Juan de la Cruz, María del Carmen, Luís da Silva, Jan van den Berg, Omar El Amin.",
        "Present were Nguyễn Văn Hùng, Phạm Thị Thanh Trà, Lê Hải Bình, Saleumxay Kommasith, Đỗ Hùng "
        "Việt, Trần Quốc Khánh, Somsavat Lengsavad, Bounnhang Vorachith and Phankham Viphavanh of the "
        "two committees.",
        "Bakhtiyor Saidov received Toshihiro Nikai. Ismatulla Irgashev and Katsuya Okada were there.",
        "She quoted the poet: “Bani Adam” (بنی‌آدم اعضای یک پیکرند) and then signed the book.",
        "The Goethe-Institut and the Institut français opened “Les Rencontres” at the Musée des "
        "Beaux-Arts; the Casa de la Cultura and the Museo del Prado lent works.",
    ],
)
def test_english_with_many_foreign_names_passes(text):
    assert why_not_english(text) == ""


def test_mixed_text_counts_by_its_greater_part():
    english = "The minister of culture met the ambassador in Paris and signed a memorandum. " * 3
    assert why_not_english(english + FOREIGN["French"]) == ""
    assert why_not_english("The end. " + FOREIGN["French"] * 3)
