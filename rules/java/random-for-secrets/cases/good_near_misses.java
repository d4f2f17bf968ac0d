import java.security.SecureRandom;
import java.util.*;

class NearMisses {
    private final SecureRandom secure = new SecureRandom();
    private final Random random = new Random();

    String generateToken() {
        byte[] bytes = new byte[32];
        secure.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    void declaredAsRandom() {
        Random strong = new SecureRandom();
        int otp = strong.nextInt(1000000);
    }

    void games() {
        int dice = random.nextInt(6) + 1;
        double delay = Math.random() * 1000;
        String colour = COLOURS.get(random.nextInt(COLOURS.size()));
        Collections.shuffle(CARDS, random);
    }

    void similarNames() {
        int keySize = random.nextInt(100);
        int tokenCount = random.nextInt(10);
        int monkey = random.nextInt(10);
    }

    String token(Account account) {
        int delay = random.nextInt(10);
        return account.getToken();
    }

    void unique() {
        String token = UUID.randomUUID().toString();
    }
}
