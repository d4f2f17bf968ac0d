import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.interfaces.DecodedJWT;
import javax.servlet.http.HttpServletRequest;

public class TokenFilter {
    private final JWTVerifier verifier = Keys.verifier();

    public String user(HttpServletRequest request) {
        String token = request.getHeader("Authorization").substring("Bearer ".length());
        DecodedJWT jwt = JWT.decode(token); // expect: java/jwt-not-verified
        return jwt.getSubject();
    }
}
