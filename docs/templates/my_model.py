"""A model of your own: copy this file, rename it, change the name and the function.

    mirlab rank gtzan --model shrunk-lda --plugin my_model.py

In Python: mirlab.plugin("my_model.py"), then mirlab.evaluate("gtzan", model="shrunk-lda").
In an experiment file: [model] name = "shrunk-lda".
In a package, name the function under the entry point group mirlab.models in pyproject.toml:

    [project.entry-points."mirlab.models"]
    shrunk-lda = "my_package.my_model:shrunk_lda"
"""

from typing import Any

import mirlab


@mirlab.model(
    "shrunk-lda",
    summary="Linear discriminants whose covariance is shrunk by a fixed share.",
    reference="Your name (2026)",
    # What tuning may try; the first value of each is the default.
    space={"shrinkage": (0.1, 0.01, 0.5)},
)
def shrunk_lda(shrinkage: float = 0.1) -> Any:
    """An unfitted scikit-learn classifier; the function's keyword parameters are the model's.

    It needs fit(X, y), predict(X) and classes_; predict_proba(X) where it can, with columns as in classes_.
    X is (n, d) float64, unscaled: put a scaler in front, which is then fitted on training rows alone.
    """
    from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    return make_pipeline(StandardScaler(), LinearDiscriminantAnalysis(solver="lsqr", shrinkage=shrinkage))
