"""Several articles on one event to a story: what is told alike, what was altered, and on whom it all rests."""
