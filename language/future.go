package language

// cue is what a word tells of the time of what it speaks of.
type cue uint8

const (
	noCue     cue = iota
	wasCue        // it was
	missedCue     // it was to be: was due, должен был, өтуі тиіс еді
	dateCue       // it may be to come: counts beside a date only
	hintCue       // it is to come: counts beside a date or an event's noun
	sureCue       // it is announced
)

// looksAhead says whether the cue points to what is to come.
func (c cue) looksAhead() bool { return c >= dateCue }

// findCues fills d.cues, a cue for each token.
func (d *document) findCues() {
	d.cues = cleared(&d.desk.cues, len(d.tokens))
	for s := range d.sentences {
		one := d.sentences[s]
		switch d.lang {
		case "en":
			d.englishCues(one)
		case "ru":
			d.russianCues(one)
		case "kk":
			d.kazakhCues(one)
		}
	}
}

// word returns the word at token i in lower case, "" outside [first, end).
func (d *document) word(i, first, end int) string {
	if i < first || i >= end {
		return ""
	}
	return d.tokens[i].lower
}

// strongest returns the cue among tokens [first, end) that looks ahead the
// most, and where it stands; at is -1 if none does.
func (d *document) strongest(first, end int) (best cue, at int) {
	at = -1
	for i := first; i < end; i++ {
		if c := d.cues[i]; c.looksAhead() && c > best {
			best, at = c, i
		}
	}
	return best, at
}

// looksBack says whether a sentence tells only of what was.
func (d *document) looksBack(s sentence) bool {
	back := false
	for i := s.first; i < s.end; i++ {
		if d.cues[i].looksAhead() {
			return false
		}
		back = back || d.cues[i] != noCue
	}
	return back
}

// cueReach is how many words away a cue can be from what hangs on it.
const cueReach = 60

// governing returns the cue that a date or an event over tokens [i, j) hangs on:
// of its clause's words the nearest, in Kazakh the next to come, in English and
// Russian the last before it; else the nearest of the sentence.
func (d *document) governing(s sentence, i, j int) cue {
	c, lo, hi := d.governingNear(s, i, j)
	if c != noCue {
		return c
	}
	left, right := d.cueLeft(lo, s.first), d.cueRight(hi, s.end)
	if d.lang == "kk" || left == noCue {
		left, right = right, left
	}
	if left == noCue {
		left = right
	}
	if (left == dateCue || left == missedCue) && hi-lo > ownClause {
		return noCue // "Speaking on Sunday at the close of the forum, he may …"
	}
	return left
}

// ownClause is from how many tokens on a clause without a verb has a time of its
// own.
const ownClause = 5

// governingNear is governing within the clause alone, tokens [lo, hi).
func (d *document) governingNear(s sentence, i, j int) (c cue, lo, hi int) {
	lo, hi = i, j
	for lo > max(s.first, i-cueReach) && !d.parts(lo-1, s) {
		lo--
	}
	for hi < min(s.end, j+cueReach) && !d.parts(hi, s) {
		hi++
	}
	left, right := d.cueLeft(i, lo), d.cueRight(j, hi)
	if d.lang == "kk" || d.lang == "ru" && left == wasCue && d.infinitiveNext(j, hi) { // договорились в мае провести
		left, right = right, left
	}
	if left == wasCue && right.looksAhead() && d.lang != "kk" && d.joinedFrom(i, lo) { // сдался и в июне уйдет
		return right, lo, hi
	}
	if left != noCue {
		return left, lo, hi
	}
	return right, lo, hi
}

// joinedFrom says whether "and" parts the last verb before token i from it.
func (d *document) joinedFrom(i, first int) bool {
	for k := i - 1; k >= first && d.cues[k] == noCue; k-- {
		switch d.tokens[k].lower {
		case "and", "but", "и", "но", "а":
			return true
		}
	}
	return false
}

// infinitiveNext says whether the next cue is that of a Russian infinitive.
func (d *document) infinitiveNext(from, end int) bool {
	for k := from; k < end; k++ {
		if d.cues[k] != noCue {
			return d.cues[k].looksAhead() && isRussianInfinitive(d.tokens[k].lower)
		}
	}
	return false
}

// cueAt is the cue at token k, noCue outside the text.
func (d *document) cueAt(k int) cue {
	if k < 0 || k >= len(d.cues) {
		return noCue
	}
	return d.cues[k]
}

func (d *document) cueLeft(from, first int) cue {
	for k := from - 1; k >= max(first, from-cueReach); k-- {
		if d.cues[k] != noCue {
			return d.cues[k]
		}
	}
	return noCue
}

func (d *document) cueRight(from, end int) cue {
	for k := from; k < min(end, from+cueReach); k++ {
		if d.cues[k] != noCue {
			return d.cues[k]
		}
	}
	return noCue
}

// parts says whether the token at k parts two clauses for a verb and its date.
func (d *document) parts(k int, s sentence) bool {
	switch t := d.tokens[k]; {
	case t.kind != punct:
		return false
	case t.text == ",", t.text == ";", t.text == ":", t.text == "(", t.text == ")":
		return true
	default:
		return isDash(t.text) && k > s.first && d.tokens[k-1].end < t.start
	}
}
