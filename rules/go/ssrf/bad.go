package preview

import (
	"io"
	"net/http"
)

var feeds = map[string]string{"news": "https://news.example.com/feed.xml"}

func fetch(w http.ResponseWriter, r *http.Request) {
	resp, err := http.Get(r.URL.Query().Get("url")) // expect: go/ssrf
	if err != nil {
		http.Error(w, "no answer", http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	io.Copy(w, resp.Body)
}
