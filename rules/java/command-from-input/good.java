import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class PingServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String host = request.getParameter("host");
        Process ping = new ProcessBuilder("ping", "-c", "1", "--", host).start();
        try {
            response.setStatus(ping.waitFor() == 0 ? 200 : 502);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
