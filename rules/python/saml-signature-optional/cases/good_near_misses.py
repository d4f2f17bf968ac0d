SERVICE = {"want_response_signed": False, "want_assertions_signed": True}
SECURITY = {"wantMessagesSigned": True, "wantAssertionsSigned": False}
SETTINGS = {"strict": True, "sp": {}, "idp": {}}
OTHER = {"strict": False, "name": "parser"}


def strict(settings):
    settings.set_strict(True)
