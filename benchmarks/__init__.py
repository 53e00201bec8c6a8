"""Measurements, one module for each question: `python -m benchmarks NAME` in a checkout. Never tests."""
