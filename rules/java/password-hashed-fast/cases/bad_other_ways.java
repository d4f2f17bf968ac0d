import com.google.common.hash.Hashing;
import java.security.MessageDigest;
import javax.crypto.spec.PBEKeySpec;
import org.springframework.security.crypto.password.*;

class OtherWays {
    byte[] jdk(String password, byte[] salt) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(salt);
        return digest.digest(password.getBytes("UTF-8")); // expect: java/password-hashed-fast
    }

    byte[] update(User user) throws Exception {
        MessageDigest md = MessageDigest.getInstance("SHA-512");
        md.update(user.getPassword().getBytes()); // expect: java/password-hashed-fast
        return md.digest();
    }

    String guava(String userPassword) {
        return Hashing.sha256().hashString(userPassword, UTF_8).toString(); // expect: java/password-hashed-fast
    }

    void encoders() {
        PasswordEncoder first = NoOpPasswordEncoder.getInstance(); // expect: java/password-hashed-fast
        PasswordEncoder second = new StandardPasswordEncoder(); // expect: java/password-hashed-fast
        UserDetails user = User.withDefaultPasswordEncoder().username("me").build(); // expect: java/password-hashed-fast
    }

    void rounds(char[] password, byte[] salt) {
        new PBEKeySpec(password, salt, 1000, 256); // expect: java/password-hashed-fast
    }
}
