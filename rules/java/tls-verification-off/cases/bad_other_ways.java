import java.security.cert.*;
import javax.net.ssl.*;
import org.apache.http.conn.ssl.*;
import org.apache.http.ssl.SSLContextBuilder;

class OtherWays {
    static class TrustAll implements X509TrustManager {
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override // expect: java/tls-verification-off
        public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {}

        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    void anonymous() {
        TrustManager[] managers = {
            new X509TrustManager() {
                public void checkClientTrusted(X509Certificate[] c, String a) {}

                public void checkServerTrusted(X509Certificate[] c, String a) { // expect: java/tls-verification-off
                    // nothing to do
                }

                public X509Certificate[] getAcceptedIssuers() {
                    return null;
                }
            }
        };
        HttpsURLConnection.setDefaultHostnameVerifier(
                new HostnameVerifier() {
                    public boolean verify(String host, SSLSession session) { // expect: java/tls-verification-off
                        return true;
                    }
                });
    }

    void libraries(SSLParameters parameters, OkHttpClient.Builder builder) throws Exception {
        HttpClients.custom().setSSLHostnameVerifier(NoopHostnameVerifier.INSTANCE).build(); // expect: java/tls-verification-off
        SSLContextBuilder.create().loadTrustMaterial(null, (chain, type) -> true).build(); // expect: java/tls-verification-off
        SSLContextBuilder.create().loadTrustMaterial(TrustAllStrategy.INSTANCE).build(); // expect: java/tls-verification-off
        builder.hostnameVerifier((name, session) -> true).build(); // expect: java/tls-verification-off
        parameters.setEndpointIdentificationAlgorithm(null); // expect: java/tls-verification-off
    }
}
