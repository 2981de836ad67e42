"""Measurements: predictions for scorers, errors in groups, speed and memory."""
