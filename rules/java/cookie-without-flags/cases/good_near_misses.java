import javax.servlet.http.*;
import org.springframework.http.ResponseCookie;

class NearMisses {
    void both(HttpServletResponse response, String value) {
        Cookie cookie = new Cookie("id", value);
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        response.addCookie(cookie);
    }

    void asTheRequest(HttpServletRequest request, HttpServletResponse response, String value) {
        Cookie cookie = new Cookie("id", value);
        cookie.setSecure(request.isSecure());
        cookie.setHttpOnly(true);
        response.addCookie(cookie);
    }

    void deleted(HttpServletResponse response) {
        Cookie cookie = new Cookie("id", "");
        cookie.setMaxAge(0);
        response.addCookie(cookie);
    }

    void handedOn(HttpServletResponse response, Cookie cookie) {
        response.addCookie(cookie);
    }

    void spring(String value) {
        ResponseCookie.from("id", value).httpOnly(true).secure(true).sameSite("Lax").build();
    }

    void client(CookieStore store, String value) {
        BasicClientCookie cookie = new BasicClientCookie("id", value);
        store.addCookie(cookie);
    }
}
