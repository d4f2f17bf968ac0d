from neo4j import Driver

from flask import request


def sorted_by(driver: Driver):
    column = request.args["by"]
    if column not in ("name", "age"):
        return []
    return driver.execute_query("MATCH (p) RETURN p ORDER BY p.name")
