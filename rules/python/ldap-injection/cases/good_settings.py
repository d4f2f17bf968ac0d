class Directory:
    def __init__(self, settings):
        self.settings = settings
        self.user_attribute = settings["user"]

    def everybody(self, connection):
        return connection.search_s("dc=x", 2, f"({self.user_attribute}=*)")
