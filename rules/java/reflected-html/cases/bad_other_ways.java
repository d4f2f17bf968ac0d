import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import org.springframework.web.bind.annotation.*;

class OtherWays {
    void direct(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("X-XSS-Protection", "0");
        response.getWriter().print(request.getParameter("q")); // expect: java/reflected-html
        response.getWriter().write("<p>" + request.getHeader("Referer") + "</p>"); // expect: java/reflected-html
        response.getWriter().append("You looked for ").append(request.getParameter("q")); // expect: java/reflected-html
        response.getOutputStream().print(request.getQueryString()); // expect: java/reflected-html
        response.getOutputStream().write(request.getParameter("q").getBytes()); // expect: java/reflected-html
    }

    void format(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        String param = request.getParameter("name");
        Object[] values = {"a", param};
        response.getWriter().format(Locale.US, "%s, meet %s", values); // expect: java/reflected-html
        response.getWriter().printf("Hello %s", param); // expect: java/reflected-html
        response.getWriter().write(param.toCharArray(), 0, param.length()); // expect: java/reflected-html
    }

    void cookie(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = "none";
        for (Cookie cookie : request.getCookies()) {
            text = java.net.URLDecoder.decode(cookie.getValue(), "UTF-8");
        }
        response.getWriter().println(text); // expect: java/reflected-html
    }

    void writer(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String name = req.getParameter("name");
        if (name == null) {
            name = "nobody";
        }
        out.write(name); // expect: java/reflected-html
    }

    @GetMapping("/hello")
    @ResponseBody
    public String hello(@RequestParam String name) {
        return "<h1>Hello " + name + "</h1>"; // expect: java/reflected-html
    }

    @GetMapping("/hi")
    public ResponseEntity<String> hi(@RequestParam("name") String name) {
        return ResponseEntity.ok("<p>Hi " + name + "</p>"); // expect: java/reflected-html
    }

    void header(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Enumeration<String> names = request.getParameterNames();
        while (names.hasMoreElements()) {
            response.getWriter().println(names.nextElement()); // expect: java/reflected-html
        }
    }
}
