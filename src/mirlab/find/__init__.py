"""Tables to neighbours: space, store, library, search, review, evaluation, facade."""
