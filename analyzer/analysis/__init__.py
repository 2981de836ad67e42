"""From parsed article to report, a folder per stage; `stages` has their order, `assembly` makes the report."""
