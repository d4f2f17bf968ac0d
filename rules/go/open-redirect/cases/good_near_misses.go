package accounts

import (
	"net/http"
	"net/url"
	"strings"
)

var places = map[string]string{"home": "/home", "shop": "https://shop.example.com/"}

func fixed(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/orders/"+r.FormValue("id"), http.StatusFound)
	http.Redirect(w, r, "/login?next="+url.QueryEscape(r.FormValue("next")), http.StatusFound)
}

func listed(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, places[r.FormValue("to")], http.StatusFound)
}

func slash(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, r.URL.Path+"/", http.StatusMovedPermanently)
}

func secure(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "https://"+r.Host+r.URL.RequestURI(), http.StatusMovedPermanently)
}

func inside(w http.ResponseWriter, r *http.Request) {
	next := r.FormValue("next")
	if !strings.HasPrefix(next, "/") || strings.HasPrefix(next, "//") {
		next = "/"
	}
	http.Redirect(w, r, next, http.StatusFound)
}
