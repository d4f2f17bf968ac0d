SERVICE = {"want_response_signed": False, "want_assertions_signed": False}  # expect: python/saml-signature-optional

SECURITY = {  # expect: python/saml-signature-optional
    "authnRequestsSigned": True,
    "wantMessagesSigned": False,
    "wantAssertionsSigned": False,
}


def lax(settings):
    settings.set_strict(False)  # expect: python/saml-signature-optional
