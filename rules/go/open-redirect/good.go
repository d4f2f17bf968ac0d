package accounts

import (
	"net/http"
	"net/url"
	"strings"
)

func afterLogin(w http.ResponseWriter, r *http.Request) {
	next := r.URL.Query().Get("next")
	u, err := url.Parse(next)
	if err != nil || u.Host != "" || u.Scheme != "" || strings.Contains(next, `\`) {
		http.Error(w, "where to?", http.StatusBadRequest)
		return
	}
	http.Redirect(w, r, next, http.StatusSeeOther)
}
