import argparse
import sys


def calculator():
    print(eval(input("formula: ")))  # expect: python/code-from-input


def first_argument():
    exec(sys.argv[1])  # expect: python/code-from-input


def parsed():
    parser = argparse.ArgumentParser()
    parser.add_argument("--expr")
    args = parser.parse_args()
    return eval(args.expr)  # expect: python/code-from-input
