package language

// furtherPlan says whether the English verb of an encounter, or the one that has its noun for an
// object, is a further one of a row that begins with a plan: "is scheduled to visit X and hold
// talks with Y", "will address the house, tour the port and meet Y". A verb in a finite form in
// between ends the row.
func (sc *scene) furtherPlan(e *encounter) bool {
	const farthest = 24
	g := sc.c.g
	if g.d.lang != "en" {
		return false
	}
	v := e.at
	if !englishBase[g.lower(v)] || sc.isNoun(v) && g.lower(v) != "meet" {
		for v = e.at - 1; v > sc.s.first && v > e.at-4 && !baseOfHolding.has(g.lower(v)); v-- {
		}
		if !baseOfHolding.has(g.lower(v)) {
			return false
		}
	}
	k := v - 1
	for k > sc.s.first && (lastIs(g.lower(k), "ly") || g.lower(k) == "also" || g.lower(k) == "then") {
		k--
	}
	if low := g.lower(k); low != "and" && low != "," {
		return false
	}
	finite := false // a verb that ends the row, unless a relative clause has it: the villa where it was held
	for k--; k > sc.s.first && k > v-farthest; k-- {
		low := g.lower(k)
		switch {
		case g.d.tokens[k].upper || g.names[k] != 0:
		case low == "will" || low == "would" || low == "to" && opensPlan.has(g.lower(k-1)):
			return !finite
		case low == "where" || low == "which" || low == "who":
			finite = false
		case low == ";" || low == ":" || low == "that" || sc.c.inQuote(k):
			return false
		case lastIs(low, "ed") && !opensPlan.has(low) || finiteEnglish.has(low):
			finite = true
		}
	}
	return false
}

var (
	// baseOfHolding are the verbs that have talks for an object, as they stand behind "to" and "will".
	baseOfHolding = wordSet("hold have conduct attend join begin start")
	// opensPlan are the words in front of "to" that make it a plan.
	opensPlan = wordSet("scheduled expected set due plans planning planned intends intend hopes is are aims wants wishes slated poised")
	// finiteEnglish are verbs that end a row of infinitives without the ending -ed.
	finiteEnglish = wordSet("was were has had met held told spoke went came took gave said says holds meets")
)
