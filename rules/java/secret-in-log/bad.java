import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class LoginService {
    private static final Logger LOG = LoggerFactory.getLogger(LoginService.class);
    private final AccountStore store = new AccountStore();

    public boolean login(String name, String password) {
        boolean right = store.check(name, password);
        if (!right) {
            LOG.warn("failed login of {} with {}", name, password); // expect: java/secret-in-log
        }
        return right;
    }
}
