import java.security.MessageDigest;
import javax.crypto.spec.PBEKeySpec;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.*;

class NearMisses {
    void slow(String password, char[] letters, byte[] salt) {
        new BCryptPasswordEncoder(12).encode(password);
        BCrypt.hashpw(password, BCrypt.gensalt());
        Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(password);
        new PBEKeySpec(letters, salt, 600000, 256);
    }

    void noPassword(byte[] file, String token) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(file);
        digest.digest();
        DigestUtils.sha256Hex(token);
    }

    void other(Form form, String password) {
        form.update(password);
    }
}
