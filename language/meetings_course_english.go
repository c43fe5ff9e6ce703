package language

import "slices"

// English series of meetings told by their course: the day, the visit or one meeting after
// another is the subject, and whose day it was is left out.

// inCourse says whether what stands in front of an English noun of a meeting only tells when
// it came in a series, so that whoever goes from one to the next is left out: "After the
// ceremony came a conversation with A", "The talks were followed by a lunch with A", "The day
// ended with a dinner with A".
func (sc *scene) inCourse(e *encounter) bool {
	const most = 2 // adjectives
	g := sc.c.g
	course, phrase, plain := false, false, 0
	for k := sc.s.first; k < e.at; k++ {
		t := &g.d.tokens[k]
		_, preposition := englishParts[t.lower]
		switch {
		case courseVerb.has(t.lower):
			course, phrase, plain = true, false, 0
		case preposition:
			phrase = true
		case t.lower == ",":
			phrase, plain = false, 0
		case g.names[k] != 0, t.kind == punct && !isPossessive(t.lower):
			return false
		case sc.inDate(k), englishAdverb(t.lower), englishFiller(t.lower), englishTime[t.lower], courseNoun.has(t.lower), phrase, t.kind != word, isPossessive(t.lower):
		case t.upper && k > sc.s.first && g.place[k] == "", sc.mark(k)&(tellsEncounter|tellsCrowd) != 0:
			return false
		default:
			if plain++; plain > most {
				return false
			}
		}
	}
	return course
}

// whoTravels returns the guest of the meeting told last of whose visit the English text has
// told: what it goes on with is his next meeting, not his host's. "A arrived on Monday. B
// received him. Talks with C followed." One of his own country he need not have met.
func (sc *scene) whoTravels(others []*person) *person {
	led := sc.led
	if sc.c.g.d.lang != "en" || sc.si-led.at > hostReach || len(led.guests) != 1 || len(led.hosts) != 1 || led.mutual || !slices.Contains(led.came, led.guests[0]) || slices.Contains(led.came, led.hosts[0]) {
		return nil
	}
	guest := led.guests[0]
	ours := sc.c.sideOf(guest)
	if slices.ContainsFunc(others, func(p *person) bool { return p == guest || ours != "" && sc.c.sideOf(p) == ours }) {
		return nil
	}
	return guest
}

// courseVerb are the verbs of what comes when in a series.
var courseVerb = wordSet("came followed preceded ended began opened closed concluded finished started culminated continued included featured comprised wound rounded brought")

// courseNoun are the nouns of what meetings are part of, and of what may come between them.
var courseNoun = wordSet("programme program schedule agenda itinerary day visit stay trip tour evening morning afternoon weekend ceremony talks conversation meeting audience lunch dinner reception part first second third last final")
