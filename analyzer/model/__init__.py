"""Frozen values that every stage takes and gives; nothing here knows how they are computed."""
