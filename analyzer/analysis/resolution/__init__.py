"""Who is who in an article: names, titles, descriptions and pronouns, and what they stand for."""
