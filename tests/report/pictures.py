"""A picture for tests of the forms: one grey point."""

from communique.report import Picture

PICTURE = Picture(
    "map",
    "A map",
    "One point of one.",
    b'<svg xmlns="http://www.w3.org/2000/svg"/>',
    bytes.fromhex(
        "89504e470d0a1a0a0000000d4948445200000001000000010800000000"
        "3a7e9b550000000a49444154789c6368000000820081dd436af40000000049454e44ae426082"
    ),
)
