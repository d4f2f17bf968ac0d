package files

import (
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"

	"github.com/gin-gonic/gin"
	"github.com/gorilla/mux"
	"github.com/labstack/echo/v4"
)

func opened(w http.ResponseWriter, r *http.Request) {
	path := "/var/data/" + r.FormValue("name")
	f, err := os.Open(path) // expect: go/path-traversal
	if err != nil {
		return
	}
	defer f.Close()
	io.Copy(w, f)
}

func served(w http.ResponseWriter, r *http.Request) {
	http.ServeFile(w, r, "./static/"+mux.Vars(r)["name"]) // expect: go/path-traversal
}

func removed(w http.ResponseWriter, r *http.Request) {
	os.Remove(filepath.Join("uploads", r.PathValue("name"))) // expect: go/path-traversal
}

func upload(w http.ResponseWriter, r *http.Request) {
	file, header, err := r.FormFile("file")
	if err != nil {
		return
	}
	defer file.Close()
	out, err := os.Create("./uploads/" + header.Filename) // expect: go/path-traversal
	if err == nil {
		io.Copy(out, file)
	}
}

func withGin(c *gin.Context) {
	c.File(fmt.Sprintf("reports/%s.pdf", c.Param("id"))) // expect: go/path-traversal
}

func withEcho(c echo.Context) error {
	return c.Attachment("reports/"+c.QueryParam("name"), "report.pdf") // expect: go/path-traversal
}

func cleaned(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Path[len("/files/"):]
	name = filepath.Clean(name)
	os.WriteFile("uploads/"+name, []byte("x"), 0o600) // expect: go/path-traversal
}
