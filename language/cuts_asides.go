package language

import (
	"slices"
	"strings"
)

// brackets finds what stands in round brackets.
func (t *trimmer) brackets() []stretch {
	var out []stretch
	for i := t.s.first + 1; i < t.s.end; i++ {
		if t.d.tokens[i].text != "(" || t.d.quoted(t.d.tokens[i].start) {
			continue
		}
		for k := i + 1; k < t.s.end && k-i <= 16; k++ {
			if t.d.tokens[k].text == ")" {
				if t.inName(i, k) {
					break
				}
				out = append(out, stretch{i, k + 1})
				i = k
				break
			}
		}
	}
	return out
}

// inName says whether the round brackets at tokens i and k belong to the name of an
// English bill: the Privileges (Amendment) Bill. Short names of bodies in capitals
// stand in none.
func (t *trimmer) inName(i, k int) bool {
	if t.d.lang != "en" || k != i+2 && k != i+3 || k+1 >= t.s.end {
		return false
	}
	toks := t.d.tokens
	return toks[i-1].upper && toks[k+1].upper && toks[k+1].kind == word && !allCaps(toks[i+1].text)
}

// beside says whether the mark at token i stands right behind a person's name
// and opens the words for what that person is.
func (t *trimmer) beside(i int) bool {
	k := slices.IndexFunc(t.mentions, func(m *mention) bool { return m.end == i && !m.office && (m.again() || t.introduced(m)) })
	if k < 0 {
		return false
	}
	switch t.d.tokens[i+1].lower {
	case "a", "an", "the", "former", "one", "himself", "herself", "бывший", "бывшая", "ныне", "председатель", "депутат", "член", "глава", "заместитель", "один", "одна", "руководитель", "секретарь", "директор":
		return true
	}
	for _, r := range t.roles {
		if r.first == i+1 {
			return true
		}
	}
	return t.d.tokens[i+1].kind == number && i+2 < t.s.end && t.comma(i+2)
}

// introduced says whether the sentence tells in Russian what somebody is in front of the name already.
func (t *trimmer) introduced(m *mention) bool {
	return t.d.lang == "ru" && slices.ContainsFunc(t.roles, func(r roleSpan) bool { return r.end == m.first })
}

// again says whether the person was named before: then the reader need not be
// told again who that is.
func (m *mention) again() bool { return m.p.mentions[0].sentence < m.sentence }

// apposition returns where such words end: with the next mark, or with the
// sentence.
func (t *trimmer) apposition(i, stop int) int {
	k := i + 1
	for k < stop && !t.parts(k) {
		if joins.has(t.d.tokens[k].lower) || t.predicate(k) {
			return t.resumes(i+1, stop)
		}
		k++
	}
	switch {
	case t.names(i+1, k):
		return 0
	case k == stop && t.complete(i):
		return stop
	case k+1 >= stop:
		return 0
	case t.predicate(k + 1):
		return k + 1
	case !t.comma(k), joins.has(t.d.tokens[k+1].lower), t.d.tokens[k+1].upper && !t.names(k+1, k+2):
		return t.resumes(i+1, stop)
	}
	return k
}

// asides finds what stands without marks between the one who acts and the verb:
// «сенатор Иванов в ходе визита в Баку встретился».
func (t *trimmer) asides(stop int) []stretch {
	var out []stretch
	for _, m := range t.mentions {
		if m.oblique || m.end+1 >= stop || t.at(m.end, courseWords) == 0 || t.tells(t.clauseStart(m.first), m.first) {
			continue // another acts
		}
		for k := m.end + 1; k < stop && !t.parts(k); k++ {
			if t.predicate(k) {
				out = append(out, stretch{m.end, k})
				break
			}
		}
	}
	return out
}

