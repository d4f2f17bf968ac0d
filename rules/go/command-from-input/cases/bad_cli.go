package main

import (
	"bufio"
	"flag"
	"fmt"
	"os"
	"os/exec"
)

func main() {
	folder := flag.String("folder", ".", "what to back up")
	flag.Parse()

	// a folder called "a; rm -rf ~" is enough
	backup := exec.Command("sh", "-c", "tar cz "+*folder+" | gpg -e -r backup > backup.gpg") // expect: go/command-from-input
	backup.Run()

	count := exec.Command("/bin/sh", "-c", fmt.Sprintf("cat %s | wc -l", os.Args[1])) // expect: go/command-from-input
	count.Run()

	scanner := bufio.NewScanner(os.Stdin)
	for scanner.Scan() {
		exec.Command("bash", "-c", "host "+scanner.Text()).Run() // expect: go/command-from-input
	}
}
