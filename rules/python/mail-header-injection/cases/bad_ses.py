import boto3


def send(subject):
    ses = boto3.client("ses")
    raw = f"Subject: {subject}\n\nHello"
    ses.send_raw_email(RawMessage={"Data": raw})  # expect: python/mail-header-injection
