"""From parsed article to report, one module per step: attribute, resolve, classify, hedge, score, assemble."""
