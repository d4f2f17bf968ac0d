import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class CardPage {
    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_32);

    public void show(HttpServletRequest request, HttpServletResponse response) throws Exception {
        Map<String, Object> model = new HashMap<>();
        String text = request.getParameter("text");
        Template card = new Template("card", new StringReader(text), configuration); // expect: java/template-from-input
        card.process(model, response.getWriter());
    }
}
