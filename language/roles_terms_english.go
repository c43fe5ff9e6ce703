package language

// How long somebody held an office, in English: "for a term of five years", "in 2008–2014".

// longestTerm is how many tokens such words have at most.
const longestTerm = 6

// forTerm says whether "for" at token i tells how long: for (another) twelve years, for a five-year term,
// for life.
func (g *stage) forTerm(s *sentence, i int) bool {
	if g.at(s, i) != "for" {
		return false
	}
	if g.at(s, i+1) == "life" {
		return !titlesForLife.has(g.at(s, i-1))
	}
	for k := i + 1; k < s.end && k <= i+longestTerm && g.names[k] == 0; k++ {
		low := g.lower(k)
		if termWord.has(low) {
			return true
		}
		if g.d.tokens[k].kind == word && (g.d.tokens[k].upper || g.isHead[k]) || low == "of" || low == "," || isStop(low) {
			return false
		}
	}
	return false
}

// titlesForLife are offices whose name says that they are held for life: a senator for life.
var titlesForLife = wordSet("senator senators president member members deputy peer")

// termWord are the nouns for how long an office is held.
var termWord = wordSet("year years term terms decade decades month months week weeks")

// betweenYears says whether tokens from i on tell from which year to which: "from 2008 to 2014", "in
// 2008–2014", "between 2008 and 2014", "(2008–2014)".
func (g *stage) betweenYears(s *sentence, i int) bool {
	if low := g.at(s, i); low == "from" || low == "in" || low == "between" || low == "(" {
		i++
	}
	return g.yearAt(s, i) && g.yearAt(s, i+2) && (isDash(g.at(s, i+1)) || g.at(s, i+1) == "to" || g.at(s, i+1) == "and")
}

// yearAt says whether token i is the number of a year.
func (g *stage) yearAt(s *sentence, i int) bool {
	return i >= s.first && i < s.end && g.d.tokens[i].kind == number && len(g.d.tokens[i].text) == len("2008")
}

// wasFor says whether English tells that somebody was for some time what stands between tokens first and end:
// "was a senator for twelve years".
func (g *stage) wasFor(s *sentence, first, end int) bool {
	k := first - 1
	for k > s.first && (articles[g.at(s, k)] || g.at(s, k) == "as") {
		k--
	}
	switch g.at(s, k) {
	case "was", "were", "been", "served":
	default:
		return false
	}
	if g.at(s, k) == "been" && (g.at(s, k-1) == "has" || g.at(s, k-1) == "have") {
		return false // and is
	}
	return g.forTerm(s, end)
}
