import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.StandardEvaluationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PriceController {
    private final SpelExpressionParser parser = new SpelExpressionParser();

    @GetMapping("/price")
    public Integer price(@RequestParam String field) {
        StandardEvaluationContext context = new StandardEvaluationContext(Prices.load());
        context.setVariable("field", field);
        return parser.parseExpression("byName[#field]").getValue(context, Integer.class);
    }
}
