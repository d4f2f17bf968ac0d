from neo4j import Driver


def friends(driver: Driver, name: str) -> list[str]:
    """Whom a person knows."""
    with driver.session() as session:
        found = session.run(
            "MATCH (p:Person {name: $name})-[:KNOWS]->(f) RETURN f.name AS friend", name=name
        )
        return [record["friend"] for record in found]
