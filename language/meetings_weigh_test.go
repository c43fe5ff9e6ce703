package language_test

import (
	"strings"
	"testing"

	"minber/digest"
	"minber/language"
)

// visit tells of one meeting by a rule, and names a third nearby.
const visit = "Senate Speaker Askar Nurlanov received Latvian ambassador Andris Vilks on Tuesday. They spoke about customs. " +
	"The ambassador conveyed greetings from Prime Minister Juris Kalns. Trade grew by a fifth. The ambassador thanked the speaker."

// unlikely are chances on both sides of those that decide.
const (
	likely   = 0.9
	open     = 0.45
	unlikely = 0.01
)

func TestPairsAreWeighed(t *testing.T) {
	const ruled = "Nurlanov+Vilks reception"
	short := strings.Join(strings.SplitAfter(visit, ". ")[:4], "")
	reporter := strings.Replace(visit, "Prime Minister Juris Kalns", "journalist Juris Kalns", 1)
	for name, c := range map[string]struct {
		text   string
		chance float64
		want   string
	}{
		"neither found nor given up":           {visit, open, ruled},
		"a rule's meeting is given up":         {visit, unlikely, ""},
		"whom no rule found has met":           {visit, likely, "Kalns+Nurlanov reception; Kalns+Vilks reception; " + ruled},
		"a note of a few sentences":            {short, unlikely, ruled},
		"nobody meets a reporter":              {reporter, likely, ruled},
		"a text that tells of no meeting":      {"Senate Speaker Askar Nurlanov praised Andris Vilks. Trade grew. Rain fell. Snow fell. Askar Nurlanov left.", likely, ""},
		"who is named far away is not weighed": {visit + " It rained. It snowed. The sun shone. Roads were dry. Trains ran. Minister Ivo Lasis resigned.", likely, "Kalns+Nurlanov reception; Kalns+Vilks reception; " + ruled},
	} {
		t.Run(name, func(t *testing.T) {
			reader := language.Weighing(twoChambers(), c.chance)
			u, err := reader.Understand(t.Context(), digest.Article{Text: c.text, Lang: "en", Date: "2025-05-14"})
			if err != nil {
				t.Fatal(err)
			}
			if got := surnames(u); got != c.want {
				t.Errorf("%s, want %s", got, c.want)
			}
			for _, m := range u.Meetings {
				if m.At.Start >= m.At.End || m.At.End > len(c.text) || !strings.Contains(c.text[m.At.Start:m.At.End], "received") {
					t.Errorf("%v is told by %v", m.Between, m.At)
				}
			}
		})
	}
}

// TestManyPersonsAreNotWeighed keeps a list of names from being weighed pair by pair.
func TestManyPersonsAreNotWeighed(t *testing.T) {
	var b strings.Builder
	b.WriteString(visit)
	for _, first := range []string{"Anna", "Olga", "Marta", "Elena", "Dana"} {
		for _, last := range []string{"Holm", "Berg", "Lind", "Novak", "Ricci", "Costa", "Mora", "Silva", "Haas", "Weber"} {
			b.WriteString(" Senator " + first + " " + last + strings.ToLower(first) + " voted.")
		}
	}
	u, err := language.Weighing(twoChambers(), likely).Understand(t.Context(), digest.Article{Text: b.String(), Lang: "en", Date: "2025-05-14"})
	if err != nil {
		t.Fatal(err)
	}
	if len(u.People) <= 40 {
		t.Fatalf("%d people, want more than are weighed", len(u.People))
	}
	if len(u.Meetings) > 3 {
		t.Errorf("%d meetings", len(u.Meetings))
	}
}
