package storage_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"

	"minber/digest"
)

// ordabaeva stands for her number, which the archive gives.
const ordabaeva = -1

const said = "Жайылым туралы заң керек"

// pastures is an article with one of everything that can be corrected.
func pastures(url string) text {
	body := "Нұрлан Бекежанов: «" + said + "». Ол Иван Петровпен кездесті. Екінші оқылым 2 желтоқсанда өтеді. " + url
	at := func(words string) digest.Span {
		start := strings.Index(body, words)
		return digest.Span{Start: start, End: start + len(words)}
	}
	quote, met, ahead, first := at(said), at("Ол Иван Петровпен кездесті."), at("Екінші оқылым 2 желтоқсанда өтеді."), at("Нұрлан Бекежанов: «"+said+"».")
	return text{url: url, body: body, u: digest.Understanding{
		Lang: "kk", Title: "Жайылымдар",
		People:     []digest.Person{person("Нұрлан Бекежанов", "депутат", "KZ"), person("Иван Петров", "сенатор", "RU"), person("Дина Ордабаева", "депутат", "KZ")},
		Statements: []digest.Statement{{Speaker: "Нұрлан Бекежанов", Kind: digest.Quote, Text: said, Start: quote.Start, End: quote.End}},
		Meetings:   []digest.Meeting{{Between: [2]string{"Нұрлан Бекежанов", "Иван Петров"}, Kind: digest.KindMeeting, Date: "2026-11-19", At: met}},
		Upcoming:   []digest.Upcoming{{What: "екінші оқылым", Date: "2026-12-02", Certainty: digest.Decided, At: ahead}},
		Summary:    []digest.Sentence{{Text: body[first.Start:first.End], Start: first.Start, End: first.End}},
	}}
}

// seen is what readers see of such an archive, by what it shows.
type seen struct {
	Said, Other, Met, Ahead, Summary string
	Ledger                           int
}

func (a *archive) seen() (s seen) {
	a.t.Helper()
	ctx := a.t.Context()
	m := a.edition("kk")
	for _, x := range m.Said {
		s.Said += x.Speaker.Name + ": " + x.Text + "\n"
	}
	for _, x := range m.Met {
		s.Met += fmt.Sprintln(x.ID, x.A.Name, x.B.Name, len(x.Refs))
	}
	for _, x := range m.Upcoming {
		s.Ahead += x.What + "\n"
	}
	for _, x := range m.Stories {
		for _, sentence := range x.Sentences {
			s.Summary += sentence.Text + "\n"
		}
	}
	for _, p := range must(a.Find(ctx, "Ордабаева", "kk", digest.FitGuess, 1))(a.t) {
		s.Other = fmt.Sprint(must(a.Card(ctx, p.ID, "kk", digest.Page{Limit: 5}))(a.t).SaidAll)
	}
	s.Ledger = len(a.meetings(digest.MeetingQuery{Lang: "kk"}))
	return s
}

// find returns the number of the person of a name.
func (a *archive) find(name string) int64 {
	a.t.Helper()
	hits := must(a.Find(a.t.Context(), name, "kk", digest.FitGuess, 1))(a.t)
	if len(hits) != 1 {
		a.t.Fatalf("%d are called %s", len(hits), name)
	}
	return hits[0].ID
}

// item finds an item of the window as an edition would show it.
func (a *archive) item(kind string) digest.Item {
	a.t.Helper()
	m := a.edition("kk")
	item := digest.Item{Kind: kind, HTML: "<b>" + kind + "</b>"}
	switch kind {
	case digest.ItemStatement:
		item.ID, item.Article = m.Said[0].ID, m.Said[0].Ref.ID
	case digest.ItemMeeting:
		item.ID = m.Met[0].ID
	case digest.ItemUpcoming:
		item.ID, item.Article = m.Upcoming[0].ID, m.Upcoming[0].Ref.ID
	case digest.ItemStory:
		item.ID, item.Article = m.Stories[0].Lead.ID, m.Stories[0].Lead.ID
	}
	return item
}

// subject has a reader report an item, and returns what waits to be looked at.
func (a *archive) subject(item digest.Item) digest.Subject {
	a.t.Helper()
	must(a.Complain(a.t.Context(), digest.Complaint{Item: item, Lang: "kk", User: 7, Reason: digest.WrongOther, Words: "қате"}))(a.t)
	waiting, total, err := a.Subjects(a.t.Context(), digest.SubjectQuery{Lang: "kk", Page: digest.Page{Limit: 5}})
	ok(a.t, err)
	if total != 1 || len(waiting) != 1 {
		a.t.Fatalf("%d subjects of %d", len(waiting), total)
	}
	return waiting[0]
}

