"""Numbers to tables: naming, tables, reading, sources, splits, execution, extraction, audit."""
