package storage_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

func texts(said []digest.StatementRecord) (all []string) {
	for _, s := range said {
		all = append(all, s.Text)
	}
	return all
}

func TestStatementsCountOnceAndAreSelectedByTopic(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	who := person("Нурлан Бекежанов", "депутат", "KZ")
	for i, said := range []struct{ lang, text, topic string }{
		{"ru", "Вода важнее всего", "agriculture_regions"},
		{"ru", "«Вода важнее всего»,", "agriculture_regions"}, // another outlet
		{"ru", "Бюджет принят", "economy_budget"},
		{"kk", "Су бәрінен маңызды", "agriculture_regions"},
	} {
		x := speech(said.lang, fmt.Sprintf("https://s.kz/%d", i), who, said.text)
		x.u.Topics = []string{said.topic}
		x.published = moment.Add(time.Duration(i) * time.Hour)
		a.keep(x)
	}
	id := must(a.Find(ctx, "Бекежанов", "ru", digest.FitGuess, 1))(t)[0].ID
	for _, c := range []struct {
		name  string
		query digest.StatementQuery
		want  []string
		total int
	}{
		{"all, the reader's language first, newest first", digest.StatementQuery{Lang: "ru"}, []string{"Бюджет принят", "«Вода важнее всего»,", "Су бәрінен маңызды"}, 3},
		{"of another reader", digest.StatementQuery{Lang: "kk"}, []string{"Су бәрінен маңызды", "Бюджет принят", "«Вода важнее всего»,"}, 3},
		{"on a topic", digest.StatementQuery{Lang: "ru", Topic: "agriculture_regions"}, []string{"«Вода важнее всего»,", "Су бәрінен маңызды"}, 2},
		{"on none", digest.StatementQuery{Lang: "ru", Topic: "digital_ai"}, nil, 0},
		{"a page", digest.StatementQuery{Lang: "ru", Page: digest.Page{Offset: 1, Limit: 1}}, []string{"«Вода важнее всего»,"}, 3},
		{"a page behind the end", digest.StatementQuery{Lang: "ru", Page: digest.Page{Offset: 9, Limit: 1}}, nil, 3},
	} {
		c.query.Person = id
		page, total, err := a.Statements(ctx, c.query)
		ok(t, err)
		if diff := cmp.Diff(c.want, texts(page)); diff != "" || total != c.total {
			t.Errorf("%s: %d, %s", c.name, total, diff)
		}
	}
	mentions, total, err := a.Mentions(ctx, digest.MentionQuery{Person: id, Topic: "agriculture_regions", Lang: "kk"})
	ok(t, err)
	if total != 3 || len(mentions) != 3 || mentions[0].Lang != "kk" || mentions[1].Published.Before(mentions[2].Published) {
		t.Errorf("%d mentions: %+v", total, mentions)
	}
	if _, total, err = a.Mentions(ctx, digest.MentionQuery{Person: id}); err != nil || total != 4 {
		t.Errorf("%d mentions in all, %v", total, err)
	}
	for name, err := range map[string]error{
		"statements": second(a.Statements(ctx, digest.StatementQuery{Person: 99})), "mentions": second(a.Mentions(ctx, digest.MentionQuery{Person: 99})),
	} {
		if !errors.Is(err, digest.ErrNotFound) {
			t.Errorf("%s of nobody: %v", name, err)
		}
	}
}

func second[T any](_ T, _ int, err error) error { return err }

