"""What may be said of counts: intervals, draws, cells to withhold, printed shares worked out again."""
