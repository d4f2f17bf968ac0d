import java.util.*;
import javax.servlet.http.*;
import org.springframework.web.bind.annotation.*;

class OtherWays {
    void name(HttpServletRequest request) {
        request.getSession().setAttribute(request.getParameter("key"), "yes"); // expect: java/trust-boundary
        request.getSession().putValue(request.getHeader("X-Key"), "yes"); // expect: java/trust-boundary
    }

    void value(HttpServletRequest request) {
        HttpSession session = request.getSession(true);
        session.setAttribute("user", request.getParameter("user")); // expect: java/trust-boundary
        session.putValue("userid", request.getParameter("user")); // expect: java/trust-boundary
    }

    void cookie(HttpServletRequest request) {
        String role = "guest";
        for (Cookie cookie : request.getCookies()) {
            if (cookie.getName().equals("role")) {
                role = cookie.getValue();
            }
        }
        request.getSession().setAttribute("role", role); // expect: java/trust-boundary
    }

    @PostMapping("/theme")
    String spring(@RequestParam String theme, HttpSession session) {
        session.setAttribute("theme", theme.trim()); // expect: java/trust-boundary
        return "theme";
    }
}
