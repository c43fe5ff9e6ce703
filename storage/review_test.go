package storage_test

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"minber/digest"
)

const admin = 501

// office is somebody with an office, as an article of a day names them.
func office(name, role, body, country string) digest.Person {
	return digest.Person{Name: name, Role: role, Body: body, Country: country}
}

// state is all that readers see of the people.
type state struct {
	Cards    []digest.Card
	Meetings []digest.MeetingRecord
}

func (a *archive) state(name string) (s state) {
	a.t.Helper()
	for _, p := range must(a.Find(a.t.Context(), name, "ru", digest.FitGuess, 20))(a.t) {
		s.Cards = append(s.Cards, must(a.Card(a.t.Context(), p.ID, "ru", digest.Page{}))(a.t))
	}
	s.Meetings = plain(a.meetings(digest.MeetingQuery{Lang: "ru"}))
	for i := range s.Cards {
		s.Cards[i].Meetings = plain(s.Cards[i].Meetings)
		for j := range s.Cards[i].Said {
			s.Cards[i].Said[j].ID = 0
		}
	}
	return s
}

// plain leaves out the ids of meetings, and the order that hangs on them.
func plain(meetings []digest.MeetingRecord) []digest.MeetingRecord {
	for i := range meetings {
		meetings[i].ID = 0
	}
	slices.SortFunc(meetings, func(a, b digest.MeetingRecord) int { return cmp.Compare(fmt.Sprint(a), fmt.Sprint(b)) })
	return meetings
}

// namesakes is an archive in which a deputy and a judge have one name, and an
// article names neither office.
func namesakes(t *testing.T) (a *archive, articles []digest.Article, read []digest.Understanding) {
	a = newArchive(t)
	keep := func(who digest.Person, said string) {
		n := len(articles)
		x := speech("ru", fmt.Sprintf("https://r.kz/%d", n), who, said)
		x.u.People = append(x.u.People, office("Иван Петров", "сенатор", "ru-federation-council", "RU"))
		x.u.Meetings = []digest.Meeting{{Between: [2]string{who.Name, "Иван Петров"}, Kind: digest.KindMeeting, Date: fmt.Sprintf("2026-1%d-05", n%3)}}
		articles, read = append(articles, a.keep(x)), append(read, x.u)
	}
	keep(office("Нурлан Ибраев", "депутат", "kz-mazhilis", "KZ"), "первое")
	keep(office("Нурлан Ибраев", "судья", "kz-supreme-court", "KZ"), "второе")
	keep(office("Нурлан Ибраев", "депутат", "kz-mazhilis", "KZ"), "третье")
	keep(office("Нурлан Ибраев", "", "", "KZ"), "четвёртое")
	return a, articles, read
}

func TestDoubtsAreAskedOnce(t *testing.T) {
	a, articles, read := namesakes(t)
	pairs, total, err := a.Doubts(t.Context(), "ru", digest.Page{Limit: 10})
	ok(t, err)
	if total != 3 || len(pairs) != 3 { // deputy or judge; and who the third is
		t.Fatalf("%d doubts: %+v", total, pairs)
	}
	p := pairs[0]
	if p.A.Person.Name != "Нурлан Ибраев" || p.A.Person.Country != "KZ" || len(p.A.Refs) == 0 || p.A.Refs[0].URL == "" || p.A.Articles == 0 {
		t.Errorf("a pair shows %+v", p)
	}
	for i := range articles { // reading anew asks nothing new and changes nobody
		before := a.state("Ибраев")
		a.save(articles[i], read[i])
		if diff := gocmp.Diff(before, a.state("Ибраев")); diff != "" {
			t.Error(diff)
		}
	}
	if _, again, err := a.Doubts(t.Context(), "ru", digest.Page{Limit: 1}); err != nil || again != 3 {
		t.Errorf("%d doubts after a new reading (%v)", again, err)
	}
}

func TestAPairPutOffComesLast(t *testing.T) {
	a, _, _ := namesakes(t)
	pairs, _, err := a.Doubts(t.Context(), "ru", digest.Page{Limit: 10})
	ok(t, err)
	must(a.Rule(t.Context(), digest.Ruling{Kind: digest.RuledLater, By: admin, A: pairs[0].A.Person.ID, B: pairs[0].B.Person.ID}))(t)
	again, _, err := a.Doubts(t.Context(), "ru", digest.Page{Limit: 10})
	ok(t, err)
	if len(again) != 3 || again[2].ID != pairs[0].ID {
		t.Errorf("asked in the order %d, %d, %d", again[0].ID, again[1].ID, again[2].ID)
	}
}

