from flask import request
from neo4j import GraphDatabase


def percent(tx, name):
    return tx.run("MATCH (p {name: '%s'}) RETURN p" % name)  # expect: python/graph-query-built


def added(driver, name):
    query = "MATCH (p) WHERE p.name = '" + name + "' RETURN p"
    return driver.execute_query(query)  # expect: python/graph-query-built


def whole():
    driver = GraphDatabase.driver("neo4j://x")
    return driver.execute_query(request.json["query"])  # expect: python/graph-query-built
