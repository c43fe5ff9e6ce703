package storage_test

import (
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

func TestUnreadArticlesWaitTheirTurn(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	newer := a.add(text{url: "https://a.kz/new", body: "new", published: moment.Add(-time.Hour)})
	older := a.add(text{url: "https://a.kz/old", body: "old", published: moment.Add(-5 * time.Hour)})
	unread := func(rules int) (ids []int64) {
		for _, r := range must(a.Unread(ctx, a.now, rules, 10))(t) {
			ids = append(ids, r.Article.ID)
		}
		return ids
	}
	if got := unread(1); !cmp.Equal(got, []int64{older.ID, newer.ID}) {
		t.Errorf("unread = %v", got)
	}
	reading := must(a.Unread(ctx, a.now, 1, 1))(t)[0]
	if reading.Article.Text != "old" || !reading.Article.Published.Equal(older.Published) {
		t.Errorf("article = %+v", reading.Article)
	}
	ok(t, a.Postpone(ctx, reading, a.now.Add(time.Minute), "no text"))
	a.save(newer, digest.Understanding{Rules: 1})
	if got := unread(1); got != nil {
		t.Errorf("unread = %v, the one is read and the other postponed", got)
	}
	a.now = a.now.Add(time.Minute)
	if got := must(a.Unread(ctx, a.now, 1, 10))(t); len(got) != 1 || got[0].Attempts != 1 {
		t.Errorf("unread = %v after the wait", got)
	}
	if got := unread(2); !cmp.Equal(got, []int64{older.ID, newer.ID}) {
		t.Errorf("unread = %v with new rules, want both", got)
	}
	if err := a.Save(ctx, digest.Article{ID: 99}, digest.Understanding{}); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("saving an unknown article: %v", err)
	}
}

func TestReadingAgainReplacesWhatWasUnderstood(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	article := a.keep(text{url: "https://a.kz/1", body: "Ivan Petrov met Oleg Sidorov", u: digest.Understanding{
		Lang: "en", Title: "Wrong", Topics: []string{"social"},
		People:     []digest.Person{person("Ivan Petrov", "minister", "RU"), person("Oleg Sidorov", "", "")},
		Statements: []digest.Statement{{Speaker: "Ivan Petrov", Kind: digest.Quote, Text: "wrong"}},
		Meetings:   []digest.Meeting{{Between: [2]string{"Ivan Petrov", "Oleg Sidorov"}, Kind: digest.KindMeeting}},
		Events:     []digest.Event{{Name: "wrong"}},
		Upcoming:   []digest.Upcoming{{What: "wrong", Date: "2027"}},
		Summary:    []digest.Sentence{{Text: "wrong"}},
	}})
	a.save(article, digest.Understanding{
		Rules: 2, Lang: "en", Title: "Right", Topics: []string{"economy_budget"},
		People:     []digest.Person{person("Ivan Petrov", "senator", "KZ")},
		Statements: []digest.Statement{{Speaker: "Ivan Petrov", Kind: digest.Quote, Text: "right"}},
		Upcoming:   []digest.Upcoming{{What: "right", Date: "2028", Certainty: digest.Proposed}},
		Summary:    []digest.Sentence{{Text: "right", Rank: 3}},
	})
	m := a.edition("en")
	if len(m.Stories) != 1 || m.Stories[0].Lead.Title != "Right" || !cmp.Equal(m.Stories[0].Sentences, []digest.Sentence{{Text: "right", Rank: 3}}) ||
		!cmp.Equal(m.Stories[0].Topics, []string{"economy_budget"}) || m.Stories[0].Meets {
		t.Errorf("stories = %+v", m.Stories)
	}
	if len(m.Said) != 1 || m.Said[0].Text != "right" || len(m.Upcoming) != 1 || m.Upcoming[0].What != "right" || m.Upcoming[0].Certainty != digest.Proposed {
		t.Errorf("said = %+v, upcoming = %+v", m.Said, m.Upcoming)
	}
	if got := a.meetings(digest.MeetingQuery{}); got != nil {
		t.Errorf("meetings = %v, nobody reports one", got)
	}
	if got := must(a.Find(ctx, "Sidorov", "en", digest.FitGuess, 5))(t); got != nil {
		t.Errorf("found %v, whom no text names any more", got)
	}
	people := must(a.Find(ctx, "Petrov", "en", digest.FitGuess, 5))(t)
	if len(people) != 1 || people[0].Role != "senator" || people[0].Country != "KZ" {
		t.Fatalf("people = %+v", people)
	}
	if card := must(a.Card(ctx, people[0].ID, "en", digest.Page{}))(t); card.Articles != 1 || len(card.Roles) != 1 {
		t.Errorf("card = %+v", card)
	}
	u := digest.Understanding{Rules: 3}
	ok(t, a.Save(ctx, article, u)) // not about a parliament after all
	if m := a.edition("en"); len(m.Stories)+len(m.Said)+len(m.Upcoming) != 0 || m.Intake.Seen != 1 || m.Intake.Kept != 0 {
		t.Errorf("material = %+v", m)
	}
	if _, total, _ := a.Search(ctx, digest.SearchQuery{Words: "petrov"}); total != 0 {
		t.Error("it is still found")
	}
}

func TestAnArticleBelongsToTheWindowInWhichItCouldBeTold(t *testing.T) {
	for _, c := range []struct {
		name             string
		published, added time.Time
		read             time.Time
		want             time.Time
	}{
		{"news counts when it was taken in", moment.Add(-30 * time.Hour), moment, moment, moment},
		{"an old text counts when it was published", moment.Add(-100 * time.Hour), moment, moment, moment.Add(-100 * time.Hour)},
		{"without a date it counts when it was taken in", time.Time{}, moment, moment, moment},
		{"a date in the future is a mistake", moment.Add(100 * time.Hour), moment, moment, moment},
		{"news read later counts when it was read", moment, moment, moment.Add(10 * time.Minute), moment.Add(10 * time.Minute)},
		{"an old text read later does not", moment.Add(-100 * time.Hour), moment, moment.Add(time.Hour), moment.Add(-100 * time.Hour)},
		{"what could not be read for days is no news", moment, moment, moment.Add(100 * time.Hour), moment},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := newArchive(t)
			article := digest.Article{Text: "text", Published: c.published, Added: c.added}
			article.ID, _, _ = a.Add(t.Context(), article)
			a.now = c.read
			a.save(article, digest.Understanding{Lang: "en"})
			for _, w := range []struct {
				window digest.Window
				want   int
			}{
				{digest.Window{From: c.want.Add(-time.Second), To: c.want}, 1},
				{digest.Window{From: c.want, To: c.want.Add(time.Second)}, 0},
			} {
				if m := must(a.Edition(t.Context(), digest.Order{Window: w.window, Lang: "en"}))(t); len(m.Stories) != w.want {
					t.Errorf("%d stories in %v, want %d", len(m.Stories), w.window, w.want)
				}
			}
		})
	}
}
