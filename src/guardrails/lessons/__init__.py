"""5. Teach: there is no rule without a lesson, and no finding without its own."""
