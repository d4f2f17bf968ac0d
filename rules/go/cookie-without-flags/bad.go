package accounts

import (
	"net/http"
	"time"
)

func login(w http.ResponseWriter, r *http.Request, session string) {
	http.SetCookie(w, &http.Cookie{ // expect: go/cookie-without-flags
		Name:    "session",
		Value:   session,
		Path:    "/",
		Expires: time.Now().Add(12 * time.Hour),
	})
	http.Redirect(w, r, "/home", http.StatusSeeOther)
}
