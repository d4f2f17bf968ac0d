"""3. From engine words to ours: which rule, one finding for one mistake, and what stays of it."""
