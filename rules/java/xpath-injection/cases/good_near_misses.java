import javax.servlet.http.HttpServletRequest;
import javax.xml.xpath.*;
import org.owasp.esapi.ESAPI;

class NearMisses {
    private static final String ROOT = "/people";

    void constant(XPath xpath, org.w3c.dom.Document document) throws Exception {
        xpath.evaluate(ROOT + "/person[name='me']", document);
    }

    void encoded(HttpServletRequest request, XPath xpath, org.w3c.dom.Document document) throws Exception {
        String name = ESAPI.encoder().encodeForXPath(request.getParameter("name"));
        xpath.evaluate("//person[name='" + name + "']", document);
    }

    void checked(HttpServletRequest request, XPath xpath, org.w3c.dom.Document document) throws Exception {
        String name = request.getParameter("name");
        if (!name.matches("[A-Za-z]+")) {
            return;
        }
        xpath.evaluate("//person[name='" + name + "']", document);
    }

    void number(HttpServletRequest request, XPath xpath, org.w3c.dom.Document document) throws Exception {
        int id = Integer.parseInt(request.getParameter("id"));
        xpath.evaluate("//person[@id='" + id + "']", document);
    }

    void element(String element, XPath xpath, org.w3c.dom.Document document) throws Exception {
        xpath.evaluate("//" + element + "/text()", document);
    }

    void handedOn(String expression, XPath xpath, org.w3c.dom.Document document) throws Exception {
        xpath.evaluate(expression, document);
    }

    void noXPath(HttpServletRequest request, Calculator calculator) {
        calculator.evaluate(request.getParameter("x"));
    }
}
