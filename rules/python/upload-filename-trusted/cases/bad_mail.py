import email


def save_attachments(text, folder):
    for part in email.message_from_string(text).walk():
        name = part.get_filename()
        if name:
            with open(folder + "/" + name, "wb") as out:  # expect: python/upload-filename-trusted
                out.write(part.get_payload(decode=True))
