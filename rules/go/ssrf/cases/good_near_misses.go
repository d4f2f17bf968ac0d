package preview

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
)

const api = "https://api.example.com"

func fixedHost(w http.ResponseWriter, r *http.Request) {
	http.Get("https://api.example.com/users/" + r.FormValue("id"))
	http.Get(api + "/search?q=" + url.QueryEscape(r.FormValue("q")))
	http.Get(fmt.Sprintf("https://api.example.com/users/%s", r.FormValue("id")))
	http.Get(fmt.Sprintf("%s/users/%s", api, r.FormValue("id")))
}

func inBody(w http.ResponseWriter, r *http.Request) {
	http.Post(api, "text/plain", strings.NewReader(r.FormValue("text")))
	req, _ := http.NewRequest("POST", api, r.Body)
	http.DefaultClient.Do(req)
}

func checked(w http.ResponseWriter, r *http.Request) {
	target := r.FormValue("url")
	u, err := url.Parse(target)
	if err != nil || u.Host != "example.com" {
		return
	}
	http.Get(u.String())
}

func header(req *http.Request, client *http.Client) string {
	return req.Header.Get(req.FormValue("name"))
}

func parameter(address string) {
	http.Get(address)
}
