import java.io.*;
import javax.xml.parsers.*;
import javax.xml.stream.*;
import javax.xml.transform.*;
import javax.xml.transform.stream.*;
import javax.xml.validation.*;
import org.dom4j.io.SAXReader;
import org.jdom2.input.SAXBuilder;
import org.xml.sax.*;
import org.xml.sax.helpers.XMLReaderFactory;

class OtherWays {
    void chained(InputStream in) throws Exception {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in); // expect: java/xxe-in-parser
    }

    void sax(InputStream in) throws Exception {
        SAXParserFactory factory = SAXParserFactory.newInstance();
        SAXParser parser = factory.newSAXParser();
        parser.parse(in, new Handler()); // expect: java/xxe-in-parser
        XMLReader reader = factory.newSAXParser().getXMLReader();
        reader.parse(new InputSource(in)); // expect: java/xxe-in-parser
    }

    void reader(InputStream in) throws Exception {
        XMLReader reader = XMLReaderFactory.createXMLReader();
        reader.setContentHandler(new Handler());
        reader.parse(new InputSource(in)); // expect: java/xxe-in-parser
    }

    void stax(Reader in) throws Exception {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        XMLStreamReader reader = factory.createXMLStreamReader(in); // expect: java/xxe-in-parser
        XMLEventReader events = XMLInputFactory.newFactory().createXMLEventReader(in); // expect: java/xxe-in-parser
    }

    void dom4j(InputStream in) throws Exception {
        SAXReader reader = new SAXReader();
        reader.read(in); // expect: java/xxe-in-parser
    }

    void jdom(InputStream in) throws Exception {
        SAXBuilder builder = new SAXBuilder();
        org.jdom2.Document document = builder.build(in); // expect: java/xxe-in-parser
    }

    void transform(Reader in, Writer out) throws Exception {
        TransformerFactory factory = TransformerFactory.newInstance();
        Transformer transformer = factory.newTransformer();
        transformer.transform(new StreamSource(in), new StreamResult(out)); // expect: java/xxe-in-parser
    }

    void schema(File xsd, InputStream in) throws Exception {
        SchemaFactory factory = SchemaFactory.newInstance("http://www.w3.org/2001/XMLSchema");
        Schema schema = factory.newSchema(xsd);
        Validator validator = schema.newValidator();
        validator.validate(new StreamSource(in)); // expect: java/xxe-in-parser
    }

    void onlyNamespaces(InputStream in) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://xml.org/sax/features/validation", false);
        factory.newDocumentBuilder().parse(in); // expect: java/xxe-in-parser
    }

    DocumentBuilder make() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        return factory.newDocumentBuilder(); // expect: java/xxe-in-parser
    }
}
