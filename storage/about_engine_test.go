package storage_test

import (
	"os"
	"strings"
	"testing"
	"time"

	"minber/storage/dbtest"
)

func TestADatabaseTellsWhatItIs(t *testing.T) {
	a := newArchive(t)
	about := must(a.About(t.Context()))(t)
	if os.Getenv(dbtest.Env) == "" {
		if !strings.HasPrefix(about.Engine, "SQLite 3.") || about.Server != nil {
			t.Errorf("it says %+v", about)
		}
		return
	}
	s := about.Server
	if s == nil || !strings.HasPrefix(about.Engine, "PostgreSQL ") || s.Major < 15 || s.Encoding != "UTF8" || !strings.HasPrefix(s.Schema, "test_") {
		t.Fatalf("it says %+v, %+v", about, s)
	}
	if s.Used <= 0 || time.Since(s.Clock).Abs() > time.Hour || !s.Superuser || !s.Creates || s.Foreign != 0 || !s.Secret || s.Connected < 1 || s.Cap <= s.Connected {
		t.Errorf("it says %+v", s)
	}
}
