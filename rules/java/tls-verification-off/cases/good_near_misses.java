import java.security.cert.*;
import javax.net.ssl.*;

class NearMisses {
    static class Checked implements X509TrustManager {
        private final X509TrustManager parent = null;

        public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
            parent.checkClientTrusted(chain, type);
        }

        public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
            parent.checkServerTrusted(chain, type);
        }

        public X509Certificate[] getAcceptedIssuers() {
            return parent.getAcceptedIssuers();
        }
    }

    void verifier(HttpsURLConnection connection, SSLParameters parameters) {
        connection.setHostnameVerifier((host, session) -> host.equals("partner.example"));
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        connection.setHostnameVerifier(HttpsURLConnection.getDefaultHostnameVerifier());
    }

    void unrelated(List<String> names) {
        names.removeIf(name -> true);
        names.sort((a, b) -> 1);
    }

    public boolean verify(String text) {
        return true;
    }
}
