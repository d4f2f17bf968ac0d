import javax.script.*;
import javax.servlet.http.HttpServletRequest;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.web.bind.annotation.*;

class NearMisses {
    private final SpelExpressionParser parser = new SpelExpressionParser();

    void constant() throws Exception {
        parser.parseExpression("name.length()").getValue();
        new ScriptEngineManager().getEngineByName("js").eval("1 + 1");
    }

    void bindings(HttpServletRequest request) throws Exception {
        ScriptEngine engine = new ScriptEngineManager().getEngineByName("js");
        engine.put("name", request.getParameter("name"));
        engine.eval("name.length");
    }

    Object key(String spel) {
        return parser.parseExpression(spel).getValue();
    }

    void number(HttpServletRequest request) throws Exception {
        ScriptEngine engine = new ScriptEngineManager().getEngineByName("js");
        engine.eval("1 + " + Integer.parseInt(request.getParameter("n")));
    }

    void listed(HttpServletRequest request, Object root) throws Exception {
        String field = request.getParameter("field");
        if (!FIELDS.contains(field)) {
            return;
        }
        parser.parseExpression(field).getValue(root);
    }

    void noEngine(HttpServletRequest request, Rules rules) {
        rules.evaluate(request.getParameter("rule"));
    }
}
