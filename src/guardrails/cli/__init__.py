"""The command line. The folder is the command tree; each command parses, calls once, exits."""
