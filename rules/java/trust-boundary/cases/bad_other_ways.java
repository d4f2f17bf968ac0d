import java.util.*;
import javax.servlet.http.*;
import org.springframework.web.bind.annotation.*;

class OtherWays {
    void name(HttpServletRequest request) {
        request.getSession().setAttribute(request.getParameter("feature"), Boolean.TRUE); // expect: java/trust-boundary
        request.getSession().putValue(request.getHeader("X-Feature"), Boolean.TRUE); // expect: java/trust-boundary
    }

    void value(HttpServletRequest request) {
        HttpSession session = request.getSession(true);
        session.setAttribute("customer", request.getParameter("customer")); // expect: java/trust-boundary
        session.putValue("discount", request.getParameter("discount")); // expect: java/trust-boundary
    }

    void cookie(HttpServletRequest request) {
        Cookie badge = WebUtils.getCookie(request, "badge");
        HttpSession session = request.getSession();
        Cookie[] all = request.getCookies();
        String role = badge == null ? "guest" : all[0].getValue();
        session.setAttribute("role", role); // expect: java/trust-boundary
    }

    @PostMapping("/theme")
    String spring(@RequestParam String theme, HttpSession session) {
        session.setAttribute("theme", theme.trim()); // expect: java/trust-boundary
        return "theme";
    }
}
