import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

public class Accounts {
    private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder();
    private final AccountStore store = new AccountStore();

    public void register(String name, String password) {
        String hash = encoder.encode(password);
        store.insert(name, hash);
    }
}
