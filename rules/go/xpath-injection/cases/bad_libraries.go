package members

import (
	"fmt"
	"net/http"
	"strings"

	"github.com/antchfx/htmlquery"
	"github.com/antchfx/jsonquery"
	"github.com/antchfx/xmlquery"
	"github.com/antchfx/xpath"
	"github.com/beevik/etree"
	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

func direct(w http.ResponseWriter, r *http.Request, doc *xmlquery.Node) {
	xmlquery.Find(doc, "//book[title='"+r.URL.Query().Get("title")+"']") // expect: go/xpath-injection
}

func compiled(w http.ResponseWriter, r *http.Request, doc *xmlquery.Node) {
	expr, err := xpath.Compile(fmt.Sprintf("//user[@id='%s']", r.PathValue("id"))) // expect: go/xpath-injection
	if err != nil {
		return
	}
	xmlquery.QuerySelectorAll(doc, expr)
}

func mustCompile(c *gin.Context, doc *xmlquery.Node) {
	path := "//order[customer='"
	path += c.Query("customer")
	path += "']"
	xmlquery.QuerySelector(doc, xpath.MustCompile(path)) // expect: go/xpath-injection
}

func html(c echo.Context) error {
	page, err := htmlquery.LoadDoc("prices.html")
	if err != nil {
		return err
	}
	rows, err := htmlquery.QueryAll(page, "//td[text()='"+c.QueryParam("item")+"']") // expect: go/xpath-injection
	return c.JSON(http.StatusOK, len(rows))
}

func whole(w http.ResponseWriter, r *http.Request, doc *jsonquery.Node) {
	jsonquery.FindOne(doc, r.Header.Get("X-Path")) // expect: go/xpath-injection
}

func withEtree(w http.ResponseWriter, r *http.Request) {
	doc := etree.NewDocument()
	if err := doc.ReadFromFile("users.xml"); err != nil {
		return
	}
	parts := []string{"//user[@name='", r.FormValue("name"), "']"}
	doc.FindElements(strings.Join(parts, "")) // expect: go/xpath-injection
}

func inMap(w http.ResponseWriter, r *http.Request, doc *etree.Document) {
	paths := map[string]string{}
	paths["user"] = "//user[@name='" + r.FormValue("name") + "']"
	doc.FindElement(paths["user"]) // expect: go/xpath-injection
}

func closure(doc *xmlquery.Node) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var text strings.Builder
		text.WriteString("//user[@name='")
		text.WriteString(r.FormValue("name"))
		text.WriteString("']")
		node, _ := xmlquery.Query(doc, text.String()) // expect: go/xpath-injection
		_ = node
	}
}
