import java.io.*;
import javax.xml.XMLConstants;
import javax.xml.parsers.*;
import javax.xml.stream.*;
import javax.xml.transform.*;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.*;
import javax.xml.validation.*;
import org.dom4j.io.SAXReader;
import org.xml.sax.*;

class NearMisses {
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    void byName(InputStream in) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(NO_DOCTYPE, true);
        factory.newDocumentBuilder().parse(in);
    }

    void inTry(InputStream in) throws Exception {
        SAXParserFactory factory = SAXParserFactory.newInstance();
        try {
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        SAXParser parser = factory.newSAXParser();
        parser.parse(in, new Handler());
    }

    void secureProcessing(InputStream in) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.newDocumentBuilder().parse(in);
    }

    void onTheReader(InputStream in) throws Exception {
        XMLReader reader = SAXParserFactory.newInstance().newSAXParser().getXMLReader();
        reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        reader.parse(new InputSource(in));
    }

    void stax(Reader in) throws Exception {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.createXMLStreamReader(in);
        XMLInputFactory other = XMLInputFactory.newInstance();
        other.setProperty("javax.xml.stream.isSupportingExternalEntities", Boolean.FALSE);
        other.createXMLEventReader(in);
    }

    void dom4j(InputStream in) throws Exception {
        SAXReader reader = new SAXReader();
        reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        reader.read(in);
    }

    void transform(Reader in, Writer out) throws Exception {
        TransformerFactory factory = TransformerFactory.newInstance();
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.newTransformer().transform(new StreamSource(in), new StreamResult(out));
    }

    void onlyWrites(org.w3c.dom.Document document, Writer out) throws Exception {
        Transformer transformer = TransformerFactory.newInstance().newTransformer();
        transformer.transform(new DOMSource(document), new StreamResult(out));
    }

    void validator(Schema schema, InputStream in) throws Exception {
        Validator validator = schema.newValidator();
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        validator.validate(new StreamSource(in));
    }

    org.w3c.dom.Document empty() throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
    }

    void resolver(InputStream in) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
        builder.parse(in);
    }

    void helper(InputStream in) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        XmlTools.disableExternalEntities(factory);
        factory.newDocumentBuilder().parse(in);
    }

    void numbers(String text) throws Exception {
        new SimpleDateFormat("yyyy").parse(text);
        StreamSource source = new StreamSource(new StringReader(text));
    }
}
