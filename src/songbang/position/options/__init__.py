"""What can be done from here: each option by date and by money, with what it rests on and what it risks."""
