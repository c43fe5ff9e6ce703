package language

import (
	"slices"
	"strings"
)

// Meetings of which a Kazakh speaker reminds whoever he talks to: «Президентпен мазмұнды кездесу
// өткіздіңіздер», «Сізді кеше министр қабылдады», said to the guest.

// remindsHearer says whether a Kazakh speaker tells of an encounter as of one that his hearer had: its
// verb is in the second person of the past, or "you" stands in a case beside it.
func (sc *scene) remindsHearer(e *encounter) bool {
	return sc.c.g.d.lang == "kk" && sc.voice != nil && (sc.toldInSecondPerson(e) || sc.namesHearer(e))
}

// toldInSecondPerson says whether the verb of a Kazakh encounter, or the one behind its noun, is in the
// second person of the past.
func (sc *scene) toldInSecondPerson(e *encounter) bool {
	const farthest = 4
	g := sc.c.g
	for k := e.at; k < min(sc.s.end, e.at+farthest); k++ {
		if g.d.tokens[k].kind == punct {
			break
		}
		if youDidKazakh(g.lower(k)) {
			return true
		}
	}
	return false
}

// namesHearer says whether the hearer is told in front of a Kazakh encounter as whom somebody met.
func (sc *scene) namesHearer(e *encounter) bool {
	for k := e.from; k < e.at; k++ {
		if youKazakh.has(sc.c.g.lower(k)) {
			return true
		}
	}
	return false
}

// youKazakh are the Kazakh words for "you" as the one who is met or received.
var youKazakh = wordSet("сізді сізбен сіздерді сіздермен")

// youDidKazakh says whether a Kazakh verb is in the second person of the past: кездестіңіз, өткіздіңіздер.
func youDidKazakh(low string) bool {
	low = strings.TrimSuffix(strings.TrimSuffix(low, "дер"), "дар")
	if endsWithAny(low, "педіңіз", "бедіңіз", "медіңіз", "падыңыз", "бадыңыз", "мадыңыз") {
		return false // кездеспедіңіз
	}
	return endsWithAny(low, "діңіз", "дыңыз", "тіңіз", "тыңыз", "ғансыз", "генсіз", "қансыз", "кенсіз")
}

// hearer is who listens to the speaker: the only one whom he is told to have met, nil if there are others.
func (sc *scene) hearer() *person {
	var out *person
	for _, pair := range sc.led.pairs {
		i := slices.Index(pair[:], sc.voice)
		if i < 0 || pair[1-i] == out {
			continue
		}
		if out != nil {
			return nil
		}
		out = pair[1-i]
	}
	return out
}

// itsHearer is the hearer, as a side of an encounter, where a Kazakh speaker tells it as his; nobody else is
// then left out of it.
func (sc *scene) itsHearer(e *encounter, others []*person) (who []*person, told bool) {
	if !sc.remindsHearer(e) {
		return nil, false
	}
	if p := sc.hearer(); p != nil && !slices.Contains(others, p) {
		return []*person{p}, true
	}
	return nil, sc.toldInSecondPerson(e)
}

// opensKazakhSpeech says whether token k is the first word of what a Kazakh speaker says, behind the mark of
// speech: «Кездесуде мен оған айттым».
func (sc *scene) opensKazakhSpeech(k int) bool {
	g := sc.c.g
	if g.d.lang != "kk" || k != sc.s.first+1 || sc.c.inQuote(k) {
		return false
	}
	return isQuoteMark(g.d.tokens[k-1].text) || isDash(g.d.tokens[k-1].text)
}