// offices finds the offices in front of names that the reader can do without:
// of those who were named before.
func (t *trimmer) offices() []stretch {
	var out []stretch
	for _, m := range t.mentions {
		if m.office || !m.again() {
			continue
		}
		for _, r := range t.roles {
			if r.end == m.first && r.first >= t.s.first && !t.d.quoted(t.d.tokens[r.first].start) && !t.made(r) {
				first := r.first
				if t.d.lang == "ru" && (!m.oblique || t.d.tokens[m.end-1].text == m.p.family) && first > t.s.first && t.isPreposition(first-1) {
					continue // «С министром Каракая увидится завтра»: the name may be another's
				}
				if t.d.lang == "en" && first > t.s.first && t.d.tokens[first-1].lower == "the" {
					first--
				}
				if t.d.lang == "kk" && first-1 > t.s.first && t.comma(first-1) && t.endsRole(first-1) {
					first-- // «депутаты, топ жетекшісі X»
				} else if t.d.lang == "kk" && m.oblique && t.leadsIn(first) {
					continue // «Сенат Төрағасы X-пен сөйлесті» may tell of two
				}
				if t.d.lang == "kk" && t.kazakhFree(first) {
					out = append(out, stretch{first, m.first})
					continue
				}
				if first == t.s.first || t.d.tokens[first-1].kind == punct || t.d.tokens[first-1].function && !possessives.has(t.d.tokens[first-1].lower) || t.verb(first-1) {
					out = append(out, stretch{first, m.first})
				}
			}
		}
	}
	return out
}

// made says whether an office is what the person is made or called: «избрали
// заместителем Председателя …», where it agrees with the verb, not with the name.
func (t *trimmer) made(r roleSpan) bool {
	switch t.d.lang {
	case "ru":
		return r.noun.cases == instrumental && t.tells(t.pieceStart(r.first), r.first)
	case "kk":
		return r.noun.cases&nominative == 0 // of another, «Сенат басшысын X күтті»
	case "en":
		return r.first > t.s.first && appointing.has(t.d.tokens[r.first-1].lower)
	}
	return false
}

var appointing = wordSet("elected appointed named made chose chosen re-elected nominated")

// days finds the days of the news itself: on Thursday, сегодня, кеше.
func (t *trimmer) days() []stretch {
	var out []stretch
	d := t.d
	if d.lang == "kk" && t.deniesAny() {
		return nil // that it was not so on that day
	}
	for _, m := range d.datesBetween(t.s.start, t.s.span.end) {
		if !m.relative && !(d.lang == "kk" && d.lately(m)) && !(d.lang == "en" && d.justBefore(m, newsDays)) && !(d.lang == "ru" && d.justBefore(m, freshDays)) || m.ahead || m.due || len(m.iso) != len("2025-11-20") || m.iso > d.date || d.quoted(m.start) {
			continue
		}
		first := d.tokenAt(m.start)
		end := first
		for end < t.s.end && d.tokens[end].end <= m.end {
			end++
		}
		if first, end = t.dayPhrase(first, end); first > t.s.first+1 && end < t.s.end && !t.standsOnDay(first, end) {
			out = append(out, t.withCommas(first, end))
		}
	}
	return slices.DeleteFunc(out, func(s stretch) bool { return s.end == 0 })
}

// standsOnDay says whether an English verb would be left with nothing behind it
// but the day: "the forum, which opened on Tuesday, …".
func (t *trimmer) standsOnDay(first, end int) bool {
	return t.d.lang == "en" && t.predicate(first-1) && (t.parts(end) || joins.has(t.d.tokens[end].lower))
}

