import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;

class OtherWays {
    void matches(HttpServletRequest request, String text) {
        String regex = request.getParameter("pattern");
        if (Pattern.matches(regex, text)) { // expect: java/regex-from-input
            return;
        }
        boolean found = text.matches(".*" + regex + ".*"); // expect: java/regex-from-input
        String[] parts = text.split(request.getParameter("separator")); // expect: java/regex-from-input
    }

    void replace(HttpServletRequest request, String password) {
        String name = request.getParameter("name");
        String rest = password.replaceAll(name, ""); // expect: java/regex-from-input
        String first = password.replaceFirst("^" + name, ""); // expect: java/regex-from-input
    }

    boolean told(String userInput, String text) {
        return Pattern.compile(userInput).matcher(text).find(); // expect: java/regex-from-input
    }
}
