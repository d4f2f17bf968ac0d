import java.util.Map;
import java.util.function.Supplier;
import javax.servlet.http.HttpServletRequest;

public class ReportFactory {
    private static final Map<String, Supplier<Report>> REPORTS =
            Map.of("sales", SalesReport::new, "stock", StockReport::new);

    public Report create(HttpServletRequest request) throws ReflectiveOperationException {
        String kind = request.getParameter("kind");
        Supplier<Report> report = REPORTS.getOrDefault(kind, SalesReport::new);
        return report.get();
    }
}
