package digest_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

// tasteful is a day of two bodies and two topics: story N is told by article N,
// and so are a meeting, a statement and an announcement.
func tasteful() digest.Material {
	m := digest.Material{Lang: "kk", About: make(map[int64]digest.About)}
	for i, about := range []digest.About{
		{Bodies: []string{"kz-kurultai"}, Topics: []string{"economy_budget"}},
		{Bodies: []string{"kz-government"}, Topics: []string{"economy_budget", "digital_ai"}},
		{Bodies: []string{"kz-kurultai", "kz-government"}, Topics: []string{"social"}},
		{Topics: []string{"social"}},
	} {
		id := int64(i + 1)
		ref := digest.ArticleRef{ID: id, Lang: "kk", Title: fmt.Sprint("story ", id)}
		who := digest.PersonRef{ID: id}
		if len(about.Bodies) == 1 {
			who.Body = about.Bodies[0]
		}
		m.About[id] = about
		m.Stories = append(m.Stories, digest.Story{ID: id, Lead: ref, Bodies: about.Bodies, Topics: about.Topics})
		m.Meetings = append(m.Meetings, digest.MeetingRecord{ID: id, A: who, B: digest.PersonRef{ID: 99}, Refs: []digest.ArticleRef{ref}})
		m.Said = append(m.Said, digest.StatementRecord{ID: id, Speaker: who, Lang: "kk", Ref: ref})
		m.Upcoming = append(m.Upcoming, digest.UpcomingRecord{ID: id, What: "forum", New: true, Lang: "kk", Ref: ref})
	}
	return m
}

func TestAnEditionHoldsWhatTheReaderFollows(t *testing.T) {
	for _, c := range []struct {
		name   string
		taste  digest.Taste
		want   string // ids of the stories, of the meetings, the statements and the announcements
		others int
	}{
		{"everything", digest.Taste{}, "1234", 0},
		{"one body", digest.Taste{Bodies: "kz-kurultai"}, "13", 2},
		{"one of two bodies", digest.Taste{Bodies: "kz-government,kz-kurultai"}, "123", 1},
		{"one topic", digest.Taste{Topics: "economy_budget"}, "12", 2},
		{"one of two topics", digest.Taste{Topics: "digital_ai,social"}, "234", 1},
		{"a topic of a body", digest.Taste{Bodies: "kz-kurultai", Topics: "social"}, "3", 3},
		{"what there is nothing of", digest.Taste{Bodies: "ipo-cis"}, "", 4},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := digest.Compose(tasteful(), "2026-11-20", "Asia/Almaty", 1, c.taste)
			var got [4]string
			for _, s := range d.Stories {
				got[0] += fmt.Sprint(s.ID)
			}
			for _, m := range d.Met {
				got[1] += fmt.Sprint(m.ID)
			}
			for _, s := range d.Said {
				got[2] += fmt.Sprint(s.ID)
			}
			for _, u := range d.Upcoming {
				got[3] += fmt.Sprint(u.ID)
			}
			for i, part := range []string{"stories", "meetings", "statements", "announcements"} {
				if got[i] != c.want {
					t.Errorf("%s %q, want %q", part, got[i], c.want)
				}
			}
			if d.Others != c.others || d.Empty() != (c.want == "") {
				t.Errorf("%d others, empty: %v", d.Others, d.Empty())
			}
		})
	}
}

func TestWhoSpokeGoesBeforeWhoIsNamed(t *testing.T) {
	m := tasteful()
	m.Said[2].Speaker.Body = "kz-government" // in an article that names a deputy too
	m.Meetings[2].B.Body = "kz-mfa"
	d := digest.Compose(m, "2026-11-20", "Asia/Almaty", 1, digest.Taste{Bodies: "kz-kurultai"})
	if len(d.Said) != 1 || d.Said[0].ID != 1 || len(d.Met) != 1 || d.Met[0].ID != 1 {
		t.Errorf("said %+v, met %+v", d.Said, d.Met)
	}
}

func TestLanguagesThatAreNotReadAreLeftOut(t *testing.T) {
	ref := func(id int64, lang string) digest.ArticleRef { return digest.ArticleRef{ID: id, Lang: lang} }
	m := digest.Material{
		Lang: "kk",
		Stories: []digest.Story{
			{ID: 1, Lead: ref(1, "kk"), Others: []digest.ArticleRef{ref(2, "en"), ref(3, "ru")}},
			{ID: 2, Lead: ref(4, "en"), Others: []digest.ArticleRef{ref(5, "ru")}, Sentences: []digest.Sentence{{Text: "In English."}}},
			{ID: 3, Lead: ref(6, "en")},
		},
		Said: []digest.StatementRecord{
			{ID: 1, Speaker: digest.PersonRef{ID: 1}, Lang: "en", Ref: ref(6, "en")},
			{ID: 2, Speaker: digest.PersonRef{ID: 2}, Lang: "ru", Ref: ref(5, "ru")},
		},
		Upcoming: []digest.UpcomingRecord{{ID: 1, What: "forum", New: true, Lang: "en"}, {ID: 2, What: "форум", New: true, Lang: "ru"}},
	}
	before := fmt.Sprint(m)
	d := digest.Compose(m, "2026-11-20", "Asia/Almaty", 1, digest.Taste{Reads: "ru"})
	want := []digest.Story{
		{ID: 1, Lead: ref(1, "kk"), Others: []digest.ArticleRef{ref(3, "ru")}, Sentences: []digest.Sentence{}},
		{ID: 2, Lead: ref(5, "ru"), Others: []digest.ArticleRef{}, Sentences: []digest.Sentence{}},
	}
	if diff := cmp.Diff(want, d.Stories); diff != "" {
		t.Error(diff)
	}
	if len(d.Said) != 1 || d.Said[0].ID != 2 || len(d.Upcoming) != 1 || d.Upcoming[0].ID != 2 || d.Others != 0 {
		t.Errorf("said %+v, upcoming %+v, %d others", d.Said, d.Upcoming, d.Others)
	}
	if after := fmt.Sprint(m); after != before {
		t.Errorf("the material, which others share, was changed:\n%s\n%s", before, after)
	}
}

func TestAShortEditionIsHeadlinesOnly(t *testing.T) {
	m := tasteful()
	m.Stories[0].Sentences = []digest.Sentence{{Text: "A sentence."}}
	m.Stories[1].Lead.Title, m.Stories[1].Sentences = "", []digest.Sentence{{Text: "All there is to show."}}
	d := digest.Compose(m, "2026-11-20", "Asia/Almaty", 1, digest.Taste{Short: true})
	for _, s := range d.Stories {
		if (len(s.Sentences) == 0) != (s.Lead.Title != "") {
			t.Errorf("story %+v", s)
		}
	}
	if len(d.Stories) != 4 || len(d.Said) != 0 || !d.Short {
		t.Errorf("%d stories, said %v", len(d.Stories), d.Said)
	}
}

func TestAListIsKeptSorted(t *testing.T) {
	list := ""
	for _, item := range []string{"b", "a", "c", "b"} {
		list = digest.Choose(list, item, true)
	}
	if list != "a,b,c" {
		t.Errorf("list %q", list)
	}
	list = digest.Choose(digest.Choose(list, "b", false), "x", false)
	if list != "a,c" || !slices.Equal(digest.Chosen(list), strings.Split("a c", " ")) {
		t.Errorf("list %q", list)
	}
	if list = digest.Choose(digest.Choose(list, "a", false), "c", false); list != "" || digest.Chosen(list) != nil {
		t.Errorf("list %q", list)
	}
}
