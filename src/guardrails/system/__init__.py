"""The machine outside: git, other programs, scratch space, and what is kept between runs."""
