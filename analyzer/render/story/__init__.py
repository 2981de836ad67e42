"""A story, several articles side by side, as text: for a terminal, as Markdown, HTML and JSON. Sees only the model."""
