"""Sound to numbers: containers, decoding, spectra, registry, features, analysis, listening."""
