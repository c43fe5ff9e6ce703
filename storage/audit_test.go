package storage_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

func TestAudit(t *testing.T) {
	a := newArchive(t)
	at := a.now
	save := func(c digest.Subscriber) {
		t.Helper()
		ok(t, a.SaveChat(t.Context(), c))
		a.now = a.now.Add(time.Hour)
	}
	group := eight("-5")
	group.Kind, group.Subscribed = digest.Group, false
	save(group) // by the bot

	group.By, group.Schedule.Hour, group.Subscribed = 11, 9, true
	save(group)
	group.By, group.Settings.Title, group.Settings.Greeted = 12, "Renamed", 5 // nobody set that
	save(group)
	group.By, group.Settings.Silent, group.Lang = 13, true, "en"
	save(group)
	private := eight("7")
	private.By = 7
	save(private) // nobody else's business

	entry := func(by int64, hours int, changed map[string][2]string) digest.AuditEntry {
		return digest.AuditEntry{At: at.Add(time.Duration(hours) * time.Hour), By: by, Kind: "settings", On: "-5", Changed: changed}
	}
	want := []digest.AuditEntry{
		entry(13, 3, map[string][2]string{"silent": {"", "true"}, "language": {`"kk"`, `"en"`}}),
		entry(11, 1, map[string][2]string{"time": {"08:00", "09:00"}, "subscribed": {"false", "true"}}),
	}
	entries := must(a.Audit(t.Context(), at))(t)
	if diff := cmp.Diff(want, entries); diff != "" {
		t.Error(diff)
	}
	if entries := must(a.Audit(t.Context(), at.Add(2*time.Hour)))(t); len(entries) != 1 {
		t.Errorf("since then: %v", entries)
	}

	ok(t, a.Forget(t.Context(), "13")) // a user, not the group
	if e := must(a.Audit(t.Context(), at))(t)[0]; e.By != 0 || e.On != "-5" {
		t.Errorf("after the user was forgotten: %+v", e)
	}
	a.now = at.AddDate(1, 0, 2)
	ok(t, a.Tidy(t.Context()))
	if entries := must(a.Audit(t.Context(), at))(t); len(entries) != 0 {
		t.Errorf("after a year: %v", entries)
	}
}
