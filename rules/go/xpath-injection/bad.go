package members

import (
	"fmt"
	"net/http"

	"github.com/antchfx/xmlquery"
)

type Directory struct{ users *xmlquery.Node }

func (d *Directory) Login(w http.ResponseWriter, r *http.Request) {
	expr := fmt.Sprintf("//user[@name='%s' and @pin='%s']", r.FormValue("name"), r.FormValue("pin"))
	user := xmlquery.FindOne(d.users, expr) // expect: go/xpath-injection
	if user == nil {
		http.Error(w, "unknown", http.StatusUnauthorized)
		return
	}
	startSession(w, user.SelectAttr("name"))
}
