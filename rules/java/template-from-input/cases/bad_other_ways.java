import java.io.*;
import javax.servlet.http.HttpServletRequest;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.Velocity;
import org.apache.velocity.app.VelocityEngine;
import org.springframework.web.bind.annotation.*;

class OtherWays {
    void velocity(HttpServletRequest request, VelocityContext context) {
        StringWriter out = new StringWriter();
        Velocity.evaluate(context, out, "mail", request.getParameter("body")); // expect: java/template-from-input
    }

    @PostMapping("/mail")
    String engine(@RequestBody String body, VelocityEngine engine, VelocityContext context) {
        StringWriter out = new StringWriter();
        engine.evaluate(context, out, "mail", "Dear #name " + body); // expect: java/template-from-input
        return out.toString();
    }

    void loader(HttpServletRequest request, StringTemplateLoader loader) {
        loader.putTemplate("page", "<p>" + request.getParameter("text") + "</p>"); // expect: java/template-from-input
    }

    @GetMapping("/t")
    String thymeleaf(@RequestParam String text, TemplateEngine templateEngine) {
        return templateEngine.process(text, new Context()); // expect: java/template-from-input
    }

    String handlebars(String userInput, Handlebars handlebars) throws IOException {
        return handlebars.compileInline("Hello " + userInput).apply(null); // expect: java/template-from-input
    }
}
