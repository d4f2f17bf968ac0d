import com.google.common.hash.Hashing;
import java.security.*;
import org.apache.commons.codec.digest.DigestUtils;

class OtherWays {
    private static final String ALGORITHM = "SHA-1";

    void names() throws Exception {
        MessageDigest.getInstance("SHA1"); // expect: java/weak-hash
        MessageDigest.getInstance("sha"); // expect: java/weak-hash
        java.security.MessageDigest.getInstance("MD2"); // expect: java/weak-hash
        MessageDigest.getInstance("MD5", "SUN"); // expect: java/weak-hash
        MessageDigest.getInstance(ALGORITHM); // expect: java/weak-hash
        String name = "MD5";
        MessageDigest.getInstance(name); // expect: java/weak-hash
    }

    void libraries(String text) {
        DigestUtils.md5Hex(text); // expect: java/weak-hash
        DigestUtils.sha1Hex(text); // expect: java/weak-hash
        DigestUtils.getSha1Digest(); // expect: java/weak-hash
        Hashing.md5().hashString(text, UTF_8); // expect: java/weak-hash
        org.springframework.util.DigestUtils.md5DigestAsHex(text.getBytes()); // expect: java/weak-hash
    }
}