func TestAMergerFollowsEverywhereAndCanBeUndone(t *testing.T) {
	a, articles, read := namesakes(t)
	before := a.state("Ибраев")
	deputy, judge := before.Cards[0].Person.ID, before.Cards[1].Person.ID
	made := must(a.Rule(t.Context(), digest.Ruling{Kind: digest.RuledSame, By: admin, A: judge, B: deputy}))(t)
	if made.A != deputy || made.B != judge || made.Names != [2]string{"Нурлан Ибраев", "Нурлан Ибраев"} {
		t.Errorf("decided %+v, want the one who is named more to stay", made)
	}
	merged := a.state("Ибраев")
	if len(merged.Cards) != 2 || merged.Cards[0].SaidAll != 3 || merged.Cards[0].Articles != 3 || merged.Cards[0].MetAll != 3 || len(merged.Cards[0].Roles) != 2 {
		t.Fatalf("after the merger: %+v", merged)
	}
	if _, total, err := a.Doubts(t.Context(), "ru", digest.Page{Limit: 1}); err != nil || total != 1 {
		t.Errorf("%d doubts, want the one that is left (%v)", total, err)
	}
	if _, err := a.Rule(t.Context(), digest.Ruling{Kind: digest.RuledSame, By: admin, A: judge, B: deputy}); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("merged twice: %v", err)
	}
	for i := range articles { // a new reading keeps to it
		a.save(articles[i], read[i])
	}
	if diff := gocmp.Diff(merged, a.state("Ибраев")); diff != "" {
		t.Errorf("a new reading changed it: %s", diff)
	}
	undone := must(a.Undo(t.Context(), made.ID, admin+1))(t)
	if undone.Undoer != admin+1 || undone.Undone.IsZero() {
		t.Errorf("undone %+v", undone)
	}
	if diff := gocmp.Diff(before, a.state("Ибраев")); diff != "" {
		t.Errorf("undoing did not bring back what was: %s", diff)
	}
	if _, err := a.Undo(t.Context(), made.ID, admin); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("undone twice: %v", err)
	}
	log, total, err := a.Decisions(t.Context(), digest.Page{Limit: 5})
	ok(t, err)
	if total != 1 || log[0].By != admin || log[0].Undoer != admin+1 || !log[0].At.Equal(a.now) {
		t.Errorf("kept: %+v", log)
	}
}

func TestMergersAreUndoneInTheirOrder(t *testing.T) {
	a, _, _ := namesakes(t)
	before := a.state("Ибраев")
	deputy, judge, third := before.Cards[0].Person.ID, before.Cards[1].Person.ID, before.Cards[2].Person.ID
	first := must(a.Rule(t.Context(), digest.Ruling{Kind: digest.RuledSame, By: admin, A: judge, B: third}))(t)
	second := must(a.Rule(t.Context(), digest.Ruling{Kind: digest.RuledSame, By: admin, A: deputy, B: judge}))(t)
	if s := a.state("Ибраев"); len(s.Cards) != 1 || s.Cards[0].SaidAll != 4 {
		t.Errorf("after both: %+v", s.Cards)
	}
	if _, err := a.Undo(t.Context(), first.ID, admin); !errors.Is(err, digest.ErrBuiltUpon) {
		t.Errorf("the first was undone before the second: %v", err)
	}
	must(a.Undo(t.Context(), second.ID, admin))(t)
	must(a.Undo(t.Context(), first.ID, admin))(t)
	if diff := gocmp.Diff(before, a.state("Ибраев")); diff != "" {
		t.Error(diff)
	}
}

func TestWhoMetCannotBeOne(t *testing.T) {
	a := newArchive(t)
	a.keep(encounter("en", "https://a.kz/1", "Samat Aliyev", "Marat Aliyev", "", ""))
	met := a.meetings(digest.MeetingQuery{Lang: "en"})[0]
	_, err := a.Rule(t.Context(), digest.Ruling{Kind: digest.RuledSame, By: admin, A: met.A.ID, B: met.B.ID})
	if !errors.Is(err, digest.ErrMet) {
		t.Errorf("%v", err)
	}
}

