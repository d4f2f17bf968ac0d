import java.io.IOException;
import java.net.URI;
import java.util.Set;
import javax.servlet.http.*;
import org.springframework.web.bind.annotation.*;

class NearMisses {
    private static final Set<String> HOSTS = Set.of("shop.example", "help.example");

    void constant(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/login");
        response.sendRedirect(request.getContextPath() + "/login?next=1");
    }

    void parameterOnly(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/search?q=" + request.getParameter("q") + "&page=1");
        response.sendRedirect(request.getContextPath() + "/user?name=" + request.getParameter("name"));
        response.sendRedirect("https://help.example/?topic=" + request.getParameter("topic"));
        response.sendRedirect("login.jsp?error=" + request.getParameter("error"));
    }

    void relative(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String next = request.getParameter("next");
        if (!next.startsWith("/") || next.startsWith("//")) {
            next = "/";
        }
        response.sendRedirect(next);
    }

    void host(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String next = request.getParameter("next");
        URI uri = new URI(next);
        if (!HOSTS.contains(uri.getHost())) {
            response.sendError(400);
            return;
        }
        response.sendRedirect(next);
    }

    void listed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String next = request.getParameter("next");
        if (HOSTS.contains(next)) {
            response.sendRedirect(next);
        }
    }

    void overwritten(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String next = request.getParameter("next");
        next = "/home";
        response.sendRedirect(next);
    }

    @PostMapping("/users")
    String saved(@ModelAttribute User user, @PathVariable long id, @RequestParam String tab) {
        return "redirect:/users/" + tab;
    }

    @GetMapping("/users")
    String number(@PathVariable("id") int id) {
        return "redirect:/users/" + id;
    }

    void checked(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String next = request.getParameter("next");
        if (isLocalUrl(next)) {
            response.sendRedirect(next);
        }
    }

    void argument(HttpServletResponse response, String url) throws IOException {
        response.sendRedirect(url);
    }
}
