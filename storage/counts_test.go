package storage_test

import (
	"testing"
	"time"

	"minber/digest"
	"minber/storage"
)

func TestNextDueAndCounts(t *testing.T) {
	now := time.Date(2026, 11, 20, 13, 0, 0, 0, time.UTC)
	s, err := storage.Open(t.Context(), database(t), storage.Options{Now: func() time.Time { return now }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	if next, err := s.NextDue(t.Context()); err != nil || !next.IsZero() {
		t.Errorf("nobody subscribes, and the next edition is due at %v (%v)", next, err)
	}
	for _, c := range []digest.Subscriber{
		{Chat: "1", Kind: digest.Private, Lang: "kk", Subscribed: true, Since: now, Schedule: digest.Schedule{Hour: 9, Zone: "Asia/Almaty"}},
		{Chat: "@c", Kind: digest.Channel, Lang: "ru", Subscribed: true, Since: now, Schedule: digest.Schedule{Hour: 8, Zone: "Asia/Almaty"}},
		{Chat: "2", Kind: digest.Private, Lang: "en", Subscribed: true, Gone: true, Since: now, Schedule: digest.Schedule{Hour: 19, Zone: "Asia/Almaty"}},
		{Chat: "@d", Kind: digest.Channel, Lang: "ru", Since: now, Schedule: digest.Schedule{Hour: 8, Zone: "Asia/Almaty"}},
	} {
		if err := s.SaveChat(t.Context(), c); err != nil {
			t.Fatal(err)
		}
	}
	if next, err := s.NextDue(t.Context()); err != nil || !next.Equal(time.Date(2026, 11, 21, 3, 0, 0, 0, time.UTC)) {
		t.Errorf("the next edition is due at %v (%v)", next, err)
	}
	for range 2 { // known ones are renewed
		err := s.SaveBodies(t.Context(), []digest.Body{{ID: "a", Names: map[string]string{"en": "A"}}, {ID: "b", Country: "KZ", To: "2026-06-30"}})
		if err != nil {
			t.Fatal(err)
		}
	}
	counts, err := s.Counts(t.Context())
	if err != nil || counts["subscribers"] != 2 || counts["articles"] != 0 || counts["bodies"] != 2 {
		t.Errorf("counts %v (%v)", counts, err)
	}
	channels, err := s.Channels(t.Context())
	if err != nil || len(channels) != 2 || channels[0].Chat != "@c" || channels[1].Chat != "@d" {
		t.Errorf("channels %v (%v)", channels, err)
	}
}
