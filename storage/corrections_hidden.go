package storage

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// hidden is what a spot keeps from being shown: rows with all their columns,
// as they are to come back. It is stored as JSON.
type hidden struct {
	Statements []cells `json:"statements,omitempty"`
	Reports    []cells `json:"reports,omitempty"`
	Upcoming   []cells `json:"upcoming,omitempty"`
	Announced  []cells `json:"announced,omitempty"`
	Sentences  []cells `json:"sentences,omitempty"`
}

func (h hidden) empty() bool {
	return len(h.Statements)+len(h.Reports)+len(h.Upcoming)+len(h.Announced)+len(h.Sentences) == 0
}

// cells are a row by its columns: texts, numbers, NULL, and bytes.
type cells map[string]any

// blob is how bytes are written in JSON.
type blob struct {
	Hex string `json:"hex"`
}

// number returns a column that holds one.
func (c cells) number(column string) int64 {
	switch v := c[column].(type) {
	case int64:
		return v
	case json.Number:
		n, err := v.Int64()
		if err == nil {
			return n
		}
	}
	return 0
}

// UnmarshalJSON keeps large numbers as they are.
func (c *cells) UnmarshalJSON(data []byte) error {
	in := json.NewDecoder(strings.NewReader(string(data)))
	in.UseNumber()
	type plain map[string]any
	return in.Decode((*plain)(c))
}

// takeRows reads whole rows: query selects all columns of a table, or deletes
// rows and returns them.
func takeRows(ctx context.Context, q queryer, query string, args ...any) (all []cells, err error) {
	rows, err := q.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	columns, err := rows.Columns()
	if err != nil {
		return nil, fmt.Errorf("columns: %w", err)
	}
	values, into := make([]any, len(columns)), make([]any, len(columns))
	for i := range into {
		into[i] = &values[i]
	}
	for rows.Next() {
		if err = rows.Scan(into...); err != nil {
			break
		}
		row := make(cells, len(columns))
		for i, name := range columns {
			row[name] = values[i]
			if raw, ok := values[i].([]byte); ok {
				row[name] = blob{hex.EncodeToString(raw)}
			}
		}
		all = append(all, row)
	}
	return all, errors.Join(err, rows.Err())
}

// value is what a column had.
func (c cells) value(column string) (any, error) {
	switch v := c[column].(type) {
	case json.Number:
		if n, err := v.Int64(); err == nil {
			return n, nil
		}
		return v.String(), nil
	case map[string]any: // bytes
		raw, err := hex.DecodeString(fmt.Sprint(v["hex"]))
		if err != nil {
			return nil, fmt.Errorf("column %s: %w", column, err)
		}
		return raw, nil
	default:
		return v, nil
	}
}

// putRow brings a row back into its table. One with a number that was given to
// another meanwhile gets a new one, which is returned.
func putRow(ctx context.Context, q queryer, table string, row cells) (int64, error) {
	var columns []string
	var values []any
	for _, name := range slices.Sorted(maps.Keys(row)) {
		value, err := row.value(name)
		if err != nil {
			return 0, err
		}
		if name == "id" {
			var taken bool
			if err := q.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM "+table+" WHERE id = ?)", value).Scan(&taken); err != nil {
				return 0, err
			}
			if taken { // it gets a new one
				continue
			}
		}
		columns, values = append(columns, name), append(values, value)
	}
	res, err := q.ExecContext(ctx, fmt.Sprintf("INSERT INTO %s (%s) VALUES (%s) ON CONFLICT DO NOTHING",
		table, strings.Join(columns, ", "), strings.TrimSuffix(strings.Repeat("?, ", len(columns)), ", ")), values...)
	if err != nil {
		return 0, err
	}
	return res.LastInsertId()
}
