import java.io.IOException;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class LoginServlet extends HttpServlet {
    private static final Map<String, String> PAGES = Map.of("cart", "/cart", "orders", "/orders");

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!Accounts.signIn(request)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String next = PAGES.getOrDefault(request.getParameter("next"), "/");
        response.sendRedirect(next);
    }
}
