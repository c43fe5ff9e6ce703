package digest

import (
	"cmp"
	"maps"
	"slices"
	"time"
	"unicode/utf8"
)

// Digest is an edition, chosen and ordered but not yet worded: the renderer
// gives it its words and splits it into messages.
type Digest struct {
	Lang     string
	Zone     string // the reader's, IANA
	Date     string // ISO day of the edition
	Days     int    // how many days it covers, at least 1
	Window   Window `json:"-"`
	Short    bool   // headlines only: stories that have one have no sentences, and nobody is quoted
	Stories  []Story
	More     int // stories for which there was no room
	Others   int // stories left out because they are about what the reader does not follow
	Met      []MeetingRecord
	Said     []StatementRecord // at most one per speaker
	Upcoming []UpcomingRecord
	Intake   Intake
	Edited   bool `json:",omitempty"` // an owner took something out: what is left says nothing of the day
}

// Empty says that nothing happened: what is coming up was announced before.
func (d Digest) Empty() bool {
	return len(d.Stories)+len(d.Met)+len(d.Said) == 0
}

// How much one edition holds. A reader gets through a screen or two of a
// phone: about 8 stories and a handful of each of the rest.
const (
	storiesADay     = 8
	storiesAtMost   = 15
	meetingsAtMost  = 12
	speakersAtMost  = 6
	upcomingAtMost  = 8
	sentencesAStory = 2
	summaryAStory   = 320 // characters
)

// Compose chooses and orders what an edition holds, to a reader's taste. It is
// pure: the same material gives the same edition.
func Compose(m Material, date, zone string, days int, taste Taste) Digest {
	d := Digest{Lang: m.Lang, Zone: zone, Date: date, Days: max(days, 1), Window: m.Window, Short: taste.Short, Intake: m.Intake}
	m, d.Others = taste.choose(m)
	d.Stories = chooseStories(m, min(storiesADay+2*(d.Days-1), storiesAtMost))
	d.More = len(m.Stories) - len(d.Stories)
	d.Met = slices.Clone(m.Meetings)
	slices.SortStableFunc(d.Met, func(a, b MeetingRecord) int { return cmp.Compare(b.Date, a.Date) })
	d.Met = d.Met[:min(len(d.Met), meetingsAtMost)]
	d.Said = chooseStatements(m)
	d.Upcoming = chooseUpcoming(m, date, d.Days)
	if d.Short {
		d.Said = nil
	}
	for i, s := range d.Stories {
		d.Tell(i, s.Sentences)
	}
	return d
}

// Tell gives a story the summary of its lead, as short as an edition has it.
func (d *Digest) Tell(story int, summary []Sentence) {
	s := &d.Stories[story]
	if d.Short && s.Lead.Title != "" {
		s.Sentences = nil
		return
	}
	s.Sentences = Shorten(summary, sentencesAStory, summaryAStory)
}

// chooseStories takes the stories of most weight, and of those of equal weight
// the newest. A month has a thousand, of which few are told.
func chooseStories(m Material, most int) []Story {
	type candidate struct{ story, weight int }
	all := make([]candidate, len(m.Stories))
	for i, s := range m.Stories {
		all[i] = candidate{i, weight(s, m.Lang)}
	}
	slices.SortStableFunc(all, func(a, b candidate) int {
		one, other := &m.Stories[a.story], &m.Stories[b.story]
		return cmp.Or(
			cmp.Compare(b.weight, a.weight),
			other.Lead.Published.Compare(one.Lead.Published),
			cmp.Compare(one.ID, other.ID),
		)
	})
	var chosen []Story
	for _, c := range all[:min(len(all), most)] {
		chosen = append(chosen, m.Stories[c.story])
	}
	return chosen
}

// Shorten takes the sentences of a summary that tell most, at most so many and
// in at most so many characters with a space between, in their order. The one
// that tells most stays however long it is.
func Shorten(summary []Sentence, most, characters int) []Sentence {
	byRank := make([]int, len(summary))
	for i := range byRank {
		byRank[i] = i
	}
	slices.SortStableFunc(byRank, func(a, b int) int { return cmp.Compare(summary[a].Rank, summary[b].Rank) })
	var kept []int
	for _, i := range byRank {
		n := utf8.RuneCountInString(summary[i].Text)
		if len(kept) == most {
			break
		}
		if len(kept) > 0 && n >= characters {
			continue
		}
		kept = append(kept, i)
		characters -= n + 1
	}
	slices.Sort(kept)
	short := make([]Sentence, len(kept))
	for k, i := range kept {
		short[k] = summary[i]
	}
	return short
}

