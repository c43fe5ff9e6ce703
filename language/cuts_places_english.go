package language

// Where and on what occasion it was, without marks, in English sentences.

// setting returns where words for an occasion end that the preposition at token i
// opens between others: before "that" of what was said there, before the verb, at
// the end of the sentence; i if there are none.
func (t *trimmer) setting(i, stop int) int {
	said := t.speech.is("en", &t.d.tokens[i-1])
	if t.d.tokens[i-1].kind == punct || t.d.tokens[i-1].function && !said || i < t.s.first+2 || joins.has(t.d.tokens[i-1].lower) || nominal.has(t.d.tokens[i-1].lower) {
		return i
	}
	head := t.occasion(i+1, stop)
	if head == 0 {
		return i
	}
	told := t.clausal(t.pieceStart(i), i)
	for k := head + 1; k <= stop && k < i+maxFront; k++ {
		switch {
		case k == stop:
			if told && !needsPlace.has(t.lastVerb(i)) && (!t.predicate(t.beforeDay(i)) || said) && !t.onlyHouse(i, stop) && !t.depends(t.pieceStart(i), i) && !t.negates(t.s.first, i) && !t.uncertain(t.s.first, i) {
				return stop
			}
			return i
		case t.d.tokens[k].lower == "that" && said:
			return k
		case t.parts(k), dependent.has(t.d.tokens[k].lower), t.d.tokens[k].lower == "by":
			return i
		case t.finite(k) && !t.describes(k):
			if !told && k > head && (t.names(i-1, i) || t.d.tokens[i-1].upper) && t.at(i, besideWords) > 0 && t.s.first+2 < i && !t.opensSubordinate() && t.pieceStart(i) == t.s.first && t.at(t.s.first, besideWords) == 0 {
				return k
			}
			return i
		}
	}
	return i
}

// onlyHouse says whether tokens [i, stop) name a parliament and those before them name
// none, nor a person: then whose the rest is would be lost.
func (t *trimmer) onlyHouse(i, stop int) bool {
	if t.told == nil {
		return false
	}
	house := false
	for k := i; k < stop; k++ {
		house = house || t.told[k]&tellsChamber != 0
	}
	for k := t.s.first; k < i; k++ {
		if t.told[k]&(tellsChamber|tellsPerson) != 0 {
			return false
		}
	}
	return house
}

// lastVerb returns the last verb before token i in its piece of the sentence.
func (t *trimmer) lastVerb(i int) string {
	for k := i - 1; k >= t.pieceStart(i); k-- {
		if t.finite(k) {
			return t.d.tokens[k].lower
		}
	}
	return ""
}

// needsPlace are verbs that mean little without the occasion behind them.
var needsPlace = wordSet("took take takes participated spoke speaks held was were is are be been opened began took arrived came sat attended met addressed represented present appeared gathered put")

// beforeDay returns the token before token i and before the day that stands there.
func (t *trimmer) beforeDay(i int) int {
	k := i - 1
	for k > t.s.first && (t.inDate(k) || t.d.tokens[k].lower == "on") {
		k--
	}
	return k
}

// venue returns where words for the room or house end in which somebody met,
// received or signed, that the "at" at token i opens: "at the Great Hall of the
// People"; i if there are none.
func (t *trimmer) venue(i, stop int) int {
	if t.told == nil || t.predicate(t.beforeDay(i)) || t.d.tokens[i-1].kind == punct || t.d.tokens[i-1].function {
		return i
	}
	from, met := t.pieceStart(i), false
	for k := from; k < i; k++ {
		met = met || meetingDeeds.has(t.d.tokens[k].lower)
	}
	if !met || t.depends(from, i) || t.negates(from, i) {
		return i
	}
	head := 0
	for k := i + 1; k < min(i+8, stop); k++ {
		tok := &t.d.tokens[k]
		if t.parts(k) || t.predicate(k) || tok.function && !beforeNouns.has(tok.lower) && tok.lower != "of" || t.inDate(k) {
			break
		}
		if t.at(k, venueWords) > 0 {
			head = k
		}
	}
	if head == 0 {
		return i
	}
	end := head + 1
	if end+2 < stop && t.d.tokens[end].lower == "of" && t.d.tokens[end+1].lower == "the" && t.d.tokens[end+2].upper {
		end += 3
	}
	if end >= t.s.end || t.d.tokens[end].kind == word && !venueEnds.has(t.d.tokens[end].lower) || isDash(t.d.tokens[end].text) || t.d.tokens[end].text == "(" {
		return i
	}
	return end
}

var (
	meetingDeeds = wordSet("met received hosted welcomed signed meets receives hosts held")
	venueEnds    = wordSet("on in today yesterday during and with ahead following after where")
)
