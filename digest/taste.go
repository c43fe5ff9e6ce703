package digest

import (
	"slices"
	"strings"
)

// About is what an article is about: ids of bodies and topics.
type About struct{ Bodies, Topics []string }

// Filters says whether the taste leaves anything out because of what it is
// about.
func (t Taste) Filters() bool { return t.Bodies != "" || t.Topics != "" }

// Chosen takes a list of a Taste apart.
func Chosen(list string) []string {
	if list == "" {
		return nil
	}
	return strings.Split(list, ",")
}

// Choose returns a list of a Taste with an item in it or not.
func Choose(list, item string, in bool) string {
	items := slices.DeleteFunc(Chosen(list), func(i string) bool { return i == item })
	if in {
		items = append(items, item)
	}
	slices.Sort(items)
	return strings.Join(items, ",")
}

// wants says whether something is about what the reader follows: about one of
// the bodies and one of the topics, of which none stands for all.
func (t Taste) wants(a About) bool { return meets(t.Bodies, a.Bodies) && meets(t.Topics, a.Topics) }

func meets(list string, has []string) bool {
	return list == "" || slices.ContainsFunc(Chosen(list), func(item string) bool { return slices.Contains(has, item) })
}

// reads says whether a reader of lang reads another language too.
func (t Taste) reads(lang, other string) bool {
	return t.Reads == "" || other == "" || other == lang || slices.Contains(Chosen(t.Reads), other)
}

// choose leaves in the material what is to a reader's taste. It counts the
// stories that are about something else.
func (t Taste) choose(m Material) (kept Material, others int) {
	if t.Reads == "" && !t.Filters() {
		return m, 0
	}
	kept = m
	kept.Stories = nil
	for _, s := range m.Stories {
		s, ok := t.inLanguagesRead(s, m.Lang)
		switch {
		case !ok:
		case t.wants(About{s.Bodies, s.Topics}):
			kept.Stories = append(kept.Stories, s)
		default:
			others++
		}
	}
	kept.Meetings = filter(m.Meetings, func(r MeetingRecord) bool { return t.wantsMeeting(m, r) })
	kept.Said = filter(m.Said, func(r StatementRecord) bool { return t.reads(m.Lang, r.Lang) && t.wantsStatement(m, r) })
	kept.Upcoming = filter(m.Upcoming, func(r UpcomingRecord) bool { return t.reads(m.Lang, r.Lang) && t.wants(m.About[r.Ref.ID]) })
	return kept, others
}

// inLanguagesRead leaves of a story the articles that the reader can read; the
// first of them leads. It is false if there are none.
func (t Taste) inLanguagesRead(s Story, lang string) (Story, bool) {
	s.Others = filter(s.Others, func(a ArticleRef) bool { return t.reads(lang, a.Lang) })
	if t.reads(lang, s.Lead.Lang) {
		return s, true
	}
	if len(s.Others) == 0 {
		return s, false
	}
	s.Lead, s.Others, s.Sentences = s.Others[0], s.Others[1:], nil
	return s, true
}

// wantsMeeting goes by the bodies of those who met, where they are known, and
// by what the articles that report it are about.
func (t Taste) wantsMeeting(m Material, r MeetingRecord) bool {
	var about About
	for _, ref := range r.Refs {
		about.Bodies = append(about.Bodies, m.About[ref.ID].Bodies...)
		about.Topics = append(about.Topics, m.About[ref.ID].Topics...)
	}
	if r.A.Body != "" || r.B.Body != "" {
		about.Bodies = []string{r.A.Body, r.B.Body}
	}
	return t.wants(about)
}

// wantsStatement goes by the speaker's body, where it is known, and by what the
// article is about.
func (t Taste) wantsStatement(m Material, r StatementRecord) bool {
	about := m.About[r.Ref.ID]
	if r.Speaker.Body != "" {
		about.Bodies = []string{r.Speaker.Body}
	}
	return t.wants(about)
}

// filter returns what is wanted of items, which stay as they are.
func filter[T any](items []T, wanted func(T) bool) []T {
	var kept []T
	for _, item := range items {
		if wanted(item) {
			kept = append(kept, item)
		}
	}
	return kept
}
