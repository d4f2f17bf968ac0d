package preview

import (
	"encoding/json"
	"fmt"
	"net"
	"net/http"

	"github.com/gin-gonic/gin"
)

type hook struct{ URL string }

func request(w http.ResponseWriter, r *http.Request) {
	req, err := http.NewRequest("GET", r.FormValue("url"), nil) // expect: go/ssrf
	if err == nil {
		http.DefaultClient.Do(req)
	}
}

func host(w http.ResponseWriter, r *http.Request) {
	url := fmt.Sprintf("http://%s/status", r.URL.Query().Get("host"))
	http.Head(url) // expect: go/ssrf
}

func added(c *gin.Context) {
	http.Get("http://" + c.Query("host") + ":8080/") // expect: go/ssrf
}

func (s *server) client(w http.ResponseWriter, r *http.Request) {
	s.client.Get(r.FormValue("target")) // expect: go/ssrf
}

func body(w http.ResponseWriter, r *http.Request) {
	var h hook
	if err := json.NewDecoder(r.Body).Decode(&h); err != nil {
		return
	}
	http.Post(h.URL, "text/plain", nil) // expect: go/ssrf
}

func dial(w http.ResponseWriter, r *http.Request) {
	net.Dial("tcp", r.FormValue("address")) // expect: go/ssrf
}
