package bot_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"minber/bot"
	"minber/digest"
)

// fakeReviews answers with one question and remembers what was decided.
type fakeReviews struct {
	made  *[]digest.Ruling
	fail  error
	total int
}

func (f fakeReviews) Doubts(_ context.Context, lang string, p digest.Page) ([]digest.Pair, int, error) {
	if p.Offset >= f.total {
		return nil, f.total, nil
	}
	a, b := samplePair(lang)
	a.Tenure = digest.Former
	return []digest.Pair{{ID: 1, A: profileOf(a, lang), B: profileOf(b, lang)}}, f.total, nil
}

func profileOf(p digest.PersonRef, lang string) digest.Profile {
	return digest.Profile{
		Person: p, Names: []string{"Another <b>spelling"}, Articles: 2,
		Roles: []digest.RoleRecord{{Role: p.Role, Tenure: p.Tenure, First: "2026-01-02", Last: "2026-03-04"}},
		Refs:  []digest.ArticleRef{sampleRef(5, "Agency", lang, "Title & more")},
	}
}

func (f fakeReviews) Strands(_ context.Context, person int64) ([]digest.Strand, error) {
	a, _ := samplePair("ru")
	a.ID = person
	other := a
	other.Role, other.Tenure = "депутат", digest.Former
	return []digest.Strand{
		{Article: 3, PersonRef: a, First: "2026-01-02", Last: "2026-03-04", Articles: 4, ArticleRef: sampleRef(3, "Agency", "ru", "")},
		{Article: 4, PersonRef: other, First: "2026-02-02", Last: "2026-02-02", Articles: 1, ArticleRef: sampleRef(4, "Agency", "ru", "")},
	}, nil
}

func (f fakeReviews) Rule(_ context.Context, r digest.Ruling) (digest.Decision, error) {
	if f.fail != nil {
		return digest.Decision{}, fmt.Errorf("rule: %w", f.fail)
	}
	*f.made = append(*f.made, r)
	return digest.Decision{ID: 9, Kind: r.Kind, A: r.A, B: r.B, Names: [2]string{"One", "Other"}}, nil
}

func (f fakeReviews) Undo(_ context.Context, id, _ int64) (digest.Decision, error) {
	if f.fail != nil {
		return digest.Decision{}, fmt.Errorf("undo: %w", f.fail)
	}
	return digest.Decision{ID: id, Kind: digest.RuledSame, Names: [2]string{"One", "Other"}}, nil
}

func (f fakeReviews) Decisions(context.Context, digest.Page) ([]digest.Decision, int, error) {
	return []digest.Decision{
		{ID: 2, Kind: digest.RuledSplit, By: 101, At: sampleNow(), Names: [2]string{"One", "Other"}},
		{ID: 1, Kind: digest.RuledSame, By: 101, At: sampleNow(), Names: [2]string{"One", "Other"}, Undone: sampleNow(), Undoer: 102},
	}, 2, nil
}

func TestWhatThoseSeeWhoLookAfterTheArchive(t *testing.T) {
	for _, lang := range []string{"kk", "ru", "en"} {
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			c := startTalk(t, bot.Options{Admins: []int64{101}, Reviews: fakeReviews{made: new([]digest.Ruling), total: 2}})
			var all strings.Builder
			for _, q := range []string{"/people", "/people log", "/people Бекенов", "/people Никто", "/people И", "/people Бекенов = Бекенов", "/people Бекенов = Никто", "/speaker Бекенов"} {
				log := c.ask(lang, q)
				all.WriteString(show(q, log))
				check(t, q, log)
			}
			for _, data := range []string{
				"rv:page:1", "rv:page:7", "rv:who:1", "rv:who:99", "rv:pair:1:99", "rv:same:1:2", "rv:different:1:2", "rv:later:1:2", "rv:split:1:4", "rv:undo:9",
				"rv:same:x", "rv:odd:1", "rv:", "rv:page:-1", "c:people:",
			} {
				log := c.press(lang, data)
				all.WriteString(show("press "+data, log))
				check(t, data, log)
			}
			golden(t, "people."+lang, all.String())
		})
	}
}

