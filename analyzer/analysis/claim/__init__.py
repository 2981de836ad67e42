"""What is claimed in an article, who makes each claim, who answers it, and whether two claims are one."""
