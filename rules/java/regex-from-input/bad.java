import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TitleSearch {
    private List<String> titles;

    @GetMapping("/titles")
    public List<String> find(@RequestParam String word) {
        Pattern wanted = Pattern.compile(word, Pattern.CASE_INSENSITIVE); // expect: java/regex-from-input
        return titles.stream().filter(wanted.asPredicate()).collect(Collectors.toList());
    }
}
