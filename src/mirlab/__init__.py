"""mirlab."""
