package accounts

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gorilla/sessions"
	"github.com/labstack/echo/v4"
)

func off(w http.ResponseWriter, token string) {
	cookie := http.Cookie{Name: "auth_token", Value: token, HttpOnly: false, Secure: true} // expect: go/cookie-without-flags
	http.SetCookie(w, &cookie)
}

func onlyOne(w http.ResponseWriter, token string) {
	cookie := &http.Cookie{Name: "jwt", Value: token, HttpOnly: true} // expect: go/cookie-without-flags
	http.SetCookie(w, cookie)
}

func withGin(c *gin.Context, token string) {
	c.SetCookie("session_id", token, 3600, "/", "", false, true) // expect: go/cookie-without-flags
}

func readable(c *gin.Context, token string) {
	c.SetCookie("session_id", token, 3600, "/", "", true, false) // expect: go/cookie-without-flags
}

func withEcho(c echo.Context, id string) {
	c.SetCookie(&http.Cookie{Name: "sessionID", Value: id, Path: "/"}) // expect: go/cookie-without-flags
}

func store(s *sessions.CookieStore) {
	s.Options = &sessions.Options{Path: "/", HttpOnly: false, Secure: true} // expect: go/cookie-without-flags
}
