import java.security.*;
import java.security.spec.*;
import javax.crypto.KeyGenerator;

class NearMisses {
    void enough(int bits) throws Exception {
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(2048);
        rsa.initialize(bits);
        KeyPairGenerator ec = KeyPairGenerator.getInstance("EC");
        ec.initialize(256);
        ec.initialize(new ECGenParameterSpec("secp256r1"));
        KeyGenerator aes = KeyGenerator.getInstance("AES");
        aes.init(128);
        aes.init(256, new SecureRandom());
    }

    void noKeys(Buffer buffer) {
        buffer.initialize(1024);
        buffer.init(16);
    }
}
