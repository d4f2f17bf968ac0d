package members

import (
	"fmt"
	"net/http"
	"regexp"

	"github.com/antchfx/xmlquery"
)

var plain = regexp.MustCompile(`^[A-Za-z0-9_-]+$`)

type Directory struct{ users *xmlquery.Node }

func (d *Directory) Login(w http.ResponseWriter, r *http.Request) {
	name, pin := r.FormValue("name"), r.FormValue("pin")
	if !plain.MatchString(name) || !plain.MatchString(pin) {
		http.Error(w, "unknown", http.StatusUnauthorized)
		return
	}
	expr := fmt.Sprintf("//user[@name='%s' and @pin='%s']", name, pin)
	user := xmlquery.FindOne(d.users, expr)
	if user == nil {
		http.Error(w, "unknown", http.StatusUnauthorized)
		return
	}
	startSession(w, user.SelectAttr("name"))
}
