"""Reports as one self-contained page: no network, no script, everything of the article escaped."""
