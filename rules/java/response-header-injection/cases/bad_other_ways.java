import java.io.*;
import java.net.*;
import javax.servlet.http.*;
import org.springframework.web.bind.annotation.*;

class OtherWays {
    void add(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader("X-Branch", "branch " + request.getParameter("branch")); // expect: java/response-header-injection
        response.setHeader(request.getParameter("name"), "1"); // expect: java/response-header-injection
    }

    @GetMapping("/h")
    void spring(@RequestParam String lang, HttpServletResponse resp) {
        resp.setHeader("Content-Language", lang); // expect: java/response-header-injection
    }

    Cookie cookie(HttpServletRequest request) {
        Cookie cookie = new Cookie("lang", request.getParameter("lang")); // expect: java/response-header-injection
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        return cookie;
    }

    void network(HttpServletResponse response) throws IOException {
        try (Socket clock = new Socket("clock.example", 13);
                BufferedReader lines = new BufferedReader(new InputStreamReader(clock.getInputStream()))) {
            String time = lines.readLine();
            response.addHeader("X-Server-Time", time); // expect: java/response-header-injection
        }
    }
}
