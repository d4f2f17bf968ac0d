package files

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
)

const base = "/var/uploads"

var reports = map[string]string{"year": "reports/year.pdf"}

func onlyName(w http.ResponseWriter, r *http.Request) {
	os.Open(filepath.Join(base, filepath.Base(r.FormValue("name"))))
}

func prefix(w http.ResponseWriter, r *http.Request) {
	path := filepath.Join(base, r.FormValue("name"))
	if !strings.HasPrefix(path, base+string(os.PathSeparator)) {
		http.NotFound(w, r)
		return
	}
	os.Open(path)
}

func rooted(w http.ResponseWriter, r *http.Request) {
	os.Open(filepath.Join(base, filepath.Clean("/"+r.FormValue("name"))))
}

func dots(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	if strings.Contains(name, "..") {
		http.NotFound(w, r)
		return
	}
	os.ReadFile(base + "/" + name)
}

func relative(w http.ResponseWriter, r *http.Request) {
	path := filepath.Join(base, r.FormValue("name"))
	rel, err := filepath.Rel(base, path)
	if err != nil || strings.HasPrefix(rel, "..") {
		return
	}
	os.ReadFile(path)
}

func looked(w http.ResponseWriter, r *http.Request) {
	path, ok := reports[r.FormValue("name")]
	if !ok {
		return
	}
	http.ServeFile(w, r, path)
}

func inRoot(root *os.Root, r *http.Request) (*os.File, error) {
	return root.Open(r.FormValue("name"))
}

func static(w http.ResponseWriter, r *http.Request) {
	http.ServeFile(w, r, filepath.Join("static", r.URL.Path))
}

func local(path string) ([]byte, error) {
	return os.ReadFile(path)
}
