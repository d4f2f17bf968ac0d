package api

import (
	"net/http"
	"os/exec"

	"github.com/gin-gonic/gin"
	"github.com/gorilla/mux"
	"github.com/labstack/echo/v4"
)

func withGin(c *gin.Context) {
	out, err := exec.Command("bash", "-c", "dig "+c.Query("name")).Output() // expect: go/command-from-input
	if err != nil {
		c.Status(http.StatusBadGateway)
		return
	}
	c.String(http.StatusOK, string(out))
}

func withEcho(c echo.Context) error {
	out, err := exec.Command(c.QueryParam("program")).Output() // expect: go/command-from-input
	if err != nil {
		return err
	}
	return c.String(http.StatusOK, string(out))
}

func withMux(w http.ResponseWriter, r *http.Request) {
	name := mux.Vars(r)["name"]
	exec.Command("cmd", "/C", "type "+name+".txt").Run() // expect: go/command-from-input
}