// Whatever is corrected is corrected in everything that readers ask, stays so
// when the article is read anew, and is as before when it is undone.
func TestACorrectionHoldsUntilItIsUndone(t *testing.T) {
	for _, c := range []struct {
		name    string
		item    string
		correct digest.Correction
		want    func(s *seen)
	}{
		{"a statement is withdrawn", digest.ItemStatement, digest.Correction{Kind: digest.Withdrawn}, func(s *seen) { s.Said = "" }},
		{"a statement is somebody else's", digest.ItemStatement, digest.Correction{Kind: digest.Given, Person: ordabaeva}, func(s *seen) {
			s.Said, s.Other = "Дина Ордабаева: "+said+"\n", "1"
		}},
		{"a meeting is withdrawn", digest.ItemMeeting, digest.Correction{Kind: digest.Withdrawn}, func(s *seen) { s.Met, s.Ledger = "", 0 }},
		{"an announcement is withdrawn", digest.ItemUpcoming, digest.Correction{Kind: digest.Withdrawn}, func(s *seen) { s.Ahead = "" }},
		{"a summary is withdrawn", digest.ItemStory, digest.Correction{Kind: digest.Withdrawn}, func(s *seen) { s.Summary = "" }},
		{"a summary is replaced", digest.ItemStory, digest.Correction{Kind: digest.Replaced}, func(s *seen) { s.Summary = "Ол Иван Петровпен кездесті.\n" }},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			a := newArchive(t)
			ctx := t.Context()
			x := pastures("https://a.kz/1")
			article := a.keep(x)
			before := a.seen()
			want := before
			c.want(&want)
			if c.correct.Person == ordabaeva {
				c.correct.Person = a.find("Ордабаева")
			}
			c.correct.Start = strings.Index(x.body, "Ол Иван")
			c.correct.Stop = c.correct.Start + len("Ол Иван Петровпен кездесті.")
			c.correct.Subject, c.correct.By, c.correct.Lang = a.subject(a.item(c.item)).ID, admin, "kk"
			made := must(a.Correct(ctx, c.correct))(t)
			if diff := gocmp.Diff(want, a.seen()); diff != "" {
				t.Errorf("corrected: %s", diff)
			}
			x.u.Rules = 2
			a.save(article, x.u)
			a.save(article, x.u)
			if diff := gocmp.Diff(want, a.seen()); diff != "" {
				t.Errorf("after two readings more: %s", diff)
			}
			if _, err := a.Correct(ctx, digest.Correction{Kind: "invented", Subject: c.correct.Subject}); !errors.Is(err, digest.ErrNotFound) {
				t.Errorf("an invented correction: %v", err)
			}
			undone := must(a.TakeBack(ctx, made.ID, admin))(t)
			if undone.Undone.IsZero() || undone.Undoer != admin {
				t.Errorf("undone = %+v", undone)
			}
			if diff := gocmp.Diff(before, a.seen()); diff != "" {
				t.Errorf("undone: %s", diff)
			}
			if _, waiting, err := a.Subjects(ctx, digest.SubjectQuery{Lang: "kk", Page: digest.Page{Limit: 5}}); err != nil || waiting != 1 {
				t.Errorf("undone, and %d reports wait: %v", waiting, err)
			}
			a.save(article, x.u)
			if diff := gocmp.Diff(before, a.seen()); diff != "" {
				t.Errorf("undone and read again: %s", diff)
			}
			if _, err := a.TakeBack(ctx, made.ID, admin); !errors.Is(err, digest.ErrNotFound) {
				t.Errorf("undone twice: %v", err)
			}
		})
	}
}

func TestTheSameWordsElsewhereAreCorrectedToo(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	outlet := func(day int) {
		a.now = moment.AddDate(0, 0, 2*day)
		a.keep(pastures(fmt.Sprintf("https://%d.kz/1", day)))
	}
	outlet(0)
	first := a.item(digest.ItemStatement)
	outlet(1)
	made := must(a.Correct(ctx, digest.Correction{Kind: digest.Withdrawn, Subject: a.subject(first).ID, By: admin, Lang: "kk"}))(t)
	if got := a.seen().Said; got != "" {
		t.Errorf("another outlet still says %s", got)
	}
	outlet(2)
	if got := a.seen().Said; got != "" {
		t.Errorf("an outlet that came later says %s", got)
	}
	must(a.TakeBack(ctx, made.ID, admin))(t)
	for day := range 3 {
		a.now = moment.AddDate(0, 0, 2*day)
		if got := a.seen().Said; !strings.Contains(got, said) {
			t.Errorf("day %d: %s", day, got)
		}
	}
}

