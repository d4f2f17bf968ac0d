import java.sql.*;

class NearMisses {
    void outside(String url, String user, String word) throws SQLException {
        DriverManager.getConnection(url, user, word);
        DriverManager.getConnection(url, user, System.getenv("DB"));
        DriverManager.getConnection(url, "sa", "");
        DriverManager.getConnection("jdbc:h2:mem:x", "sa", "sa");
        DriverManager.getConnection(url);
    }

    void store(KeyStore store, java.io.InputStream in, char[] word) throws Exception {
        store.load(in, word);
        store.load(null, null);
    }

    void other(Page page, String user) {
        page.login(user, user);
    }
}
