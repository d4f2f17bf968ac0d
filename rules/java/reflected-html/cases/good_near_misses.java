import java.io.*;
import java.util.*;
import javax.servlet.http.*;
import org.apache.commons.text.StringEscapeUtils;
import org.owasp.encoder.Encode;
import org.owasp.esapi.ESAPI;
import org.springframework.web.bind.annotation.*;

class NearMisses {
    void encoded(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("name");
        response.getWriter().print(Encode.forHtml(name));
        response.getWriter().print(ESAPI.encoder().encodeForHTML(name));
        response.getWriter().print(StringEscapeUtils.escapeHtml4(name));
        String safe = org.springframework.web.util.HtmlUtils.htmlEscape(name);
        response.getWriter().print("<b>" + safe + "</b>");
    }

    void data(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.getWriter().print("{\"name\":\"" + request.getParameter("name") + "\"}");
    }

    void text(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        PrintWriter out = response.getWriter();
        out.println(request.getParameter("name"));
    }

    void json(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().print(new ObjectMapper().writeValueAsString(request.getParameterMap()));
    }

    void numbers(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int page = Integer.parseInt(request.getParameter("page"));
        response.getWriter().print("<p>Page " + page + "</p>");
        response.getWriter().print(request.getParameter("name").length());
    }

    void constant(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = request.getParameter("text");
        text = "nothing";
        response.getWriter().print("<p>" + text + "</p>");
    }

    void console(HttpServletRequest request) {
        System.out.println(request.getParameter("name").trim());
    }

    void chosen(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String lang = request.getParameter("lang");
        if (!Set.of("de", "en").contains(lang)) {
            lang = "en";
        }
        response.getWriter().print("<html lang=\"en\">");
    }

    void keys(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> mail = new HashMap<>();
        mail.put("from", request.getParameter("from"));
        mail.put("subject", "Your order");
        String subject = mail.get("subject");
        response.getWriter().print("<h1>" + subject + "</h1>");
    }

    @GetMapping("/view")
    public String view(@RequestParam String name) {
        return "view/" + name.length();
    }

    @GetMapping("/user")
    public User user(@RequestParam String name) {
        return new User(name);
    }
}
