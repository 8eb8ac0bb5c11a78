"""The second layer around a query: a process that cannot reach the network.

Oxigraph has no switch that keeps ``SERVICE`` and ``LOAD`` at home. On Linux a process can give up
the right to open sockets of the internet, for good, by a filter that the kernel applies to its
system calls (seccomp). Elsewhere the first layer stands alone.
"""

from __future__ import annotations

import ctypes
import platform
import struct
import sys

# From linux/audit.h and the tables of system calls: architecture and the number of socket(2).
_MACHINES = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
_LOAD, _EQUAL, _RETURN = 0x20, 0x15, 0x06
_ALLOW, _REFUSE, _KILL = 0x7FFF0000, 0x00050000 | 1, 0x00000000
_LOCAL = 1
_NO_NEW_PRIVILEGES, _SECCOMP, _FILTER = 38, 22, 2


def forbid_network() -> bool:
    """Let this process open none but local sockets from now on; whether the system could do it."""
    if sys.platform != "linux" or platform.machine() not in _MACHINES:
        return False
    architecture, socket = _MACHINES[platform.machine()]
    # Each instruction: operation, how many to skip if true, if false, operand. Offsets are those of
    # struct seccomp_data: 0 the number of the call, 4 the architecture, 16 the first argument.
    program = b"".join(
        struct.pack("HBBI", *instruction)
        for instruction in (
            (_LOAD, 0, 0, 4),
            (_EQUAL, 1, 0, architecture),
            (_RETURN, 0, 0, _KILL),
            (_LOAD, 0, 0, 0),
            (_EQUAL, 0, 2, socket),
            (_LOAD, 0, 0, 16),
            (_EQUAL, 0, 1, _LOCAL),
            (_RETURN, 0, 0, _ALLOW),
            (_RETURN, 0, 0, _REFUSE),
        )
    )
    return _install(program)


def _install(program: bytes) -> bool:
    instructions = ctypes.create_string_buffer(program, len(program))
    header = struct.pack("HxxxxxxP", len(program) // 8, ctypes.addressof(instructions))
    held = ctypes.create_string_buffer(header, len(header))
    call = ctypes.CDLL(None, use_errno=True).prctl
    call.argtypes = [ctypes.c_int, *[ctypes.c_ulong] * 4]
    if call(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) != 0:
        return False
    return bool(call(_SECCOMP, _FILTER, ctypes.addressof(held), 0, 0) == 0)
