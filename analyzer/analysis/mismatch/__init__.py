"""Where the headline or the lead says otherwise than the article below it."""
