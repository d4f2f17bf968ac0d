def ruled_out(context):
    context.set_ciphers("ECDHE+AESGCM:!aNULL:!eNULL:!MD5:!DES:!RC4")
    context.set_ciphers("HIGH:!aNULL:!LOW:-3DES")
    context.set_ciphers("ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305")
    context.set_ciphers("DEFAULT:@SECLEVEL=2")
    context.set_ciphers("DEFAULT:!DES-CBC3-SHA")


def handed_on(context, ciphers):
    context.set_ciphers(ciphers)


def puzzle(book):
    book.read(ciphers="Caesar, Vigenere")
