import hmac

from shop.auth import check_password, current_user


def edit(user, post, mine, theirs, password):
    assert user.has_perm("posts.edit")  # expect: python/assert-as-check
    assert post.author_id == current_user.id  # expect: python/assert-as-check
    assert user.role == "admin"  # expect: python/assert-as-check
    assert "admin" in user.permissions, "no"  # expect: python/assert-as-check
    assert hmac.compare_digest(mine, theirs)  # expect: python/assert-as-check
    assert check_password(user, password)  # expect: python/assert-as-check
    assert user.is_authenticated and post.open  # expect: python/assert-as-check
    assert post.can_edit(user)  # expect: python/assert-as-check


class View:
    async def get(self, request):
        assert request.user.is_staff  # expect: python/assert-as-check
