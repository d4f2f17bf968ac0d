import java.security.MessageDigest;
import org.apache.commons.codec.digest.DigestUtils;

class NearMisses {
    void strong(String name) throws Exception {
        MessageDigest.getInstance("SHA-256");
        MessageDigest.getInstance("SHA-512", "SUN");
        MessageDigest.getInstance("SHA3-256");
        MessageDigest.getInstance(name);
        DigestUtils.sha256Hex("x");
        Mac.getInstance("HmacSHA1");
    }

    String checksum(byte[] file) {
        return DigestUtils.md5Hex(file);
    }

    String etag(byte[] body) throws Exception {
        return new String(MessageDigest.getInstance("MD5").digest(body));
    }

    void words() {
        System.out.println("MD5");
        Registry.getInstance("MD5");
    }
}
