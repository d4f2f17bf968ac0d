import java.util.*;
import javax.servlet.http.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.cors.CorsConfiguration;

@CrossOrigin(origins = "https://app.example", allowCredentials = "true")
class NearMisses {
    private static final Set<String> ORIGINS = Set.of("https://app.example");

    @CrossOrigin("*")
    @GetMapping("/public")
    String open() {
        return "x";
    }

    void withoutCredentials(CorsConfiguration config, CorsRegistry registry) {
        config.addAllowedOrigin("*");
        config.setAllowCredentials(false);
        registry.addMapping("/public/**").allowedOrigins("*").allowedMethods("GET");
    }

    void listed(HttpServletRequest request, HttpServletResponse response) {
        String origin = request.getHeader("Origin");
        if (ORIGINS.contains(origin)) {
            response.setHeader("Access-Control-Allow-Origin", origin);
            response.setHeader("Access-Control-Allow-Credentials", "true");
        }
    }

    void any(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", "*");
    }
}
