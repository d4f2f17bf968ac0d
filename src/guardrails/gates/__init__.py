"""What each gate asks of a scan, and what it does with the report."""
