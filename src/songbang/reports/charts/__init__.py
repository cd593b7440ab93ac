"""Drawings that become SVG, for every report."""
