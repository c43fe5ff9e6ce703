package language

import (
	"cmp"
	"slices"
	"strings"

	"minber/digest"
)

// occasion is an event that a text tells of, put together from all the places
// that tell of it.
type occasion struct {
	kind   eventKind
	phrase string // its noun phrase, nominative; "" where only a verb tells of it
	rest   string // what follows the noun there, where the owner comes between
	owner  string // the body that sits, or who travels (in Russian in the genitive)
	within bool   // the phrase tells the owner
	house  bool   // the owner is a whole house, not a panel of one
	abroad bool   // who travels goes to another country
	aim    string // where a journey leads, as the text writes it
	host   string // the country that it leads to, where its aim tells one
	matter string // what was dealt with, where a verb tells
	place  string
	date   string
	at     digest.Span

	rank    int  // of the sentence of the story that tells of it first, from 1
	told    int  // how often it is told
	own     bool // its phrase tells which event it is
	held    bool // a verb tells that it took place
	before  bool // told as an earlier one: last year's, the previous
	scene   bool // its first mention tells what was done at it
	guessed bool // no word tells of it
	brief   bool // its matter is told as headlines tell it
	headed  bool // the headline tells of it
}

// eventFinder reads the events of one text.
type eventFinder struct {
	*Reader
	d        *document
	c        *cast
	houses   *phraseBook // what parliaments are called in the language of the text
	panel    *trait      // what their bodies are
	upcoming []digest.Upcoming
	meetings []digest.Meeting
	sitters  [][]sitter // by sentence
	main     sitter     // the body that the text is about, if any
	house    sitter     // the first whole house that it names, if any
	rank     int        // how many sentences of the story were read, or of its entry
	entryDay []string   // by sentence: the day of the entry that it opens; nil where there are no entries
	day      string     // of the entry at hand
	agenda   int        // the paragraph of an entry for a day to come
	liveDay  string     // of a live blog
	leadDay  string     // of the dateline
	heading  bool       // a headline is read
	host     string     // the country that receives those on the journey at hand
	guestAt  int        // where a person cut the phrase at hand, and where it had ended
	guestEnd int
	found    []occasion

	nominatives map[string]string // see bodyInNominative
}

// findEvents returns the few events that a text is about: sessions, visits,
// forums, hearings that take or took place. Each is named by one noun phrase:
// that of the text, with whose it is where the phrase does not tell.
//
//	a noun for an event tells of one, unless it is announced, supposed, counted
//	or told of in general; so does a verb for what only a sitting does, beside
//	the body that did it; a verb of travel; a verb of meeting people of a kind.
func (r *Reader) findEvents(d *document, c *cast, upcoming []digest.Upcoming, meetings []digest.Meeting) []digest.Event {
	if d.lang == "" {
		return []digest.Event{} // in no language that events have words in
	}
	f := r.readEvents(d, c, upcoming, meetings)
	out := []digest.Event{}
	for _, o := range f.choose() {
		if d.lang == "kk" {
			wordKazakh(&o)
		}
		name := f.nameOf(&o)
		if d.lang == "en" {
			name = f.wordedName(o)
		}
		if name != "" && !slices.ContainsFunc(out, func(have digest.Event) bool { return have.Name == name && have.Date == o.date }) {
			out = append(out, digest.Event{Name: name, Place: o.place, Date: o.date, At: o.at})
		}
	}
	return out
}

// readEvents finds the events that a text tells of, before any is chosen.
func (r *Reader) readEvents(d *document, c *cast, upcoming []digest.Upcoming, meetings []digest.Meeting) *eventFinder {
	f := r.finder(d, c)
	f.upcoming, f.meetings = upcoming, meetings
	f.findEntries()
	listed := d.calendar()
	for s := range d.sentences {
		one := d.sentences[s]
		f.enter(s)
		if day := listed.item(s); day != "" {
			f.agenda = one.paragraph
		}
		if one.aside || d.defines(one) && !f.hasJourney(one) || one.paragraph == f.agenda {
			continue
		}
		if one.title {
			if at := d.offAt(one); d.lang == "kk" || at < 0 || d.lang == "ru" && f.votedDown(at) {
				f.readTitle(s)
			}
			continue
		}
		f.rank++
		if at := d.offAt(one); at < 0 {
			f.read(s)
		} else if d.lang == "en" {
			f.readBeside(s, at)
		} else if o, ok := f.deed(s); ok && f.votedDown(at) {
			f.note(o)
		} else {
			f.takeBack(s)
		}
	}
	f.implied()
	f.fillMatters()
	return f
}

