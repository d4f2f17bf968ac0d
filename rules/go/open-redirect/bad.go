package accounts

import (
	"net/http"
)

func afterLogin(w http.ResponseWriter, r *http.Request) {
	next := r.URL.Query().Get("next")
	if next == "" {
		http.Error(w, "where to?", http.StatusBadRequest)
		return
	}
	http.Redirect(w, r, next, http.StatusSeeOther) // expect: go/open-redirect
}
