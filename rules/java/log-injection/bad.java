import javax.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class SignIn {
    private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);

    public boolean signIn(HttpServletRequest request) {
        String name = request.getParameter("name");
        boolean known = Accounts.check(request);
        LOG.info("login of {} succeeded: {}", name, known); // expect: java/log-injection
        return known;
    }
}
