"""The features themselves, one file for each family; the registry loads them by name."""