func TestDifferentPeopleAreNotAskedAboutAgain(t *testing.T) {
	a, articles, read := namesakes(t)
	pairs, _, err := a.Doubts(t.Context(), "ru", digest.Page{Limit: 10})
	ok(t, err)
	var made []digest.Decision
	for _, p := range pairs {
		made = append(made, must(a.Rule(t.Context(), digest.Ruling{Kind: digest.RuledDifferent, By: admin, A: p.A.Person.ID, B: p.B.Person.ID}))(t))
	}
	for i := range articles {
		a.save(articles[i], read[i])
	}
	if _, total, err := a.Doubts(t.Context(), "ru", digest.Page{Limit: 10}); err != nil || total != 0 {
		t.Errorf("%d doubts are left (%v)", total, err)
	}
	must(a.Undo(t.Context(), made[0].ID, admin))(t)
	if _, total, err := a.Doubts(t.Context(), "ru", digest.Page{Limit: 10}); err != nil || total != 1 {
		t.Errorf("%d doubts after undoing one (%v)", total, err)
	}
}

func TestASplitHoldsAndCanBeUndone(t *testing.T) {
	a := newArchive(t)
	var articles []digest.Article
	var read []digest.Understanding
	for i, role := range []string{"депутат", "депутат", "фермер", "фермер"} {
		x := speech("ru", fmt.Sprintf("https://s.kz/%d", i), office("Серик Жанов", role, "", "KZ"), fmt.Sprint("слово ", i))
		x.u.People = append(x.u.People, office("Иван Петров", "сенатор", "ru-federation-council", "RU"))
		x.u.Meetings = []digest.Meeting{{Between: [2]string{"Серик Жанов", "Иван Петров"}, Kind: digest.KindMeeting, Date: "2026-11-05"}}
		articles, read = append(articles, a.keep(x)), append(read, x.u)
	}
	before := a.state("Жанов")
	if len(before.Cards) != 1 || before.Cards[0].SaidAll != 4 || len(before.Meetings) != 1 {
		t.Fatalf("before: %+v", before)
	}
	one := before.Cards[0].Person.ID
	strands := must(a.Strands(t.Context(), one))(t)
	if len(strands) != 2 || strands[0].Articles != 2 || strands[0].ArticleRef.URL == "" || strands[0].ID != one {
		t.Fatalf("strands: %+v", strands)
	}
	made := must(a.Rule(t.Context(), digest.Ruling{Kind: digest.RuledSplit, By: admin, A: one, Article: articles[3].ID}))(t)
	split := a.state("Жанов")
	if len(split.Cards) != 2 || split.Cards[0].SaidAll != 2 || split.Cards[1].SaidAll != 2 || split.Cards[1].Roles[0].Role == split.Cards[0].Roles[0].Role ||
		len(split.Meetings) != 2 {
		t.Fatalf("after the split: %+v", split)
	}
	for i := range articles {
		a.save(articles[i], read[i])
	}
	if diff := gocmp.Diff(split, a.state("Жанов")); diff != "" {
		t.Errorf("a new reading changed it: %s", diff)
	}
	if _, err := a.Rule(t.Context(), digest.Ruling{Kind: digest.RuledSplit, By: admin, A: one, Article: articles[0].ID}); !errors.Is(err, digest.ErrWhole) {
		t.Errorf("a person was split off whole: %v", err)
	}
	if _, err := a.Rule(t.Context(), digest.Ruling{Kind: digest.RuledSplit, By: admin, A: one, Article: articles[3].ID}); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("what was split off was split off again: %v", err)
	}
	must(a.Undo(t.Context(), made.ID, admin))(t)
	if diff := gocmp.Diff(before, a.state("Жанов")); diff != "" {
		t.Errorf("undoing did not bring back what was: %s", diff)
	}
	for i := range articles {
		a.save(articles[i], read[i])
	}
	if diff := gocmp.Diff(before, a.state("Жанов")); diff != "" {
		t.Errorf("a new reading after undoing changed it: %s", diff)
	}
}

func TestRulingsAboutNobody(t *testing.T) {
	a := newArchive(t)
	for _, r := range []digest.Ruling{
		{Kind: digest.RuledSame, A: 1, B: 2},
		{Kind: digest.RuledSame, A: 1, B: 1},
		{Kind: digest.RuledDifferent, A: 7, B: 8},
		{Kind: digest.RuledSplit, A: 1, Article: 1},
		{Kind: "odd"},
		{},
	} {
		if _, err := a.Rule(t.Context(), r); !errors.Is(err, digest.ErrNotFound) {
			t.Errorf("%+v: %v", r, err)
		}
	}
	if _, err := a.Undo(t.Context(), 1, admin); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("undo of nothing: %v", err)
	}
}
