import java.security.SecureRandom;
import java.util.Base64;
import java.util.Random;

public class PasswordReset {
    private final Mailer mailer = new Mailer();

    public void start(Account account) {
        SecureRandom random = new SecureRandom();
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().encodeToString(bytes);
        account.expect(token);
        mailer.send(account.mail(), "https://shop.example/reset?t=" + token);
    }
}
