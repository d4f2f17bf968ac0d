import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.PreparedStatement;

public class OrderStore {
    private final Connection connection;

    public OrderStore(Connection connection) {
        this.connection = connection;
    }

    public int countOrders(String customer) throws SQLException {
        PreparedStatement statement = connection.prepareStatement("SELECT COUNT(*) FROM orders WHERE customer = ?");
        statement.setString(1, customer);
        ResultSet rows = statement.executeQuery();
        rows.next();
        return rows.getInt(1);
    }
}
