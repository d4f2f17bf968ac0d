import java.util.Map;
import java.util.function.Supplier;
import javax.servlet.http.HttpServletRequest;

public class ReportFactory {
    private static final Map<String, Supplier<Report>> REPORTS =
            Map.of("sales", SalesReport::new, "stock", StockReport::new);

    public Report create(HttpServletRequest request) throws ReflectiveOperationException {
        String kind = request.getParameter("kind");
        Class<?> type = Class.forName("com.example.reports." + kind); // expect: java/reflection-from-input
        return (Report) type.getDeclaredConstructor().newInstance();
    }
}