// finder returns what reads the events of a text, with the bodies noted that it
// names.
func (r *Reader) finder(d *document, c *cast) *eventFinder {
	if c.sitting == nil {
		c.sitting = &eventFinder{Reader: r, d: d, c: c, houses: r.parliaments[d.lang], panel: panels.in(d.lang), agenda: -1}
		c.sitting.findSitters()
	}
	return c.sitting
}

// readTitle notes the events that the headline tells of by a noun, as the first
// sentence would; an English one is written in capitals and cut short.
func (f *eventFinder) readTitle(s int) {
	if f.rank > 0 {
		return
	}
	f.rank, f.heading = 1, true
	if o, ok := f.deed(s); ok {
		o.brief = f.d.lang == "en"
		f.note(o)
	}
	one := f.d.sentences[s]
	for i := one.first; i < one.end; i++ {
		if f.d.lang == "en" && f.d.tokens[i].upper {
			continue
		}
		if kind := f.eventAt(f.d, i); kind.gathers() && (!f.d.quoted(f.d.tokens[i].start) || f.d.named(i)) {
			i = f.noun(s, i, kind)
		}
	}
	if d := f.d; d.lang != "en" {
		if o, ok := f.travel(s); ok {
			f.note(o)
		}
	}
	f.rank, f.heading = 0, false
}

// maxOccasions is how many events of one text are weighed.
const maxOccasions = 24

// read notes the events of sentence s.
func (f *eventFinder) read(s int) {
	one := f.d.sentences[s]
	for i := one.first; i < one.end && len(f.found) < maxOccasions; i++ {
		if kind := f.eventAt(f.d, i); kind.gathers() && (!f.d.quoted(f.d.tokens[i].start) || f.d.named(i)) {
			i = f.noun(s, i, kind)
		}
	}
	for _, read := range [...]func(s int) (occasion, bool){f.elected, f.deed, f.voteTold, f.act, f.chaired, f.heard} {
		if o, ok := read(s); ok {
			f.note(o)
			break
		}
	}
	for _, read := range [...]func(s int) (occasion, bool){f.assembled, f.observers} {
		if o, ok := read(s); ok {
			f.note(o)
			return
		}
	}
	for _, read := range [...]func(s int) (occasion, bool){f.firstSat, f.travel, f.stay, f.crowd, f.address, f.received, f.public, f.openingTold, f.voted} {
		if o, ok := read(s); ok {
			f.note(o)
		}
	}
}

// leadDated is how many sentences of a story tell what happened on the day of its
// dateline.
const leadDated = 2

// note adds an event to those found, or to the one it is.
func (f *eventFinder) note(o occasion) {
	o.told = 1
	o.date = f.dayOf(o.date)
	if o.date == "" && !f.heading && o.held && !o.before && !o.guessed && f.rank <= leadDated {
		o.date = f.leadDay
	}
	if o.rank == 0 {
		o.rank = f.rank
	}
	o.headed = f.heading
	if o.kind == journey {
		o.host = f.hostOfAim(o.aim, o.place)
	}
	if k := slices.IndexFunc(f.found, func(have occasion) bool { return have.is(&o) }); k >= 0 {
		if !o.guessed || !f.found[k].own {
			f.found[k].take(&o)
		}
		return
	}
	f.found = append(f.found, o)
}

