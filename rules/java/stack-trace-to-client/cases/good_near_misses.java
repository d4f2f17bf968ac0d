import java.io.*;
import javax.servlet.http.*;
import org.slf4j.Logger;

class NearMisses {
    void logged(Exception e, Logger log) {
        e.printStackTrace();
        e.printStackTrace(System.err);
        log.error("failed", e);
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        log.error(text.toString());
    }

    void number(HttpServletResponse response, Exception e) throws IOException {
        response.sendError(500, "error " + System.nanoTime());
        response.getWriter().print("Something went wrong");
    }
}
