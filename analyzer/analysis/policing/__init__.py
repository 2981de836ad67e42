"""Policing: what a report says, as facts that policy rules ask for, and whether their conditions hold."""