func TestAStrangerHasNoSuchCommand(t *testing.T) {
	made := new([]digest.Ruling)
	c := startTalk(t, bot.Options{Admins: []int64{999}, Reviews: fakeReviews{made: made, total: 1}})
	unknown := show("", c.ask("en", "/nonsense"))
	for _, q := range []string{"/people", "/people log", "/people Бекенов", "/people@MinberBot"} {
		if got := show("", c.ask("en", q)); got != unknown {
			t.Errorf("%s is answered with %s", q, got)
		}
	}
	for _, data := range []string{"rv:same:1:2", "rv:split:1:2", "rv:undo:1", "rv:page:0", "c:people:"} {
		for _, s := range c.press("en", data) {
			if s.Method != "answerCallbackQuery" {
				t.Errorf("%s makes the bot %s", data, s.Method)
			}
		}
	}
	if strings.Contains(show("", c.ask("en", "/speaker Бекенов")), "rv:") {
		t.Error("a stranger is offered to decide")
	}
	if len(*made) > 0 {
		t.Errorf("a stranger decided %+v", *made)
	}
	c.push(message(-1001, "supergroup", "en", "/people"))
	c.wait(1)
	if log := c.take(); len(log) > 0 {
		t.Errorf("in a group it is answered: %+v", log)
	}
}

func TestWhatCannotBeDecidedIsExplained(t *testing.T) {
	for _, cause := range []error{digest.ErrMet, digest.ErrWhole, digest.ErrBuiltUpon, digest.ErrNotFound} {
		c := startTalk(t, bot.Options{Admins: []int64{101}, Reviews: fakeReviews{made: new([]digest.Ruling), fail: cause}})
		for _, data := range []string{"rv:same:1:2", "rv:undo:3"} {
			log := c.press("en", data)
			if len(log) != 1 || log[0].Method != "answerCallbackQuery" || log[0].Params["text"] == "" {
				t.Errorf("%v: %s: %+v", cause, data, log)
			}
		}
	}
}

func TestARoleSaysOnceHowItIsHeld(t *testing.T) {
	for _, c := range []struct{ lang, role, tenure, want string }{
		{"en", "Speaker of the Senate", digest.Former, "former Speaker of the Senate"},
		{"en", "former Speaker", digest.Former, ", former Speaker<"},
		{"en", "ex-president", digest.Former, ", ex-president<"},
		{"en", "executive secretary", digest.Former, "former executive secretary"},
		{"en", "minister", digest.Acting, "acting minister"},
		{"en", "president-elect", digest.Elect, ", president-elect<"},
		{"ru", "Председатель Сената", digest.Former, "бывший председатель Сената"},
		{"ru", "первый заместитель министра", digest.Former, "бывший первый заместитель министра"},
		{"ru", "бывший депутат", digest.Former, ", бывший депутат<"},
		{"ru", "экс-министр", digest.Former, ", экс-министр<"},
		{"ru", "и. о. министра", digest.Acting, ", и. о. министра<"},
		{"ru", "аким области", digest.Acting, "аким области (и. о.)"},
		{"kk", "Сенат Төрағасы", digest.Former, "бұрынғы Сенат Төрағасы"},
		{"kk", "бұрынғы министр", digest.Former, ", бұрынғы министр<"},
		{"kk", "министр", "", ", министр<"},
	} {
		who := digest.PersonRef{ID: 1, Name: "Айдос Бекенов", Role: c.role, Tenure: c.tenure}
		met := digest.MeetingRecord{A: who, B: who, Kind: digest.KindMeeting}
		pages, err := renderer(t).Digest(digest.Digest{Lang: c.lang, Date: "2026-11-20", Days: 1, Met: []digest.MeetingRecord{met}})
		if err != nil {
			t.Fatal(err)
		}
		page := strings.Join(html(pages), "\n")
		line := strings.ReplaceAll(strings.ReplaceAll(page, " — <b>", "<"), "\n", "<")
		if !strings.Contains(line, c.want) {
			t.Errorf("%s %q %q: want %q in %s", c.lang, c.role, c.tenure, c.want, page)
		}
	}
}
