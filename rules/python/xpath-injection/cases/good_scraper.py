def links(response, column):
    return response.xpath(f"//td[{column}]/a")


def text_position(text, request):
    return text.find(request.args["word"])


def in_a_tag(tree, tag):
    return tree.xpath("//" + tag)
