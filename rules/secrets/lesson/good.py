import os

{variable} = os.environ["{variable}"]
