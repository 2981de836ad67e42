"""Everything that was found, put together as a report."""
