package storage_test

import (
	"database/sql"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

// week makes articles of some days in which the same few people are named in
// full, by surname and anew, meet and speak.
func week(n int) (texts []text) {
	names := []string{"Maulen Ashimbayev", "Yerlan Koshanov", "Aida Serikova", "Nurlan Abdirov"}
	for i := range n {
		speaker, other := names[i%len(names)], names[(i*3+1)%len(names)]
		said := fmt.Sprintf("%s said that bill %d on water would be passed in the spring and met %s.", speaker, i/3, other)
		u := digest.Understanding{
			Lang: "en", Title: fmt.Sprintf("Bill %d on water", i/3), Topics: []string{"environment"},
			People:     []digest.Person{person(speaker, "senator", []string{"", "KZ", "UZ"}[i%3])},
			Statements: []digest.Statement{{Speaker: speaker, Kind: digest.Quote, Text: said, End: len(said)}},
		}
		if other != speaker {
			u.People = append(u.People, person(other, "", ""), person("Guest "+string(rune('A'+i))+"bekov", "ambassador", "TR"))
			u.Meetings = []digest.Meeting{{Between: [2]string{speaker, other}, Kind: digest.KindMeeting, Date: "2026-11-19"}}
		}
		u.Relevant, u.Rules = i%7 != 5, 1
		texts = append(texts, text{url: fmt.Sprintf("https://a.kz/%d", i), body: said, published: moment.Add(time.Duration(i-n) * time.Hour), u: u})
	}
	return texts
}

// rowsOf are the rows of queries, as text.
func rowsOf(t *testing.T, db *sql.DB, query string) (all []string) {
	t.Helper()
	rows, err := db.QueryContext(t.Context(), query)
	ok(t, err)
	defer func() { ok(t, rows.Close()) }()
	columns, err := rows.Columns()
	ok(t, err)
	for rows.Next() {
		row, into := make([]any, len(columns)), make([]any, len(columns))
		for i := range row {
			into[i] = &row[i]
		}
		ok(t, rows.Scan(into...))
		all = append(all, fmt.Sprintf("%q", row))
	}
	ok(t, rows.Err())
	return all
}

func TestWhatIsSavedTogetherIsAsIfSavedOneByOne(t *testing.T) {
	together, alone := newArchive(t), newArchive(t)
	for _, rules := range []int{1, 2} { // the second reading says less
		var read []digest.Understood
		for i, x := range week(40) {
			if rules == 2 && i%4 == 0 {
				x.u.People, x.u.Statements, x.u.Meetings = x.u.People[:1], nil, nil
			}
			x.u.Rules = rules
			alone.add(x)
			read = append(read, digest.Understood{Article: together.add(x), Understanding: x.u})
		}
		for _, r := range read {
			ok(t, alone.Save(t.Context(), r.Article, r.Understanding))
		}
		ok(t, errors.Join(together.SaveAll(t.Context(), read)...))
		for _, query := range []string{
			"SELECT * FROM articles ORDER BY id", "SELECT * FROM people ORDER BY id", "SELECT * FROM article_people ORDER BY article, rank",
			"SELECT * FROM told ORDER BY 1, 2, 3, 4, 5, 6, 7", "SELECT * FROM aliases ORDER BY 1, 2, 3", "SELECT * FROM roles ORDER BY 1, 2, 3, 4, 5, 6, 7",
			"SELECT * FROM face_keys ORDER BY 1, 2", "SELECT * FROM name_words ORDER BY 1, 2", "SELECT * FROM person_topics ORDER BY 1, 2",
			"SELECT * FROM statements ORDER BY article, id", "SELECT * FROM meetings ORDER BY id", "SELECT * FROM reports ORDER BY article, a, b",
			"SELECT * FROM story_facts ORDER BY article", "SELECT * FROM story_keys ORDER BY 1, 2", "SELECT * FROM stories ORDER BY id",
			"SELECT docid, terms FROM search ORDER BY docid",
		} {
			want := rowsOf(t, alone.raw(), query)
			if len(want) == 0 {
				t.Errorf("%s: nothing", query)
			}
			if diff := cmp.Diff(want, rowsOf(t, together.raw(), query)); diff != "" {
				t.Errorf("reading %d: %s: alone and together differ: %.2000s", rules, query, diff)
			}
		}
		sumsHold(t, together)
	}
}

// sumsHold checks that what is summed up of mentions and of keys is what a look
// at all of them finds.
func sumsHold(t *testing.T, a *archive) {
	t.Helper()
	const told = "SELECT face, lang, name, role, body, country, tenure, min(day), max(day), count(*) FROM article_people GROUP BY 1, 2, 3, 4, 5, 6, 7 ORDER BY 1, 2, 3, 4, 5, 6, 7"
	if diff := cmp.Diff(rowsOf(t, a.raw(), told), rowsOf(t, a.raw(), "SELECT * FROM told ORDER BY 1, 2, 3, 4, 5, 6, 7")); diff != "" {
		t.Errorf("what is told: %.2000s", diff)
	}
	if odd := rowsOf(t, a.raw(), "SELECT * FROM story_keys WHERE length(latest) <> 11 * min(uses, 48)"); odd != nil {
		t.Errorf("keys that don't know who has them: %.2000s", odd)
	}
}

func TestWhatIsToldOfFacesFollowsRulings(t *testing.T) {
	a, _, _ := namesakes(t)
	sumsHold(t, a)
	doubts, _, err := a.Doubts(t.Context(), "ru", digest.Page{Limit: 5})
	ok(t, err)
	merged := must(a.Rule(t.Context(), digest.Ruling{Kind: digest.RuledSame, A: doubts[0].A.Person.ID, B: doubts[0].B.Person.ID, Lang: "ru"}))(t)
	sumsHold(t, a)
	strands := must(a.Strands(t.Context(), merged.A))(t)
	split := must(a.Rule(t.Context(), digest.Ruling{Kind: digest.RuledSplit, A: merged.A, Article: strands[len(strands)-1].Article, Lang: "ru"}))(t)
	sumsHold(t, a)
	for _, made := range []int64{split.ID, merged.ID} {
		must(a.Undo(t.Context(), made, 1))(t)
		sumsHold(t, a)
	}
}

func TestAnArticleThatCannotBeSavedIsNoHarmToTheOthers(t *testing.T) {
	a := newArchive(t)
	var read []digest.Understood
	for _, x := range week(20) {
		x.u.Relevant = true
		read = append(read, digest.Understood{Article: a.add(x), Understanding: x.u})
	}
	read[7].Article.ID = 9999
	for i, err := range a.SaveAll(t.Context(), read) {
		if (i == 7) != errors.Is(err, digest.ErrNotFound) || i != 7 && err != nil {
			t.Errorf("article %d: %v", i, err)
		}
	}
	left, err := a.Unread(t.Context(), a.now, 1, 100)
	ok(t, err)
	if len(left) != 1 || left[0].Article.URL != "https://a.kz/7" {
		t.Errorf("%d articles are left to be read: %+v", len(left), left)
	}
	if n := count(t, a.raw(), "SELECT count(*) FROM search"); n != 19 {
		t.Errorf("%d articles can be found", n)
	}
}
