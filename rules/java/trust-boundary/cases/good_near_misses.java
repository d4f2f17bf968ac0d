import java.util.*;
import javax.servlet.http.*;
import org.springframework.web.bind.annotation.*;

class NearMisses {
    private UserService userService;

    void lookedUp(HttpServletRequest request) {
        User user = userService.login(request.getParameter("user"), request.getParameter("pass"));
        request.getSession().setAttribute("user", user);
    }

    void number(HttpServletRequest request) {
        request.getSession().setAttribute("page", Integer.parseInt(request.getParameter("page")));
    }

    void listed(HttpServletRequest request) {
        String lang = request.getParameter("lang");
        if (!Set.of("de", "en").contains(lang)) {
            return;
        }
        request.getSession().setAttribute("lang", lang);
    }

    void constant(HttpServletRequest request) {
        String user = request.getParameter("user");
        user = "guest";
        request.getSession().setAttribute("user", user);
    }

    void toTheView(HttpServletRequest request) {
        request.setAttribute("query", request.getParameter("query"));
    }

    void model(@RequestParam String q, Model model) {
        model.addAttribute("q", q);
    }

    void table(HttpServletRequest request) {
        Map<String, String> order = new HashMap<>();
        order.put("note", request.getParameter("note"));
        order.put("state", "open");
        String state = order.get("state");
        request.getSession().setAttribute("state", state);
    }
}
