"""How far a cue may look in an English sentence: a dot ends nothing where no capital follows (Ltd., 4.1, U.S.)."""

_SIGN = r"(?:[^.;。]|\.(?! [A-Z]|$))"
NEAR = _SIGN + r"{0,40}?"
MID = _SIGN + r"{0,64}?"
SPAN = _SIGN + r"{0,120}?"
FAR = _SIGN + r"{0,320}?"
