from SCons.Environment import Environment

env = Environment(tools=["gcc"])
