import imaplib
import poplib
import smtplib
from smtplib import SMTP


def assigned(host, user, password, message):
    server = smtplib.SMTP(host, 25)
    server.login(user, password)  # expect: python/smtp-without-starttls
    server.sendmail("a@example.com", ["b@example.com"], message)
    server.quit()


def by_name(host, user, password):
    server = SMTP()
    server.connect(host, 587)
    server.ehlo()
    server.login(user, password)  # expect: python/smtp-without-starttls


def imap(host, user, password):
    box = imaplib.IMAP4(host)
    box.login(user, password)  # expect: python/smtp-without-starttls
    return box


def pop(host, user, password):
    box = poplib.POP3(host)
    box.user(user)
    box.pass_(password)  # expect: python/smtp-without-starttls
    return box
