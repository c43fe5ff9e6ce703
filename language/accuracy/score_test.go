package accuracy_test

import (
	"context"
	"errors"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"minber/digest"
	"minber/language/accuracy"
)

type reader func(digest.Article) digest.Understanding

func (r reader) Understand(_ context.Context, a digest.Article) (digest.Understanding, error) {
	return r(a), nil
}
func (reader) Rules() int { return 1 }

// perfect finds what the label of the English article says.
func perfect(a digest.Article) digest.Understanding {
	if a.Date == "" {
		return digest.Understanding{Lang: "ru"}
	}
	find := func(kind, text string) digest.Statement {
		i := strings.Index(a.Text, text)
		return digest.Statement{Speaker: "Anna Reed", Kind: kind, Text: text, Start: i, End: i + len(text)}
	}
	return digest.Understanding{
		Lang: "en", Relevant: true,
		People: []digest.Person{
			{Name: "Anna Reed", Role: "House Speaker", Country: "GB", Spoke: true},
			{Name: "Jon Vale"},
		},
		Statements: []digest.Statement{
			find(digest.Quote, "We open the archive next spring,"),
			find(digest.Quote, "And nobody will be turned away."),
		},
		Meetings: []digest.Meeting{{Between: [2]string{"Jon Vale", "Anna Reed"}, Kind: digest.KindReception, Date: "2026-11-20"}},
		Upcoming: []digest.Upcoming{{What: "the archive opens", Date: "2027"}},
		Topics:   []string{"economy_budget", "culture_religion"},
		Summary: []digest.Sentence{
			{Text: "Speaker Anna Reed received Jon Vale in Port Lowen."}, {Text: "The budget passed by 31 votes."},
		},
	}
}

func measure(t *testing.T, understand reader) accuracy.Report {
	t.Helper()
	labels, err := accuracy.Load("testdata/scorer")
	if err != nil {
		t.Fatal(err)
	}
	report, err := accuracy.Measure(t.Context(), understand, labels)
	if err != nil {
		t.Fatal(err)
	}
	return report
}

func TestAPerfectReaderScoresOne(t *testing.T) {
	all := measure(t, perfect).Tallies["all"]
	for _, m := range accuracy.F1Measures {
		if _, _, f := all.F1(m); f != 1 {
			t.Errorf("%s = %v", m, f)
		}
	}
	for _, m := range accuracy.ShareMeasures {
		if v, ok := all.Share(m); !ok || v != 1 { // the lead too: the text is shorter than a summary
			t.Errorf("%s = %v (measured: %v)", m, v, ok)
		}
	}
}

