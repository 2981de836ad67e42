"""Checks as text: for a terminal, for machines, for code hosts and build servers."""
