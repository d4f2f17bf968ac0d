import java.util.List;
import javax.servlet.http.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.cors.CorsConfiguration;

@CrossOrigin(origins = "*", allowCredentials = "true") // expect: java/cors-any-origin
class OtherWays {
    void bean() {
        CorsConfiguration config = new CorsConfiguration();
        config.addAllowedOriginPattern("*"); // expect: java/cors-any-origin
        config.setAllowCredentials(true);
    }

    void list(CorsConfiguration config) {
        config.setAllowCredentials(true);
        config.setAllowedOrigins(List.of("*")); // expect: java/cors-any-origin
    }

    void echo(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", request.getHeader("Origin")); // expect: java/cors-any-origin
        response.setHeader("Access-Control-Allow-Credentials", "true");
    }
}
