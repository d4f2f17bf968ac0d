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

    void invitation(Mailer mailer, String guest) {
        long number = new Random().nextLong();
        String inviteToken = Long.toString(number, 36); // expect: java/random-for-secrets
        mailer.send(guest, "https://shop.example/join/" + inviteToken);
    }

    void session(HttpServletRequest request) {
        int ticket = new Random().nextInt(1_000_000_000);
        request.getSession().setAttribute("ticket", String.valueOf(ticket)); // expect: java/random-for-secrets
    }

    void cookie(HttpServletResponse response) {
        byte[] bytes = new byte[18];
        new Random().nextBytes(bytes);
        Cookie visit = new Cookie("visit", Base64.getUrlEncoder().encodeToString(bytes)); // expect: java/random-for-secrets
        visit.setHttpOnly(true);
        visit.setSecure(true);
        response.addCookie(visit);
    }

    void member(Account account) {
        account.setResetCode(String.valueOf(random.nextInt(1000000))); // expect: java/random-for-secrets
    }
}
