package storage

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"minber/digest"
)

// queryer is a transaction or a handle.
type queryer interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}

// scanAll reads and closes the rows of a query that was just asked; into
// returns where the columns of a row go. It is called once, and each row begins
// as it left that: many answers are made of hundreds of rows.
func scanAll[T any](rows *sql.Rows, err error, what string, into func(*T) []any) (all []T, _ error) {
	if err != nil {
		return nil, fmt.Errorf("%s: %w", what, explain(err))
	}
	var one T
	columns := into(&one)
	fresh := one
	for rows.Next() {
		one = fresh // what a row's JSON fills is no other's
		if err = rows.Scan(columns...); err != nil {
			break
		}
		all = append(all, one)
	}
	if err = errors.Join(err, rows.Err(), rows.Close()); err != nil {
		return nil, fmt.Errorf("%s: %w", what, explain(err))
	}
	return all, nil
}

// timeColumn scans unix seconds.
type timeColumn struct{ to *time.Time }

func timeAt(to *time.Time) timeColumn { return timeColumn{to} }

// Scan implements sql.Scanner; NULL and 0 are the zero time.
func (c timeColumn) Scan(value any) error {
	switch v := value.(type) {
	case nil:
		*c.to = time.Time{}
	case int64:
		*c.to = fromUnix(v)
	default:
		return fmt.Errorf("a time as %T", value)
	}
	return nil
}

// seconds scans a number of seconds.
type seconds struct{ to *time.Duration }

// Scan implements sql.Scanner.
func (c seconds) Scan(value any) error {
	n, ok := value.(int64)
	if !ok {
		return fmt.Errorf("seconds as %T", value)
	}
	*c.to = time.Duration(n) * time.Second
	return nil
}

// many is a list of any length as one argument of a query, to be opened there by
// json_each: the query's text stays the same, and is prepared once.
type many[T int64 | string] struct {
	values []T
	json   string
}

func list[T int64 | string](values []T) many[T] {
	data, err := json.Marshal(values)
	if err != nil || values == nil { // neither type can fail
		return many[T]{json: "[]"}
	}
	return many[T]{values, string(data)}
}

// Value implements driver.Valuer: SQLite gets JSON. PostgreSQL gets an array.
func (m many[T]) Value() (driver.Value, error) { return m.json, nil }

// frailColumn scans JSON of a row of many, of which one that is damaged must not
// hold up the others: its value is the zero one, and cause tells why.
type frailColumn[T any] struct {
	to    *T
	cause *string
}

func frailAt[T any](to *T, cause *string) frailColumn[T] { return frailColumn[T]{to, cause} }

// Scan implements sql.Scanner.
func (c frailColumn[T]) Scan(value any) error {
	var read T
	*c.cause = ""
	if err := jsonAt(&read).Scan(value); err != nil {
		read, *c.cause = *new(T), err.Error()
	}
	*c.to = read
	return nil
}

// jsonColumn scans JSON.
type jsonColumn struct{ to any }

func jsonAt(to any) jsonColumn { return jsonColumn{to} }

// Scan implements sql.Scanner.
func (c jsonColumn) Scan(value any) error {
	switch v := value.(type) {
	case string:
		return json.Unmarshal([]byte(v), c.to)
	case []byte:
		return json.Unmarshal(v, c.to)
	default:
		return fmt.Errorf("JSON as %T", value)
	}
}

// affected returns how many rows a statement changed.
func affected(res sql.Result, err error) (int, error) {
	if err != nil {
		return 0, err
	}
	n, err := res.RowsAffected()
	return int(n), err
}

// changed says whether a statement changed a row.
func changed(res sql.Result, err error) (bool, error) {
	n, err := affected(res, err)
	return n > 0, err
}

// one makes a change that hit no row an error.
func one(res sql.Result, err error) error {
	n, err := affected(res, err)
	if err == nil && n == 0 {
		err = digest.ErrNotFound
	}
	return err
}
