package language

import "strings"

// maxFront is how many tokens words in front have at most.
const maxFront = 24

// fronts finds words in front that only tell when in the day of the news it was,
// or on what occasion: "On Tuesday, ", "At a sitting in X, ", "In a statement
// issued on Monday, ". Behind them the subject comes with its verb. A condition,
// a place of which alone the rest is true, a source are none.
func (t *trimmer) fronts(stop int) []stretch {
	first := t.s.first
	if t.d.quoted(t.d.tokens[first].start) {
		return nil
	}
	var out []stretch
	at := first
	onlyDay := true
	for range 3 {
		end := t.frontDate(at, stop)
		if end == at {
			onlyDay = false
			end = t.frontSetting(at, stop)
		}
		if end == at {
			end = t.frontDeed(at, stop)
		}
		if end == at && at == first {
			end = t.frontClause(at, stop)
		}
		if end == at {
			break
		}
		if t.mayFollow(first, end, stop) || onlyDay && subjects.has(&t.d.tokens[end]) {
			out = append(out, stretch{first, end})
		}
		at = end
	}
	return out
}

// mayFollow says whether a sentence can begin with token end, when tokens
// [first, end) in front go: its subject is told there, and the body that the
// front names too.
func (t *trimmer) mayFollow(first, end, stop int) bool {
	if t.attributes(first, end) && !t.comma(end-1) || !t.subjectAt(end, stop) {
		return false
	}
	named := false
	for i := first; i < end; i++ {
		named = named || t.names(i, i+1) || t.told != nil && t.told[i]&tellsChamber != 0
	}
	if !named {
		return true
	}
	for i := end; i < min(end+maxFront, stop); i++ {
		if t.names(i, i+1) || t.told != nil && t.told[i]&tellsChamber != 0 {
			return true
		}
	}
	return false
}

// frontDate returns where words for the day of the news or a time of it end, that
// open with token first: "On Tuesday evening, ", "Later the same day, "; first if
// there are none.
func (t *trimmer) frontDate(first, stop int) int {
	toks, end := t.d.tokens, first
	if lower := toks[first].lower; lower == "also" || lower == "earlier" || lower == "later" {
		end++
	}
	if n := t.at(first, momentWords); n > 0 {
		end = first + n
	} else if day := t.newsDay(end, stop); day > end {
		end = day
	} else {
		return first
	}
	if end < stop && partsOfDay.has(toks[end].lower) {
		end++
	}
	if end+2 < stop && toks[end].lower == "in" && toks[end+1].upper && t.comma(end+2) { // Today in Dushanbe,
		end += 2
	}
	switch {
	case end+2 >= stop, isDash(toks[end].text), toks[end].text == ":", strings.HasPrefix(toks[end].text, "'"), strings.HasPrefix(toks[end].text, "’"):
		return first
	case t.comma(end):
		return end + 1
	case joins.has(toks[end].lower):
		return first
	}
	return end
}

// newsDay returns where a day ends that begins with token i and is that of the
// news or a few days before it, i if there is none: "On Tuesday", "On 22 May".
func (t *trimmer) newsDay(i, stop int) int {
	at := i
	if t.d.tokens[i].lower == "on" {
		at++
	}
	if at >= stop {
		return i
	}
	for _, m := range t.d.datesBetween(t.d.tokens[at].start, t.d.tokens[at].end) {
		if m.start > t.d.tokens[at].start || m.ahead || m.due || !t.d.justBefore(m, newsDays) {
			continue
		}
		end := at
		for end < stop && t.d.tokens[end].end <= m.end {
			end++
		}
		if at == i && !(todayWords.has(t.d.tokens[at].lower) && end == at+1) {
			return i
		}
		return end
	}
	return i
}

// newsDays is within how many days English tells the day of the news.
const newsDays = 4

// frontSetting returns where words for an occasion end that open with token
// first, first if there are none: "At a sitting of the bureau, ".
func (t *trimmer) frontSetting(first, stop int) int {
	head := 0
	if n := t.at(first, settingWords); n > 0 {
		head = t.occasion(first+n, stop)
	}
	noun := head > 0
	if n := t.at(first, courseWords); head == 0 && n > 0 && t.at(first, citeWords) == 0 {
		head = first + n
	}
	if head == 0 {
		return first
	}
	for k := head; k < min(first+maxFront, stop-2); k++ {
		tok := &t.d.tokens[k]
		switch {
		case t.comma(k) && t.d.quoted(tok.start), tok.text == ";", tok.text == ":", isDash(tok.text):
			return first
		case t.comma(k):
			if t.placeThen(k, stop) {
				continue // Geneva, Switzerland,
			}
			if t.subjectAt(k+1, stop) && !t.describedAt(first, k, stop) && !(t.d.tokens[first].lower == "before" && t.uncertain(k, stop)) {
				return k + 1
			}
			if !t.participial(k+1) && !t.inDate(k+1) {
				return first
			}
		case t.predicate(k) && !t.describes(k):
			return first
		case noun && k == head+1 && (tok.lower == "the" || t.opensPerson(k)) && t.subjectAt(k, stop): // At Wednesday's sitting the Mazhilis
			return k
		}
	}
	return first
}

