import java.util.*;
import java.util.concurrent.ThreadLocalRandom;
import javax.servlet.http.*;
import org.apache.commons.lang3.RandomStringUtils;

class OtherWays {
    private final Random random = new Random();
    private String apiKey;

    String generateToken() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            text.append("abcdef".charAt(random.nextInt(6)));
        }
        return text.toString(); // expect: java/random-for-secrets
    }

    void names() {
        int otp = 100000 + random.nextInt(900000); // expect: java/random-for-secrets
        apiKey = Long.toHexString(new Random().nextLong()); // expect: java/random-for-secrets
        String sessionId = "s" + Math.random(); // expect: java/random-for-secrets
        long nonce = ThreadLocalRandom.current().nextLong(); // expect: java/random-for-secrets
        String password = RandomStringUtils.randomAlphanumeric(12); // expect: java/random-for-secrets
    }

    void rememberMe(HttpServletRequest request) {
        double value = new java.util.Random().nextGaussian();
        String rememberMe = Double.toString(value).substring(2); // expect: java/random-for-secrets
        request.getSession().setAttribute("user", "me");
    }

    void session(HttpServletRequest request) {
        float number = new java.util.Random().nextFloat();
        request.getSession().setAttribute("id", Float.toString(number)); // expect: java/random-for-secrets
    }

    void cookie(HttpServletResponse response) {
        String text = Integer.toString(new Random().nextInt());
        Cookie cookie = new Cookie("id", text); // expect: java/random-for-secrets
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        response.addCookie(cookie);
    }

    void member(Account account) {
        account.setResetCode(String.valueOf(random.nextInt(1000000))); // expect: java/random-for-secrets
    }
}
