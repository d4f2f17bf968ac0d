import neo4j


class People:
    def __init__(self, driver):
        self.driver = driver

    def find(self, name):
        return self.driver.execute_query(f"MATCH (p {{name: '{name}'}}) RETURN p")  # expect: python/graph-query-built