func TestWhatEachMistakeCosts(t *testing.T) {
	for _, c := range []struct {
		name, measure string
		change        func(*digest.Understanding)
		want          float64
	}{
		{"an invented person", "people", func(u *digest.Understanding) { u.People = append(u.People, digest.Person{Name: "Jane Roe"}) }, 0.8},
		{"a missed person", "people", func(u *digest.Understanding) { u.People = u.People[:1] }, 2.0 / 3},
		{"a surname in another form", "people", func(u *digest.Understanding) { u.People[1].Name = "Jon Valen" }, 0.5},
		{"which costs nothing by stem", "stem", func(u *digest.Understanding) { u.People[1].Name = "Jon Valen" }, 1},
		{"another first name", "people", func(u *digest.Understanding) { u.People[1].Name = "Mary Vale" }, 0.5},
		{"a speaker who did not speak", "speakers", func(u *digest.Understanding) { u.People[1].Spoke = true }, 2.0 / 3},
		{"the wrong office", "role", func(u *digest.Understanding) { u.People[0].Role = "Mayor" }, 0},
		{"the wrong country", "country", func(u *digest.Understanding) { u.People[0].Country = "US" }, 0},
		{"a quote of the wrong speaker", "quotes", func(u *digest.Understanding) { u.Statements[0].Speaker = "Jon Vale" }, 0},
		{"a continuation alone is no quote", "quotes", func(u *digest.Understanding) { u.Statements = u.Statements[1:] }, 0},
		{"an altered quote", "exact", func(u *digest.Understanding) { u.Statements[1].Text = "And nobody." }, 0.5},
		{"offsets outside the text", "exact", func(u *digest.Understanding) { u.Statements[1].End = 1 << 20 }, 0.5},
		{"a meeting of others", "meetings", func(u *digest.Understanding) { u.Meetings[0].Between[0] = "Jane Roe" }, 0},
		{"another kind of meeting", "kind", func(u *digest.Understanding) { u.Meetings[0].Kind = digest.KindCall }, 0},
		{"another day", "mdate", func(u *digest.Understanding) { u.Meetings[0].Date = "2026-11" }, 0},
		{"something else coming up", "upcoming", func(u *digest.Understanding) { u.Upcoming[0].What = "a strike" }, 0},
		{"its wrong date", "update", func(u *digest.Understanding) { u.Upcoming[0].Date = "" }, 0},
		{"a topic too many", "topics", func(u *digest.Understanding) { u.Topics = append(u.Topics, "social") }, 0.8},
		{"a fact left out", "nuggets", func(u *digest.Understanding) { u.Summary = u.Summary[:1] }, 0.5},
		{"the wrong verdict", "relevant", func(u *digest.Understanding) { u.Relevant = false }, 0.5},
	} {
		t.Run(c.name, func(t *testing.T) {
			all := measure(t, func(a digest.Article) digest.Understanding {
				u := perfect(a)
				if u.Relevant {
					c.change(&u)
				}
				return u
			}).Tallies["all"]
			got, ok := all.Share("relevant")
			for _, m := range accuracy.F1Measures {
				if m == c.measure {
					_, _, got = all.F1(m)
				}
			}
			for _, m := range accuracy.ShareMeasures {
				if m == c.measure {
					got, ok = all.Share(m)
				}
			}
			if !ok || math.Abs(got-c.want) > 1e-9 {
				t.Errorf("%s = %v, want %v", c.measure, got, c.want)
			}
		})
	}
}

func TestAReportNamesEachLanguage(t *testing.T) {
	var b strings.Builder
	if err := measure(t, perfect).Write(&b); err != nil {
		t.Fatal(err)
	}
	for _, line := range []string{"\nall  1.00 1.00 1.000", "\nen   1.00 1.00 1.000", "\nru   1.00 1.00 1.000", "articles 2, not readable 0, language wrong 0"} {
		if !strings.Contains(b.String(), line) {
			t.Errorf("no %q in\n%s", line, b.String())
		}
	}
}

func TestAReportAsAMarkdownTable(t *testing.T) {
	var b strings.Builder
	report := measure(t, func(a digest.Article) digest.Understanding {
		u := perfect(a)
		u.Meetings = nil
		return u
	})
	if err := report.Markdown(&b); err != nil {
		t.Fatal(err)
	}
	for _, line := range []string{
		"| measure | Russian (1) | English (1) | all (2) |\n|---|---|---|---|\n",
		"| pairs who met | 1.000 (1.00, 1.00) | 0.000 (0.00, 0.00) | 0.000 (0.00, 0.00) |\n",
		"| date of a meeting found | – | – | – |\n",
	} {
		if !strings.Contains(b.String(), line) {
			t.Errorf("no %q in\n%s", line, b.String())
		}
	}
	if strings.Contains(b.String(), "|  |") {
		t.Errorf("a measure without words in\n%s", b.String())
	}
}

func TestLoadRefuses(t *testing.T) {
	empty := t.TempDir()
	if _, err := accuracy.Load(empty); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("an empty folder: %v", err)
	}
	broken := filepath.Join(empty, "en", "01.json")
	if err := os.MkdirAll(filepath.Dir(broken), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(broken, []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := accuracy.Load(empty); err == nil || !strings.Contains(err.Error(), broken) {
		t.Errorf("a broken file: %v", err)
	}
}
