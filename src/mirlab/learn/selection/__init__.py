"""Selection: the smallest set of features that reaches a target, estimated on rows it never saw."""
