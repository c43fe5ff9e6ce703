package main

import (
	"testing"
	"time"

	"minber/digest"
	"minber/storage/dbtest"
)

// announced makes a database with people to whom nothing is due but a broadcast.
func announced(t *testing.T, people int) (url string) {
	t.Helper()
	url = dbtest.Ready(t, create)
	announce(t, url, people, eightInAlmaty())
	return url
}

// announce fills a database with people to whom nothing is due but a broadcast,
// which begins at a time: they subscribe then, and their hour is half a day off.
// So a program that is at work already finds no digest to send them.
func announce(t *testing.T, url string, people int, at time.Time) {
	t.Helper()
	settle(t, url, people, 0, digest.Schedule{Hour: at.UTC().Add(12 * time.Hour).Hour(), Zone: "UTC"}, at)
	o := openPostOffice(t, url, "http://127.0.0.1:1", 1)
	_, err := o.store.StartBroadcast(t.Context(), digest.Broadcast{
		Draft: 1, Texts: []digest.Saying{{Lang: "kk", HTML: "Сәлем"}}, At: at, All: people,
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := o.store.Close(); err != nil {
		t.Fatal(err)
	}
}

func TestFaultABroadcastOfAnAdminKilledAtAnyMoment(t *testing.T) {
	t.Parallel()
	people := sized(80, 1_000)
	killed(t, announced(t, people), people, 1, sized(5, 50))
}
