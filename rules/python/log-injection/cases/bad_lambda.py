import logging

logger = logging.getLogger()


def lambda_handler(event, context):
    logger.info("name: %s", event["queryStringParameters"]["name"])  # expect: python/log-injection
    return {"statusCode": 200}
