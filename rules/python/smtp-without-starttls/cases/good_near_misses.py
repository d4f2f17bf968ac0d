import imaplib
import poplib
import smtplib


def encrypted(host, user, password):
    with smtplib.SMTP_SSL(host, 465) as server:
        server.login(user, password)
    box = imaplib.IMAP4_SSL(host)
    box.login(user, password)
    letters = poplib.POP3_SSL(host)
    letters.pass_(password)


def upgraded(host, user, password):
    server = smtplib.SMTP(host, 587)
    server.ehlo()
    server.starttls()
    server.login(user, password)


def if_asked(host, user, password, settings):
    server = smtplib.SMTP(host, 587)
    if settings.use_tls:
        server.starttls()
    server.login(user, password)


def on_this_machine(user, password):
    server = smtplib.SMTP("localhost", 25)
    server.login(user, password)


def no_password(host, message):
    with smtplib.SMTP(host) as server:
        server.send_message(message)


def imap_upgraded(host, user, password):
    box = imaplib.IMAP4(host)
    box.starttls()
    box.login(user, password)
