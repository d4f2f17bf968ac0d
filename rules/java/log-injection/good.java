import javax.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class SignIn {
    private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);

    public boolean signIn(HttpServletRequest request) {
        String name = request.getParameter("name").replaceAll("[\\r\\n]", "_");
        boolean known = Accounts.check(request);
        LOG.info("login of {} succeeded: {}", name, known);
        return known;
    }
}
