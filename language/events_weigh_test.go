package language_test

import (
	"context"
	"testing"

	"minber/digest"
	"minber/language"
)

// TestEventsAreChosenByTheirChance reads a text of two events with weights by which all have
// the same chance to be what the text is about.
func TestEventsAreChosenByTheirChance(t *testing.T) {
	const text = "The Committee on Finance held a hearing on lake fishing on Monday. Nora Kravic asked for a longer season. " +
		"The ministry was against it. Nobody gave way. On Tuesday the Committee on Health held a session. " +
		"It heard two doctors. They spoke of crèches. The rain did not stop."
	for chance, want := range map[float64]int{0.9: 2, 0.45: 1, 0.1: 0} {
		u, err := language.Choosing(realPacks(t), chance).Understand(context.Background(), digest.Article{Text: text, Date: "2026-11-20"})
		if err != nil {
			t.Fatal(err)
		}
		if len(u.Events) != want {
			t.Errorf("with a chance of %.2f each %d events are told, want %d: %+v", chance, len(u.Events), want, u.Events)
		}
	}
}
