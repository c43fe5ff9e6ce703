package language

// English sentences that look ahead and announce nothing: what is needed, who may win, when
// a meeting was to be seen beside another, until when a rule holds.

// idleEnglish says whether the English word that looks ahead at token at of a clause
// announces nothing: is expected to win a ballot; the meeting comes after the start of the
// session, where bills are scheduled to be handled.
func (d *document) idleEnglish(one sentence, at int) bool {
	if d.lang != "en" {
		return false
	}
	if d.word(at+1, at, one.end) == "to" && outcomes.has(d.word(at+2, at, one.end)) && !d.tokens[at+2].upper {
		return true
	}
	for k := one.first; k+1 < at; k++ {
		if w := d.tokens[k].lower; (w == "comes" || w == "came" || w == "follows") && d.anyStarts(k+1, min(at, k+4), []string{"after=", "since="}) {
			return true
		}
	}
	return false
}

// outcomes are infinitives for how something turns out for somebody.
var outcomes = wordSet(`win lose gain benefit survive fail prevail remain retain keep face suffer struggle`)

// adjectival says whether the English participle at token i only tells which thing is meant, as an
// adjective in front of it: failing to produce the required information, an invited guest.
func (d *document) adjectival(i, first, end int) bool {
	switch d.tokens[i].lower {
	case "required", "expected", "anticipated", "intended", "projected", "promised", "pledged", "invited", "obliged":
	default:
		return false
	}
	if i == first || i+1 >= end {
		return false
	}
	next := &d.tokens[i+1]
	return (articles[d.tokens[i-1].lower] || d.tokens[i-1].lower == "all" || d.tokens[i-1].lower == "any") && next.kind == word && !next.function && !d.inDate(next.start) && weekdayOf(next.lower) == 0
}

// runsOut says whether an English date only tells until when what the sentence names is
// valid: they will discuss the credits that expire on 1 January.
func (d *document) runsOut(m dateMention) bool {
	if d.lang != "en" {
		return false
	}
	i := d.dayStart(m)
	for k := i - 1; k > max(0, i-5); k-- {
		switch d.tokens[k].lower {
		case "expire", "expires", "expired", "lapse", "lapses":
			return d.tokens[k-1].lower == "that" || d.tokens[k-1].lower == "which"
		case "at", "on", "the", "end", "of", "in":
		default:
			return false
		}
	}
	return false
}

// sameWeekday says whether the English weekday of a date is the one that the sentence has told
// before, in what was: late on Thursday the party urged them to come after the events of Thursday.
func (d *document) sameWeekday(s int, m dateMention) bool {
	if d.lang != "en" {
		return false
	}
	i := d.tokenAt(m.start)
	day := weekdayOf(d.tokens[i].lower)
	if day == 0 {
		return false
	}
	for _, o := range d.datesIn(s) {
		if o.start >= m.start {
			break
		}
		if k := d.tokenAt(o.start); weekdayOf(d.tokens[k].lower) == day && d.tellsPast(k, i) {
			return true
		}
	}
	return false
}
