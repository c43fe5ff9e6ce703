package storage_test

import (
	"cmp"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"minber/digest"
	"minber/language"
	"minber/storage"
)

// setMention is what one article tells of a person of the identity set.
type setMention struct {
	who                                  string // the person's id in the set
	lang, name, country, body, role, day string
}

// readSet returns all mentions of a file of the set in the order in which
// their articles appeared.
func readSet(t *testing.T, file string) (mentions []setMention) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "language", "testdata", "identity", file))
	if err != nil {
		t.Fatal(err)
	}
	var set struct {
		People []struct {
			ID       string      `json:"id"`
			Near     bool        `json:"near"`
			Mentions [][6]string `json:"mentions"`
		} `json:"people"`
	}
	if err := json.Unmarshal(data, &set); err != nil {
		t.Fatal(err)
	}
	near := 0
	for _, p := range set.People {
		if p.Near {
			near++
		}
		for _, m := range p.Mentions {
			mentions = append(mentions, setMention{p.ID, m[0], m[1], m[2], m[3], m[4], m[5]})
		}
	}
	slices.SortStableFunc(mentions, func(a, b setMention) int { return cmp.Compare(a.day, b.day) })
	t.Logf("%s: %d people, %d of them near namesakes, %d mentions", file, len(set.People), near, len(mentions))
	return mentions
}

// joined is whom an archive took each mention for, and how many pairs it asks
// about.
func joined(t *testing.T, mentions []setMention) (people []int64) {
	t.Helper()
	file := database(t)
	store := must(storage.Open(t.Context(), file, storage.Options{FoldName: language.Fold, Judge: judge()}))(t)
	a := &archive{Store: store, t: t, file: file, now: moment}
	defer func() {
		if err := store.Close(); err != nil {
			t.Error(err)
		}
	}()
	place := make(map[int64]int)
	for i, m := range mentions {
		day := must(time.Parse(time.DateOnly, m.day))(t)
		article := a.keep(text{
			url: fmt.Sprintf("https://set.kz/%d", i), body: fmt.Sprintf("Article %d", i), published: day,
			u: digest.Understanding{Lang: m.lang, Date: m.day, People: []digest.Person{{
				Name: m.name, Role: m.role, Body: m.body, Country: m.country,
			}}},
		})
		place[article.ID] = i
	}
	people = make([]int64, len(mentions))
	rows, err := a.raw().QueryContext(t.Context(), "SELECT article, person FROM article_people")
	ok(t, err)
	defer func() { ok(t, rows.Close()) }()
	for rows.Next() {
		var article, person int64
		if err := rows.Scan(&article, &person); err != nil {
			t.Fatal(err)
		}
		people[place[article]] = person
	}
	ok(t, rows.Err())
	return people
}

// pairs counts pairs of mentions: those of one person that are joined, those
// that are joined, those of one person. Wrong ones are logged if asked for.
func pairs(t *testing.T, mentions []setMention, people []int64, tell bool) (right, found, due int) {
	t.Helper()
	for i, a := range mentions {
		for j, b := range mentions[:i] {
			same, together := a.who == b.who, people[i] == people[j]
			if same {
				due++
			}
			if together {
				found++
			}
			switch {
			case same && together:
				right++
			case tell && same != together:
				word := "missed"
				if together {
					word = "wrong"
				}
				t.Logf("%s: %s %q (%s) and %s %q (%s)", word, b.lang, b.name, b.who, a.lang, a.name, a.who)
			}
		}
	}
	return right, found, due
}

// One person stays one over languages, scripts, spellings, initials and
// orders, and namesakes stay apart. The figures are those of the accuracy
// report.
func TestIdentityOfTheSet(t *testing.T) {
	const leastPrecision, leastRecall = 0.99, 0.95
	for _, file := range []string{"people.json", "heldout.json"} {
		t.Run(strings.TrimSuffix(file, ".json"), func(t *testing.T) {
			t.Parallel()
			mentions := readSet(t, file)
			right, found, due := pairs(t, mentions, joined(t, mentions), file == os.Getenv("IDENTITY_ERRORS"))
			precision, recall := float64(right)/float64(found), float64(right)/float64(due)
			t.Logf("pairs: precision %.4f (%d of %d), recall %.4f (%d of %d)", precision, right, found, recall, right, due)
			if precision < leastPrecision || recall < leastRecall {
				t.Errorf("precision %.4f, recall %.4f; want %.2f and %.2f", precision, recall, leastPrecision, leastRecall)
			}
		})
	}
}
