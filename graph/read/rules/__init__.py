"""Reading rules, one subject a file; every public function named in ``RULES`` is a rule.

A rule takes a folded sentence (`skeleton.Skeleton`) and its document and yields findings. Its
docstring explains it to a user, and its name is stored with what it found.
"""
