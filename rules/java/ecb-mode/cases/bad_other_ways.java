import javax.crypto.Cipher;

class OtherWays {
    private static final String TRANSFORMATION = "AES/ECB/NoPadding";

    void names() throws Exception {
        Cipher.getInstance("AES"); // expect: java/ecb-mode
        Cipher.getInstance("aes/ecb/pkcs5padding"); // expect: java/ecb-mode
        Cipher.getInstance("AES", "BC"); // expect: java/ecb-mode
        javax.crypto.Cipher.getInstance(TRANSFORMATION); // expect: java/ecb-mode
        String name = "AES_256/ECB/NoPadding";
        Cipher cipher = Cipher.getInstance(name); // expect: java/ecb-mode
    }
}
