package shop

import (
	"database/sql"
	"net/http"
)

type Shop struct{ db *sql.DB }

func (s *Shop) Orders(w http.ResponseWriter, r *http.Request) {
	customer := r.URL.Query().Get("customer")
	query := "SELECT id, title FROM orders WHERE customer = $1 ORDER BY id DESC"
	rows, err := s.db.Query(query, customer)
	if err != nil {
		http.Error(w, "no orders", http.StatusInternalServerError)
		return
	}
	defer rows.Close()
	writeOrders(w, rows)
}
