package accounts

import (
	"context"
	"database/sql"

	"golang.org/x/crypto/bcrypt"
)

// SetPassword stores a new password for a user.
func SetPassword(ctx context.Context, db *sql.DB, user int, password string) error {
	hash, err := bcrypt.GenerateFromPassword([]byte(password), bcrypt.DefaultCost)
	if err == nil {
		_, err = db.ExecContext(ctx, "UPDATE users SET hash = $1 WHERE id = $2", hash, user)
	}
	return err
}
