package accounts

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

func withGin(c *gin.Context) {
	c.Redirect(http.StatusFound, c.Query("return_to")) // expect: go/open-redirect
}

func withEcho(c echo.Context) error {
	return c.Redirect(http.StatusFound, c.QueryParam("url")) // expect: go/open-redirect
}

func header(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", r.FormValue("to")) // expect: go/open-redirect
	w.WriteHeader(http.StatusFound)
}

func host(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "https://"+r.FormValue("shop"), http.StatusFound) // expect: go/open-redirect
}

func referer(w http.ResponseWriter, r *http.Request) {
	target := r.PostFormValue("target")
	if target == "" {
		target = "/"
	}
	http.Redirect(w, r, target, http.StatusFound) // expect: go/open-redirect
}
