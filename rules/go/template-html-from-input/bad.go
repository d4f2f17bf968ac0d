package comments

import (
	"html/template"
	"net/http"
)

var page = template.Must(template.ParseFiles("comment.html"))

func preview(w http.ResponseWriter, r *http.Request) {
	page.Execute(w, map[string]any{
		"Comment": template.HTML(r.FormValue("comment")), // expect: go/template-html-from-input
	})
}
