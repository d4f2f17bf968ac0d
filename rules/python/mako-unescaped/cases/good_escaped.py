from mako.lookup import TemplateLookup
from mako.template import Template

one = TemplateLookup(directories=["pages"], default_filters=["str", "h"])
two = Template("<p>${name}</p>", default_filters=["h"])
three = Template("<p>${name | h}</p>")
