package accounts

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func both(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: token, HttpOnly: true, Secure: true})
}

func bySetting(w http.ResponseWriter, token string, secure bool) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: token, HttpOnly: true, Secure: secure})
}

func theme(w http.ResponseWriter, name string) {
	http.SetCookie(w, &http.Cookie{Name: "theme", Value: name})
}

func logout(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: "", MaxAge: -1})
}

func later(w http.ResponseWriter, token string) {
	cookie := &http.Cookie{Name: "session", Value: token}
	cookie.HttpOnly = true
	cookie.Secure = true
	http.SetCookie(w, cookie)
}

func client(r *http.Request, token string) {
	r.AddCookie(&http.Cookie{Name: "session", Value: token})
}

func withGin(c *gin.Context, token string) {
	c.SetCookie("session_id", token, 3600, "/", "", true, true)
	c.SetCookie("session_id", "", -1, "/", "", false, true)
	c.SetCookie("lang", "de", 3600, "/", "", false, false)
}
