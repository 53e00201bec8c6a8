"""Which pitch classes and triads speak for a key: made by `python -m benchmarks keyfit`, not by hand.

Contents: WEIGHTS, (2, 4, 12): major and minor keys; all partials, the bass, major triads, minor triads;
pitch classes from the tonic up. MINOR_RATHER, the head start of minor keys; SURPRISE, how often a key
has nothing to do with what is heard.
"""

WEIGHTS = (
    (
        (13.80, -4.78, -0.02, -5.81, 4.47, -0.24, -4.98, 9.37, -5.36, -0.30, -5.37, -0.79),
        (0.90, 0.07, -0.25, -0.37, 0.55, 0.20, -0.42, 0.24, -0.49, -0.14, -0.29, 0.00),
        (1.77, -0.04, -0.64, -0.35, -0.20, 0.00, 0.02, 0.31, -0.42, 0.21, -0.54, -0.12),
        (0.13, -0.12, 0.40, -0.38, 1.70, -0.15, -0.36, -1.11, -0.41, 0.73, -0.14, -0.28),
    ),
    (
        (15.46, -4.95, -0.82, 2.46, -3.24, -1.25, -4.63, 8.88, -3.74, -5.12, 1.08, -4.12),
        (1.73, -0.36, -0.70, 0.02, -0.33, -1.02, 0.05, 0.20, -0.01, -0.13, 0.27, 0.27),
        (0.11, -0.54, -0.26, 0.83, -0.18, -0.40, -0.17, -0.07, 0.13, -0.14, 0.50, 0.19),
        (3.02, 0.08, -0.26, 0.49, -0.66, -1.04, 0.11, -1.35, 0.59, -0.81, -0.45, 0.27),
    ),
)
MINOR_RATHER = 1.83
SURPRISE = 0.12
