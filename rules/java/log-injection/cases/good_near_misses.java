import java.util.logging.Logger;
import javax.servlet.http.HttpServletRequest;
import org.apache.commons.text.StringEscapeUtils;

class NearMisses {
    private static final Logger logger = Logger.getLogger("app");

    void numbers(HttpServletRequest request) {
        logger.info("page " + Integer.parseInt(request.getParameter("page")));
        logger.info("length " + request.getParameter("name").length());
    }

    void escaped(HttpServletRequest request) {
        logger.info(StringEscapeUtils.escapeJava(request.getParameter("name")));
        logger.info(request.getParameter("name").replace("\n", "_").replace("\r", "_"));
    }

    void argument(String name) {
        logger.info("hello " + name);
    }

    void constant(HttpServletRequest request) {
        String name = request.getParameter("name");
        name = "somebody";
        logger.info("hello " + name);
    }

    void listed(HttpServletRequest request) {
        String lang = request.getParameter("lang");
        if (LANGUAGES.contains(lang)) {
            logger.info("language " + lang);
        }
    }

    void maths(HttpServletRequest request) {
        Math.log(Double.parseDouble(request.getParameter("x")));
    }
}
