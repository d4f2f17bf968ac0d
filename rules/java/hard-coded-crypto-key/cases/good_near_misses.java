import com.auth0.jwt.algorithms.Algorithm;
import java.security.SecureRandom;
import javax.crypto.*;
import javax.crypto.spec.*;

class NearMisses {
    void outside(KeyStore store, String password, byte[] bytes) throws Exception {
        new SecretKeySpec(System.getenv("KEY").getBytes(), "AES");
        new SecretKeySpec(bytes, "AES");
        new PBEKeySpec(password.toCharArray(), "pepper".getBytes(), 310000, 256);
        Algorithm.HMAC256(System.getenv("JWT_SECRET"));
        store.getKey("safe", password.toCharArray());
    }

    void random() throws Exception {
        byte[] key = new byte[16];
        new SecureRandom().nextBytes(key);
        new SecretKeySpec(key, "AES");
        KeyGenerator generator = KeyGenerator.getInstance("AES");
        SecretKey made = generator.generateKey();
        new SecretKeySpec(made.getEncoded(), "AES");
    }

    void text() throws Exception {
        byte[] message = "hello".getBytes();
        System.out.write(message);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.doFinal("hello".getBytes());
    }
}
