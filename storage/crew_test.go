package storage_test

import (
	"strings"
	"testing"
	"time"

	"minber/digest"
	"minber/storage"
)

func TestWhoServesAndWhoSends(t *testing.T) {
	all := newCopies(t)
	crew := func(c *copyOf) digest.Crew {
		t.Helper()
		crew := must(c.Crew(t.Context()))(t)
		if since := crew.Since; !since.IsZero() {
			if ago := time.Since(since).Abs(); ago > time.Hour {
				t.Errorf("the term began at %s", since)
			}
			crew.Since = moment
		}
		return crew
	}
	want := func(what string, got, want digest.Crew) {
		t.Helper()
		if got != want {
			t.Errorf("%s: %+v, want %+v", what, got, want)
		}
	}
	want("before anybody sends", crew(all[0]), digest.Crew{Copies: 2})
	first := all[0].asks()
	<-first.begun
	want("who sends", crew(all[0]), digest.Crew{Copies: 2, Sends: true, Term: 1, Since: moment})
	want("the other", crew(all[1]), digest.Crew{Copies: 2, Term: 1, Since: moment})
	close(first.end)
	ok(t, <-first.done)
	want("after its term", crew(all[0]), digest.Crew{Copies: 2, Term: 1})
	second := all[1].asks()
	<-second.begun
	all[1].unseen() // though its lock is held
	want("when the sender is gone", crew(all[0]), digest.Crew{Copies: 1, Term: 2})
	close(second.end)
	ok(t, <-second.done)
}

func TestWhoServesAFileSends(t *testing.T) {
	if got := must(onFile(t, "minber.db").Crew(t.Context()))(t); got != (digest.Crew{Copies: 1, Sends: true}) {
		t.Errorf("%+v", got)
	}
}

func TestASchemaIsNotChangedUnderACopyThatServes(t *testing.T) {
	c := newCopies(t)[0]
	must(c.raw().Exec("UPDATE goose_db_version SET version_id = -version_id WHERE version_id > 56"))(t) // as if by an older program
	defer func() {                                                                                      // other tests use the tables again
		must(c.raw().Exec("UPDATE goose_db_version SET version_id = -version_id WHERE version_id < 0"))(t)
	}()
	store, err := storage.Open(t.Context(), c.file, storage.Options{})
	if err == nil {
		ok(t, store.Close())
	}
	if err == nil || !strings.Contains(err.Error(), "2 copies of an older program serve") {
		t.Errorf("a newer program opens it: %v", err)
	}
}
