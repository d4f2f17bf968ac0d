import java.net.URI;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;

@RestController
public class PreviewController {
    private static final Set<String> HOSTS = Set.of("images.example", "cdn.example");
    private final RestTemplate restTemplate = new RestTemplate();

    @GetMapping("/preview")
    public byte[] preview(@RequestParam String address) {
        URI uri = URI.create(address);
        if (!"https".equals(uri.getScheme()) || !HOSTS.contains(uri.getHost())) {
            throw new IllegalArgumentException("not one of our hosts");
        }
        return restTemplate.getForObject(uri, byte[].class);
    }
}
