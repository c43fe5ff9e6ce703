package storage_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"minber/digest"
)

func TestAComplaintIsFiledOnce(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	a.keep(pastures("https://a.kz/1"))
	item := a.item(digest.ItemStatement)
	file := func(user int64, reason string) digest.Filed {
		t.Helper()
		return must(a.Complain(ctx, digest.Complaint{Item: item, Lang: "kk", User: user, Reason: reason}))(t)
	}
	first := file(1, digest.WrongPerson)
	if first.Twice || first.TooMany || first.Open != 1 || !first.Tell {
		t.Errorf("the first: %+v", first)
	}
	for name, c := range map[string]struct {
		user        int64
		reason      string
		twice, tell bool
	}{
		"the same again":           {1, digest.WrongPerson, true, false},
		"the same user, otherwise": {1, digest.WrongOther, false, false},
		"another user":             {2, digest.WrongPerson, false, false},
	} {
		if got := file(c.user, c.reason); got.Twice != c.twice || got.Tell != c.tell || got.TooMany {
			t.Errorf("%s: %+v", name, got)
		}
	}
	a.now = a.now.Add(time.Hour)
	if got := file(3, digest.WrongPerson); !got.Tell {
		t.Error("nobody is told an hour later")
	}
	if err := a.AddWords(ctx, first.ID, 2, "бөтен"); !errors.Is(err, digest.ErrNotFound) {
		t.Errorf("words put to somebody else's complaint: %v", err)
	}
	ok(t, a.AddWords(ctx, first.ID, 1, "өзім"))
	ok(t, a.AddWords(ctx, first.ID, 1, ""))
	ok(t, a.AddWords(ctx, first.ID, 1, "тағы"))
	ok(t, a.AddWords(ctx, first.ID, 1, "өзім"))
	page, total, err := a.Subjects(ctx, digest.SubjectQuery{Lang: "kk", Page: digest.Page{Limit: 5}})
	if err != nil || total != 1 || len(page) != 1 || page[0].Count != 4 || len(page[0].Complaints) != 4 {
		t.Fatalf("%+v of %d, %v", page, total, err)
	}
	oldest := page[0].Complaints[3]
	if oldest.User != 1 || oldest.Words != "өзім\nтағы" || oldest.All != 2 {
		t.Errorf("the first complaint is shown as %+v", oldest)
	}
	if p := page[0].Passages; len(p) != 1 || p[0].Text != said || !strings.HasSuffix(p[0].Before, "Бекежанов: «") || !strings.HasPrefix(p[0].After, "». Ол Иван") {
		t.Errorf("passages = %+v", p)
	}
	if names := names(page[0].People); len(names) != 1 || names[0] != "Нұрлан Бекежанов" {
		t.Errorf("people = %q", names)
	}
}

// A complaint that follows another closely is told an hour after that at the
// latest, and once.
func TestEveryComplaintIsToldWithinTheHour(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	a.keep(pastures("https://a.kz/1"))
	item := a.item(digest.ItemStatement)
	untold := func() int {
		t.Helper()
		return must(a.UntoldComplaints(ctx, a.now))(t)
	}
	file := func(user int64) digest.Filed {
		t.Helper()
		return must(a.Complain(ctx, digest.Complaint{Item: item, Lang: "kk", User: user, Reason: digest.WrongPerson}))(t)
	}
	if n := untold(); n != 0 {
		t.Errorf("%d before the first complaint", n)
	}
	if !file(1).Tell {
		t.Fatal("the first is not told at once")
	}
	a.now = a.now.Add(50 * time.Minute)
	if file(2).Tell || untold() != 0 {
		t.Error("the second is told too early")
	}
	a.now = a.now.Add(10 * time.Minute)
	if n := untold(); n != 1 {
		t.Errorf("an hour later %d subjects are told of", n)
	}
	a.now = a.now.Add(2 * time.Hour)
	if n := untold(); n != 0 {
		t.Errorf("told again: %d", n)
	}
}

