import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;

class NearMisses {
    private static final Pattern NAME = Pattern.compile("[a-z]+");

    void quoted(HttpServletRequest request, String text) {
        String word = Pattern.quote(request.getParameter("word"));
        Pattern.compile(word + ".*").matcher(text).find();
        Pattern.compile(request.getParameter("word"), Pattern.LITERAL);
    }

    void textOnly(HttpServletRequest request) {
        String name = request.getParameter("name");
        NAME.matcher(name).matches();
        name.split(",");
        name.replaceAll("[^a-z]", "");
    }

    void plain(HttpServletRequest request, String text) {
        text.replace(request.getParameter("a"), "b");
        text.contains(request.getParameter("a"));
        text.replaceAll("a", request.getParameter("b"));
    }

    void argument(String regex, String text) {
        Pattern.compile(regex).matcher(text).find();
    }

    void number(HttpServletRequest request, String text) {
        int length = Integer.parseInt(request.getParameter("length"));
        text.matches("[a-z]{" + length + "}");
    }
}
