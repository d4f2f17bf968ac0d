"""
Title
=======

<<<<<<< not a conflict
"""
LINE = "======="
