import javax.naming.directory.*;
import javax.naming.ldap.*;
import javax.servlet.http.HttpServletRequest;
import org.springframework.ldap.core.LdapTemplate;

class OtherWays {
    void request(HttpServletRequest request, InitialDirContext idc) throws Exception {
        String param = request.getParameter("user");
        String filter = "(&(mail=*)(uid=" + param + ")(room={0}))";
        Object[] filters = new Object[] {"B 12"};
        idc.search("ou=users,ou=system", filter, filters, new SearchControls()); // expect: java/ldap-injection
    }

    void base(HttpServletRequest request, DirContext ctx) throws Exception {
        String base = "ou=" + request.getParameter("unit") + ",dc=example";
        ctx.search(base, "(objectclass=person)", new SearchControls()); // expect: java/ldap-injection
    }

    void format(String name, String password, LdapContext context) throws Exception {
        String filter = String.format("(&(uid=%s)(userPassword=%s))", name, password);
        context.search("dc=example", filter, new SearchControls()); // expect: java/ldap-injection
    }

    void member(User user, DirContext directoryContext) throws Exception {
        directoryContext.search("dc=example", "(cn=" + user.getName() + ")", new SearchControls()); // expect: java/ldap-injection
    }

    void template(String uid, LdapTemplate ldapTemplate) {
        ldapTemplate.search("", "(uid=" + uid + ")", new PersonMapper()); // expect: java/ldap-injection
    }

    void console(DirContext directoryContext) throws Exception {
        String data = new java.util.Scanner(System.in).nextLine();
        String search = "(cn=" + data + ")";
        directoryContext.search("", search, null); // expect: java/ldap-injection
    }
}
