import java.util.logging.Level;
import java.util.logging.Logger;
import javax.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.*;

class OtherWays {
    private static final Logger logger = Logger.getLogger("app");

    void joined(HttpServletRequest request) {
        logger.warning("no such user: " + request.getParameter("user")); // expect: java/log-injection
        logger.log(Level.INFO, "agent " + request.getHeader("User-Agent")); // expect: java/log-injection
    }

    @GetMapping("/find")
    void spring(@RequestParam String q, org.slf4j.Logger log) {
        log.debug("search for {}", q); // expect: java/log-injection
        log.error(String.format("nothing for %s", q)); // expect: java/log-injection
    }

    void told(String userInput) {
        Logger.getLogger("x").severe("bad input " + userInput); // expect: java/log-injection
    }
}
