package accounts

import (
	"fmt"
	"net/http"
	"regexp"
	"strconv"
	"strings"

	"github.com/gin-gonic/gin"
	"github.com/go-ldap/ldap/v3"
)

const people = "(objectClass=person)"

var plain = regexp.MustCompile(`^[a-z0-9]+$`)

func constants(conn *ldap.Conn) {
	conn.Search(ldap.NewSearchRequest(base, 2, 0, 0, 0, false, "(&"+people+"(cn=*))", nil, nil))
}

func escaped(c *gin.Context, conn *ldap.Conn) {
	filter := "(mail=" + ldap.EscapeFilter(c.Query("mail")) + ")"
	conn.Search(ldap.NewSearchRequest(base, 2, 0, 0, 0, false, filter, nil, nil))
}

func parameter(conn *ldap.Conn, username string) {
	username = ldap.EscapeFilter(username)
	filter := fmt.Sprintf("(uid=%s)", username)
	conn.Search(ldap.NewSearchRequest(base, 2, 0, 0, 0, false, filter, nil, nil))
}

func inTheCall(conn *ldap.Conn, username string) {
	filter := fmt.Sprintf("(uid=%s)", ldap.EscapeFilter(username))
	conn.Search(ldap.NewSearchRequest(base, 2, 0, 0, 0, false, filter, nil, nil))
}

func name(r *http.Request, conn *ldap.Conn) error {
	dn := fmt.Sprintf("uid=%s,ou=people,dc=example,dc=com", ldap.EscapeDN(r.FormValue("name")))
	return conn.Bind(dn, r.FormValue("password"))
}

func number(r *http.Request, conn *ldap.Conn) {
	id, err := strconv.Atoi(r.FormValue("id"))
	if err != nil {
		return
	}
	conn.Search(ldap.NewSearchRequest(base, 2, 0, 0, 0, false, fmt.Sprintf("(uidNumber=%d)", id), nil, nil))
}

func matched(r *http.Request, conn *ldap.Conn) {
	uid := r.FormValue("uid")
	if !plain.MatchString(uid) {
		return
	}
	conn.Search(ldap.NewSearchRequest(base, 2, 0, 0, 0, false, "(uid="+uid+")", nil, nil))
}

func refused(r *http.Request, conn *ldap.Conn) {
	uid := r.FormValue("uid")
	if strings.ContainsAny(uid, "*()\\\x00") {
		return
	}
	conn.Search(ldap.NewSearchRequest(base, 2, 0, 0, 0, false, "(uid="+uid+")", nil, nil))
}

// the settings' own words
func configured(conn *ldap.Conn, cfg Config, userAttr, username string) {
	filter := fmt.Sprintf("(&%s(%s=%s))", cfg.UserFilter, cfg.UserAttr, ldap.EscapeFilter(username))
	conn.Search(ldap.NewSearchRequest(cfg.BaseDN, 2, 0, 0, 0, false, filter, nil, nil))
	group := "(objectClass=" + cfg.GroupClass + ")"
	conn.Search(ldap.NewSearchRequest(cfg.BaseDN, 2, 0, 0, 0, false, group, nil, nil))
}

// asked for in the list of attributes, where nothing is parsed
func attributes(r *http.Request, conn *ldap.Conn) {
	conn.Search(ldap.NewSearchRequest(base, 2, 0, 0, 0, false, people, []string{r.FormValue("attribute")}, nil))
}

// a password is no name
func password(r *http.Request, conn *ldap.Conn) error {
	return conn.Bind("cn=app,dc=example,dc=com", r.FormValue("password"))
}
