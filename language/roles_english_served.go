package language

// servedEnd returns where the office of another ends that an office serves, is close to
// or wants, by the preposition at token i: adviser to the President, press secretary of
// the Speaker, candidate for deputy speaker. It is i if there is none.
func (g *stage) servedEnd(s *sentence, i int, r *roleSpan) int {
	nom := bare(r.noun.nom)
	switch g.lower(i) {
	case "to", "of":
		if g.staffOf(s, i) {
			break // head of the Office of the President
		}
		if g.isHead[r.head] && holdersOwn[g.lower(r.head)] == g.lower(i) {
			break
		}
		if !attendantNoun.has(nom) && !parentNoun.has(nom) && r.noun.class != "spokes" || nom == "secretary" && g.lower(i) == "of" && g.at(s, r.head-1) != "press" && g.at(s, r.head-1) != "private" {
			return i
		}
	case "for":
		if !aspiringNoun.has(nom) && r.noun.class != "spokes" {
			return i
		}
	default:
		return i
	}
	k := i + 1
	for k < s.end && (complementOpener.has(g.lower(k)) || articles[g.lower(k)]) {
		k++
	}
	title := k == i+1 // to President X: the title is of whom it stands in front
	for from := k; k < s.end && k < from+4 && g.d.tokens[k].kind == word && g.names[k] == 0 && (!nounBound[g.lower(k)] || g.isHead[k]); k++ {
		if g.isHead[k] && !g.heads[k].plural && (k+1 >= s.end || !g.isHead[k+1] || g.names[k+1] != 0) {
			if k++; k < s.end && behindHead.has(g.lower(k)) {
				k++
			}
			if title && k < s.end && g.names[k] != 0 && g.d.tokens[k-1].upper {
				return i
			}
			return k
		}
	}
	return i
}

// servesNamed says whether the words behind the preposition at token i, without an article, are the
// office of whoever is named behind it, whom the holder of the office r serves: the title is that
// person's own. A spokeswoman for Foreign Minister X, an adviser to Senate Speaker X.
func (g *stage) servesNamed(s *sentence, i int, r *roleSpan) bool {
	nom := bare(r.noun.nom)
	serves := r.noun.class == "spokes" || g.lower(i) != "for" && (attendantNoun.has(nom) || nom == "secretary" && g.lower(i) == "to")
	return serves && i == r.head+1 && i+1 < s.end && g.d.tokens[i+1].upper && g.opensNamedOffice(s, i+1)
}

// pastServed returns where the text of an English office ends: behind the name of whom its holder serves,
// if the title in front of that is that person's own, "a spokeswoman for Foreign Minister X", else where
// the office does.
func (g *stage) pastServed(s *sentence, r *roleSpan) int {
	if r.end != r.head+1 || r.noun.plural || !g.servesNamed(s, r.end, r) {
		return r.end
	}
	k := r.end + 1
	for k < s.end && g.names[k] == 0 {
		k++
	}
	for n := g.names[k]; k < s.end && g.names[k] == n; {
		k++
	}
	return k
}

// staffOf says whether the "of" at token i stands behind the noun for those who work for the holder
// of an office, with a capital: the Office of the President, the Secretariat of the Speaker.
func (g *stage) staffOf(s *sentence, i int) bool {
	return i > s.first && g.lower(i) == "of" && officeOfHolder.has(g.lower(i-1)) && g.lower(i+1) == "the"
}

var officeOfHolder = wordSet("office administration secretariat apparatus staff chancellery cabinet")

// aspiringNoun are the nouns for those who want an office.
var aspiringNoun = wordSet("candidate nominee contender hopeful frontrunner runner")

// worksIn says whether token k, behind "in", opens the place where one of a trade works,
// with a mark behind it: a landowner in west Clare, a teacher in Narok.
func (g *stage) worksIn(s *sentence, k int, r *roleSpan) bool {
	if r.noun.class != "expert" || r.noun.plural {
		return false
	}
	if quarterWord.has(g.at(s, k)) {
		k++
	}
	from := k
	for k < s.end && k < from+3 && g.d.tokens[k].kind == word && g.d.tokens[k].upper && g.names[k] == 0 && (g.place[k] == "" || g.capit[k]) && monthOf(g.lower(k)) == 0 {
		k++
	}
	return k > from && (g.at(s, k) == "," || g.at(s, k) == ".") && g.at(s, r.first-1) != "the"
}

// quarterWord tell which part of a region a place is in.
var quarterWord = wordSet("west east north south central western eastern northern southern upper lower rural")

// qualifiesNoun says whether the noun of an office at token k only qualifies the common
// noun behind it: head of a peasant farm, of the veteran council.
func (g *stage) qualifiesNoun(s *sentence, k int) bool {
	if k++; k >= s.end || g.names[k] != 0 || g.isHead[k] || g.kinds[k]&stopWord != 0 {
		return false
	}
	t := &g.d.tokens[k]
	return t.kind == word && !t.upper && !notNoun(t.lower)
}

// servesHolder says whether token i is the noun for one of the family or the staff of whoever holds the
// office behind it, which is that person's only link to it: the wife of the Speaker of the Senate X, an
// assistant to the Prime Minister.
func (g *stage) servesHolder(i int) bool {
	const farthest = 3 // the … Prime Minister
	link := g.lower(i + 1)
	if link != "of" && link != "to" || holdersOwn[g.lower(i)] != link || i+2 >= len(g.d.tokens) || !articles[g.lower(i+2)] {
		return false
	}
	for k := i + 3; k < min(i+3+farthest, len(g.d.tokens)); k++ {
		t := &g.d.tokens[k]
		if t.kind != word {
			return false
		}
		if w := g.l.wordFacts("en", t); w.isHead && !w.head.plural {
			return true
		} else if !t.upper && w.kind&leftWord == 0 {
			return false
		}
	}
	return false
}

// kinOf says whether token i is the noun for one of a family whom a possessive ties to somebody without a
// name or to the holder of an office: the victim's brother, the Speaker's wife.
func (g *stage) kinOf(i int) bool {
	if i < 2 || !isPossessive(g.lower(i-1)) || holdersOwn[g.lower(i)] != "of" {
		return false
	}
	owner := &g.d.tokens[i-2]
	return owner.kind == word && (!owner.upper || g.l.wordFacts("en", owner).isHead)
}

// holdersOwn are such nouns, with the preposition behind them.
var holdersOwn = map[string]string{"wife": "of", "husband": "of", "widow": "of", "widower": "of", "spouse": "of", "son": "of", "daughter": "of", "brother": "of", "sister": "of", "assistant": "to"}
