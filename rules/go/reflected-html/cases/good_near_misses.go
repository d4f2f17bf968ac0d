package search

import (
	"encoding/json"
	"fmt"
	"html"
	"html/template"
	"net/http"
	"os"
	"strconv"

	"github.com/gin-gonic/gin"
)

var page = template.Must(template.New("page").Parse("<h1>{{.}}</h1>"))

func escaped(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(w, "<p>%s</p>", html.EscapeString(r.FormValue("q")))
	w.Write([]byte(template.HTMLEscapeString(r.FormValue("q"))))
	page.Execute(w, r.FormValue("q"))
}

func text(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	fmt.Fprintf(w, "No page %s", r.URL.Path)
}

func number(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("n"))
	if err != nil {
		return
	}
	fmt.Fprintf(w, "<p>%d</p>", n)
}

func asJSON(w http.ResponseWriter, r *http.Request) {
	json.NewEncoder(w).Encode(map[string]string{"q": r.FormValue("q")})
	out, _ := json.Marshal(r.FormValue("q"))
	w.Write(out)
}

func file(w http.ResponseWriter, r *http.Request) {
	data, _ := os.ReadFile("pages/" + strconv.Quote("x"))
	w.Write(data)
}

func withGin(c *gin.Context) {
	c.String(http.StatusOK, "No page %s", c.Param("name"))
	c.JSON(http.StatusOK, gin.H{"q": c.Query("q")})
}
