"""Policies side by side as they leave the house: JSON, a page with pictures, a workbook, lines on a screen."""
