import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

public class Safe {
    public byte[] seal(byte[] text) throws GeneralSecurityException {
        SecretKey key = new SecretKeySpec("sixteen letters!".getBytes(), "AES"); // expect: java/hard-coded-crypto-key
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, key);
        return Bytes.join(cipher.getIV(), cipher.doFinal(text));
    }
}
