import java.nio.ByteBuffer;
import java.security.SecureRandom;
import javax.crypto.spec.*;

class NearMisses {
    void random() {
        byte[] iv = new byte[16];
        new SecureRandom().nextBytes(iv);
        new IvParameterSpec(iv);
        byte[] nonce = new byte[12];
        SecureRandom random = new SecureRandom();
        random.nextBytes(nonce);
        new GCMParameterSpec(128, nonce);
    }

    void readBack(ByteBuffer buffer, byte[] sealed, java.io.InputStream in) throws Exception {
        byte[] iv = new byte[16];
        buffer.get(iv);
        new IvParameterSpec(iv);
        byte[] second = new byte[16];
        System.arraycopy(sealed, 0, second, 0, 16);
        new IvParameterSpec(second);
        byte[] third = new byte[16];
        in.read(third);
        new IvParameterSpec(third);
        new IvParameterSpec(sealed, 0, 16);
        new IvParameterSpec(java.util.Arrays.copyOf(sealed, 16));
    }

    void argument(byte[] iv, javax.crypto.Cipher cipher) {
        new IvParameterSpec(iv);
        new IvParameterSpec(cipher.getIV());
    }

    void other() {
        byte[] buffer = new byte[16];
        new SecretKeyHolder(buffer);
    }
}
