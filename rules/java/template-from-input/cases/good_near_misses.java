import java.io.*;
import javax.servlet.http.HttpServletRequest;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.Velocity;

class NearMisses {
    void values(HttpServletRequest request, VelocityContext context) {
        context.put("name", request.getParameter("name"));
        Velocity.evaluate(context, new StringWriter(), "mail", "Dear $name");
    }

    void named(HttpServletRequest request, Configuration configuration) throws IOException {
        String lang = request.getParameter("lang");
        if (!LANGUAGES.contains(lang)) {
            return;
        }
        configuration.getTemplate("mail_" + lang + ".ftlh");
    }

    String argument(String text, TemplateEngine engine) {
        return engine.process(text, new Context());
    }

    String model(HttpServletRequest request, TemplateEngine engine) {
        Context context = new Context();
        context.setVariable("name", request.getParameter("name"));
        return engine.process("mail", context);
    }

    void overwritten(HttpServletRequest request, VelocityContext context) {
        String text = request.getParameter("body");
        text = "Hello";
        Velocity.evaluate(context, new StringWriter(), "mail", text);
    }
}
