import json


def handler(event, context):
    body = json.dumps(event["queryStringParameters"]["f"])
    rule = eval("lambda x: " + event["queryStringParameters"]["f"])  # expect: python/code-from-input
    return {"statusCode": 200, "body": str(rule(1)) + body}
