import os

{variable} = "{masked}"
