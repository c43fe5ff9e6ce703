package language

import (
	"strings"
	"unicode/utf8"
)

// A headline made for a text without one has so many characters. The sentence that opens
// the text with its news may be longer: a shorter one would tell of something else.
const (
	longestHeadline  = 110
	longestOpening   = 160
	shortestHeadline = 25
)

// headline makes a headline of the text's own words: the sentence that tells
// most and is short enough, or can be made so without its dates and the places
// at its end. It is read alone, and later than the day of the news. "" if there
// is none.
func (e *editor) headline(d *document) string {
	for _, p := range e.chosen {
		if p.leans || p.recalled {
			continue
		}
		shorten := []func(*passage, int) version{e.fullest, e.undated, e.unplaced}
		if todayWords.has(d.tokens[p.first].lower) {
			shorten = append(shorten[1:], e.fullest)
		}
		spare := ""
		for _, most := range [...]int{longestHeadline, longestOpening} {
			if most > longestHeadline && !p.opening {
				break
			}
			for _, shorter := range shorten {
				v := shorter(p, most)
				text := d.title(v, most)
				if text == "" || !e.predicates(v) || !e.standsAlone(p, v) || d.hangs(v) {
					continue
				}
				if !d.cutShort(v) {
					return text
				}
				if spare == "" && p.opening {
					spare = text // the news in short is better than another sentence
				}
			}
		}
		if spare != "" {
			return spare
		}
	}
	return ""
}

// standsAlone says whether a version is understood by one who has read nothing
// else: it names somebody or something, or opens the text with news, and means
// nobody whom it doesn't name.
func (e *editor) standsAlone(p *passage, v version) bool {
	named, person, back := p.opening, false, false
	v.each(func(i int) {
		tok := &e.d.tokens[i]
		switch {
		case e.d.quoted(tok.start), tok.kind != word, e.d.inDate(tok.start):
		case tok.upper && (i > v.first && monthOf(tok.lower) == 0 || e.isKnown(i)):
			named = true
		case plurals.has(tok.lower) || pronouns[tok.lower] && !person:
			back = true
		}
		person = person || p.mentions(i)
	})
	return (named || person) && !back
}

// mentions says whether token i is part of a person's name.
func (p *passage) mentions(i int) bool {
	for _, m := range p.names {
		if m.first <= i && i < m.end {
			return true
		}
	}
	return false
}

// plurals mean several that were named before.
var plurals = wordSet("they them these those они им ими них этих эти олар оларды оларға олармен")

// title returns a version as a headline of at most so many characters, "" if it isn't fit to
// be one.
func (d *document) title(v version, most int) string {
	text := spacedOnce(d.opened(v.span(d), v.cuts(d), v.first > 0 && !d.tokens[v.first].upper))
	if n := utf8.RuneCountInString(text); n < shortestHeadline || n > most+1 || strings.ContainsAny(text[:1], "-–—") {
		return ""
	}
	text = strings.TrimRight(strings.TrimSuffix(text, "."), " ")
	if utf8.RuneCountInString(text) > most {
		return ""
	}
	return text
}

// fullest is the fullest version of a passage's sentence that is short enough,
// else the shortest.
func (e *editor) fullest(p *passage, most int) version {
	best := p
	for i := range e.list {
		q := &e.list[i]
		if q.sentence != p.sentence {
			continue
		}
		fits, better := q.runes <= most+1, q.runes > best.runes
		if best.runes > most+1 {
			better = q.runes < best.runes
		}
		if better && (fits || best.runes > most+1) {
			best = q
		}
	}
	return best.version
}

// undated is that version without its dates.
func (e *editor) undated(p *passage, most int) version {
	v := e.fullest(p, most)
	d := e.d
	t := e.trimmer(p.sentence)
	for _, m := range d.dates {
		first := d.tokenAt(m.start)
		end := first
		for end < v.end && d.tokens[end].end <= m.end {
			end++
		}
		for end > first && end < v.end && strings.HasPrefix(d.tokens[end].lower, "год") && d.lang == "ru" { // на 2026–2028 годы
			end++
		}
		if end == first || first < v.first || d.quoted(m.start) {
			continue
		}
		for first > v.first && datePreposition(d.tokens[first-1].lower) {
			first--
		}
		if t.bounds(first, end, m.due) {
			continue // without it the rest would hold for good
		}
		if first == v.first && (end >= v.end || !d.tokens[end].upper) {
			continue // a capital would have to be made
		}
		v = v.less(stretch{first, end})
	}
	return v
}

// unplaced is that version up to where it tells the place: the longest that is
// short enough. Kazakh tells its verb last.
func (e *editor) unplaced(p *passage, most int) version {
	v := e.undated(p, most)
	if e.d.lang == "kk" {
		return v
	}
	toks := e.d.tokens
	t := e.trimmer(p.sentence)
	for i := v.end - 2; i > v.first+minVersion; i-- {
		if !placePrepositions[toks[i].lower] || governs[toks[i-1].lower] || e.d.quoted(toks[i].start) || toks[i-1].kind == punct {
			continue
		}
		next := i + 1
		if toks[next].lower == "the" {
			next++
		}
		if next < v.end && e.isPlace(next) && !t.verb(i-1) && t.complete(i) && !t.limits(stretch{i, v.end}) {
			if short := v.less(stretch{i, v.end}); e.d.title(short, most) != "" {
				return short
			}
		}
	}
	return v
}

// isKnown says whether token i starts the name of a country, a capital or a
// body that needs no explaining.
func (e *editor) isKnown(i int) bool {
	toks := e.d.tokens
	if _, n, _ := e.lex.countryAt(e.d.lang, toks, i); n > 0 {
		return true
	}
	b := e.lex.body(e.d.lang, toks, i, e.d.date)
	return b != nil
}

// trimmer reads one sentence.
func (e *editor) trimmer(sentence int) trimmer {
	return trimmer{d: e.d, s: e.d.sentences[sentence], book: e.book}
}

// isPlace says whether token i starts the name of a country, a capital or a body.
func (e *editor) isPlace(i int) bool {
	_, n, _ := e.lex.countryAt(e.d.lang, e.d.tokens, i)
	return n > 0 || e.d.tokens[i].upper && e.lex.kind(e.d.lang, &e.d.tokens[i])&orgWord != 0
}

// predicates says whether a version has a verb.
func (e *editor) predicates(v version) bool {
	t := e.trimmer(e.d.sentenceAt(v.first))
	found := false
	v.each(func(i int) {
		found = found || t.predicate(i)
	})
	return found
}

var placePrepositions = map[string]bool{"in": true, "at": true, "в": true, "во": true, "на": true}

// governs are words that what follows belongs to.
var governs = map[string]bool{
	"part": true, "interest": true, "participation": true, "vote": true, "role": true, "participate": true, "increase": true, "confidence": true, "arrive": true,
	"участие": true, "участия": true, "согласие": true, "визит": true, "изменения": true, "изменений": true, "поправки": true, "поправок": true, "право": true, "кандидат": true, "кандидатом": true, "вступление": true, "участвовать": true, "внести": true, "поездка": true, "поездку": true,
	"надежда": true, "надежду": true, "ответ": true, "заявка": true, "заявку": true, "вклад": true, "доверие": true, "выборах": true, "сомнение": true,
}
