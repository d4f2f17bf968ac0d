package accounts

import (
	"context"
	"crypto/md5"
	"database/sql"
	"encoding/hex"
)

// SetPassword stores a new password for a user.
func SetPassword(ctx context.Context, db *sql.DB, user int, password string) error {
	sum := md5.Sum([]byte(password)) // expect: go/weak-hash
	hash := hex.EncodeToString(sum[:])
	_, err := db.ExecContext(ctx, "UPDATE users SET hash = $1 WHERE id = $2", hash, user)
	return err
}
