"""What a comparison cannot tell; stands in every story."""

LIMITS = (
    "Versions are compared with one another and not with what was said: which outlet altered a quotation, or is right "
    "about a claim, this does not tell.",
    "Quotations translated from another language differ for reasons of their own; of two translations neither is an "
    "alteration of the other.",
    "Claims are aligned by shared words, names and numbers. A claim told in quite other words is not found.",
    "A retelling is told from independent reporting by sentences in the same order; a text that was taken over and "
    "rearranged may pass for reporting of its own.",
    "That an article leaves something out is said of the articles given; nobody else was asked.",
)
