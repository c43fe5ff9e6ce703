package archivetest

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"minber/digest"
)

// article is what one outlet tells, and what a reading finds in it.
type article struct {
	id           int64
	source, lang string
	title, text  string
	published    time.Time
	day          string
	topics       []string
	people       []*someone
	spoke        *someone // nil if nobody did
	quote        span3
	summary      []span3
	upcoming     span3 // empty if nothing is announced
	upcomingDate string
	announced    []byte // sketch of upcoming
	met          *meeting
	index        string
	sketch       []byte
}

// span3 is a passage with where it stands.
type span3 struct {
	digest.Span
	text string
}

type meeting struct {
	id                int64
	a, b              *someone
	kind, place, date string
}

// story is one event, told by one to four articles.
type story struct {
	id       int64
	articles []*article
	met      *meeting // nil if nobody met
}

// news makes up stories, the oldest first.
type news struct {
	o       Options
	r       *rand.Rand
	forms   *forms
	voices  map[string]*voice
	people  []someone
	who     *rand.Zipf
	topics  *rand.Zipf
	lastMet map[[2]int64]string

	articles, meetings, stories int
}

func newNews(o Options, r *rand.Rand) *news {
	f := &forms{terms: o.Storage.Terms, ids: make(map[string]int)}
	n := &news{
		o: o, r: r, forms: f, voices: make(map[string]*voice), lastMet: make(map[[2]int64]string),
		who: rand.NewZipf(r, 1.15, 6, uint64(o.People-1)), topics: rand.NewZipf(r, 1.2, 3, uint64(len(digest.Topics)-1)),
	}
	for _, lang := range languages {
		n.voices[lang] = &voice{lexicon: newLexicon(lang, f), zipf: rand.NewZipf(r, 1.12, 4, lemmas-1), r: r}
	}
	n.people = newPeople(o.People, f)
	return n
}

func (n *news) more() bool { return n.articles < n.o.Articles }

func (n *news) story() story {
	n.stories++
	s := story{id: int64(n.stories)}
	size := []int{1, 1, 1, 1, 2, 2, 3, 4}[n.r.IntN(8)]
	size = min(size, n.o.Articles-n.articles)
	at := n.o.End.Add(-span + time.Duration(float64(span)*float64(n.articles)/float64(n.o.Articles)))
	var people []*someone
	for range 1 + n.r.IntN(4) {
		people = n.add(people, &n.people[n.who.Uint64()])
	}
	// As many meetings are still to be told of as articles are to be written.
	if left := n.o.Meetings - n.meetings; left > 0 && n.r.IntN(n.o.Articles-n.articles) < left*size {
		people = n.add(people, &n.people[n.r.IntN(len(n.people))])
		s.met = n.meeting(people, at.Format(time.DateOnly))
	}
	topics := []string{digest.Topics[n.topics.Uint64()]}
	if other := digest.Topics[n.topics.Uint64()]; other != topics[0] {
		topics = append(topics, other)
	}
	for i := range size {
		n.articles++
		lang := languages[n.r.IntN(len(languages))]
		a := &article{
			id: int64(n.articles), lang: lang, source: fmt.Sprintf("agency-%s-%d", lang, n.r.IntN(4)),
			published: at.Add(time.Duration(i) * 20 * time.Minute).Truncate(time.Second), topics: topics, people: people, met: s.met,
		}
		a.day = a.published.Format(time.DateOnly)
		if n.r.IntN(3) > 0 {
			a.spoke = people[0]
		}
		if n.r.IntN(8) == 0 {
			a.upcomingDate = a.published.AddDate(0, 0, 3+n.r.IntN(60)).Format(time.DateOnly)
		}
		n.write(a)
		s.articles = append(s.articles, a)
	}
	return s
}

func (n *news) add(people []*someone, p *someone) []*someone {
	for _, known := range people {
		if known == p {
			return people
		}
	}
	return append(people, p)
}

// meeting lets the first and the last of a story's people meet, unless they
// just did: that would be the same meeting.
func (n *news) meeting(people []*someone, day string) *meeting {
	a, b := people[0], people[len(people)-1]
	if a.id > b.id {
		a, b = b, a
	}
	pair := [2]int64{a.id, b.id}
	if last, met := n.lastMet[pair]; a == b || met && daysApart(last, day) < 8 {
		return nil
	}
	n.lastMet[pair] = day
	n.meetings++
	kind := []string{digest.KindMeeting, digest.KindMeeting, digest.KindCall, digest.KindReception}[n.r.IntN(4)]
	return &meeting{id: int64(n.meetings), a: a, b: b, kind: kind, place: []string{"Астана", "", "Алматы"}[n.r.IntN(3)], date: day}
}

func daysApart(a, b string) int {
	x, _ := time.Parse(time.DateOnly, a)
	y, _ := time.Parse(time.DateOnly, b)
	return int(y.Sub(x).Abs() / (24 * time.Hour))
}

// write composes an article's title and text.
func (n *news) write(a *article) {
	c := &copyist{news: n, voice: n.voices[a.lang], lang: a.lang}
	c.sentence(5+n.r.IntN(4), nil)
	a.title = strings.TrimSuffix(c.text.String(), ".")
	title := c.words
	c.text.Reset()
	c.words = nil
	// News are of 30 to 600 words, most of them of about 75.
	length := int(min(max(math.Exp(4.3+0.6*n.r.NormFloat64()), 30), 600))
	for i := 0; len(c.words) < length; i++ {
		var named *someone
		if i < len(a.people) {
			named = a.people[i]
		}
		before := len(c.words)
		s := c.sentence(7+n.r.IntN(12), named)
		switch {
		case i < 3:
			a.summary = append(a.summary, s)
		case i == 3 && a.spoke != nil:
			a.quote = s
		case i == 4 && a.upcomingDate != "":
			a.upcoming, a.announced = s, c.sketch(c.words[before:])
		}
	}
	if a.quote.text == "" {
		a.spoke = nil
	}
	a.text = strings.TrimSpace(c.text.String())
	// Title and headline are the same here, and both are indexed.
	n.index(a, append(append(append([]word{}, title...), title...), c.words...))
}

// copyist writes sentences down.
type copyist struct {
	*news
	*voice
	lang  string
	text  strings.Builder
	words []word
}

// sentence writes so many words and a name, if there is one to name.
func (c *copyist) sentence(length int, named *someone) span3 {
	start := c.text.Len()
	var words []word
	for range length {
		words = append(words, c.voice.word())
	}
	if c.news.r.IntN(150) == 0 {
		words = append(words, c.phrase...)
	}
	if named != nil {
		words = append(words, named.words[c.lang]...)
	}
	for i, w := range words {
		switch i {
		case 0:
			r, size := utf8.DecodeRuneInString(w.text)
			c.text.WriteRune(unicode.ToUpper(r))
			c.text.WriteString(w.text[size:])
		default:
			c.text.WriteByte(' ')
			c.text.WriteString(w.text)
		}
	}
	c.text.WriteByte('.')
	c.words = append(c.words, words...)
	s := span3{digest.Span{Start: start, End: c.text.Len()}, c.text.String()[start:]}
	c.text.WriteByte(' ')
	return s
}
