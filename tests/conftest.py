"""How all tests run: Hypothesis without a clock, and the same examples on every machine."""

from hypothesis import settings

# On a machine whose cores are shared, the first example of a test can take long: time says nothing.
# Derandomized, a failure in CI is a failure here, and a green run stays green until code changes.
settings.register_profile("communique", deadline=None, derandomize=True)
settings.load_profile("communique")
