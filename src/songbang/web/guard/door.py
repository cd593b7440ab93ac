"""Who may come in: whoever opens the address printed once, and programs that hold the key."""

import hmac
import secrets
from dataclasses import dataclass, field
from threading import Lock

_BYTES = 32


def cookie_name(port: int) -> str:
    """Return the name of the session's cookie: browsers share cookies between the ports of one machine."""
    return f"songbang-{port}"


@dataclass(slots=True)
class Door:
    """Tokens that open once, and the sessions they opened. Both live in memory and end with the program."""

    key: str = ""
    _tokens: set[str] = field(default_factory=set)
    _sessions: set[str] = field(default_factory=set)
    _lock: Lock = field(default_factory=Lock)

    def token(self) -> str:
        """Return a new token for the address that is opened; it opens once."""
        token = secrets.token_urlsafe(_BYTES)
        with self._lock:
            self._tokens.add(token)
        return token

    def enter(self, token: str) -> str | None:
        """Return a new session for a token, which is spent with it; ``None`` for one that opens nothing."""
        with self._lock:
            if token not in self._tokens:
                return None
            self._tokens.discard(token)
            session = secrets.token_urlsafe(_BYTES)
            self._sessions.add(session)
            return session

    def knows(self, session: str) -> bool:
        """Tell whether a session was opened here."""
        return session in self._sessions

    def opens(self, key: str) -> bool:
        """Tell whether a program's key is the one of this app; without a key no program comes in."""
        return bool(self.key) and hmac.compare_digest(key.encode(), self.key.encode())
