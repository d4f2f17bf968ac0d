package search

import (
	"fmt"
	"html"
	"net/http"
)

func search(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query().Get("q")
	fmt.Fprintf(w, "<h1>Results for %s</h1>", html.EscapeString(q))
	writeResults(w, find(q))
}
