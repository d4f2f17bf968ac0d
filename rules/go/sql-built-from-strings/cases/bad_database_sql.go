package users

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
)

func byName(db *sql.DB, name string) (*sql.Rows, error) {
	return db.Query(fmt.Sprintf("SELECT * FROM users WHERE name = '%s'", name)) // expect: go/sql-built-from-strings
}

func remove(ctx context.Context, tx *sql.Tx, name string) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM users WHERE name = '"+name+"'") // expect: go/sql-built-from-strings
	return err
}

func one(ctx context.Context, conn *pgx.Conn, id string) pgx.Row {
	return conn.QueryRow(ctx, "SELECT * FROM users WHERE id = "+id) // expect: go/sql-built-from-strings
}

func inSteps(db *sql.DB, name, city string) (*sql.Rows, error) {
	query := "SELECT * FROM users WHERE 1 = 1"
	if name != "" {
		query += " AND name = '" + name + "'"
	}
	if city != "" {
		query += fmt.Sprintf(" AND city = '%s'", city)
	}
	return db.Query(query) // expect: go/sql-built-from-strings
}

func prepared(db *sql.DB, user, password string) bool {
	stmt, err := db.Prepare("SELECT id FROM users WHERE name = '" + user + "' AND password = '" + password + "'") // expect: go/sql-built-from-strings
	return err == nil && stmt != nil
}

func builder(db *sql.DB, name string) (*sql.Rows, error) {
	var text strings.Builder
	text.WriteString("SELECT * FROM users WHERE name = '")
	text.WriteString("x" + name)
	text.WriteString("'")
	return db.Query(text.String()) // expect: go/sql-built-from-strings
}

func replaced(db *sql.DB, name string) (*sql.Rows, error) {
	query := strings.Replace("SELECT * FROM users WHERE name = 'NAME'", "NAME", name, 1)
	return db.Query(query) // expect: go/sql-built-from-strings
}

func (r *Repo) field(u User) error {
	_, err := r.db.Exec(fmt.Sprintf("INSERT INTO users (name, mail) VALUES ('%s', '%s')", u.Name, u.Mail)) // expect: go/sql-built-from-strings
	return err
}
