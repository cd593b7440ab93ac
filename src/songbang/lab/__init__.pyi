# What the room offers, each name loaded when it is asked for (``basis.library``); type checkers read it as well.
from songbang.basis.list_graph import ListGraph
from songbang.basis.problem import Problem
from songbang.lab.assumptions import assumptions
from songbang.lab.card import Card, Firms, Group, Range, Restraint, Source
from songbang.lab.card_cells import WrongCell
from songbang.lab.card_hash import card_hash
from songbang.lab.choose import choose, written
from songbang.lab.chosen import Chosen
from songbang.lab.definitions import lines, measures
from songbang.lab.example import example_card, example_text
from songbang.lab.game.definitions import figures as game_figures
from songbang.lab.game.definitions import taken_for_granted
from songbang.lab.game.play import play
from songbang.lab.game.played import Played
from songbang.lab.how import How
from songbang.lab.ladder.calibrate import RidgePoint, Target, ridge
from songbang.lab.ladder.careers import Careers, Start, careers
from songbang.lab.ladder.ladder import Ladder
from songbang.lab.ladder.steady import Steady, steady
from songbang.lab.ladder.why import Why, why
from songbang.lab.limits import left_out, unmeasured
from songbang.lab.outcome import Outcome, PolicyOutcome, Spread
from songbang.lab.placed import Placed, placed
from songbang.lab.policy import NotTold, Policy
from songbang.lab.policy import policies as shipped_policies
from songbang.lab.published.compare import Compared, compared, misses
from songbang.lab.published.counter import counters
from songbang.lab.published.effects import effects, outcomes
from songbang.lab.published.frames import compared_frame, ridge_frame
from songbang.lab.published.rival import rival
from songbang.lab.read_card import card_text, read_card
from songbang.lab.run import run
from songbang.lab.simulation.against import against
from songbang.lab.simulation.history import History
from songbang.lab.simulation.simulate import simulate
from songbang.lab.tables import bills_frame, figures_frame, moved_frame, paths_frame

__all__ = [
    "Card",
    "Careers",
    "Chosen",
    "Compared",
    "Firms",
    "Group",
    "History",
    "How",
    "Ladder",
    "ListGraph",
    "NotTold",
    "Outcome",
    "Placed",
    "Played",
    "Policy",
    "PolicyOutcome",
    "Problem",
    "Range",
    "Restraint",
    "RidgePoint",
    "Source",
    "Spread",
    "Start",
    "Steady",
    "Target",
    "Why",
    "WrongCell",
    "against",
    "assumptions",
    "bills_frame",
    "card_hash",
    "card_text",
    "careers",
    "choose",
    "compared",
    "compared_frame",
    "counters",
    "effects",
    "example_card",
    "example_text",
    "figures_frame",
    "game_figures",
    "left_out",
    "lines",
    "measures",
    "misses",
    "moved_frame",
    "outcomes",
    "paths_frame",
    "placed",
    "play",
    "read_card",
    "ridge",
    "ridge_frame",
    "rival",
    "run",
    "shipped_policies",
    "simulate",
    "steady",
    "taken_for_granted",
    "unmeasured",
    "why",
    "written",
]
