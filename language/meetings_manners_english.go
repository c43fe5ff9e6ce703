package language

import "slices"

// English verbs that tell of a meeting only by where they say that it was, or by what was told of
// one before: "was waiting for him in the hall", "was joined in the café by A", "returned to the
// subject with B".

// waitsAt says whether behind whom the English verb of waiting at token k is for it tells where he
// was met: "was waiting for the guest on the steps".
func (sc *scene) waitsAt(k int) bool {
	const farthest = 12
	for j := k + 1; j+1 < min(sc.s.end, k+farthest); j++ {
		switch low := sc.c.g.lower(j); {
		case low == "to" || low == ";" || low == "who":
			return false // for him to answer
		case arrivesAt.has(low):
			return sc.onlyAround(j+1, arrivalPlaces)
		}
	}
	return false
}

var (
	arrivesAt     = wordSet("in at on outside by under")
	arrivalPlaces = wordSet("airport hall steps stairs staircase door doors entrance gate gates lobby foyer platform threshold porch tarmac runway doorstep doorway corridor courtyard lounge quay pier garden")
)

// onlyAround says whether one of some nouns stands from token k on behind an article and what
// describes it.
func (sc *scene) onlyAround(k int, nouns *wordList) bool {
	const farthest = 5
	for j := k; j < min(sc.s.end, k+farthest) && sc.c.g.d.tokens[j].kind != punct; j++ {
		if nouns.has(sc.c.g.lower(j)) {
			return true
		}
	}
	return false
}

// joinedOver says whether the English participle at token k tells by whom somebody was joined where
// one talks: "was joined in the café by A", "were joined for coffee by A".
func (sc *scene) joinedOver(k int) bool {
	const farthest = 8
	g := sc.c.g
	if k <= sc.s.first || !toBe.has(g.lower(k-1)) && !toBe.has(g.at(sc.s, k-2)) || len(sc.led.hosts) > 0 && sc.si-sc.led.at <= memberReach {
		return false
	}
	talks := false
	for j := k + 1; j < min(sc.s.end, k+farthest); j++ {
		switch low := g.lower(j); {
		case low == "by":
			return talks
		case mealWords.has(low), talkPlaces.has(low):
			talks = true
		case low == ",", low == ";":
			return false
		}
	}
	return false
}

// talkPlaces are where, and over what, people talk to each other.
var talkPlaces = wordSet("café cafe cafeteria canteen buffet restaurant coffee drinks")

// takesUpWith says whether the English verb at token k tells that somebody went on with a matter
// told before with another: "returned to the subject with", "took the matter up with", "raised the
// same question with".
func (sc *scene) takesUpWith(k int) bool {
	const farthest = 7
	g := sc.c.g
	low, next := g.lower(k), g.at(sc.s, k+1)
	again := (low == "returned" || low == "came" || low == "went") && (next == "to" || next == "back" && g.at(sc.s, k+2) == "to")
	if !again && low != "took" && low != "raised" && low != "pursued" || sc.any&(tellsPaper|tellsPhone) != 0 {
		return false
	}
	matter := false
	for j := k + 1; j < min(sc.s.end, k+farthest); j++ {
		switch low := g.lower(j); {
		case low == "with":
			return matter && again
		case low == "same", low == "up" && matter, low == "further":
			again = true
		case talkedOf.has(low):
			matter = true
		case g.names[j] != 0, g.d.tokens[j].kind == punct:
			return false
		}
	}
	return false
}

// talkedOf are the nouns for what was talked of.
var talkedOf = wordSet("subject matter question issue theme topic point proposal offer idea problem")

// ofTheCallFrom says whether "from" at token k tells again from whom a call came, behind the place
// it came from: "took a call from Berlin, from A".
func (sc *scene) ofTheCallFrom(k int) bool {
	const farthest = 8
	g := sc.c.g
	if g.lower(k) != "from" || g.at(sc.s, k-1) != "," {
		return false
	}
	for j := k - 2; j > sc.s.first+1 && k-j < farthest; j-- {
		switch low := g.lower(j); {
		case low == "from":
			return slices.Contains([]string{"call", "calls"}, g.lower(j-1))
		case g.place[j] == "" && !sc.inDate(j) && low != "on" && low != "in":
			return false
		}
	}
	return false
}

// quietFirst says whether an English clause tells what one did to another at his side, in front of
// the clause with the sentence's first word of meeting: "A showed her round the market, and over
// lunch the two found …".
func (sc *scene) quietFirst() bool {
	if sc.c.g.d.lang != "en" || len(sc.meets) == 0 {
		return false
	}
	first := sc.meets[0].at
	for k := sc.s.first; k < first; k++ {
		if sc.mark(k)&(tellsSummon|tellsShow) != 0 && sc.mark(k)&tellsItem == 0 && !sc.c.inQuote(k) && sc.newClause(k, first) {
			return true
		}
	}
	return false
}