// dayPhrase widens tokens [first, end), which name a day, by the words that
// belong to it; nothing if it belongs to another word itself: Thursday's
// sitting, since Thursday, «жұма күнгі».
func (t *trimmer) dayPhrase(first, end int) (int, int) {
	toks := t.d.tokens
	if first <= t.s.first || end >= t.s.end || strings.HasSuffix(toks[end].text, "s") && toks[end].kind == punct {
		return 0, 0
	}
	bare := todayWords.has(toks[first].lower) && end == first+1 || t.d.lang == "ru" && t.bareDay(first, end)
	switch {
	case t.d.lang == "kk":
		if toks[end].lower == "күні" {
			bare = true
			end++
		}
		if !bare && !endsWithAny(toks[end-1].lower, "де", "да", "те", "та") || end < t.s.end && (kazakhTerms.has(toks[end].lower) || kazakhParticles.has(toks[end].lower)) {
			return 0, 0
		}
	case dayPrepositions.has(toks[first-1].lower):
		first--
		if w := toks[max(first-1, t.s.first)].lower; t.d.lang == "en" && (w == "late" || w == "early") {
			first--
		}
	case t.d.lang == "en" && toks[first-1].lower == "of" && first > t.s.first+4:
		if first = t.hourBefore(first - 1); first == 0 {
			return 0, 0
		}
	case !bare:
		return 0, 0
	}
	if end < t.s.end && partsOfDay.has(toks[end].lower) {
		end++
	} else if first-1 > t.s.first && t.d.lang == "ru" && partsOfDay.has(toks[first-1].lower) {
		first--
	}
	if first <= t.s.first {
		return 0, 0
	}
	if before := toks[first-1].lower; datePreposition(before) || joins.has(before) || before == "және" || kazakhAnd(before) || isDash(before) {
		return 0, 0
	}
	return first, end
}

// hourBefore returns where words for a part of an English day begin, that end with the "of" at token i: "on the
// afternoon of", "in the early hours of"; 0 if there are none.
func (t *trimmer) hourBefore(i int) int {
	toks, k := t.d.tokens, i-1
	if !partsOfDay.has(toks[k].lower) && toks[k].lower != "hours" {
		return 0
	}
	for k--; k > i-4 && k > t.s.first+1; k-- {
		if w := toks[k].lower; w == "on" || w == "in" {
			return k
		}
	}
	return 0
}

// bareDay says whether tokens [first, end) are a Russian date without a preposition, the only one in the sentence and not
// at its end: «комитет ⟦14 мая⟧ провел слушания».
func (t *trimmer) bareDay(first, end int) bool {
	toks := t.d.tokens
	if toks[first].kind != number || end >= t.stop() || t.isPreposition(first-1) || toks[first-1].kind == number || joins.has(toks[end].lower) || toks[end].lower == "или" || toks[end].lower == "же" || toks[end].text == ":" || toks[end].text == "(" {
		return false
	}
	return len(t.d.datesBetween(t.s.start, t.s.span.end)) == 1
}

// withCommas takes the commas around tokens [first, end) too where there are
// two; nothing if one of them belongs to something else.
func (t *trimmer) withCommas(first, end int) stretch {
	before, after := t.comma(first-1), t.comma(end)
	switch {
	case before && after:
		return stretch{first - 1, end + 1}
	case before && t.d.lang == "en" && t.predicate(end):
		return stretch{first, end} // the comma closes what stands before
	case after && !before && t.d.lang == "kk":
		return stretch{first, end + 1}
	case before, after && t.d.tokens[min(end+1, t.s.end-1)].kind == number, isDash(t.d.tokens[end].text):
		return stretch{}
	}
	return stretch{first, end}
}

// possessives belong to the office behind them.
var possessives = wordSet("his her its their our my your whose a an")

var (
	todayWords      = wordSet("today yesterday tonight сегодня вчера позавчера бүгін кеше алдыңгүні")
	dayPrepositions = wordSet("on в во")
	partsOfDay      = wordSet("morning afternoon evening night утром вечером днем днём ночью таңертең кешке түнде түсте")
	kazakhTerms     = wordSet("дейін шейін бері кейін бұрын")
)

// justBefore says whether a date is the day of the article or one of some days before it in its
// month.
func (d *document) justBefore(m dateMention, days int) bool {
	if len(m.iso) != len("2025-11-20") || d.date == "" || m.iso > d.date || m.iso[:7] != d.date[:7] {
		return false
	}
	return digits(d.date[8:])-digits(m.iso[8:]) <= days
}
