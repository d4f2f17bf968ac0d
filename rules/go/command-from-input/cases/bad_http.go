package tools

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os/exec"
	"strings"
)

type job struct {
	Command string
	Args    []string
}

// the program itself comes from the form
func run(w http.ResponseWriter, r *http.Request) {
	cmd := exec.CommandContext(r.Context(), r.FormValue("tool"), "--version") // expect: go/command-from-input
	cmd.Stdout = w
	cmd.Run()
}

// split into words, it is still theirs
func line(w http.ResponseWriter, req *http.Request) {
	words := strings.Fields(req.Header.Get("X-Command"))
	cmd := exec.Command(words[0], words[1:]...) // expect: go/command-from-input
	cmd.Stdout = w
	cmd.Run()
}

func post(w http.ResponseWriter, r *http.Request) {
	var j job
	if err := json.NewDecoder(r.Body).Decode(&j); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	exec.Command(j.Command, j.Args...).Run() // expect: go/command-from-input
}

func archive(ctx context.Context) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		script := fmt.Sprintf("tar cz %q | openssl enc", r.PathValue("folder"))
		out, _ := exec.CommandContext(
			ctx,
			"/bin/bash",
			"-lc",
			script, // expect: go/command-from-input
		).CombinedOutput()
		w.Write(out)
	}
}