// A new reading that draws a statement's borders otherwise does not bring it
// back; what stands elsewhere is left alone.
func TestACorrectionFindsItsWordsInANewReading(t *testing.T) {
	a := newArchive(t)
	x := pastures("https://a.kz/1")
	other := "Нұрлан Бекежанов"
	x.u.Statements = append(x.u.Statements, digest.Statement{Speaker: "Иван Петров", Kind: digest.Indirect, Text: other, Start: 0, End: len(other)})
	article := a.keep(x)
	item := a.item(digest.ItemStatement)
	for _, s := range a.edition("kk").Said {
		if s.Text == said {
			item.ID = s.ID
		}
	}
	must(a.Correct(t.Context(), digest.Correction{Kind: digest.Withdrawn, Subject: a.subject(item).ID, By: admin, Lang: "kk"}))(t)
	x.u.Statements[0].Start -= 4
	x.u.Statements[0].Text = "«" + said
	a.save(article, x.u)
	if got := a.seen().Said; got != "Иван Петров: "+other+"\n" {
		t.Errorf("said: %s", got)
	}
}

func TestALaterCorrectionIsUndoneFirst(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	a.keep(pastures("https://a.kz/1"))
	subject := a.subject(a.item(digest.ItemStatement)).ID
	given := must(a.Correct(ctx, digest.Correction{Kind: digest.Given, Person: a.find("Ордабаева"), Subject: subject, By: admin, Lang: "kk"}))(t)
	if given.Names != [2]string{"Нұрлан Бекежанов", "Дина Ордабаева"} {
		t.Errorf("names = %q", given.Names)
	}
	if _, err := a.Correct(ctx, digest.Correction{Kind: digest.Given, Person: a.find("Ордабаева"), Subject: subject}); !errors.Is(err, digest.ErrUnchanged) {
		t.Errorf("given to the speaker: %v", err)
	}
	if _, err := a.Correct(ctx, digest.Correction{Kind: digest.Given, Person: 99, Subject: subject}); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("given to nobody: %v", err)
	}
	gone := must(a.Correct(ctx, digest.Correction{Kind: digest.Withdrawn, Subject: subject, By: admin, Lang: "kk"}))(t)
	if _, err := a.Correct(ctx, digest.Correction{Kind: digest.Withdrawn, Subject: subject}); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("withdrawn twice: %v", err)
	}
	if _, err := a.TakeBack(ctx, given.ID, admin); !errors.Is(err, digest.ErrBuiltUpon) {
		t.Errorf("the earlier one first: %v", err)
	}
	must(a.TakeBack(ctx, gone.ID, admin))(t)
	must(a.TakeBack(ctx, given.ID, admin))(t)
	if got := a.seen().Said; got != "Нұрлан Бекежанов: "+said+"\n" {
		t.Errorf("said: %s", got)
	}
	made, total, err := a.Corrections(ctx, digest.Page{Limit: 1})
	if err != nil || total != 2 || len(made) != 1 || made[0].ID != gone.ID || made[0].Undone.IsZero() {
		t.Errorf("%+v of %d, %v", made, total, err)
	}
}

func TestASentenceIsChosenFromTheArticleOnly(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	x := pastures("https://a.kz/1")
	a.keep(x)
	subject := a.subject(a.item(digest.ItemStory)).ID
	if got := must(a.Text(ctx, subject))(t); got.Text != x.body || got.Lang != "kk" {
		t.Errorf("the article is %+v", got)
	}
	for _, at := range [][2]int{{-1, 5}, {5, 5}, {9, 3}, {0, len(x.body) + 1}, {1, 3}} {
		_, err := a.Correct(ctx, digest.Correction{Kind: digest.Replaced, Subject: subject, Start: at[0], Stop: at[1]})
		if !errors.Is(err, digest.ErrNotFound) {
			t.Errorf("%v: %v", at, err)
		}
	}
	if _, total, err := a.Corrections(ctx, digest.Page{Limit: 5}); total != 0 || err != nil {
		t.Errorf("%d corrections, %v", total, err)
	}
}

