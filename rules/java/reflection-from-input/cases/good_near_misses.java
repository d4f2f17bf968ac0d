import java.util.Set;
import javax.naming.*;
import javax.servlet.http.HttpServletRequest;

class NearMisses {
    private static final Set<String> KINDS = Set.of("com.example.A", "com.example.B");

    void constant() throws Exception {
        Class.forName("com.mysql.cj.jdbc.Driver");
        new InitialContext().lookup("java:comp/env/jdbc/db");
    }

    void listed(HttpServletRequest request) throws Exception {
        String name = request.getParameter("kind");
        if (!KINDS.contains(name)) {
            throw new IllegalArgumentException(name);
        }
        Class.forName(name);
    }

    void argument(String name) throws Exception {
        Class.forName(name);
        getClass().getMethod(name);
    }

    void chosen(HttpServletRequest request) throws Exception {
        String name = request.getParameter("kind");
        if (name.equals("com.example.A")) {
            Class.forName(name);
        }
    }

    void noContext(HttpServletRequest request, Dictionary dictionary) {
        dictionary.lookup(request.getParameter("word"));
    }
}
