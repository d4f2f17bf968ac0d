import java.net.URLEncoder;
import java.util.*;
import javax.servlet.http.*;

class NearMisses {
    void encoded(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String title = URLEncoder.encode(request.getParameter("title"), "UTF-8");
        response.addHeader("X-Page-Title", title);
    }

    void withoutBreaks(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Name", request.getParameter("name").replaceAll("[\r\n]", ""));
    }

    void echo(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Request-Id", request.getHeader("X-Request-Id"));
    }

    void number(HttpServletRequest request, HttpServletResponse response) {
        int size = Integer.parseInt(request.getParameter("size"));
        response.setHeader("X-Size", String.valueOf(size));
        response.setIntHeader("X-Size", size);
    }

    void constant(HttpServletResponse response) {
        String release;
        release = "2024.2";
        response.addHeader("X-Release", release);
    }

    void argument(HttpServletResponse response, String name) {
        response.setHeader("Content-Disposition", "attachment; filename=" + name);
    }

    void toAnother(HttpServletRequest request, HttpPost post) {
        post.setHeader("X-Name", request.getParameter("name"));
    }

    void listed(HttpServletRequest request, HttpServletResponse response) {
        String lang = request.getParameter("lang");
        if (List.of("de", "en").contains(lang)) {
            response.setHeader("Content-Language", lang);
        }
    }
}
