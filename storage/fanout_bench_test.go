package storage_test

import (
	"context"
	"database/sql"
	"fmt"
	"runtime"
	"sync/atomic"
	"testing"
	"time"

	"minber/digest"
	"minber/storage/archivetest"
)

// town is an archive with so many subscribers of 08:00, of three languages.
func town(b *testing.B, chats int) *archive {
	b.Helper()
	a := newArchive(b)
	a.now = moment.Add(-time.Hour)
	for i, lang := range []string{"kk", "ru", "en"} {
		c := eight(digest.Address(fmt.Sprint(i + 1)))
		c.Lang = lang
		ok(b, a.SaveChat(b.Context(), c))
		ok(b, archivetest.Subscribers(b.Context(), a.file, string(c.Chat), 1_000_000_000*(i+1), chats/3))
	}
	// They have had editions before, as nearly all have at any time.
	must(a.raw().Exec("UPDATE cohorts SET since = 0, last = ?, next_at = ?", moment.AddDate(0, 0, -1).Unix(), moment.Unix()))(b)
	return a
}

// BenchmarkFanOut enqueues one edition for all of a town, and for comparison
// writes the same rows into the emptied outbox of the same file by one bare
// INSERT…SELECT over the chats, which moves nobody's turn; once as they lie in
// their table, and once in the order in which the index of the outbox takes them
// with the least trouble:
//
//	go test -run - -bench FanOut -benchtime 3x ./storage
func BenchmarkFanOut(b *testing.B) {
	for _, chats := range []int{10_000, 100_000, 1_000_000} {
		b.Run(fmt.Sprint(chats), func(b *testing.B) {
			a := town(b, chats)
			var ours, bare, sorted time.Duration
			var most atomic.Uint64
			at := moment
			for b.Loop() {
				began := time.Now()
				stop := watchMemory(&most)
				added := 0
				for {
					f := must(a.FanOut(b.Context(), at, 25_000, func(s digest.Subscriber, at time.Time) digest.Turn { return digest.TurnOf(s, at, at) }))(b)
					if added += f.Added; !f.More {
						break
					}
				}
				stop()
				ours += time.Since(began)
				if want := chats / 3 * 3; added < want {
					b.Fatalf("%d of %d", added, want)
				}
				bare += a.writeBare(b, "c.rowid")
				sorted += a.writeBare(b, "c.chat")
				must(a.raw().Exec("DELETE FROM deliveries"))(b)
				at = at.AddDate(0, 0, 1)
			}
			b.ReportMetric(0, "ns/op")
			b.ReportMetric(float64(chats*b.N)/ours.Seconds(), "chats/s")
			b.ReportMetric(ours.Seconds()/bare.Seconds(), "times-bare")
			b.ReportMetric(ours.Seconds()/sorted.Seconds(), "times-sorted")
			b.ReportMetric(float64(most.Load())/(1<<20), "heap-MB")
		})
	}
}

// writeBare empties the outbox and puts the same rows in again, in some order.
func (a *archive) writeBare(b *testing.B, order string) time.Duration {
	b.Helper()
	db := must(sql.Open("sqlite3", "file:"+a.file+"?_timeout=10000&_txlock=immediate&_sync=full"))(b)
	defer func() { ok(b, db.Close()) }()
	db.SetMaxOpenConns(1) // of which the temporary table is
	for _, query := range []string{
		"CREATE TEMP TABLE kinds AS SELECT * FROM deliveries GROUP BY lang", "DELETE FROM deliveries", "PRAGMA wal_checkpoint(TRUNCATE)",
	} {
		must(db.Exec(query))(b)
	}
	began := time.Now()
	must(db.Exec(`
		INSERT INTO deliveries (chat, kind, slot, edition, date, lang, zone, starts, ends, manner, not_before, state)
		SELECT c.chat, c.kind, k.slot, k.edition, k.date, c.lang, c.zone, k.starts, k.ends, k.manner, k.not_before, k.state
		FROM chats c JOIN kinds k ON k.lang = c.lang WHERE c.subscribed = 1 AND c.gone = 0 ORDER BY ` + order))(b)
	return time.Since(began)
}

// watchMemory keeps the most memory that was in use until it is stopped.
func watchMemory(most *atomic.Uint64) (stop func()) {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() {
		defer close(done)
		tick := time.NewTicker(20 * time.Millisecond)
		defer tick.Stop()
		for {
			var m runtime.MemStats
			runtime.ReadMemStats(&m)
			most.Store(max(most.Load(), m.HeapInuse))
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
			}
		}
	}()
	return func() { cancel(); <-done }
}
