import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class OrderStore {
    private final Connection connection;

    public OrderStore(Connection connection) {
        this.connection = connection;
    }

    public int countOrders(String customer) throws SQLException {
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(
                "SELECT COUNT(*) FROM orders WHERE customer = '" + customer + "'"); // expect: java/sql-built-from-strings
        rows.next();
        return rows.getInt(1);
    }
}
