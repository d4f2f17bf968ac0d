package users

import (
	"context"
	"database/sql"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/lib/pq"
	"gorm.io/gorm"
)

const table = "users"

var columns = map[string]string{"name": "name", "age": "age"}

func parameters(ctx context.Context, db *sql.DB, name string) {
	db.Query("SELECT * FROM users WHERE name = ?", name)
	db.QueryContext(ctx, "SELECT * FROM users WHERE name LIKE $1", "%"+name+"%")
	db.Query("SELECT * FROM users WHERE name LIKE ?", fmt.Sprintf("%%%s%%", name))
}

func constants(db *sql.DB) {
	db.Query("SELECT * " + "FROM users")
	db.Query("SELECT * FROM " + table)
	db.Query(fmt.Sprintf("SELECT * FROM %s", table))
}

func placeholders(db *sql.DB, ids []any) {
	marks := strings.TrimSuffix(strings.Repeat("?,", len(ids)), ",")
	db.Query("SELECT * FROM users WHERE id IN ("+marks+")", ids...)
	db.Query(fmt.Sprintf("SELECT * FROM users WHERE id IN (%s)", marks), ids...)
}

func conditions(db *sql.DB, name, city string) {
	query := "SELECT * FROM users"
	var where []string
	var args []any
	if name != "" {
		args = append(args, name)
		where = append(where, fmt.Sprintf("name = $%d", len(args)))
	}
	if city != "" {
		args = append(args, city)
		where = append(where, "city = $"+strconv.Itoa(len(args)))
	}
	query += " WHERE " + strings.Join(where, " AND ")
	db.Query(query, args...)
}

func numbers(db *sql.DB, r *http.Request) {
	limit, err := strconv.Atoi(r.FormValue("limit"))
	if err != nil {
		return
	}
	db.Query(fmt.Sprintf("SELECT * FROM users LIMIT %d", limit))
}

func sorted(db *gorm.DB, r *http.Request) (users []User) {
	column, ok := columns[r.URL.Query().Get("sort")]
	if !ok {
		column = "name"
	}
	db.Order(column + " DESC").Find(&users)
	return users
}

func quoted(db *sql.DB, channel string) {
	db.Exec("LISTEN " + pq.QuoteIdentifier(channel))
}

func gormParameters(db *gorm.DB, r *http.Request) (users []User) {
	name := r.FormValue("name")
	db.Where("name = ?", name).Where(&User{Name: name}).Find(&users)
	db.Where(map[string]any{"name": name}).First(&users)
	return users
}

// not a database: the query of an address
func search(u *url.URL, text string) string {
	values := u.Query()
	values.Set("q", "name:"+text)
	return values.Encode()
}

func message(db *sql.DB, name string) error {
	if _, err := db.Exec("DELETE FROM users WHERE name = ?", name); err != nil {
		return fmt.Errorf("delete %s: %w", name, err)
	}
	return nil
}
