def sizes(items, user, size):
    assert items, "no items"
    assert size > 0
    assert isinstance(user, object)
    assert user is not None
    assert user.role is not None
    assert len(items) == size


def test_admin(user):
    assert user.is_admin
    assert user.has_perm("posts.edit")


class TestAccess:
    def check(self, user):
        assert user.is_authenticated


def edit(user):
    if not user.is_admin:
        raise PermissionError
