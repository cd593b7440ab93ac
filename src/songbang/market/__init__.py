"""Who fears whom and who goes where: lists of rivals and tables of moves.

``import songbang.market as market``: docs/researchers.md shows how, docs/tables.md tells every column. The same
arguments give the same tables, on any number of cores.
"""

from songbang.basis.library import offer

offer(__name__)
