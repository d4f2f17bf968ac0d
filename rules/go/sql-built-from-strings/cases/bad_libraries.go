package users

import (
	"fmt"

	"github.com/gin-gonic/gin"
	"github.com/jmoiron/sqlx"
	"gorm.io/gorm"
)

func raw(db *gorm.DB, name string) (users []User) {
	db.Raw("SELECT * FROM users WHERE name = '" + name + "'").Scan(&users) // expect: go/sql-built-from-strings
	return users
}

func where(db *gorm.DB, name string) (users []User) {
	db.Where(fmt.Sprintf("name = '%s'", name)).Find(&users) // expect: go/sql-built-from-strings
	return users
}

func whereAdded(db *gorm.DB, name string) (users []User) {
	db.Where("name = '" + name + "'").Find(&users) // expect: go/sql-built-from-strings
	return users
}

func order(db *gorm.DB) gin.HandlerFunc {
	return func(c *gin.Context) {
		var users []User
		db.Order(c.Query("sort")).Find(&users) // expect: go/sql-built-from-strings
		c.JSON(200, users)
	}
}

func selected(db *sqlx.DB, name string) (users []User, err error) {
	err = db.Select(&users, "SELECT * FROM users WHERE name = '"+name+"'") // expect: go/sql-built-from-strings
	return users, err
}

func get(db *sqlx.DB, id string) (user User, err error) {
	err = db.Get(&user, fmt.Sprintf("SELECT * FROM users WHERE id = %s", id)) // expect: go/sql-built-from-strings
	return user, err
}

func whole(db *sqlx.DB) gin.HandlerFunc {
	return func(c *gin.Context) {
		rows, err := db.Queryx(c.PostForm("report")) // expect: go/sql-built-from-strings
		c.JSON(200, gin.H{"rows": rows, "err": err})
	}
}
