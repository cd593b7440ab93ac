"""Every option, what is lawful and risks least first, and what is not open (yet) behind what is."""

from songbang.position.options import (
    ask_for_release,
    confirm_not_effective,
    join_now,
    leave_new_firm_now,
    negotiate,
    pay_and_go_on,
    remind_and_rescind,
    stay_out,
    wait_to_the_day,
)
from songbang.position.options.choices import Choices
from songbang.position.results import Option

OPTIONS = (
    leave_new_firm_now,  # open only to who works for a competitor: then each day counts
    stay_out,
    wait_to_the_day,
    ask_for_release,
    negotiate,
    remind_and_rescind,
    confirm_not_effective,
    pay_and_go_on,
    join_now,
)


def options(view: Choices) -> tuple[Option, ...]:
    """Return the options in the order in which they are shown; each is there, open or with why it is not."""
    return tuple(sorted((one.option(view) for one in OPTIONS), key=lambda one: not one.open))