// opensPerson says whether somebody's office with the name behind it, or the name, opens with token i.
func (t *trimmer) opensPerson(i int) bool {
	for _, m := range t.mentions {
		if m.first == i && !m.oblique {
			return true
		}
		for _, r := range t.roles {
			if r.first == i && r.end == m.first {
				return true
			}
		}
	}
	return false
}

// frontDeed returns where a participle in front ends with its comma, that tells what
// the subject did meanwhile: "Welcoming the guests, "; first if there is none. What
// was asked and what is a condition are no such.
func (t *trimmer) frontDeed(first, stop int) int {
	w := t.d.tokens[first].lower
	if !strings.HasSuffix(w, "ing") || len(w) < 6 || englishNotParticiple.has(w) || conditional.has(w) || t.attributes(first, first+1) {
		return first
	}
	for k := first + 1; k < min(first+maxFront, stop-2); k++ {
		switch {
		case t.comma(k) && t.subjectAt(k+1, stop) && !t.goesOn(k+1, t.verbOf(k+1, stop)):
			return k + 1
		case t.parts(k), t.predicate(k) && !t.describes(k) && !beforeNouns.has(t.d.tokens[k-1].lower):
			return first
		}
	}
	return first
}

// frontClause returns where a clause in front ends with its comma, that tells what
// came before or beside a deed of somebody named: "Before the Council sat down, ",
// "Noting that the port is open, "; first if there is none. Of what will be it is a
// condition.
func (t *trimmer) frontClause(first, stop int) int {
	w := t.d.tokens[first].lower
	noting := t.speech.is("en", &t.d.tokens[first]) && strings.HasSuffix(w, "ing") && !conditional.has(w)
	if !noting && !besideClause.has(w) && w != "noting" {
		return first
	}
	for k := first + 3; k < min(first+maxFront+6, stop-3); k++ {
		switch {
		case !t.breaks(k):
			if t.d.tokens[k].text == ";" || t.d.tokens[k].text == ":" || t.d.quoted(t.d.tokens[k].start) && !noting {
				return first
			}
		case t.comma(k):
			verb := t.personThen(k+1, stop)
			if verb == 0 {
				continue
			}
			if t.uncertain(first, verb+1) || !noting && !t.clausal(first+1, k) {
				return first
			}
			return k + 1
		}
	}
	return first
}

var besideClause = wordSet("after before while as noting stressing recalling")

// personThen returns the verb right behind the person whose name or office begins
// with token i, 0 if there is none.
func (t *trimmer) personThen(i, stop int) int {
	for _, m := range t.mentions {
		lead := m.first
		for _, r := range t.roles {
			if r.end == m.first {
				lead = r.first
			}
		}
		if (lead == i || lead == i+1 && t.d.tokens[i].lower == "the") && m.end+1 < stop && t.finite(m.end) && t.deed(m.end) {
			return m.end
		}
	}
	return 0
}

// conditional are participles that open a condition, a source or a list.
var conditional = wordSet("failing judging considering including starting beginning asking answering responding replying regarding concerning following given saying noting lacking having counting taking using owing relying bearing voting remaining existing outgoing incoming leading growing rising falling working governing ruling opposing sitting standing acting visiting parliamentary-building king nothing ongoing neighbouring neighboring participating developing")

// describedAt says whether the words behind the comma at token k may be the name of
// somebody told of in tokens [first, k) by office: "At a meeting with the Speaker, Anna
// Ruus, the sides …".
func (t *trimmer) describedAt(first, k, stop int) bool {
	if !t.goesOn(k+1, t.verbOf(k+1, stop)) {
		return false
	}
	for i := first; i < k; i++ {
		switch t.d.tokens[i].lower {
		case "with", "by", "to", "from", "between", "of":
			return true
		}
	}
	return false
}

// occasion returns the token of the noun for an occasion whose words begin with
// token i, 0 if it is another noun's: "a plenary session", not "a report to the
// session".
func (t *trimmer) occasion(i, stop int) int {
	for k := i; k < min(i+6, stop); k++ {
		tok := &t.d.tokens[k]
		if n := t.at(k, occasionWords); n > 0 {
			next := k + n
			if next < stop && t.at(next, occasionWords) > 0 { // a news conference after talks
				continue
			}
			return next - 1
		}
		switch {
		case tok.text == "'s", tok.text == "’s", tok.text == "-", tok.text == "." && k > i:
		case tok.kind == punct, tok.function && !beforeNouns.has(tok.lower):
			return 0
		}
	}
	return 0
}

// placeThen says whether the comma at token k parts a place from the larger one
// around it.
func (t *trimmer) placeThen(k, stop int) bool {
	if k+3 >= stop || !t.d.tokens[k-1].upper || !t.d.tokens[k+1].upper {
		return false
	}
	_, n, _ := t.lex.countryAt("en", t.d.tokens[:t.s.end], k+1)
	return n > 0 && k+1+n < stop && t.comma(k+1+n)
}

// describes says whether the verb at token k is a participle that tells more of
// the occasion before it: "a forum held in Baku".
func (t *trimmer) describes(k int) bool {
	before := &t.d.tokens[k-1]
	return describing.has(t.d.tokens[k].lower) && (!before.upper || t.inDate(k-1)) && t.participial(k)
}

var describing = wordSet("held chaired attended organized organised headed hosted convened dedicated devoted issued published posted led broadcast")

// inDate says whether token i belongs to a date.
func (t *trimmer) inDate(i int) bool { return t.d.inDate(t.d.tokens[i].start) }
