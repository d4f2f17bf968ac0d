import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

public class Database {
    private static final String URL = "jdbc:postgresql://db.example/shop";

    public static Connection open() throws SQLException {
        return DriverManager.getConnection(URL, "shop", "autumn leaves 7"); // expect: java/hard-coded-credentials
    }
}
