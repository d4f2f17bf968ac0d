import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class ProfileServlet extends HttpServlet {
    private final AccountService accountService = new AccountService();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String plan = request.getParameter("plan");
        request.getSession().setAttribute("plan", plan); // expect: java/trust-boundary
        response.sendRedirect("/profile");
    }
}