// is says whether two mentions tell of one event: of one kind, at one time, of
// one owner, as far as both tell; those known by a name, by the name.
func (o *occasion) is(b *occasion) bool {
	if !sameDay(o.date, b.date) || o.before != b.before && (o.date == "" || b.date == "") && o.kind != sitting {
		return false
	}
	switch {
	case o.phrase == "" && o.kind == sitting && (b.kind == hearing || b.kind == indoors), b.phrase == "" && b.kind == sitting && (o.kind == hearing || o.kind == indoors):
		return sameOwner(o, b) && !forPress(o.phrase) && !forPress(b.phrase)
	case o.kind != b.kind:
		return false
	}
	switch o.kind {
	case sitting, hearing:
		return sameOwner(o, b)
	case journey:
		same := likeness(o.owner, b.owner)
		if o.host != "" && o.host == b.host && same >= sameTraveller { // to Astana, to Kazakhstan
			return true
		}
		alike := o.owner == "" || b.owner == "" || same >= 0.5
		if o.aim == "" || b.aim == "" {
			return alike || !o.own || !b.own
		}
		return likeness(o.aim, b.aim) > 0.5 && (alike || o.headed && o.phrase == "" || o.date != "" && o.date == b.date)
	case audience:
		return true
	default:
		return (!o.own || !b.own) && shareWord(o.phrase, b.phrase) || likeness(o.phrase, b.phrase) >= 0.6
	}
}

// forPress says whether an event's phrase tells of one where nobody votes: a news conference,
// брифинг, баспасөз мәслихаты.
func forPress(phrase string) bool {
	low := lower(phrase)
	return slices.ContainsFunc(forPressWords, func(w string) bool { return strings.Contains(low, w) })
}

// forPressWords tell that an event is for the press.
var forPressWords = []string{"news conference", "press conference", "briefing", "пресс-конференц", "брифинг", "баспасөз"}

// sameTraveller is how alike the names of two travellers to one country are who are one.
const sameTraveller = 0.8

// sameDay says whether two dates can be those of one event.
func sameDay(a, b string) bool { return a == "" || b == "" || sameTime(a, b) }

// sameOwner says whether two sittings can be those of one body, as far as both tell; of one
// whose phrase is no more than the noun and whose it is, by the phrase: заседание горсовета is
// none of the Seimas.
func sameOwner(a, b *occasion) bool {
	switch {
	case a.onlyOwner() && b.owner != "":
		return shareWord(a.phrase, b.owner)
	case b.onlyOwner() && a.owner != "":
		return shareWord(b.phrase, a.owner)
	case a.owner == "" || b.owner == "":
		return true
	case a.house != b.house:
		return false
	case a.house && (anyParliament(a.owner) || anyParliament(b.owner)):
		return true
	}
	return likeness(a.owner, b.owner) >= 0.5
}

// onlyOwner says whether the phrase of an event is its noun and whose it is, a noun without a
// capital.
func (o *occasion) onlyOwner() bool {
	return o.owner == "" && o.within && countWords(o.phrase) == 2 && lower(o.phrase) == o.phrase
}

// anyParliament says whether a house is only told to be one: Kazakhstan's
// parliament, парламент страны.
func anyParliament(name string) bool {
	low := lower(name)
	return countWords(name) <= 3 && strings.Contains(low, "parliament") || strings.Contains(low, "парламент")
}

// shareWord says whether two phrases share a word.
func shareWord(a, b string) bool {
	y := stems5(b)
	return slices.ContainsFunc(stems5(a), func(w string) bool { return slices.Contains(y, w) })
}

// longestName is how many bytes a longer name of an event may have to be the
// better one.
const longestName = 160

// take adds to an event what another mention tells of it.
func (o *occasion) take(b *occasion) {
	o.told++
	own := o.own
	if b.phrase != "" && (b.own && !o.own || o.phrase == "" || b.own && len(b.phrase+b.rest) > len(o.phrase+o.rest) && len(b.phrase+b.rest) < longestName+b.ofMembers()) {
		o.phrase, o.rest, o.own = b.phrase, b.rest, b.own
		o.kind, o.at = b.kind, b.at
		if b.within {
			o.owner, o.house, o.within = b.owner, b.house, true
		} else {
			o.within = false
		}
	}
	if o.owner == "" || o.kind == journey && (!own && b.own || o.headed && b.own && b.owner != "") {
		o.owner, o.house = b.owner, b.house
		o.own = o.own || o.kind == journey && b.own
	}
	if o.brief && countWords(b.matter) >= countWords(o.matter) && !strings.HasSuffix(b.matter, " a bill") {
		o.matter, o.brief = b.matter, false
	}
	o.host = cmp.Or(o.host, b.host)
	o.aim, o.matter, o.place = cmp.Or(o.aim, b.aim), cmp.Or(o.matter, b.matter), cmp.Or(o.place, b.place)
	if len(b.date) > len(o.date) {
		o.date = b.date
	}
	o.held = o.held || b.held
}
