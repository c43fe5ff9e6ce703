package language

import (
	"cmp"
	"slices"
	"strings"

	"minber/digest"
)

// implied notes the event that a text implies which tells of none by a word for
// it: the sitting that a live blog follows, or in which a bill was read; the visit
// of those who held talks abroad, or were received; a meeting in a village hall.
func (f *eventFinder) implied() {
	note := func(o occasion) {
		o.guessed = true
		f.note(o)
	}
	if o, ok := f.followed(); ok {
		note(o)
		return
	}
	f.rank = 0
	for s := range f.d.sentences {
		if one := f.d.sentences[s]; one.aside || one.title {
			continue
		}
		f.rank++
		for _, read := range [...]func(s int) (occasion, bool){f.reading, f.talks} {
			if o, ok := read(s); ok {
				note(o)
				return
			}
		}
		if f.rank == deedReach {
			break
		}
	}
	for s := range f.d.sentences {
		if f.d.sentences[s].title {
			f.rank = 1
			if o, ok := f.assembled(s); ok {
				note(o)
				return
			}
		}
	}
	if f.opensOtherwise() {
		return
	}
	if o, ok := f.hall(); ok {
		note(o)
	}
}

// opensOtherwise says whether a text, but for a Kazakh one, opens with a journey or a sitting
// that it calls by a noun: then those who live where it led are no event of their own.
func (f *eventFinder) opensOtherwise() bool {
	return f.d.lang != "kk" && slices.ContainsFunc(f.found, func(o occasion) bool {
		return o.rank == 1 && o.phrase != "" && (o.kind == journey || o.kind == sitting) && o.own && o.held
	})
}

// followed is the sitting that a live blog follows.
func (f *eventFinder) followed() (occasion, bool) {
	x, ok := f.membersHouse()
	if f.liveDay == "" || !ok {
		return occasion{}, false
	}
	return occasion{kind: sitting, owner: x.name, house: x.house, date: f.liveDay, held: true, rank: 1, at: digest.Span{Start: x.at(f.d), End: f.d.tokens[x.end-1].end}}, true
}

// at is where the phrase of a body starts.
func (x sitter) at(d *document) int { return d.tokens[x.first].start }

// reading reads the sitting of a house off the reading that a bill passed there.
func (f *eventFinder) reading(s int) (occasion, bool) {
	d, one := f.d, f.d.sentences[s]
	for i := one.first + 1; i < one.end; i++ {
		if !startsWithAny(d.tokens[i].lower, []string{"reading=", "чтени", "оқылым"}) || !d.ordinalBefore(i) || d.quoted(d.tokens[i].start) {
			continue
		}
		clauses := d.clauses(s)
		c := clauses[clauseAt(clauses, d.tokens[i].start)]
		if power, _ := d.strongest(c.first, c.end); power >= hintCue || !f.pastIn(c) || d.setAhead(sentence{span: c.span}) {
			continue // 25 қарашада бірінші оқылымда қаралатынын мәлімдеді
		}
		x, ok := f.membersHouse()
		for _, y := range f.sitters[s] {
			if y.known && y.house {
				x, ok = y, true
			}
		}
		if !ok {
			return occasion{}, false
		}
		o := occasion{kind: sitting, owner: x.name, house: x.house, matter: f.dealtWith(s), date: d.pastDate(s), held: true, at: digest.Span{Start: one.span.start, End: one.span.end}}
		if d.lang == "en" {
			o.matter = strings.Replace(cmp.Or(o.matter, "on a bill"), "on ", "with the "+d.tokens[i-1].lower+" reading of ", 1)
		}
		return o, true
	}
	return occasion{}, false
}

// pastIn says whether a verb in a clause tells of the past.
func (f *eventFinder) pastIn(c clause) bool {
	for i := c.first; i < c.end; i++ {
		if f.d.cues[i] == wasCue || f.d.lang == "kk" && isKazakhDone(f.d.tokens[i].lower) || f.d.lang == "ru" && startsWithAny(f.d.tokens[i].lower, []string{"принят", "одобрен", "прошел=", "прошёл=", "прошла=", "поддерж"}) {
			return true
		}
	}
	return false
}
