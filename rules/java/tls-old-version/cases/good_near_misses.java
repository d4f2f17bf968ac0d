import javax.net.ssl.*;

class NearMisses {
    void contexts(String version) throws Exception {
        SSLContext.getInstance("TLS");
        SSLContext.getInstance("TLSv1.2");
        SSLContext.getInstance("TLSv1.3", "SunJSSE");
        SSLContext.getInstance(version);
        SSLContext.getDefault();
    }

    void sockets(SSLSocket socket) {
        socket.setEnabledProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
        socket.setEnabledProtocols(socket.getSupportedProtocols());
    }

    void words() {
        String[] names = new String[] {"SSLv3", "TLSv1"};
        System.out.println(names.length);
    }
}
