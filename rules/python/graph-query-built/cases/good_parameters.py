from neo4j import GraphDatabase

LABEL = "Person"


def parameter(tx, name):
    return tx.run("MATCH (p {name: $name}) RETURN p", name=name)


def constant(driver):
    return driver.execute_query(f"MATCH (p:{LABEL}) RETURN p")


def label(tx, label):
    return tx.run(f"MATCH (p:{label}) RETURN p")


def number(tx, count):
    return tx.run(f"MATCH (p) RETURN p LIMIT {int(count)}")
