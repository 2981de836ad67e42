"""Who says what: candidates by the patterns, their extents, quotations and their speakers, which of them stay."""
