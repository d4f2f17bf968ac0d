from mako.lookup import TemplateLookup
from mako.template import Template

lookup = TemplateLookup(directories=["a"], default_filters=["str"])  # expect: python/mako-unescaped
page = Template("<b>${x}</b>", default_filters=["str", "trim"])  # expect: python/mako-unescaped
