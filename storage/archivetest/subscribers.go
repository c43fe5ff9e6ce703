package archivetest

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
)

// Subscribers adds n chats that are like one that is there, in one transaction;
// their addresses are n numbers from first on, in no order. SaveChat would take
// hours for a million.
func Subscribers(ctx context.Context, file, like string, first, n int) (err error) {
	db, err := sql.Open("sqlite3", "file:"+file+"?_timeout=10000&_txlock=immediate&_cache_size=-200000")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	var columns string
	err = db.QueryRowContext(ctx, "SELECT group_concat(name) FROM pragma_table_info('chats') WHERE name <> 'chat'").Scan(&columns)
	if err != nil {
		return err
	}
	c := "c." + strings.ReplaceAll(columns, ",", ", c.")
	_, err = db.ExecContext(ctx, fmt.Sprintf(`
		WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?1)
		INSERT INTO chats (chat, %s) SELECT CAST(?3 + (i * 7919) %% ?1 AS TEXT), %s FROM n, chats c WHERE c.chat = ?2`, columns, c), n, like, first)
	return err
}
