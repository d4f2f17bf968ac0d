import javax.crypto.*;

class OtherWays {
    private static final String RC4 = "RC4";

    void names() throws Exception {
        Cipher.getInstance("DES"); // expect: java/broken-cipher
        Cipher.getInstance("DES/ECB/PKCS5Padding"); // expect: java/broken-cipher
        javax.crypto.Cipher.getInstance("DES/CBC/PKCS5Padding", "SunJCE"); // expect: java/broken-cipher
        Cipher.getInstance("Blowfish"); // expect: java/broken-cipher
        Cipher.getInstance("RC2/CBC/PKCS5Padding"); // expect: java/broken-cipher
        Cipher.getInstance(RC4); // expect: java/broken-cipher
        SecretKeyFactory.getInstance("PBEWithMD5AndDES"); // expect: java/broken-cipher
        new NullCipher(); // expect: java/broken-cipher
    }
}
