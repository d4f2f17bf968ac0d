import java.io.IOException;
import java.net.URI;
import javax.servlet.http.*;
import org.springframework.http.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

class OtherWays {
    void direct(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getParameter("url")); // expect: java/open-redirect
        response.sendRedirect("https://" + request.getParameter("host") + "/start"); // expect: java/open-redirect
        response.sendRedirect("/" + request.getParameter("page")); // expect: java/open-redirect
    }

    void header(HttpServletRequest req, HttpServletResponse resp) {
        resp.setStatus(302);
        resp.setHeader("Location", req.getParameter("url")); // expect: java/open-redirect
    }

    @GetMapping("/go")
    String spring(@RequestParam String url) {
        return "redirect:" + url; // expect: java/open-redirect
    }

    @GetMapping("/view")
    ModelAndView view(@RequestParam("url") String url) {
        return new ModelAndView("redirect:" + url); // expect: java/open-redirect
    }

    @GetMapping("/red")
    RedirectView redirect(@RequestParam("to") String to) {
        return new RedirectView(to); // expect: java/open-redirect
    }

    @GetMapping("/entity")
    ResponseEntity<Void> entity(@RequestParam String to) {
        return ResponseEntity.status(HttpStatus.FOUND).location(URI.create(to)).build(); // expect: java/open-redirect
    }

    void notNull(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String back = request.getHeader("Referer");
        if (back != null) {
            response.sendRedirect(back); // expect: java/open-redirect
        }
    }

    void parsed(HttpServletRequest request, HttpServletResponse response) throws Exception {
        URI partner = new URI(request.getParameter("partner")).resolve("/welcome");
        response.sendRedirect(partner.toString()); // expect: java/open-redirect
    }
}