func TestAReaderReportsOnlySoMuchInADay(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	a.keep(pastures("https://a.kz/1"))
	reasons := []string{digest.WrongPerson, digest.WrongMeeting, digest.WrongSummary, digest.WrongOther}
	filed, refused := 0, 0
	for _, kind := range []string{digest.ItemStatement, digest.ItemMeeting, digest.ItemUpcoming, digest.ItemStory, digest.ItemPerson, digest.ItemPerson} {
		for _, reason := range reasons {
			item := digest.Item{Kind: kind, ID: int64(1 + filed%2)}
			if kind != digest.ItemPerson {
				item = a.item(kind)
			}
			got := must(a.Complain(ctx, digest.Complaint{Item: item, User: 1, Reason: reason}))(t)
			switch {
			case got.TooMany:
				refused++
			case !got.Twice:
				filed++
			}
		}
	}
	if filed != 20 || refused == 0 {
		t.Errorf("%d filed, %d refused", filed, refused)
	}
	a.now = a.now.Add(25 * time.Hour)
	if got := must(a.Complain(ctx, digest.Complaint{Item: digest.Item{Kind: digest.ItemPerson, ID: 3}, User: 1, Reason: digest.WrongOther}))(t); got.TooMany {
		t.Error("refused on the next day too")
	}
}

func TestWhatIsNotThereCannotBeReported(t *testing.T) {
	a := newArchive(t)
	a.keep(pastures("https://a.kz/1"))
	for _, item := range []digest.Item{
		{Kind: digest.ItemStatement, ID: 99, Article: 1},
		{Kind: digest.ItemStatement, ID: 1, Article: 99},
		{Kind: digest.ItemMeeting, ID: 99},
		{Kind: digest.ItemUpcoming, ID: 99, Article: 1},
		{Kind: digest.ItemStory, ID: 99},
		{Kind: digest.ItemPerson, ID: 99},
		{Kind: "x", ID: 1},
	} {
		if _, err := a.Complain(t.Context(), digest.Complaint{Item: item, User: 1, Reason: digest.WrongOther}); !errors.Is(err, digest.ErrNotFound) {
			t.Errorf("%+v: %v", item, err)
		}
	}
}

func TestSubjectsAreDismissedAndPutOff(t *testing.T) {
	a := newArchive(t)
	ctx := t.Context()
	a.keep(pastures("https://a.kz/1"))
	first := a.subject(a.item(digest.ItemStatement))
	must(a.Complain(ctx, digest.Complaint{Item: a.item(digest.ItemMeeting), User: 8, Reason: digest.WrongMeeting}))(t)
	next := func() digest.Subject {
		page, _, err := a.Subjects(ctx, digest.SubjectQuery{Lang: "kk", Page: digest.Page{Limit: 1}})
		ok(t, err)
		return page[0]
	}
	ok(t, a.Dismiss(ctx, first.ID, digest.SubjectLater))
	second := next()
	if second.ID == first.ID {
		t.Error("what was put off comes first")
	}
	ok(t, a.Dismiss(ctx, second.ID, digest.SubjectFine))
	if next().ID != first.ID {
		t.Error("what was put off does not come at all")
	}
	for _, verdict := range []string{digest.SubjectFine, digest.SubjectLater, "invented"} {
		if err := a.Dismiss(ctx, second.ID, verdict); !errors.Is(err, digest.ErrNotFound) {
			t.Errorf("%s twice: %v", verdict, err)
		}
	}
	// Who has everything forgotten takes the complaints along.
	ok(t, a.Forget(ctx, "7"))
	if _, total, err := a.Subjects(ctx, digest.SubjectQuery{Lang: "kk", Page: digest.Page{Limit: 1}}); total != 0 || err != nil {
		t.Errorf("%d wait, %v", total, err)
	}
}
