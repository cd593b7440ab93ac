"""Ladders to try the model on: the whole admissible box, edges included."""

from hypothesis import strategies as st

from songbang.lab.ladder.ladder import Ladder

SHARES = st.one_of(st.sampled_from([0.0, 1.0]), st.floats(0, 1))


@st.composite
def ladders(draw: st.DrawFn) -> Ladder:
    loss = draw(st.floats(1e-4, 0.4))
    unemployed = draw(st.floats(1e-3, 0.6))
    employed = draw(st.one_of(st.just(0.0), st.floats(0, 0.6)))
    return Ladder(loss, unemployed, employed, draw(SHARES), draw(SHARES), draw(SHARES), draw(SHARES))
