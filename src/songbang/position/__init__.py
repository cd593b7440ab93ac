"""Where a person stands on a day: bound, free or disputed; money; dates; choices."""
