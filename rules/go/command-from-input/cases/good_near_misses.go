package tools

import (
	"net/http"
	"os"
	"os/exec"
	"slices"
	"strconv"
)

var programs = map[string]string{
	"disk":   "df",
	"memory": "free",
}

var allowed = []string{"df", "free", "uptime"}

// the program is ours, the value is one argument: no shell reads it
func clone(w http.ResponseWriter, r *http.Request) {
	exec.CommandContext(r.Context(), "git", "clone", "--", r.FormValue("url"), "work").Run()
}

// input picks a program from our own table
func status(w http.ResponseWriter, r *http.Request) {
	program, ok := programs[r.FormValue("what")]
	if !ok {
		http.NotFound(w, r)
		return
	}
	exec.Command(program, "-h").Run()
}

func listed(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	if !slices.Contains(allowed, name) {
		http.NotFound(w, r)
		return
	}
	exec.Command(name).Run()
}

func chosen(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("name")
	switch name {
	case "df", "free":
		exec.Command(name, "-h").Run()
	default:
		http.NotFound(w, r)
	}
}

// a number is no command
func head(w http.ResponseWriter, r *http.Request) {
	lines, err := strconv.Atoi(r.FormValue("lines"))
	if err != nil {
		return
	}
	exec.Command("sh", "-c", "dmesg | tail -n "+strconv.Itoa(lines)).Run()
}

// a fixed script; the value is its $1 and is quoted there
func script(w http.ResponseWriter, r *http.Request) {
	exec.Command("sh", "-c", `sort "$1" | uniq -c`, "sh", r.FormValue("file")).Run()
}

// input goes to stdin
func format(w http.ResponseWriter, r *http.Request) {
	cmd := exec.Command("gofmt")
	cmd.Stdin = r.Body
	cmd.Stdout = w
	cmd.Run()
}

// a wrapper, such as time or nohup, runs what its user typed
func wrap() error {
	cmd := exec.Command(os.Args[1], os.Args[2:]...)
	cmd.Stdout = os.Stdout
	return cmd.Run()
}

func offered(w http.ResponseWriter, r *http.Request) ([]byte, error) {
	name := r.FormValue("name")
	if !slices.Contains(allowed, name) {
		return nil, http.ErrNotSupported
	}
	return exec.Command(name).Output()
}
