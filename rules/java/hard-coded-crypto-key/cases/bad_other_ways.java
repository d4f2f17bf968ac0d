import com.auth0.jwt.algorithms.Algorithm;
import io.jsonwebtoken.*;
import io.jsonwebtoken.security.Keys;
import java.util.Base64;
import javax.crypto.spec.*;

class OtherWays {
    private static final byte[] KEY = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
    private static final String WORDS = "correct horse ba";

    void ciphers() throws Exception {
        new SecretKeySpec(WORDS.getBytes("UTF-8"), "AES"); // expect: java/hard-coded-crypto-key
        new SecretKeySpec(KEY, "AES"); // expect: java/hard-coded-crypto-key
        new SecretKeySpec(new byte[] {1, 2, 3, 4}, "HmacSHA256"); // expect: java/hard-coded-crypto-key
        new SecretKeySpec(Base64.getDecoder().decode("AAECAwQFBgcICQoLDA0ODw=="), "AES"); // expect: java/hard-coded-crypto-key
        new DESKeySpec("12345678".getBytes()); // expect: java/hard-coded-crypto-key
        new PBEKeySpec("some words".toCharArray(), salt(), 310000, 256); // expect: java/hard-coded-crypto-key
        byte[] bytes = "sixteen letters!".getBytes();
        SecretKeySpec spec = new SecretKeySpec(bytes, "AES"); // expect: java/hard-coded-crypto-key
    }

    void tokens() {
        Keys.hmacShaKeyFor("some words that are long enough for it".getBytes()); // expect: java/hard-coded-crypto-key
        Algorithm.HMAC256("some words"); // expect: java/hard-coded-crypto-key
        Jwts.builder().setSubject("me").signWith(SignatureAlgorithm.HS256, "some words").compact(); // expect: java/hard-coded-crypto-key
        Jwts.parser().setSigningKey("some words").parseClaimsJws("x"); // expect: java/hard-coded-crypto-key
    }
}
