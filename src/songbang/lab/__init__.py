"""The policy lab: a labour market on a card, and what the models say of a policy in it.

``import songbang.lab as lab``: docs/researchers.md shows how, docs/tables.md tells every column. The same arguments
give the same tables, on any number of cores. What comes out is what models say of the card, and no forecast.
"""

from songbang.basis.library import offer

offer(__name__)
