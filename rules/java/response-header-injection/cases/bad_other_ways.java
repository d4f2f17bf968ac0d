import java.io.*;
import java.net.*;
import javax.servlet.http.*;
import org.springframework.web.bind.annotation.*;

class OtherWays {
    void add(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader("X-Author", "Author:" + request.getParameter("author")); // expect: java/response-header-injection
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
        Socket socket = new Socket("feed.example", 7000);
        BufferedReader reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), "UTF-8"));
        String data = reader.readLine();
        if (data != null) {
            response.addHeader("X-Note", data); // expect: java/response-header-injection
        }
    }
}
