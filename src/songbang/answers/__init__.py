"""Facts set against the law in force on a day.

``answer(facts, law, place, day)`` judges every provision; the fact ``clauses`` (the clause kinds that the papers hold)
leaves out those that speak to none of them.
"""
