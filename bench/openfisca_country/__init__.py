"""The same rules as an OpenFisca country package, for the benchmark only: a person, her facts, what she is due.

It runs in an environment of its own (``bench/openfisca/requirements.txt``); nothing here imports songbang. Its
parameters are written from the law by ``bench.law_parameters`` before each run.
"""
