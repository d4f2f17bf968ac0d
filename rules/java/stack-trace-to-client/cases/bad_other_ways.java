import java.io.*;
import java.util.Arrays;
import javax.servlet.http.*;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.springframework.http.ResponseEntity;

class OtherWays {
    void writer(HttpServletResponse response, Exception e) throws IOException {
        PrintWriter out = response.getWriter();
        e.printStackTrace(out); // expect: java/stack-trace-to-client
        out.println(ExceptionUtils.getStackTrace(e)); // expect: java/stack-trace-to-client
    }

    void text(HttpServletResponse response, Exception e) throws IOException {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        response.getWriter().write(text.toString()); // expect: java/stack-trace-to-client
    }

    ResponseEntity<String> spring(Exception e) {
        return ResponseEntity.status(500).body(Arrays.toString(e.getStackTrace())); // expect: java/stack-trace-to-client
    }
}
