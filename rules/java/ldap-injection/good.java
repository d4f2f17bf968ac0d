import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;

public class Staff {
    private final DirContext directory;

    public Staff(DirContext directory) {
        this.directory = directory;
    }

    public boolean exists(String login) throws NamingException {
        SearchControls controls = new SearchControls();
        NamingEnumeration<SearchResult> found = directory.search(
                "ou=people,dc=example,dc=org", "(uid={0})", new Object[] {login}, controls);
        return found.hasMore();
    }
}
