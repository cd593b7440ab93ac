"""What a policy on non-competes would cost: whom it keeps, for how long, for what pay, set side by side with others."""
