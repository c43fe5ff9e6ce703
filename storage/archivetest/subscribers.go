package archivetest

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
)

// Subscribers adds n chats that are like one that is there, in one transaction;
// their addresses are n numbers from first on, in no order. url is that of a
// database of either engine. SaveChat would take hours for a million.
func Subscribers(ctx context.Context, url, like string, first, n int) (err error) {
	driver, source, columnsOfChats, numbers := "sqlite3", "file:"+url+"?_timeout=10000&_txlock=immediate&_cache_size=-200000",
		"SELECT group_concat(name) FROM pragma_table_info('chats') WHERE name <> 'chat'",
		"WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < $1)"
	if strings.HasPrefix(url, "postgres") {
		driver, source, columnsOfChats, numbers = "pgx", url,
			"SELECT string_agg(column_name, ',') FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = 'chats' AND column_name <> 'chat' AND is_identity = 'NO'",
			"WITH n (i) AS (SELECT generate_series(0, $1::bigint - 1))"
	}
	db, err := sql.Open(driver, source)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	var columns string
	if err := db.QueryRowContext(ctx, columnsOfChats).Scan(&columns); err != nil {
		return err
	}
	c := "c." + strings.ReplaceAll(columns, ",", ", c.")
	_, err = db.ExecContext(ctx, fmt.Sprintf(
		"%s INSERT INTO chats (chat, %s) SELECT CAST($2 + (i * 7919) %% $1 AS TEXT), %s FROM n, chats c WHERE c.chat = $3", numbers, columns, c), n, first, like)
	return err
}