// weight says how much a story matters: that several outlets carry it counts
// most, then what happened in it, then that the reader can read it. The
// figures only order; a story in the reader's own language beats one of equal
// content that is not.
func weight(s Story, lang string) int {
	w := 3 * min(len(s.Others), 4)
	if s.Meets {
		w += 3
	}
	if s.Speaks {
		w += 2
	}
	w += min(s.People, 3)
	if s.Lead.Lang == lang {
		w += 4
	}
	return w
}

// A statement of this many runes can be quoted without cutting it, and still
// says something.
const (
	shortestQuote = 30
	longestQuote  = 350
)

// readable keeps what is in the reader's language: a statement or an
// announcement reaches its reader or it does not. Where there is nothing, what
// there is in other languages is better than silence.
func readable[T any](items []T, own func(T) bool) []T {
	if kept := filter(items, own); len(kept) > 0 {
		return kept
	}
	return items
}

// chooseStatements takes one statement of each speaker: verbatim ones before
// reported ones, those of a good length before the rest. Speakers come in the
// order of their best statement.
func chooseStatements(m Material) []StatementRecord {
	said := readable(m.Said, func(s StatementRecord) bool { return s.Lang == m.Lang })
	best := make(map[int64]int) // of a speaker, an index of said
	for i := range said {
		if k, ok := best[said[i].Speaker.ID]; !ok || compareStatements(&said[i], &said[k]) < 0 {
			best[said[i].Speaker.ID] = i
		}
	}
	order := slices.SortedFunc(maps.Values(best), func(a, b int) int { return compareStatements(&said[a], &said[b]) })
	var chosen []StatementRecord
	for _, i := range order[:min(len(order), speakersAtMost)] {
		chosen = append(chosen, said[i])
	}
	return chosen
}

// compareStatements puts the one first that is better told, and of two equal
// ones the newer.
func compareStatements(a, b *StatementRecord) int {
	return cmp.Or(
		cmp.Compare(b.rank(), a.rank()),
		b.Ref.Published.Compare(a.Ref.Published),
		cmp.Compare(a.ID, b.ID),
	)
}

func (s *StatementRecord) rank() int {
	r := 0
	if s.Kind == Quote {
		r += 2
	}
	n := s.Length
	if s.Text != "" {
		n = utf8.RuneCountInString(s.Text)
	}
	if n >= shortestQuote && n <= longestQuote {
		r++
	}
	return r
}

// soonDays is how many days ahead a daily edition reminds of what was announced
// before: a Friday's one reaches Monday.
const soonDays = 3

// chooseUpcoming chooses what a reader of each edition has to be told of what
// is ahead, soonest first; what has no date comes last. That is what is
// announced for the first time, and what is due within the next days: three of
// them, or as many as the edition covers. All else stood in an earlier edition
// and would make each one repeat the list of the day before; who wants the
// whole list asks for /upcoming. What nothing names is left out, see Told.
func chooseUpcoming(m Material, date string, days int) []UpcomingRecord {
	soon := daysLater(date, max(days, soonDays))
	var ahead []UpcomingRecord
	for _, u := range readable(m.Upcoming, func(u UpcomingRecord) bool { return u.Lang == m.Lang }) {
		due := len(u.Date) == len(time.DateOnly) && u.Date <= soon
		if Ahead(u.Date, date) && (u.New || due) && u.Told() != "" {
			ahead = append(ahead, u)
		}
	}
	slices.SortStableFunc(ahead, func(a, b UpcomingRecord) int {
		return cmp.Or(
			cmp.Compare(dateOrder(a.Date), dateOrder(b.Date)),
			cmp.Compare(a.ID, b.ID),
		)
	})
	return ahead[:min(len(ahead), upcomingAtMost)]
}

// daysLater is so many days after an ISO day, "" if that is none.
func daysLater(day string, n int) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return ""
	}
	return t.AddDate(0, 0, n).Format(time.DateOnly)
}

// Ahead says whether a date of any precision ("", 2027, 2027-03, 2027-03-01)
// is not over before an ISO day: a month or a year counts until its end.
func Ahead(date, day string) bool {
	return date == "" || len(day) < len(date) || date >= day[:len(date)]
}

// dateOrder makes dates of different precision comparable: a month comes
// after its days, a year after its months, no date after all.
func dateOrder(date string) string {
	if date == "" {
		return "~"
	}
	return date + "~"
}
