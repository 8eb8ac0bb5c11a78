"""Who signs, told in another sentence than the instrument, one by one, or without a verb."""

import pytest

from tests.read.reading import facts

_SIGNED = "Malta and Ghana signed a memorandum on crafts in Valletta. "


def _signatories(text: str) -> list[str]:
    return sorted(name for a in facts(text)["agreements"] for name in a["signatories"])


@pytest.mark.parametrize(
    "telling",
    [
        "Minister Paul Borg signed for Malta. Minister Efua Mensah did so for Ghana.",
        "Minister Paul Borg signed on behalf of Malta, while Ghana was represented by Minister "
        "Efua Mensah.",
        "Malta was represented at the signing by Minister Paul Borg and Ghana by Minister Efua "
        "Mensah.",
        "The hosts were represented by Minister Paul Borg and the guests by Minister Efua Mensah.",
        "Minister Paul Borg represented the hosts whereas the ministry of Ghana was represented by "
        "Minister Efua Mensah.",
        "Minister Paul Borg stood for the government, while Minister Efua Mensah stood for the "
        "museum.",
        "The signatories were Minister Paul Borg and Minister Efua Mensah.",
        "It carries the signatures of Minister Paul Borg and Minister Efua Mensah.",
        "Putting pen to paper were Minister Paul Borg and Minister Efua Mensah.",
        "Minister Paul Borg signed on the Maltese side and Minister Efua Mensah on the Ghanaian "
        "side.",
        "Signing on the Maltese side was Minister Paul Borg, and on the Ghanaian side Minister "
        "Efua Mensah.",
        "The signature took place between Minister Paul Borg and Minister Efua Mensah.",
        "Minister Paul Borg signed for his country and Minister Efua Mensah for hers.",
        "For Malta it was signed by Minister Paul Borg, and for Ghana by Minister Efua Mensah.",
        "Minister Paul Borg, who signed on Malta's behalf, called it timely. Minister Efua Mensah "
        "also affixed her signature.",
        "Among the officials who signed it were Minister Paul Borg and Minister Efua Mensah.",
        "It was brokered by Qatar and signed by Minister Paul Borg and Minister Efua Mensah.",
        "Minister Paul Borg and his Ghanaian counterpart Efua Mensah signed the new document.",
        "Initialling for Malta was Minister Paul Borg. Minister Efua Mensah initialled for Ghana.",
        "Inking the deal were Minister Paul Borg and Minister Efua Mensah.",
        "It was signed by the Maltese minister and his Ghanaian counterpart. Maltese Minister Paul "
        "Borg and Ghanaian Minister Efua Mensah then left.",
        "It was signed by Minister Paul Borg and Minister Efua Mensah, with envoy Otto Weiss also "
        "attending the ceremony.",
        "It was signed by Minister Paul Borg and Minister Efua Mensah, with envoy Otto Weiss "
        "looking on.",
    ],
)
def test_those_who_sign_beside_the_sentence_of_the_instrument(telling: str) -> None:
    assert _signatories(_SIGNED + telling) == ["Efua Mensah", "Paul Borg"]


@pytest.mark.parametrize(
    "telling",
    [
        "At the craft fair, Ghana was represented by Minister Efua Mensah.",
        "Minister Paul Borg, who opened the ceremony, later signed the guest book.",
        "Minister Paul Borg also signed a decree on museums.",
        "President Ama Owusu was represented at the signing by Minister Efua Mensah.",
        "It was brokered by Minister Efua Mensah.",
        "During the meeting with Minister Efua Mensah we reached more accords.",
        "Minister Efua Mensah represented the ministry at a dinner.",
        "Minister Efua Mensah declined to append her signature because of a clause on ledgers.",
        "Minister Efua Mensah was unwilling to put her name to it.",
    ],
)
def test_those_who_do_something_else(telling: str) -> None:
    assert _signatories(_SIGNED + telling) == []


@pytest.mark.parametrize(
    "text",
    [
        "Malta and Ghana signed a protocol, with Minister Paul Borg signing for Malta and Minister "
        "Efua Mensah for Ghana.",
        "Malta and Ghana signed a protocol, with Minister Paul Borg and Minister Efua Mensah as "
        "signatories.",
        "Minister Paul Borg and Minister Efua Mensah met in Accra, where they signed a protocol "
        "between Malta and Ghana.",
        "Signing for the Museum of Malta was director Paul Borg, and for the Museum of Ghana "
        "director Efua Mensah. The agreement between the two museums covers training.",
        "Minister Paul Borg signed for Malta, and for Ghana it was Minister Efua Mensah who signed "
        "the protocol.",
        "The visit ended with the signing by Ministers Paul Borg of Malta and Efua Mensah of Ghana "
        "of an agreement on festivals.",
        "Malta and Ghana concluded a film treaty; Minister Paul Borg and Minister Efua Mensah "
        "signed it in Accra.",
        "Malta and Ghana updated their film treaty, with Minister Paul Borg and Minister Efua "
        "Mensah signing the new text in Accra.",
        "The Minister of Culture of Malta, Paul Borg, and the Ambassador of Ghana, Efua Mensah, "
        "exchanged the signed copies of a memorandum on museums.",
        "Minister Paul Borg of Malta and Minister Efua Mensah of Ghana have signed a "
        "communiqué-cum-protocol on festivals.",
        "Malta and Ghana concluded a protocol; the signatures were those of Minister Paul Borg and "
        "Minister Efua Mensah.",
        "Minister Paul Borg of Malta and Minister Efua Mensah of Ghana inked the pact in Accra. "
        "The pact on museums replaces one of 1969.",
    ],
)
def test_those_who_sign_in_other_orders(text: str) -> None:
    assert _signatories(text) == ["Efua Mensah", "Paul Borg"]


@pytest.mark.parametrize(
    "text",
    [
        "The signing by Minister Paul Borg of Malta of a report on the film agreement between "
        "Malta and Ghana took an hour.",
        "Malta and Ghana concluded a film treaty; Minister Paul Borg read a book, and Minister "
        "Efua Mensah signed it.",
        "Minister Paul Borg of Malta signed autographs after the accord with Ghana was praised.",
        "The programme of the concert, signed by Maltese composer Paul Borg, was sold in Accra.",
    ],
)
def test_those_who_sign_something_else(text: str) -> None:
    assert _signatories(text) == []


def test_those_who_are_to_sign_do_so_with_what_is_planned() -> None:
    text = (
        "Malta and Ghana will sign a memorandum on crafts. The document will be signed by Minister "
        "Paul Borg and Minister Efua Mensah."
    )
    assert [(a["status"], a["signatories"]) for a in facts(text)["agreements"]] == [
        ("planned", ["Efua Mensah", "Paul Borg"])
    ]


def test_in_a_row_each_signs_with_the_first() -> None:
    told = facts(
        "The Alto Library inked two memorandums of understanding. Ana Lima represented the library "
        "whereas the forestry agency was represented by its director Jan Novak and the university "
        "was represented by its rector Eva Berg."
    )
    met = {frozenset(m["participants"]) for m in told["meetings"]}
    assert met == {frozenset({"Ana Lima", "Jan Novak"}), frozenset({"Ana Lima", "Eva Berg"})}
