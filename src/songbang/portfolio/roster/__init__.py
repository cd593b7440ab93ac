"""A roster as people keep it: any workbook or table in text, read into typed columns; nothing is lost."""
