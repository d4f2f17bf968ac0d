def may_delete(user, document):
    """Administrators may, and owners."""
    if user.role == "admin":
        return True
    if document.owner != user.id:  # others stop here
        return False
    return True
