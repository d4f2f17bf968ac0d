import javax.naming.directory.*;
import javax.servlet.http.HttpServletRequest;
import org.owasp.esapi.ESAPI;
import org.springframework.ldap.support.LdapEncoder;

class NearMisses {
    private static final String CLASS = "person";

    void constant(DirContext ctx) throws Exception {
        ctx.search("dc=example", "(objectclass=" + CLASS + ")", new SearchControls());
        String group;
        group = "printers";
        ctx.search("ou=groups,dc=example", "(cn=" + group + ")", new SearchControls());
    }

    void parameters(HttpServletRequest request, DirContext ctx) throws Exception {
        ctx.search("dc=example", "(uid={0})", new Object[] {request.getParameter("user")}, new SearchControls());
    }

    void encoded(HttpServletRequest request, DirContext ctx) throws Exception {
        String name = ESAPI.encoder().encodeForLDAP(request.getParameter("user"));
        ctx.search("dc=example", "(uid=" + name + ")", new SearchControls());
    }

    void encodedInPlace(String name, DirContext ctx) throws Exception {
        ctx.search("dc=example", "(uid=" + LdapEncoder.filterEncode(name) + ")", new SearchControls());
    }

    void number(HttpServletRequest request, DirContext ctx) throws Exception {
        int id = Integer.parseInt(request.getParameter("id"));
        ctx.search("dc=example", "(employeeNumber=" + id + ")", new SearchControls());
    }

    void checked(HttpServletRequest request, DirContext ctx) throws Exception {
        String uid = request.getParameter("uid");
        if (!uid.matches("[a-z0-9]+")) {
            throw new IllegalArgumentException(uid);
        }
        ctx.search("dc=example", "(uid=" + uid + ")", new SearchControls());
    }

    void noDirectory(String text, Index index) {
        index.search("books", "(title=" + text + ")");
    }

    void handedOn(String filter, DirContext ctx) throws Exception {
        ctx.search("dc=example", filter, new SearchControls());
    }
}
