"""From paragraphs to dependency trees; everything here is behind the `Parser` protocol."""
