"""Stands in the way of the package of the same name, as if it were not installed."""

raise ModuleNotFoundError("No module named 'mcp_types'", name="mcp_types")
