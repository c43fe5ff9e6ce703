package language

// fulfil adds to the phrase of an English event what stands behind it across a mark
// or a name: the person whose it is, its title, what it is devoted to.
func (f *eventFinder) fulfil(o *occasion, s, first, i, end int) {
	if f.d.lang != "en" || o.phrase == "" {
		return
	}
	switch o.kind {
	case hearing, indoors, show:
		f.belongs(o, s, first, i, end)
		f.entitle(o, s, end)
	case sitting, forum:
		f.consulted(o, s, end)
		f.entitle(o, s, end)
	case act, journey, poll, audience:
	}
}

// belongs names the person whose an event is told to be behind its noun: the
// impeachment trial of Governor X, a press conference by the Speaker Y.
func (f *eventFinder) belongs(o *occasion, s, first, i, end int) {
	d := f.d
	for _, m := range f.c.at[s] {
		if m.first <= i || m.first > i+9 || m.office {
			continue
		}
		k := m.first - 1
		for k > i && d.tokens[k].kind == word && (k > end || d.tokens[k].lower != "of" && d.tokens[k].lower != "by") {
			k--
		}
		if k <= i || k > end || d.tokens[k].kind != word || k > i+1 && k < end-1 && !f.headBehind(k, m.first) {
			continue
		}
		who := k + 1
		if d.tokens[who].lower == "the" {
			who++
		}
		o.phrase = d.eventPhrase(f.Reader, first, i, k) + " of " + d.text[d.tokens[who].start:d.tokens[m.end-1].end]
		o.owner, o.rest, o.within, o.own = "", "", true, true
		return
	}
}

// consulted names with whom consultations were held: political consultations were held |
// with Deputy Minister X.
func (f *eventFinder) consulted(o *occasion, s, end int) {
	d := f.d
	if d.tokens[end-1].lower != "consultations" {
		return
	}
	for _, m := range f.c.at[s] {
		if m.first <= end || m.first > end+12 || !f.official(m.p) {
			continue
		}
		for k := end; k < min(m.first, end+6) && d.tokens[k].kind == word; k++ {
			if d.tokens[k].lower == "with" {
				o.phrase, o.own = o.phrase+" with "+f.ownerName(m.p), true
				return
			}
		}
	}
}

// headBehind says whether an office stands in tokens (k, end).
func (f *eventFinder) headBehind(k, end int) bool {
	for j := k + 1; j < end; j++ {
		if f.c.g.isHead[j] {
			return true
		}
	}
	return false
}

// entitle adds the title of an event in marks, or what it is devoted to, told right
// behind its phrase.
func (f *eventFinder) entitle(o *occasion, s, end int) {
	d, one := f.d, f.d.sentences[s]
	k := end
	if d.word(k, 0, one.end) == "," {
		k++
	}
	verb := d.word(k, 0, one.end)
	if verb == "on" && startsWithAny(d.word(k+2, k, one.end), []string{"theme=", "topic=", "subject="}) || verb == "under" && startsWithAny(d.word(k+2, k, one.end), []string{"theme=", "title=", "motto=", "slogan="}) {
		k, verb = k+2, "titled"
		if w := d.word(k+1, k, one.end); w == "of" || w == ":" {
			k++
		}
	}
	more := ""
	switch {
	case entitling[verb] && k+1 < one.end && isOpeningQuote(d.tokens[k+1].text):
		if close := d.quoteEnd(k+1, one.end); close > k+2 {
			more = d.text[d.tokens[k+1].start:d.tokens[close-1].end]
		}
	case (verb == "devoted" || verb == "dedicated") && d.word(k+1, k, one.end) == "to":
		if stop := f.stopsAt(k+2, one.end); stop > k+2 {
			more = "on " + d.text[d.tokens[k+2].start:d.tokens[stop-1].end]
		}
	case (verb == "marking" || verb == "commemorating" || verb == "honouring" || verb == "honoring") && o.kind == show:
		if stop := f.stopsAt(k+1, one.end); stop > k+1 {
			more = d.text[d.tokens[k].start:d.tokens[stop-1].end]
		}
	}
	switch {
	case more == "":
	case o.kind == forum || o.kind == show || o.within && o.owner == "":
		o.phrase, o.own = joinWords(o.phrase, more), true
	default:
		o.rest, o.matter, o.own = joinWords(o.rest, more), "", true
	}
}

// entitling are participles before the title of an event.
var entitling = setOf(`titled entitled called named dubbed themed`)
