import javax.crypto.spec.*;

class OtherWays {
    private static final byte[] IV = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

    void text() {
        IvParameterSpec spec = new IvParameterSpec("abcdefghijklmnop".getBytes()); // expect: java/static-iv
        String start = "0000000000000000";
        new IvParameterSpec(start.getBytes("UTF-8")); // expect: java/static-iv
    }

    void zeros() {
        new IvParameterSpec(new byte[16]); // expect: java/static-iv
        new GCMParameterSpec(128, new byte[12]); // expect: java/static-iv
    }

    void numbers() {
        byte[] iv = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        new IvParameterSpec(iv); // expect: java/static-iv
        byte[] nonce = new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        new GCMParameterSpec(128, nonce); // expect: java/static-iv
    }

    void field() {
        new IvParameterSpec(IV); // expect: java/static-iv
    }
}
