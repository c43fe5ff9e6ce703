package language

import (
	"cmp"
	"strings"
)

// aboutIn names what clause c, whose verb at token v tells of a sitting, says that
// it was about, where that is no document: о пенсиях, "over fishing fees", "failed to
// pick an ombudsman"; in Kazakh what stands before the verb, ready to stand before
// «жөніндегі»: мал базарларының жайы.
func (f *eventFinder) aboutIn(c clause, v int) string {
	switch f.d.lang {
	case "ru":
		return cmp.Or(f.russianAbout(c), f.discussed(c.first, c.end))
	case "kk":
		return f.kazakhAbout(c, v)
	}
	return cmp.Or(f.afterRecess(c, v), f.englishAbout(c, v), f.withoutResult(c, v))
}

// afterRecess tells that a house whose verb of coming together is token v had been on a
// recess: resumed on Tuesday after its annual recess.
func (f *eventFinder) afterRecess(c clause, v int) string {
	d := f.d
	if !startsWithAny(d.tokens[v].lower, []string{"resumed=", "returned=", "reconvened=", "met=", "sat=", "gathered="}) {
		return ""
	}
	for k := v + 1; k < min(c.end, v+10) && d.tokens[k].kind == word; k++ {
		if !startsWithAny(d.tokens[k].lower, []string{"recess=", "break=", "holiday", "vacation="}) {
			continue
		}
		for j := k - 1; j > v; j-- {
			if w := d.tokens[j].lower; w == "from" || w == "after" || w == "following" {
				return "after " + d.phrase(f.Reader, j+1, k+1)
			}
		}
	}
	return ""
}

// withoutResult tells what a house came away without that is said, behind the verb at
// token v, to have broken up, ended or failed: broke up without a speaker.
func (f *eventFinder) withoutResult(c clause, v int) string {
	d := f.d
	if !startsWithAny(d.tokens[v].lower, []string{"broke=", "ended=", "adjourned=", "rose=", "met=", "sat=", "dispersed="}) {
		return ""
	}
	for k := v + 1; k+1 < min(c.end, v+8); k++ {
		if d.tokens[k].lower != "without" || strings.HasSuffix(d.tokens[k+1].lower, "ing") {
			continue
		}
		if end := f.stopsAt(k+1, c.end); end > k+1 {
			return spacedOnce(d.text[d.tokens[k].start:d.tokens[end-1].end])
		}
	}
	return ""
}

// mostAbout is how many words tell what a sitting was about.
const mostAbout = 7

// russianAbout reads "о" with a noun in a clause that tells of a sitting.
func (f *eventFinder) russianAbout(c clause) string {
	d := f.d
	for i := c.first + 1; i+1 < c.end; i++ {
		w := d.tokens[i].lower
		if (w == "за" || w == "против") && startsWithAny(d.tokens[i-1].lower, []string{"проголосовал", "голосовал"}) && d.tokens[i+1].kind == word {
			if end := f.stopsAt(i+1, c.end); end > i+1 && !isRussianAdjective(d.tokens[end-1].lower) && !d.tokens[i+1].upper && d.tokens[i+1].lower != "него" && d.tokens[i+1].lower != "неё" && d.tokens[i+1].lower != "нее" {
				return "с голосованием " + spacedOnce(d.text[d.tokens[i].start:d.tokens[end-1].end])
			}
		}
		if w != "о" && w != "об" && w != "про" || d.quoted(d.tokens[i].start) {
			continue
		}
		if next := d.tokens[i+1].lower; next == "том" || next == "чем" || next == "чём" || next == "нем" || next == "нём" || next == "ней" || next == "них" || next == "себе" {
			continue
		}
		if end := f.stopsAt(i+1, c.end); end > i+1 {
			return spacedOnce(d.text[d.tokens[i].start:d.tokens[end-1].end])
		}
	}
	return ""
}

// stopsAt returns where the phrase from token i on ends: before a mark, a verb, a
// date, a preposition that opens something else.
func (f *eventFinder) stopsAt(i, end int) int {
	d, k := f.d, i
	for ; k < end && k < i+mostAbout; k++ {
		t := &d.tokens[k]
		if t.kind != word && t.text != "«" && t.text != "»" && t.kind != number && !(k > i && k+1 < end && d.owns(k)) || d.cues[k] != noCue || f.c.g.names[k] != 0 && k == i || d.inDate(t.start) || weekdayOf(t.lower) > 0 || k > i && aboutStops.has(t.lower) {
			break
		}
	}
	for k > i && d.tokens[k-1].function {
		k--
	}
	return k
}

