"""A report as text: for a terminal, as Markdown, as JSON. Sees only the model."""
