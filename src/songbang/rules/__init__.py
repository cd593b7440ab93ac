"""One small pure function a question: facts and a provision in, a verdict out.

Each module has ``judge(facts, provision)`` and names in ``FIGURES`` the figures that its provisions carry in the
place files. A fact that is missing gives ``unknown`` and is named; a rule never holds a figure of law or a place.
"""
