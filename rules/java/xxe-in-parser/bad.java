import java.io.InputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;

public class InvoiceReader {
    public String total(InputStream upload) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        DocumentBuilder builder = factory.newDocumentBuilder();
        Document invoice = builder.parse(upload); // expect: java/xxe-in-parser
        return invoice.getElementsByTagName("total").item(0).getTextContent();
    }
}
