import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import io.jsonwebtoken.*;
import java.security.Key;

class OtherWays {
    Object jjwt(String token, Key key) {
        return Jwts.parser().setSigningKey(key).parse(token).getBody(); // expect: java/jwt-not-verified
    }

    Object builder(String token, Key key) {
        return Jwts.parserBuilder().setSigningKey(key).build().parse(token).getBody(); // expect: java/jwt-not-verified
    }

    Object unsigned(String token) {
        return Jwts.parser().parseClaimsJwt(token).getBody(); // expect: java/jwt-not-verified
    }

    String none() {
        return JWT.create().withSubject("me").sign(Algorithm.none()); // expect: java/jwt-not-verified
    }

    void jose4j(JwtConsumerBuilder builder) {
        builder.setSkipSignatureVerification(); // expect: java/jwt-not-verified
    }
}
