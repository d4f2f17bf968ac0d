import javax.crypto.*;

class NearMisses {
    void names(String name) throws Exception {
        Cipher.getInstance("AES/GCM/NoPadding");
        Cipher.getInstance("ChaCha20-Poly1305");
        Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding");
        Cipher.getInstance(name);
        SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
        Mac.getInstance("HmacSHA256");
        Registry.getInstance("DES");
    }

    void words() {
        String description = "DES";
        System.out.println(description);
    }
}
