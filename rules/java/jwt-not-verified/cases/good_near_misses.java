import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import io.jsonwebtoken.*;
import java.security.Key;

class NearMisses {
    Object signed(String token, Key key) {
        return Jwts.parserBuilder().setSigningKey(key).build().parseClaimsJws(token).getBody();
    }

    Object newer(String token, javax.crypto.SecretKey key) {
        return Jwts.parser().verifyWith(key).build().parseSignedClaims(token).getPayload();
    }

    String verified(String token, Algorithm algorithm) {
        DecodedJWT jwt = JWT.decode(token);
        algorithm.verify(jwt);
        return jwt.getSubject();
    }

    String keyFirst(String token) {
        String key = JWT.decode(token).getKeyId();
        return JWT.require(Keys.of(key)).build().verify(token).getSubject();
    }

    void noToken(Parser parser, String text) {
        parser.parse(text);
    }
}