// owns says whether token k is the mark of an owner: 's, or the mark behind a plural.
func (d *document) owns(k int) bool {
	t := &d.tokens[k]
	return isPossessive(t.text) || (t.text == "'" || t.text == "’") && t.start == d.tokens[k-1].end && strings.HasSuffix(d.tokens[k-1].lower, "s") && d.tokens[k+1].kind == word && d.tokens[k+1].start > t.end
}

// aboutStops open what is no longer what a sitting was about.
var aboutStops = wordSet(`чаще реже больше меньше лучше хуже том чем чём до после перед без у при под что который которая которые которого когда где если чтобы и но а
	after before until by with when which who that where while as but because since under during late early at despite following`)

// englishAbout reads what stands behind "over", "about" or "on" behind the verb at
// token v, or the object of what was tried in vain.
func (f *eventFinder) englishAbout(c clause, v int) string {
	d := f.d
	for i := v + 1; i+1 < min(c.end, v+9); i++ {
		next := &d.tokens[i+1]
		tried := false
		switch d.tokens[i].lower {
		case "over", "about", "on", "into":
		case "to":
			if deliberating.has(next.lower) && i+2 < c.end {
				i++
				if d.word(i+1, i, c.end) == "on" {
					i++
				}
				if i+1 >= c.end {
					return ""
				}
				next = &d.tokens[i+1]
				break
			}
			if tried = startsWithAny(d.tokens[v].lower, []string{"failed=", "refused=", "tried=", "agreed=", "voted=", "decided=", "declined="}) && i <= v+2; !tried {
				continue
			}
		default:
			if t := &d.tokens[i]; t.kind == punct {
				return ""
			}
			continue
		}
		first := i + 1
		if tried {
			first++ // failed to pick | an ombudsman
		}
		if dayParts.has(next.lower) || dayParts.has(d.word(i+2, i, c.end)) && next.lower == "the" {
			continue
		}
		if d.inDate(next.start) || weekdayOf(next.lower) > 0 || next.lower == "its" && !tried {
			continue
		}
		end := f.stopsAt(first, c.end)
		if end <= first || numerals[next.lower] > 0 || d.tokens[first].kind == number {
			return ""
		}
		object := d.phrase(f.Reader, first, f.clauseBehind(end, c.end))
		if a := d.tokens[first].lower; a == "a" || a == "an" || a == "the" {
			if countWords(object) < 2 && !tried && a != "the" {
				return ""
			}
			object = a + " " + strings.TrimPrefix(object, a+" ")
		}
		if countWords(object) > 0 {
			return "on " + object
		}
		return ""
	}
	return ""
}

// deliberating are infinitives for what a body sits to do with a matter.
var deliberating = wordSet(`debate discuss consider examine review approve vote scrutinise scrutinize`)

// clauseBehind returns where what is told of a bill behind its bare noun ends, whose
// phrase ends before token end: a bill | that would move a tenth of the quota.
func (f *eventFinder) clauseBehind(end, limit int) int {
	d := f.d
	if end < 1 || end+3 >= len(d.tokens) || !billNouns.has(d.tokens[end-1].lower) || d.tokens[end].lower != "that" && d.tokens[end].lower != "which" && d.tokens[end].lower != "to" {
		return end
	}
	limit = max(limit, d.sentences[d.sentenceAt(end)].end)
	k := end + 1
	for ; k < min(limit, end+11); k++ {
		if t := &d.tokens[k]; t.kind == punct && t.text != "-" && t.text != "%" || d.inDate(t.start) || weekdayOf(t.lower) > 0 || k > end+2 && aboutStops.has(t.lower) {
			break
		}
	}
	for k > end && d.tokens[k-1].function {
		k--
	}
	if k < end+4 {
		return end
	}
	return k
}

