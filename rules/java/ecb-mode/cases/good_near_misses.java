import javax.crypto.*;
import javax.crypto.spec.SecretKeySpec;

class NearMisses {
    void names(String name, byte[] bytes) throws Exception {
        Cipher.getInstance("AES/CBC/PKCS5Padding");
        Cipher.getInstance("AES/GCM/NoPadding");
        Cipher.getInstance("AES/CTR/NoPadding");
        Cipher.getInstance("AESWrap");
        Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding");
        Cipher.getInstance(name);
        KeyGenerator.getInstance("AES");
        new SecretKeySpec(bytes, "AES");
    }
}
