"""The runner of OpenFisca: loads the rows once, works them out as often as it is told, and says how long it took.

It reads words from its standard input, a line each (``run``, ``save``, ``lookup``), and answers each with a line of
JSON. ``python -m bench.openfisca_country.run FOLDER WAY``.
"""

import json
import sys
import time
from importlib.metadata import version
from pathlib import Path

import numpy
from openfisca_core.simulations import Simulation

from bench.openfisca_country.places import LAW_DAY, NAMES, Place
from bench.openfisca_country.system import CountryTaxBenefitSystem

SUMS = ("average_wage", "agreed", "paid", "damages")
COUNTS = ("nc_months", "months", "damages_multiple")
RESULTS = ("monthly", "due", "arrears", "total_compensation", "damages_contract", "exposure")
UNKNOWN = -1


def inputs(folder):
    """Return the arrays of a folder in the types that OpenFisca holds them in, so that none is converted later."""
    raw = {file.stem: numpy.fromfile(file, dtype="<i8") for file in folder.glob("*.i8")}
    told = json.loads((folder / "places.json").read_text(encoding="utf-8"))
    number = numpy.array([NAMES.index(name) for name in told], dtype=numpy.int16)
    known = {name: numpy.where(raw[name] == UNKNOWN, 0, raw[name]) for name in (*SUMS, *COUNTS)}
    return {
        "place": Place.encode(number[raw["place"]]),
        "protects_technical_secret": raw["protects_technical_secret"] == 1,
        "left": raw["left"].astype("datetime64[D]"),
        "compensation_agreed": raw["agreed"] != UNKNOWN,
        "damages_stated": raw["damages"] != UNKNOWN,
        **{name: (known[name] / 100).astype(numpy.float32) for name in SUMS},
        **{name: known[name].astype(numpy.int32) for name in COUNTS},
        "damages_multiple": known["damages_multiple"].astype(numpy.float32),
    }


def results(system, rows):
    """Return what every person is due, owed and risks."""
    populations = system.instantiate_entities()
    population = populations["person"]
    population.count = len(rows["place"])
    population.ids = range(population.count)  # nobody reads them: the builder's list of a million texts is saved
    simulation = Simulation(system, populations)
    for name, values in rows.items():
        simulation.set_input(name, LAW_DAY, values)
    return {name: simulation.calculate(name, LAW_DAY) for name in RESULTS}


def main(folder, way):
    """Answer one word after the other until there are no more."""
    system, rows = CountryTaxBenefitSystem(way), inputs(folder)
    versions = {"openfisca-core": version("openfisca-core"), "numpy": version("numpy")}
    tell({"ready": True, "versions": versions, "python": sys.version.split()[0]})
    last = {}
    for word in map(str.strip, sys.stdin):
        last = last if word == "save" else {}
        start = time.perf_counter()
        if word == "run":
            last = results(system, rows)
        elif word == "lookup":
            last = {"minimum_wage": system.get_parameters_at_instant(LAW_DAY).minimum_wage[rows["place"]]}
        elif word == "save":
            for name, values in last.items():
                values.astype("<f4").tofile(folder / f"{way}.{name}.f4")
        tell({"seconds": time.perf_counter() - start})


def tell(answer):
    """Write one line."""
    print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
