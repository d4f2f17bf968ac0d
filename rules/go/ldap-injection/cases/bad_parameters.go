package accounts

import (
	"fmt"

	"github.com/go-ldap/ldap/v3"
)

type Login struct {
	conn *ldap.Conn
	base string
}

func (l *Login) Check(username, password string) (bool, error) {
	request := ldap.NewSearchRequest(
		l.base, ldap.ScopeWholeSubtree, ldap.NeverDerefAliases, 0, 0, false,
		fmt.Sprintf("(&(objectClass=organizationalPerson)(uid=%s))", username), // expect: go/ldap-injection
		[]string{"dn"}, nil,
	)
	found, err := l.conn.Search(request)
	if err != nil || len(found.Entries) != 1 {
		return false, err
	}
	return l.conn.Bind(found.Entries[0].DN, password) == nil, nil
}

func (l *Login) groups(user User) (*ldap.SearchResult, error) {
	filter := "(memberUid=" + user.Name + ")"
	return l.conn.Search(ldap.NewSearchRequest(l.base, 2, 0, 0, 0, false, filter, nil, nil)) // expect: go/ldap-injection
}

func (l *Login) byMail(email string) (*ldap.SearchResult, error) {
	return l.conn.Search(&ldap.SearchRequest{
		BaseDN: l.base,
		Scope:  ldap.ScopeWholeSubtree,
		Filter: "(&(objectClass=person)(mail=" + email + "))", // expect: go/ldap-injection
	})
}
