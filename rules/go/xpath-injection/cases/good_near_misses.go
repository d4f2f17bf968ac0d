package members

import (
	"fmt"
	"net/http"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/antchfx/xmlquery"
	"github.com/antchfx/xpath"
	"github.com/beevik/etree"
)

var (
	plain  = regexp.MustCompile(`^[A-Za-z0-9_-]+$`)
	byName = xpath.MustCompile("//user[@name]")
	fields = map[string]string{"title": "title", "author": "author"}
)

func constant(doc *xmlquery.Node) {
	xmlquery.Find(doc, "//user[@name='"+"admin"+"']")
	xmlquery.QuerySelectorAll(doc, byName)
}

// a scraper: the program itself picks the class
func scraper(doc *xmlquery.Node, class string) {
	xmlquery.Find(doc, fmt.Sprintf("//div[@class='%s']", class))
}

func number(r *http.Request, doc *xmlquery.Node) {
	id, err := strconv.Atoi(r.FormValue("id"))
	if err != nil {
		return
	}
	xmlquery.FindOne(doc, fmt.Sprintf("//user[@id=%d]", id))
}

func matched(r *http.Request, doc *xmlquery.Node) {
	name := r.FormValue("name")
	if !plain.MatchString(name) {
		return
	}
	xmlquery.FindOne(doc, "//user[@name='"+name+"']")
}

func listed(r *http.Request, doc *xmlquery.Node) {
	kind := r.FormValue("kind")
	if !slices.Contains([]string{"book", "film"}, kind) {
		return
	}
	xmlquery.Find(doc, "//"+kind)
}

func table(r *http.Request, doc *xmlquery.Node) {
	field, ok := fields[r.FormValue("field")]
	if !ok {
		return
	}
	xmlquery.Find(doc, "//book/"+field)
}

func withoutQuotes(r *http.Request, doc *xmlquery.Node) {
	name := strings.ReplaceAll(r.FormValue("name"), "'", "")
	xmlquery.FindOne(doc, "//user[@name='"+name+"']")
}

func refused(r *http.Request, doc *xmlquery.Node) {
	name := r.FormValue("name")
	if strings.ContainsAny(name, `'"`) {
		return
	}
	xmlquery.FindOne(doc, "//user[@name='"+name+"']")
}

// the visitor's document, not their question
func uploaded(r *http.Request) {
	doc, err := xmlquery.Parse(r.Body)
	if err != nil {
		return
	}
	xmlquery.Find(doc, "//item")
}

// a child by its name, and a name that was looked up
func compared(r *http.Request, doc *etree.Document) bool {
	for _, user := range doc.FindElements("//user") {
		if user.SelectAttrValue("name", "") == r.FormValue("name") {
			return true
		}
	}
	return false
}