// kazakhAbout reads the object right before the verb at token v.
func (f *eventFinder) kazakhAbout(c clause, v int) string {
	d := f.d
	i := v - 1
	for i > c.first && (d.tokens[i].function || d.tokens[i].kind == number || d.inDate(d.tokens[i].start) || dayOrdinals[d.tokens[i].lower] > 0 || startsWithAny(d.tokens[i].lower, []string{"бірауыздан=", "дауыспен=", "даусымен=", "оқылымда=", "ұзақ=", "қайта=", "тағы=", "екі=", "үш=", "сағат", "рет="})) {
		i--
	}
	last := &d.tokens[max(i, c.first)]
	undergone := d.passive(v) && kazakhDocuments.has(last) // бюджет жобасы қаралды
	if i <= c.first || last.kind != word || last.upper || !endsInObject(last.lower) && !undergone || f.c.g.names[i] != 0 || f.c.g.isHead[i] || f.sitterWords(i) > 0 {
		return ""
	}
	first := i
	for first > c.first && first > i-mostAbout {
		t := &d.tokens[first-1]
		if t.kind != word || d.cues[first-1] != noCue && !kazakhParticiple(t.lower) || f.c.g.names[first-1] != 0 || f.c.g.isHead[first-1] && !kazakhGenitive(t.lower) || isMember("kk", t.lower) || kazakhThen.has(t.lower) || f.inSitter(first-1) || d.inDate(t.start) || weekdayOf(t.lower) > 0 || endsInPlace(t.lower) && !kazakhTimeOf(t.lower) {
			break
		}
		first--
	}
	if first < i {
		first = d.withItsYears(first, c.first)
	}
	for first < i && d.tokens[first].function {
		first++
	}
	if i-first < 1 || first > c.first && !f.inSitter(first-1) && kazakhGenitive(d.tokens[first-1].lower) {
		return "" // too short, or whose it is was cut off
	}
	if undergone && !endsInObject(last.lower) {
		return closed(d.phrase(f.Reader, first, i+1))
	}
	return d.smallFirst(first, kazakhBody(closed(d.phrase(f.Reader, first, i+1))))
}

// withItsYears takes the years that tell which budget or plan it is to a Kazakh phrase that starts
// at token k, or right behind them: 2027–2029 жылдарға арналған | республикалық бюджет.
func (d *document) withItsYears(k, from int) int {
	if k > from && d.tokens[k-1].lower == "арналған" {
		k--
	}
	if d.tokens[k].lower == "арналған" && k > from {
		k--
	}
	for _, m := range d.datesBetween(d.tokens[from].start, d.tokens[k].end) {
		if end := d.tokenAt(m.end); (end == k || end == k+1) && d.yearOfNoun(m) {
			return max(from, d.tokenAt(m.start))
		}
	}
	return k
}

// inSitter says whether token k belongs to the name of a body that sits.
func (f *eventFinder) inSitter(k int) bool {
	for _, x := range f.sitters[f.d.sentenceAt(k)] {
		if k >= x.first && k < x.end {
			return true
		}
	}
	return f.sitterWords(k) > 0
}

// tellsMatter says whether the name of a sitting tells what it was about.
func tellsMatter(lang, name string) bool {
	return strings.Contains(" "+name+" ", map[string]string{"en": " on ", "ru": " по ", "kk": " туралы "}[lang]) ||
		strings.Contains(" "+name+" ", map[string]string{"en": " with ", "ru": " о ", "kk": " жөніндегі "}[lang])
}

// anniversaryAt is how many tokens from k on tell of an anniversary: 30-летию, юбилею.
func (d *document) anniversaryAt(k, end int) int {
	for n := 0; n < 3 && k+n < end; n++ {
		if w := d.tokens[k+n].lower; strings.HasSuffix(w, "летию") || strings.HasPrefix(w, "юбиле") || strings.HasPrefix(w, "годовщин") {
			return n + 1
		}
	}
	return 0
}

// dativeEnd is where the phrase in the dative from token k on ends, before a mark or a
// verb; k where it is too short to tell anything.
func (d *document) dativeEnd(k, end int) int {
	to := k
	for to < min(end, k+mostAbout) && d.tokens[to].kind == word && !verbLike(d.tokens[to].lower) && d.cues[to] == noCue && !d.inDate(d.tokens[to].start) && !aboutStops.has(d.tokens[to].lower) {
		to++
	}
	for to > k && d.tokens[to-1].function {
		to--
	}
	return to
}

// genitivesGoOn says whether the comma at token k parts names in the genitive of a row that
// "и" ends: Азербайджана, Турции и Грузии.
func (d *document) genitivesGoOn(k, end int) bool {
	if !d.tokens[k-1].upper || !isGenitive(d.tokens[k-1].lower) || k+3 >= end {
		return false
	}
	for j := k + 1; j+1 < end && d.tokens[j].upper && isGenitive(d.tokens[j].lower); j += 2 {
		if d.tokens[j+1].lower == "и" {
			return d.tokens[min(j+2, end-1)].upper
		}
		if d.tokens[j+1].text != "," {
			return false
		}
	}
	return false
}
