import math


def lambda_handler(event, context):
    operation = event["operation"]
    return getattr(math, operation)(*event["numbers"])  # expect: python/function-from-input
