"""Tables -> neighbours: the library, what is similar, and how good that is."""
