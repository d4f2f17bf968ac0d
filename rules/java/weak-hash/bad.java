import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

public class Contracts {
    public String fingerprint(byte[] contract) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("MD5"); // expect: java/weak-hash
        return HexFormat.of().formatHex(digest.digest(contract));
    }
}
