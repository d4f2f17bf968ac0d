import java.util.logging.Logger;

class NearMisses {
    private static final Logger logger = Logger.getLogger("app");

    void aboutIt(String user, String password) {
        logger.info("wrong password of " + user);
        logger.info("length " + password.length());
        logger.info("given: " + (password != null));
        logger.info("masked " + mask(password));
        logger.info(Messages.RESET_PASSWORD);
        logger.info("tokens left: " + tokens);
        boolean hasPassword = password != null;
        logger.info("has one: " + hasPassword);
    }

    void noLog(Form form, String password) {
        form.print(password);
    }
}
