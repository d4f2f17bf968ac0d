package search

import (
	"fmt"
	"io"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

func written(w http.ResponseWriter, r *http.Request) {
	w.Write([]byte("<p>Hello " + r.FormValue("name") + "</p>")) // expect: go/reflected-html
}

func str(w http.ResponseWriter, r *http.Request) {
	page := fmt.Sprintf("<b>%s</b>", r.URL.Query().Get("name"))
	io.WriteString(w, page) // expect: go/reflected-html
}

func plain(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/html")
	fmt.Fprintln(w, "No page", r.URL.Path) // expect: go/reflected-html
}

func withEcho(c echo.Context) error {
	return c.HTML(http.StatusOK, "<h1>"+c.QueryParam("title")+"</h1>") // expect: go/reflected-html
}

func withGin(c *gin.Context) {
	c.Data(http.StatusOK, "text/html; charset=utf-8", []byte("<i>"+c.Query("q")+"</i>")) // expect: go/reflected-html
}

func ginWithHeader(c *gin.Context) {
	c.Header("Content-Type", "text/html")
	c.String(http.StatusOK, "<i>%s</i>", c.Query("q")) // expect: go/reflected-html
}
