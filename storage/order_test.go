package storage_test

import (
	"testing"
	"time"

	"minber/digest"
)

// What has to wait is not overtaken by what came after it to the same chat.
func TestDeliveriesToOneChatKeepTheirOrder(t *testing.T) {
	a := newArchive(t)
	var ds []digest.Delivery
	for _, slot := range []string{"letter:1", "letter:2"} {
		ds = append(ds, digest.Delivery{Chat: "7", Kind: digest.Private, Slot: slot, Edition: slot, Date: "2026-11-20", Lang: "kk", Zone: "Asia/Almaty"})
	}
	must(a.Enqueue(t.Context(), ds))(t)
	first := must(a.Advance(t.Context(), nil, moment, 10))(t)
	if len(first) != 1 || first[0].Slot != "letter:1" {
		t.Fatalf("claimed %+v", first)
	}
	later := moment.Add(5 * time.Second)
	waits := digest.Settled{ID: first[0].ID, Outcome: digest.Outcome{State: digest.Pending, NotBefore: later}}
	if early := must(a.Advance(t.Context(), []digest.Settled{waits}, moment.Add(time.Second), 10))(t); len(early) != 0 {
		t.Errorf("%s overtakes what waits", early[0].Slot)
	}
	if then := must(a.Advance(t.Context(), nil, later, 10))(t); len(then) != 1 || then[0].Slot != "letter:1" {
		t.Errorf("claimed %+v", then)
	}
}
