package storage_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

func ids(updates []digest.Update) []int64 {
	var all []int64
	for _, u := range updates {
		all = append(all, u.ID)
	}
	return all
}

// Of a backlog the chats that wrote last come first, each with its oldest
// updates: what it wrote before is done before.
func TestWaitingListsWhoWroteLast(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	var all []digest.Update
	for i := range int64(30) { // 1 to 30, of chats 1, 2 and 3 in turn
		all = append(all, digest.Update{ID: i + 1, Chat: digest.Address(fmt.Sprint(i%3 + 1)), At: moment})
	}
	all = append(all, digest.Update{ID: 31, Chat: "1", At: moment.Add(time.Minute)})
	for i := range int64(80) {
		all = append(all, digest.Update{ID: 100 + i, Chat: "4", At: moment})
	}
	ok(t, a.Receive(ctx, all))
	var four []int64
	for i := range int64(50) { // a chat that writes without end keeps nobody off the list
		four = append(four, 100+i)
	}
	if diff := cmp.Diff(append([]int64{1, 4, 7, 10}, four...), ids(must(a.Waiting(ctx, 54))(t))); diff != "" {
		t.Error(diff)
	}
	if got := must(a.Waiting(ctx, 1000))(t); len(got) != 31+50 || !got[30].At.Equal(moment.Add(time.Minute)) {
		t.Errorf("%d wait, the 31st since %s", len(got), got[30].At)
	}
	ok(t, a.SetAside(ctx, append(four, 1, 4, 4000), "too old"))
	ok(t, a.Handled(ctx, 31, ""))
	ok(t, a.SetAside(ctx, []int64{31}, "too old")) // it is done, and stays so
	got := ids(must(a.Waiting(ctx, 1000))(t))
	if len(got) != 28+30 || got[0] != 2 || got[28] != 150 {
		t.Errorf("waiting: %v", got)
	}
	if n := count(t, a.raw(), "SELECT count(*) FROM updates WHERE failed = 'too old' AND attempts = 0"); n != 52 {
		t.Errorf("%d are set aside", n)
	}
}

// A group that becomes a supergroup has another id from then on, wherever
// something of it is kept.
func TestAChatThatMovesMovesInEveryTable(t *testing.T) {
	a := newArchive(t)
	db := a.raw()
	fillChat(t, a, "7")
	fillChat(t, a, "8")
	onFire, saved := "CREATE TRIGGER full BEFORE UPDATE ON watches BEGIN SELECT RAISE(ABORT, 'disk on fire'); END", "DROP TRIGGER full"
	if a.OnPostgres() {
		onFire, saved = "ALTER TABLE watches ADD CONSTRAINT on_fire CHECK (chat <> '77')", "ALTER TABLE watches DROP CONSTRAINT on_fire"
	}
	if _, err := db.ExecContext(t.Context(), onFire); err != nil {
		t.Fatal(err)
	}
	if err := a.MoveChat(t.Context(), "7", "77"); err == nil {
		t.Error("it moved")
	}
	for table, columns := range a.tables() {
		if ofAChat(columns) && count(t, db, "SELECT count(*) FROM "+table+" WHERE chat = '7'") != 1 {
			t.Errorf("%s: it moved halfway", table)
		}
	}
	if _, err := db.ExecContext(t.Context(), saved); err != nil {
		t.Fatal(err)
	}
	ok(t, a.MoveChat(t.Context(), "7", "77"))
	moved := 0
	for table, columns := range a.tables() {
		if !ofAChat(columns) {
			continue
		}
		for chat, want := range map[string]int{"7": 0, "77": 1, "8": 1} {
			if table == "questions" && chat == "77" {
				want = 0 // what was asked there is not answered here
			}
			if n := count(t, db, "SELECT count(*) FROM "+table+" WHERE chat = ?", chat); n != want {
				t.Errorf("%s has %d rows of chat %s, want %d", table, n, chat, want)
			}
		}
		moved++
	}
	if n := count(t, db, "SELECT count(*) FROM posts p JOIN deliveries d ON d.id = p.delivery WHERE d.chat = '77'"); moved < 8 || n != 1 {
		t.Errorf("%d tables; %d posts", moved, n)
	}

	fillChat(t, a, "9") // and where both are known, one is left
	ok(t, a.MoveChat(t.Context(), "9", "77"))
	for table, columns := range a.tables() {
		if ofAChat(columns) && table != "deliveries" && count(t, db, "SELECT count(*) FROM "+table+" WHERE chat = '9'") != 0 {
			t.Errorf("%s has rows of the old id", table)
		}
	}
	if n := count(t, db, "SELECT count(*) FROM deliveries WHERE chat = '9' AND state IN ('pending', 'sending', 'draft')"); n != 0 {
		t.Errorf("%d deliveries go to the old id", n)
	}
}

func TestAChatThatIsBackGetsItsNextEditionAtItsHour(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	one := a.enqueued("1")
	must(a.Advance(ctx, nil, moment, 1))(t)
	a.settle(digest.Settled{ID: one.ID, Outcome: digest.Outcome{State: digest.Gone, Why: "blocked"}})
	tomorrow := moment.AddDate(0, 0, 1)
	if got := a.fanOut(tomorrow); got != nil {
		t.Errorf("while it is gone it gets %v", got)
	}
	back := must(a.Chat(ctx, "1"))(t)
	if !back.Gone {
		t.Fatalf("%+v", back)
	}
	back.Gone = false
	a.now = tomorrow.Add(15 * time.Hour) // that day's edition is not owed any more
	ok(t, a.SaveChat(ctx, back))
	for at, want := range map[time.Duration][]digest.Address{15 * time.Hour: nil, 24*time.Hour - time.Minute: nil} {
		if diff := cmp.Diff(want, a.fanOut(tomorrow.Add(at))); diff != "" {
			t.Errorf("%s later: %s", at, diff)
		}
	}
	if diff := cmp.Diff([]digest.Address{"1"}, a.fanOut(tomorrow.Add(24*time.Hour))); diff != "" {
		t.Errorf("at its hour: %s", diff)
	}
}
