package accuracy

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"minber/digest"
)

// summaryLimit is how much of a summary counts, in characters.
const summaryLimit = 400

// A quotation found within this many characters after a labelled one of the
// same speaker continues it and counts neither way.
const continuation = 700

func (t *Tally) people(g Label, u digest.Understanding) {
	same := func(strict bool) func(Person, digest.Person) bool {
		return func(a Person, b digest.Person) bool { return sameName(a.Name, b.Name, !strict) }
	}
	for _, pair := range count(t.f1["people"], g.People, u.People, same(true)) {
		gold, found := g.People[pair[0]], u.People[pair[1]]
		if gold.Role != "" {
			t.shares["role"].of(cover(gold.Role, found.Role+" "+found.BodyName) >= 0.6)
		}
		if gold.Country != "" {
			t.shares["country"].of(gold.Country == found.Country)
		}
	}
	count(t.f1["stem"], g.People, u.People, same(false))
	spoke := slices.DeleteFunc(slices.Clone(g.People), func(p Person) bool { return !p.Spoke })
	found := slices.DeleteFunc(slices.Clone(u.People), func(p digest.Person) bool { return !p.Spoke })
	count(t.f1["speakers"], spoke, found, same(true))
}

func (t *Tally) quotes(g Label, u digest.Understanding) {
	var quotes []digest.Statement
	for _, s := range u.Statements {
		if s.Kind == digest.Quote {
			quotes = append(quotes, s)
			t.shares["exact"].of(s.Text != "" && 0 <= s.Start && s.Start <= s.End && s.End <= len(g.Text) && g.Text[s.Start:s.End] == s.Text)
		}
	}
	flat := normal(g.Text)
	at := make([]int, len(g.Quotes)) // in characters, -1 if not there
	used := make([]bool, len(quotes))
	for i, q := range g.Quotes {
		at[i] = runeIndex(flat, normal(q.Starts))
		hit := false
		for j, s := range quotes {
			if hit = !used[j] && sameName(q.Speaker, s.Speaker, false) && strings.Contains(normal(s.Text), normal(q.Starts)); hit {
				used[j] = true
				break
			}
		}
		if hit {
			t.f1["quotes"].tp++
		} else {
			t.f1["quotes"].fn++
		}
	}
	for j, s := range quotes {
		if used[j] {
			continue
		}
		here := runeIndex(flat, cut(normal(s.Text), 60))
		excused := false
		for i, q := range g.Quotes {
			if !sameName(q.Speaker, s.Speaker, false) {
				continue
			}
			follows := at[i] >= 0 && at[i] <= here && here <= at[i]+continuation
			excused = excused || follows || strings.Contains(normal(s.Text), normal(q.Starts))
		}
		if !excused {
			t.f1["quotes"].fp++
		}
	}
}

func (t *Tally) meetings(g Label, u digest.Understanding) {
	pairs := count(t.f1["meetings"], g.Meetings, u.Meetings, func(a Meeting, b digest.Meeting) bool { return a.between(b.Between) })
	for _, pair := range pairs {
		gold, found := g.Meetings[pair[0]], u.Meetings[pair[1]]
		t.shares["kind"].of(gold.Kind == found.Kind)
		if gold.Date != "" {
			t.shares["mdate"].of(gold.Date == found.Date)
		}
	}
}

// upcoming scores events, what is coming up, and topics.
func (t *Tally) upcoming(g Label, u digest.Understanding) {
	events := make([]string, len(g.Events))
	for i, e := range g.Events {
		events[i] = e.Name
	}
	count(t.f1["events"], events, u.Events, func(name string, e digest.Event) bool { return tellsEvent(name, e.Name) })
	pairs := count(t.f1["upcoming"], g.Upcoming, u.Upcoming, func(a, b digest.Upcoming) bool {
		c := cover(a.What, b.What)
		return c >= 0.5 || a.Date != "" && a.Date == b.Date && c >= 0.33
	})
	for _, pair := range pairs {
		if want := g.Upcoming[pair[0]].Date; want != "" {
			t.shares["update"].of(want == u.Upcoming[pair[1]].Date)
		}
	}
	count(t.f1["topics"], unique(g.Topics), unique(u.Topics), func(a, b string) bool { return a == b })
}

func unique(items []string) []string {
	items = slices.Clone(items)
	slices.Sort(items)
	return slices.Compact(items)
}

