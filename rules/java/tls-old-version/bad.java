import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

public class Connections {
    public SSLContext context(TrustManager[] managers) throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLSv1"); // expect: java/tls-old-version
        context.init(null, managers, null);
        return context;
    }
}
