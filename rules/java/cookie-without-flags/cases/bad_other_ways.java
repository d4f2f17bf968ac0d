import javax.servlet.http.*;
import org.springframework.http.ResponseCookie;

class OtherWays {
    void off(HttpServletRequest request, HttpServletResponse response, String value) {
        javax.servlet.http.Cookie cookie = new javax.servlet.http.Cookie("basket", value);
        cookie.setSecure(false); // expect: java/cookie-without-flags
        cookie.setHttpOnly(true);
        cookie.setPath(request.getRequestURI());
        response.addCookie(cookie);
    }

    void scripts(HttpServletResponse response, String value) {
        Cookie cookie = new Cookie("id", value);
        cookie.setSecure(true);
        cookie.setHttpOnly(false); // expect: java/cookie-without-flags
        response.addCookie(cookie);
    }

    void direct(HttpServletResponse response, String value) {
        response.addCookie(new Cookie("id", value)); // expect: java/cookie-without-flags
    }

    void spring(String value) {
        ResponseCookie.from("id", value).httpOnly(true).secure(false).build(); // expect: java/cookie-without-flags
    }
}
