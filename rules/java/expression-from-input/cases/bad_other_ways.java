import javax.script.*;
import javax.servlet.http.HttpServletRequest;
import groovy.lang.GroovyShell;
import ognl.Ognl;
import org.mvel2.MVEL;
import org.springframework.web.bind.annotation.*;

class OtherWays {
    void script(HttpServletRequest request) throws Exception {
        ScriptEngine engine = new ScriptEngineManager().getEngineByName("javascript");
        engine.eval(request.getParameter("code")); // expect: java/expression-from-input
        engine.eval("total = " + request.getParameter("formula")); // expect: java/expression-from-input
    }

    void ognl(HttpServletRequest request, Object root) throws Exception {
        Ognl.getValue(request.getParameter("path"), root); // expect: java/expression-from-input
        Object tree = Ognl.parseExpression(request.getHeader("X-Path")); // expect: java/expression-from-input
    }

    @PostMapping("/rule")
    Object mvel(@RequestBody String rule) {
        return MVEL.eval(rule); // expect: java/expression-from-input
    }

    @GetMapping("/groovy")
    Object groovy(@RequestParam("script") String script) {
        GroovyShell shell = new GroovyShell();
        return shell.evaluate(script); // expect: java/expression-from-input
    }

    Object spel(String userInput) {
        return new SpelExpressionParser().parseExpression("#root." + userInput).getValue(); // expect: java/expression-from-input
    }

    Object evaluate(String expression) throws Exception {
        ScriptEngine engine = new ScriptEngineManager().getEngineByName("js");
        return engine.eval(expression); // expect: java/expression-from-input
    }
}
