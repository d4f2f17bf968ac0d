package accounts

import (
	"fmt"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/go-ldap/ldap/v3"
	"github.com/labstack/echo/v4"
)

const base = "ou=people,dc=example,dc=com"

func added(c *gin.Context, conn *ldap.Conn) {
	filter := "(&(mail=" + c.Query("mail") + ")(active=TRUE))"
	conn.Search(ldap.NewSearchRequest(base, 2, 0, 0, 0, false, filter, nil, nil)) // expect: go/ldap-injection
}

func literal(c echo.Context, conn *ldap.Conn) error {
	request := &ldap.SearchRequest{
		BaseDN: base,
		Filter: fmt.Sprintf("(cn=*%s*)", c.QueryParam("q")), // expect: go/ldap-injection
	}
	_, err := conn.Search(request)
	return err
}

func later(r *http.Request, conn *ldap.Conn) {
	request := ldap.NewSearchRequest(base, 2, 0, 0, 0, false, "(cn=*)", nil, nil)
	request.Filter = "(cn=" + r.FormValue("cn") + ")" // expect: go/ldap-injection
	conn.Search(request)
}

func compiled(r *http.Request) {
	ldap.CompileFilter(r.Header.Get("X-Filter")) // expect: go/ldap-injection
}

// a name of an entry is built, too
func remove(r *http.Request, conn *ldap.Conn) error {
	return conn.Del(ldap.NewDelRequest("cn="+r.PathValue("cn")+","+base, nil)) // expect: go/ldap-injection
}

func handler(conn *ldap.Conn) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		filters := map[string]string{"user": "(uid=" + r.FormValue("uid") + ")"}
		conn.Search(ldap.NewSearchRequest(base, 2, 0, 0, 0, false, filters["user"], nil, nil)) // expect: go/ldap-injection
	}
}