// sameName compares surnames (case and ё folded) and, where both sides have a
// first name, its initial; loose lets surnames differ in their ending.
func sameName(a, b string, loose bool) bool {
	x, y := nameWords(a), nameWords(b)
	if len(x) == 0 || len(y) == 0 {
		return false
	}
	sx, sy := x[len(x)-1], y[len(y)-1]
	hit := sx == sy || slices.Contains(y, sx) || slices.Contains(x, sy)
	if !hit && loose {
		rx, ry := []rune(sx), []rune(sy)
		k := 0
		for k < len(rx) && k < len(ry) && rx[k] == ry[k] {
			k++
		}
		hit = k >= max(4, int(0.7*float64(min(len(rx), len(ry)))))
	}
	if hit && len(x) > 1 && len(y) > 1 && sx == sy {
		return firstRune(x[0]) == firstRune(y[0])
	}
	return hit
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

func nameWords(s string) []string {
	var words []string
	for w := range strings.FieldsFuncSeq(fold(s), func(r rune) bool { return unicode.IsSpace(r) || r == '.' }) {
		if w = strings.Trim(w, ".-'’"); w != "" {
			words = append(words, w)
		}
	}
	return words
}

func fold(s string) string { return strings.ReplaceAll(strings.ToLower(s), "ё", "е") }

var plainWord = regexp.MustCompile(`[\p{L}\p{N}_'’-]+`)

var stopWords = func() map[string]bool {
	stop := make(map[string]bool)
	for w := range strings.FieldsSeq("the a an of in on at to for and or by with from is are was be will its their this that as " +
		"и в во на с со о об по к ко из за для от до не что как при над под у а но или " +
		"мен және бен пен үшін туралы бойынша да де та те") {
		stop[w] = true
	}
	return stop
}()

// stemSet returns the first five letters of each word that carries meaning.
func stemSet(s string) map[string]bool {
	set := make(map[string]bool)
	for _, w := range plainWord.FindAllString(fold(s), -1) {
		if !stopWords[w] {
			set[cut(w, 5)] = true
		}
	}
	return set
}

// cover is the share of gold's stems that found has.
func cover(gold, found string) float64 {
	g, f := stemSet(gold), stemSet(found)
	if len(g) == 0 {
		return 0
	}
	hit := 0
	for w := range g {
		if f[w] {
			hit++
		}
	}
	return float64(hit) / float64(len(g))
}

var (
	marks  = regexp.MustCompile(`[«»“”„"‘’']`)
	breaks = regexp.MustCompile(`[\s\p{Z}\-–—,.:;!?…]+`)
	dated  = regexp.MustCompile(`^\s*date \d{4}-\d\d-\d\d\s*`)
)

// normal drops quotation marks and folds case, white space and punctuation.
func normal(s string) string {
	return strings.TrimSpace(breaks.ReplaceAllString(marks.ReplaceAllString(fold(s), ""), " "))
}

// cut returns the first n characters.
func cut(s string, n int) string {
	for i := range s {
		if n == 0 {
			return s[:i]
		}
		n--
	}
	return s
}

// runeIndex is strings.Index in characters.
func runeIndex(s, part string) int {
	i := strings.Index(s, part)
	if i < 0 {
		return -1
	}
	return utf8.RuneCountInString(s[:i])
}

// leadOf returns the first 400 characters of a text, cut at a sentence: what
// a summary has to beat.
func leadOf(text string) string {
	text = cut(strings.TrimSpace(dated.ReplaceAllString(text, "")), summaryLimit)
	if end := strings.LastIndexAny(text, ".!?…\n"); end >= 0 && utf8.RuneCountInString(text[:end]) > 100 {
		_, size := utf8.DecodeRuneInString(text[end:])
		return text[:end+size]
	}
	return text
}

// Met says whether two persons met by the labels of an article.
func Met(g Label, names [2]string) bool {
	return slices.ContainsFunc(g.Meetings, func(m Meeting) bool { return m.between(names) })
}

// HasEvent says whether an event of a name is on the label of an article.
func HasEvent(g Label, name string) bool {
	for _, e := range g.Events {
		if tellsEvent(e.Name, name) {
			return true
		}
	}
	return false
}

// tellsEvent says whether a name found is one of a labelled event.
func tellsEvent(gold, found string) bool { return cover(gold, found) >= 0.5 }

// between says whether a labelled meeting is that of two persons.
func (m Meeting) between(names [2]string) bool {
	x, y, v, w := m.Between[0], m.Between[1], names[0], names[1]
	return sameName(x, v, false) && sameName(y, w, false) || sameName(x, w, false) && sameName(y, v, false)
}

// CountryOf is the country that the label of an article has for the person of a name, "" if it has none.
func CountryOf(g Label, name string) string {
	for _, p := range g.People {
		if sameName(p.Name, name, false) {
			return p.Country
		}
	}
	return ""
}
