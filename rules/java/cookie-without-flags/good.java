import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletResponse;

public class RememberMe {
    private final TokenStore tokens = new TokenStore();

    public void remember(Account account, HttpServletResponse response) {
        Cookie cookie = new Cookie("remember", tokens.create(account));
        cookie.setHttpOnly(true);
        cookie.setSecure(true);
        cookie.setMaxAge(30 * 24 * 3600);
        response.addCookie(cookie);
    }
}
