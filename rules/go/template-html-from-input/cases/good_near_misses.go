package comments

import (
	"embed"
	"fmt"
	"html/template"
	"net/http"

	"github.com/microcosm-cc/bluemonday"
)

//go:embed icons
var icons embed.FS

const badge = "new"

func icon(name string) template.HTML {
	data, _ := icons.ReadFile("icons/" + name + ".svg")
	return template.HTML(data)
}

func cleaned(r *http.Request) template.HTML {
	return template.HTML(bluemonday.UGCPolicy().Sanitize(r.FormValue("text")))
}

func constant() template.HTML {
	return template.HTML("<b>" + badge + "</b>")
}

func escaped(name string) template.HTML {
	return template.HTML("<b>" + template.HTMLEscapeString(name) + "</b>")
}

func number(n int) template.HTML {
	return template.HTML(fmt.Sprintf("<b>%d</b>", n))
}
