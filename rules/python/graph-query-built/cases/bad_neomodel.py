from neomodel import db


def find(name):
    rows, _ = db.cypher_query("MATCH (p) WHERE p.name = '{}' RETURN p".format(name))  # expect: python/graph-query-built
    return rows
