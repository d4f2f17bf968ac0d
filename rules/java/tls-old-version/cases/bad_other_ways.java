import javax.net.ssl.*;

class OtherWays {
    void contexts() throws Exception {
        SSLContext.getInstance("SSL"); // expect: java/tls-old-version
        SSLContext.getInstance("SSLv3"); // expect: java/tls-old-version
        SSLContext.getInstance("TLSv1.1", "SunJSSE"); // expect: java/tls-old-version
    }

    void sockets(SSLSocket socket, SSLParameters parameters) {
        socket.setEnabledProtocols(new String[] {"TLSv1", "TLSv1.2"}); // expect: java/tls-old-version
        parameters.setProtocols(new String[] {"TLSv1.1"}); // expect: java/tls-old-version
    }

    void client(ConnectionSpec.Builder spec) {
        spec.tlsVersions(TlsVersion.TLS_1_0); // expect: java/tls-old-version
    }
}
