package main

import (
	"log/slog"
	"net/url"
	"strings"
)

// databaseURL is where the database is: the path of a SQLite file, or an address
// of PostgreSQL, which may hold a password.
type databaseURL string

// onServer says whether it is PostgreSQL's.
func (d databaseURL) onServer() bool {
	return strings.HasPrefix(string(d), "postgres://") || strings.HasPrefix(string(d), "postgresql://")
}

// file is the path of a SQLite file, "" if there is none.
func (d databaseURL) file() string {
	if d.onServer() {
		return ""
	}
	return strings.TrimPrefix(string(d), "sqlite://")
}

// String leaves the password out, and whatever else may be one.
func (d databaseURL) String() string {
	if !d.onServer() {
		return string(d)
	}
	u, err := url.Parse(string(d))
	if err != nil {
		return "postgres://•••"
	}
	u.User, u.RawQuery = nil, ""
	return u.String()
}

// LogValue keeps slog from printing the password.
func (d databaseURL) LogValue() slog.Value { return slog.StringValue(d.String()) }
