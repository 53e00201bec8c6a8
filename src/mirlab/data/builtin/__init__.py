"""Data that ships with mirlab; SOURCES.md says where each file comes from."""
