import java.math.BigInteger;
import java.security.*;
import java.security.spec.*;
import javax.crypto.KeyGenerator;

class OtherWays {
    private KeyPairGenerator field;

    void pairs() throws Exception {
        KeyPairGenerator dsa = KeyPairGenerator.getInstance("DSA", "SUN");
        dsa.initialize(1024, new SecureRandom()); // expect: java/weak-key-size
        KeyPairGenerator ec = KeyPairGenerator.getInstance("EC");
        ec.initialize(160); // expect: java/weak-key-size
        int size = 512;
        field = KeyPairGenerator.getInstance("RSA");
        field.initialize(size); // expect: java/weak-key-size
    }

    void specs() throws Exception {
        new RSAKeyGenParameterSpec(1024, BigInteger.valueOf(65537)); // expect: java/weak-key-size
        new ECGenParameterSpec("secp160r1"); // expect: java/weak-key-size
    }

    void symmetric() throws Exception {
        KeyGenerator generator = KeyGenerator.getInstance("HmacSHA256");
        generator.init(64); // expect: java/weak-key-size
    }
}
