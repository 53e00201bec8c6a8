"""Sound to numbers: decoding, one STFT, features, statistics over frames."""
