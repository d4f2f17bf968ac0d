import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class ExportServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String title = URLEncoder.encode(request.getParameter("title"), StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType("text/csv");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + title);
        Reports.writeTo(response.getOutputStream());
    }
}
