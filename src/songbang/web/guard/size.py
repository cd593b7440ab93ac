"""How large a request may be, counted as it comes in: what it says of itself is not believed."""

from starlette.types import Message, Receive


class TooLarge(Exception):  # noqa: N818 - what it says
    """More came in than one request may hold."""


def limited(receive: Receive, most: int) -> Receive:
    """Return what receives the same, and raises `TooLarge` after ``most`` bytes."""
    counted = 0

    async def counting() -> Message:
        nonlocal counted
        message = await receive()
        counted += len(message.get("body", b""))
        if counted > most:
            raise TooLarge
        return message

    return counting
