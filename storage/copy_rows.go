package storage

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/binary"
	"fmt"
	"math"
)

// TableSum tells the rows of a table from others, whichever engine holds them and
// in whatever order: how many there are, and the sum of their hashes.
type TableSum struct {
	Rows   int64
	Hi, Lo uint64
}

// String is the sum, without the number of rows.
func (t TableSum) String() string { return fmt.Sprintf("%016x%016x", t.Hi, t.Lo) }

// add adds a row. buf is room to write it in.
func (t *TableSum) add(row []any, buf []byte) []byte {
	buf = buf[:0]
	for _, value := range row {
		buf = appendValue(buf, value)
	}
	hash := sha256.Sum256(buf)
	t.Rows++
	t.Hi += binary.BigEndian.Uint64(hash[:])
	t.Lo += binary.BigEndian.Uint64(hash[8:])
	return buf
}

// appendValue writes a value so that no two rows are written alike.
func appendValue(buf []byte, value any) []byte {
	long := func(kind columnKind, data string) []byte {
		buf = binary.AppendUvarint(append(buf, byte(kind)), uint64(len(data)))
		return append(buf, data...)
	}
	switch v := value.(type) {
	case int64:
		return binary.BigEndian.AppendUint64(append(buf, byte(holdsInteger)), uint64(v))
	case float64:
		return binary.BigEndian.AppendUint64(append(buf, byte(holdsFloat)), math.Float64bits(v))
	case string:
		return long(holdsText, v)
	case []byte:
		return long(holdsBytes, string(v))
	case tsvector:
		return long(holdsTerms, string(v))
	case searchable:
		return long(holdsTerms, string(v.tsvector()))
	}
	return append(buf, 0) // NULL
}

// mostKeys is how many rows are named whose texts were altered.
const mostKeys = 20

// rowStream hands out the rows of a table, and adds them up.
type rowStream struct {
	ctx        context.Context
	rows       *sql.Rows
	of         shape
	fromServer bool
	toServer   bool // texts are to be as PostgreSQL holds them
	told       func()

	row  []any
	into []any
	buf  []byte
	size int // of the row

	sum     TableSum
	altered int64
	keys    []string
	held    bool // a row was read that is still to be handed out
	over    bool // there are no more rows
	err     error
}

// newRowStream asks an engine for all rows of a table, in some order.
func newRowStream(ctx context.Context, from copyEnd, q queryer, of shape, order string, told func()) (*rowStream, error) {
	rows, err := from.stream(ctx, q, of.selects()+order) //nolint:rowserrcheck // next looks at it when there are no more
	if err != nil {
		return nil, err
	}
	s := &rowStream{ctx: ctx, rows: rows, of: of, told: told, row: make([]any, len(of.columns)), into: make([]any, len(of.columns))}
	_, s.fromServer = from.(postgres)
	for i := range s.row {
		s.into[i] = &s.row[i]
	}
	return s, nil
}

func (s *rowStream) close() error { return s.rows.Close() }

// passes reads what the target has of a table, and says whether it still is so.
func (s *rowStream) passes(was tableProgress) (same bool, err error) {
	if was.Stale {
		return false, nil
	}
	for s.sum.Rows < was.Sum.Rows && s.next() {
	}
	if s.err != nil || s.sum != was.Sum {
		return false, s.err
	}
	if was.Done {
		return !s.more(), s.err
	}
	return true, nil
}

// more says whether there is another row, without adding it up.
func (s *rowStream) more() bool {
	if !s.held && !s.over && s.err == nil {
		s.held = s.fetch()
	}
	return s.held
}

// next goes to the next row.
func (s *rowStream) next() bool {
	if !s.more() {
		return false
	}
	s.held = false
	s.buf = s.sum.add(s.row, s.buf)
	s.size = len(s.buf)
	s.told()
	return true
}

func (s *rowStream) fetch() bool {
	if s.err = s.ctx.Err(); s.err != nil {
		return false
	}
	if !s.rows.Next() {
		s.over, s.err = true, s.rows.Err()
		return false
	}
	if s.err = s.rows.Scan(s.into...); s.err != nil {
		return false
	}
	altered := false
	for i, c := range s.of.columns {
		value, changed, err := s.value(c.kind, s.row[i])
		if err != nil {
			s.err = fmt.Errorf("column %s: %w", c.name, err)
			return false
		}
		s.row[i], altered = value, altered || changed
	}
	if altered {
		if s.altered++; len(s.keys) < mostKeys {
			s.keys = append(s.keys, s.of.keyOf(s.row))
		}
	}
	return true
}

// value is a value in the form in which it is written and compared.
func (s *rowStream) value(kind columnKind, value any) (_ any, altered bool, err error) {
	switch v := value.(type) {
	case nil:
		return nil, false, nil
	case int64:
		if kind == holdsInteger {
			return v, false, nil
		}
	case float64:
		if kind == holdsFloat {
			if v == 0 {
				v = 0 // SQLite keeps no negative one
			}
			return v, false, nil
		}
	case []byte:
		if kind == holdsBytes {
			return v, false, nil
		}
	case string:
		switch {
		case kind == holdsText && s.toServer:
			held := holdable(v)
			return held, held != v, nil
		case kind == holdsText:
			return v, false, nil
		case kind == holdsTerms && s.fromServer:
			return tsvector(v), false, nil
		case kind == holdsTerms && s.toServer:
			return searchable(v).tsvector(), false, nil
		case kind == holdsTerms:
			return searchable(v), false, nil
		}
	}
	return nil, false, fmt.Errorf("a value of another kind: %T", value)
}

// How much is written in one transaction.
const (
	rowsAtOnce  = 50_000
	bytesAtOnce = 32 << 20
)

// batch hands out so many of the next rows as are written in one transaction.
type batch struct {
	rows        *rowStream
	most        int
	count, size int
}

// Next implements pgx.CopyFromSource.
func (b *batch) Next() bool {
	if b.count >= b.most || b.size >= bytesAtOnce || !b.rows.next() {
		return false
	}
	b.count++
	b.size += b.rows.size
	return true
}

// Values implements pgx.CopyFromSource.
func (b *batch) Values() ([]any, error) { return b.rows.row, nil }

// Err implements pgx.CopyFromSource.
func (b *batch) Err() error { return b.rows.err }
