import java.net.PasswordAuthentication;
import java.sql.*;

class OtherWays {
    void constants(javax.sql.DataSource source) throws SQLException {
        source.getConnection("shop", "autumn leaves 7"); // expect: java/hard-coded-credentials
    }

    PasswordAuthentication proxy() {
        return new PasswordAuthentication("proxy", "autumn leaves 7".toCharArray()); // expect: java/hard-coded-credentials
    }

    void store(KeyStore store, java.io.InputStream in) throws Exception {
        store.load(in, "autumn leaves 7".toCharArray()); // expect: java/hard-coded-credentials
    }

    void basic(HttpHeaders headers) {
        headers.setBasicAuth("robot", "autumn leaves 7"); // expect: java/hard-coded-credentials
    }
}
