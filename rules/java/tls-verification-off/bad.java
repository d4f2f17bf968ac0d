import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import javax.net.ssl.HttpsURLConnection;

public class PartnerClient {
    public InputStream prices() throws IOException {
        URL url = new URL("https://partner.example/prices");
        HttpsURLConnection connection = (HttpsURLConnection) url.openConnection();
        connection.setHostnameVerifier((host, session) -> true); // expect: java/tls-verification-off
        connection.setConnectTimeout(5000);
        return connection.getInputStream();
    }
}
