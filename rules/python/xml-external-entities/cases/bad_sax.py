import xml.sax
from xml.sax.handler import feature_external_ges, feature_external_pes


def reader(handler):
    parser = xml.sax.make_parser()
    parser.setFeature(feature_external_ges, True)  # expect: python/xml-external-entities
    parser.setFeature(feature_external_pes, 1)  # expect: python/xml-external-entities
    parser.setFeature(xml.sax.handler.feature_external_ges, True)  # expect: python/xml-external-entities
    parser.setContentHandler(handler)
    return parser
