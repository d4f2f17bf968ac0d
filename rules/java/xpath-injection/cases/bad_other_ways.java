import javax.servlet.http.HttpServletRequest;
import javax.xml.xpath.*;
import org.springframework.web.bind.annotation.*;

class OtherWays {
    void compile(HttpServletRequest request, org.w3c.dom.Document document) throws Exception {
        String expression = "/orders/order[@number='" + request.getHeader("X-Id") + "']";
        XPath xp = XPathFactory.newInstance().newXPath();
        XPathExpression compiled = xp.compile(expression); // expect: java/xpath-injection
        String result = xp.evaluate(expression, document); // expect: java/xpath-injection
    }

    @GetMapping("/login")
    boolean login(@RequestParam String user, @RequestParam String pass, org.w3c.dom.Document users) throws Exception {
        XPath xpath = XPathFactory.newInstance().newXPath();
        String query = "//users/user[login/text()='" + user + "' and password/text()='" + pass + "']";
        return (boolean) xpath.evaluate(query, users, XPathConstants.BOOLEAN); // expect: java/xpath-injection
    }

    String byParameter(String name, XPath xPath, org.w3c.dom.Document users) throws Exception {
        return xPath.evaluate("//user[@name='" + name + "']/mail", users); // expect: java/xpath-injection
    }

    void dom4j(HttpServletRequest request, org.dom4j.Document document) {
        document.selectNodes("//book[title='" + request.getParameter("title") + "']"); // expect: java/xpath-injection
    }

    void console(org.w3c.dom.Document document) throws Exception {
        String data = new java.util.Scanner(System.in).nextLine();
        String[] tokens = data.split("\\|");
        XPath xPath = XPathFactory.newInstance().newXPath();
        String query = "//users/user[name/text()='" + tokens[0] + "']/secret/text()";
        xPath.evaluate(query, document); // expect: java/xpath-injection
    }
}
