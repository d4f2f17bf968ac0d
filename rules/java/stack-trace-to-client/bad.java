import java.io.IOException;
import java.sql.SQLException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class OrdersServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Orders.writeTo(response.getOutputStream());
        } catch (SQLException e) {
            e.printStackTrace(response.getWriter()); // expect: java/stack-trace-to-client
        }
    }
}
