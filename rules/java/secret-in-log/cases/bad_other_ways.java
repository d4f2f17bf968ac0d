import java.util.logging.Logger;

class OtherWays {
    private static final Logger logger = Logger.getLogger("app");

    void joined(String user, String password, User account) {
        logger.info("password is " + password); // expect: java/secret-in-log
        logger.info("user " + user + " has password " + password); // expect: java/secret-in-log
        logger.fine("trying " + account.getPassword() + " for " + user); // expect: java/secret-in-log
        logger.info(String.format("%s:%s", user, password)); // expect: java/secret-in-log
        System.out.println("api key: " + account.apiKey); // expect: java/secret-in-log
    }

    void placeholders(org.slf4j.Logger log, String accessToken) {
        log.debug("token {}", accessToken); // expect: java/secret-in-log
    }
}
