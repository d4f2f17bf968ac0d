def find(root, request):
    for user in root.iter("user"):
        if user.findtext("name") == request.args["name"]:
            return user
    return None