func TestWhatWasSentIsEditedOnce(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	a.keep(pastures("https://a.kz/1"))
	item := a.item(digest.ItemStatement)
	parts := []digest.Part{{HTML: "head\n" + item.HTML, Items: []digest.Item{item}}, {HTML: "other"}}
	var sent []digest.Delivery
	for _, chat := range []digest.Address{"1", "2", "3"} {
		d := a.enqueued(chat)
		sent = append(sent, d)
		ok(t, a.SaveParts(ctx, d.Edition, parts))
	}
	for i, d := range sent[:2] { // the third has not been sent yet
		a.settle(digest.Settled{ID: d.ID, Outcome: digest.Outcome{State: digest.Sent, Parts: 1, MessageID: 50 + i}})
	}
	if _, p, err := a.Sent(ctx, sent[0].ID, 0); err != nil || len(p.Items) != 1 || p.Items[0].Stop == 0 {
		t.Errorf("sent: %+v, %v", p, err)
	}
	for _, none := range [][2]int64{{sent[0].ID, 1}, {sent[2].ID, 0}, {99, 0}} {
		if _, _, err := a.Sent(ctx, none[0], int(none[1])); !errors.Is(err, digest.ErrNotFound) {
			t.Errorf("what was never sent: %v: %v", none, err)
		}
	}
	made := must(a.Correct(ctx, digest.Correction{Kind: digest.Withdrawn, Subject: a.subject(item).ID, By: admin, Lang: "kk"}))(t)
	if made.Sent.All != 2 {
		t.Errorf("sent = %+v", made.Sent)
	}
	stale := must(a.Stale(ctx, 10))(t)
	if len(stale) != 1 || len(stale[0].Notes) != 1 || stale[0].Lang != "kk" || stale[0].Notes[0].Names[0] != "Нұрлан Бекежанов" || stale[0].Notes[0].Kind != digest.Withdrawn {
		t.Fatalf("stale = %+v", stale)
	}
	again := []digest.Part{{HTML: "head\nnote", Items: parts[0].Items}, {HTML: "other"}}
	ok(t, a.SaveRecast(ctx, stale[0], again))
	if left := must(a.Stale(ctx, 10))(t); len(left) != 0 {
		t.Errorf("still stale: %+v", left)
	}
	queue := must(a.Amendments(ctx, moment, 10))(t)
	if len(queue) != 2 || queue[0].Message != 50 || queue[1].Message != 51 || queue[0].Text.HTML != "head\nnote" || queue[0].Delivery.Chat != "1" {
		t.Fatalf("queue = %+v", queue)
	}
	ok(t, a.SettleAmendment(ctx, queue[0], digest.AmendmentOutcome{State: digest.AmendmentDone}))
	ok(t, a.SettleAmendment(ctx, queue[1], digest.AmendmentOutcome{State: digest.AmendmentPending, NotBefore: moment.Add(time.Minute)}))
	if soon := must(a.Amendments(ctx, moment, 10))(t); len(soon) != 0 {
		t.Errorf("asked to wait, still offered: %+v", soon)
	}
	if later := must(a.Amendments(ctx, moment.Add(time.Minute), 10))(t); len(later) != 1 || later[0].Attempts != 1 {
		t.Errorf("after the wait: %+v", later)
	}
	// The third gets the corrected words at once.
	if got := must(a.Parts(ctx, sent[2].Edition))(t); got[0].HTML != "head\nnote" {
		t.Errorf("still to be sent: %q", got[0].HTML)
	}
	all, _, err := a.Corrections(ctx, digest.Page{Limit: 1})
	if err != nil || all[0].Sent != (digest.Tally{All: 2, Done: 1}) {
		t.Errorf("tally = %+v, %v", all[0].Sent, err)
	}
	must(a.TakeBack(ctx, made.ID, admin))(t)
	if stale := must(a.Stale(ctx, 10))(t); len(stale) != 1 || len(stale[0].Notes) != 0 {
		t.Errorf("after the correction was undone: %+v", stale)
	}
}

// A reader may press a button before it is recorded that its message arrived,
// and under a message of which that stays unknown.
func TestWhatJustArrivesCanBeReported(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	a.keep(pastures("https://a.kz/1"))
	item := a.item(digest.ItemStatement)
	d := a.enqueued("1")
	ok(t, a.SaveParts(ctx, d.Edition, []digest.Part{{HTML: item.HTML, Items: []digest.Item{item}}, {HTML: "other"}}))
	report := func(when string, part int, want error) {
		t.Helper()
		if _, _, err := a.Sent(ctx, d.ID, part); !errors.Is(err, want) {
			t.Errorf("%s: part %d: %v, want %v", when, part, err, want)
		}
	}
	report("waiting", 0, digest.ErrNotFound)
	a.claim(10)
	report("on its way", 0, nil)
	report("on its way", 1, digest.ErrNotFound)
	a.settle(digest.Settled{ID: d.ID, Outcome: digest.Outcome{State: digest.Ambiguous}})
	report("nobody knows whether it arrived", 0, nil)
	report("nobody knows whether it arrived", 1, digest.ErrNotFound)
}
