import pydoc


def lambda_handler(event, context):
    action = pydoc.locate(event["action"])  # expect: python/import-from-input
    return action()
