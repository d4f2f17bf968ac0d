package comments

import (
	"fmt"
	"html/template"

	"github.com/gin-gonic/gin"
)

func bold(name string) template.HTML {
	return template.HTML(fmt.Sprintf("<b>%s</b>", name)) // expect: go/template-html-from-input
}

func added(name string) template.HTML {
	return template.HTML("<b>" + name + "</b>") // expect: go/template-html-from-input
}

func link(c *gin.Context) {
	c.HTML(200, "page.html", gin.H{"next": template.URL(c.Query("next"))}) // expect: go/template-html-from-input
}

func script(c *gin.Context) template.JS {
	name := c.PostForm("name")
	return template.JS("var name = '" + name + "'") // expect: go/template-html-from-input
}
