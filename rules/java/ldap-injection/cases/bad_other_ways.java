import javax.naming.directory.*;
import javax.naming.ldap.*;
import javax.servlet.http.HttpServletRequest;
import org.springframework.ldap.core.LdapTemplate;

class OtherWays {
    void request(HttpServletRequest request, InitialDirContext phonebook, String site) throws Exception {
        String surname = request.getParameter("surname");
        String filter = "(&(sn=" + surname + "*)(telephoneNumber=*)(l={0}))";
        phonebook.search("ou=staff,dc=example", filter, new Object[] {site}, new SearchControls()); // expect: java/ldap-injection
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
        System.out.print("Group: ");
        String group = new java.util.Scanner(System.in).nextLine();
        directoryContext.search("ou=groups,dc=example", "(cn=" + group + ")", new SearchControls()); // expect: java/ldap-injection
    }
}
