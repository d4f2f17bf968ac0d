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
        return parser.parseExpression(field).getValue(context, Integer.class); // expect: java/expression-from-input
    }
}
