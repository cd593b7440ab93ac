"""L0: a wage-posting job ladder with blocked offers, in closed form."""