func TestAStatementKeepsItsIDWhenItsArticleIsReadAgain(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	chair := person("Нурлан Бекежанов", "председатель", "KZ")
	x := speech("ru", "https://s.kz/1", chair, "Первое")
	x.u.Statements = append(x.u.Statements, digest.Statement{Speaker: chair.Name, Kind: digest.Indirect, Text: "второе"})
	article := a.keep(x)
	said := must(a.Find(ctx, "Бекежанов", "ru", digest.FitGuess, 1))(t)
	page, _, err := a.Statements(ctx, digest.StatementQuery{Person: said[0].ID})
	ok(t, err)
	x.u.Statements = x.u.Statements[1:]
	x.u.Rules = 2
	a.save(article, x.u)
	a.keep(speech("ru", "https://s.kz/2", chair, "Третье"))
	for _, s := range page {
		now, err := a.Statement(ctx, s.ID, "ru")
		switch {
		case s.Text == "второе" && (err != nil || now.Text != s.Text || now.Speaker.Role != "председатель"):
			t.Errorf("after another reading it is %+v, %v", now, err)
		case s.Text == "Первое" && !errors.Is(err, digest.ErrNotFound):
			t.Errorf("what the article does not say any more is %+v, %v", now, err)
		}
	}
}

func TestACardFollowsAMerger(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	a.keep(speech("ru", "https://s.kz/1", person("Нурлан Бекежанов", "депутат", "KZ"), "Одно"))
	a.keep(speech("ru", "https://s.kz/2", person("Айдос Тұрсынов", "депутат", "KZ"), "Другое"))
	one, other := must(a.Find(ctx, "Бекежанов", "ru", digest.FitGuess, 1))(t)[0].ID, must(a.Find(ctx, "Тұрсынов", "ru", digest.FitGuess, 1))(t)[0].ID
	d := must(a.Rule(ctx, digest.Ruling{Kind: digest.RuledSame, A: one, B: other, Lang: "ru"}))(t)
	for _, id := range []int64{one, other} {
		card := must(a.Card(ctx, id, "ru", digest.Page{}))(t)
		said, total, err := a.Statements(ctx, digest.StatementQuery{Person: id})
		if card.Person.ID != d.A || card.SaidAll != 2 || total != 2 || len(said) != 2 || err != nil {
			t.Errorf("of %d: %+v, %d statements, %v", id, card.Person, total, err)
		}
	}
}

func TestWhatIsComingUpWithSomebody(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	who := func(at ...digest.Span) digest.Person {
		return digest.Person{Name: "Нурлан Бекежанов", Country: "KZ", At: at}
	}
	const body = "Бекежанов посетит Ташкент. Он выступит. Выборы пройдут весной."
	passage := func(words string) digest.Span {
		i := strings.Index(body, words)
		return digest.Span{Start: i, End: i + len(words)}
	}
	up := func(words, date string) digest.Upcoming {
		return digest.Upcoming{What: words, Date: date, At: passage(words)}
	}
	x := text{url: "https://u.kz/1", body: body, u: digest.Understanding{
		Lang: "ru", People: []digest.Person{who(passage("Бекежанов"), passage("Он")), {Name: "Айдос Тұрсынов", Country: "KZ"}},
		Upcoming: []digest.Upcoming{
			up("Бекежанов посетит Ташкент.", "2026-12-02"), up("Он выступит.", "2026-12"), up("Выборы пройдут весной.", "2027-03"),
		},
	}}
	a.keep(x)
	x.url, x.body, x.published = "https://u.kz/2", body+" Раньше", moment.AddDate(0, 0, -30)
	x.u.Upcoming = []digest.Upcoming{up("Бекежанов посетит Ташкент.", "2026-10-02")}
	a.keep(x)
	x.url, x.body, x.published = "https://u.kz/3", body+" Снова", moment
	x.u.Upcoming = []digest.Upcoming{up("Бекежанов посетит Ташкент.", "2026-12-09")}
	x.u.Statements = []digest.Statement{{Speaker: "Нурлан Бекежанов", Kind: digest.Indirect, Text: "посетит", Start: 18, End: 30}}
	a.keep(x)
	for name, want := range map[string][]string{
		"Бекежанов": {"Бекежанов посетит Ташкент. 2026-12-02", "Он выступит. 2026-12"}, // not what is over, nor what he only tells of
		"Тұрсынов":  nil,
	} {
		card := must(a.Card(ctx, must(a.Find(ctx, name, "ru", digest.FitGuess, 1))(t)[0].ID, "ru", digest.Page{}))(t)
		var got []string
		for _, u := range card.Ahead {
			got = append(got, u.What+" "+u.Date)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}
