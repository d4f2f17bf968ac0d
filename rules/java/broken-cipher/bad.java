import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

public class Vault {
    private final SecretKey key;

    public Vault(SecretKey key) {
        this.key = key;
    }

    public byte[] seal(byte[] text) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("DESede/CBC/PKCS5Padding"); // expect: java/broken-cipher
        cipher.init(Cipher.ENCRYPT_MODE, key);
        return Bytes.join(cipher.getIV(), cipher.doFinal(text));
    }
}
