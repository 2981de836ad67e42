"""Files that are no text: the words of the article in them, each with its place in the file, and their metadata."""
