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

    void replace(HttpServletRequest request, String article) {
        String word = request.getParameter("word");
        String marked = article.replaceAll(word, "<mark>$0</mark>"); // expect: java/regex-from-input
        String teaser = article.replaceFirst(word + ".*", "..."); // expect: java/regex-from-input
    }

    boolean told(String userInput, String text) {
        return Pattern.compile(userInput).matcher(text).find(); // expect: java/regex-from-input
    }
}
