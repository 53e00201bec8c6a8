"""Which pitch classes and triads speak for a key: made by `python -m benchmarks keyfit`, not by hand.

Contents: WEIGHTS, (2, 4, 12): major and minor keys; all partials, the bass, major triads, minor triads;
pitch classes from the tonic up. MINOR_RATHER, the head start of minor keys; SURPRISE, how often a key
has nothing to do with what is heard.
"""

WEIGHTS = (
    (
        (10.81, -3.83, -0.01, -4.63, 3.48, -0.12, -4.01, 7.50, -4.35, -0.10, -4.18, -0.55),
        (0.54, 0.09, -0.20, -0.30, 0.55, 0.11, -0.39, 0.03, -0.39, -0.03, -0.03, 0.03),
        (1.09, -0.02, -0.45, -0.19, -0.12, -0.10, 0.01, 0.24, -0.35, 0.29, -0.29, -0.11),
        (0.08, -0.03, 0.39, -0.29, 1.37, -0.14, -0.28, -0.99, -0.34, 0.37, 0.03, -0.18),
    ),
    (
        (12.08, -3.98, -0.54, 2.00, -2.54, -0.88, -3.63, 6.99, -2.96, -4.05, 0.85, -3.33),
        (1.14, -0.28, -0.57, 0.02, -0.24, -0.86, 0.09, 0.19, -0.01, -0.02, 0.31, 0.23),
        (-0.22, -0.38, -0.10, 0.79, -0.12, -0.36, -0.11, -0.03, -0.02, -0.05, 0.40, 0.20),
        (2.03, 0.07, -0.05, 0.53, -0.48, -0.91, 0.10, -1.20, 0.62, -0.64, -0.36, 0.30),
    ),
)
MINOR_RATHER = 1.47
SURPRISE = 0.12
