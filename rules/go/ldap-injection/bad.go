package accounts

import (
	"fmt"
	"net/http"

	"github.com/go-ldap/ldap/v3"
)

func find(conn *ldap.Conn, w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	request := ldap.NewSearchRequest(
		"ou=people,dc=example,dc=com", ldap.ScopeWholeSubtree, ldap.NeverDerefAliases, 1, 10, false,
		fmt.Sprintf("(&(objectClass=person)(uid=%s))", name), // expect: go/ldap-injection
		[]string{"cn", "mail"}, nil,
	)
	result, err := conn.Search(request)
	if err != nil {
		http.Error(w, "no answer", http.StatusBadGateway)
		return
	}
	writeEntries(w, result.Entries)
}
