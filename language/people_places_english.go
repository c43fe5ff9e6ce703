package language

// placeInEnglish says whether what looks like a name behind "in" is rather the place where
// something was: "received in Ain El-Sahel the ambassador", "talks in Rio de Janeiro on Monday".
// Somebody in whom others trust, or who was sworn in, is one, and so is whose surname stands
// alone elsewhere in the text.
func (g *stage) placeInEnglish(s *sentence, n nameSpan) bool {
	in := n.first - 1
	if g.d.lang != "en" || n.first == s.first || n.end-n.first < 2 {
		return false
	}
	if in > s.first && saintOfTown.has(g.lower(in)) {
		in-- // in San Pedro Sula
	}
	if g.lower(in) != "in" || g.seenAlone(n.end-1) && !g.particle(n.end-2) {
		return false
	}
	if next := g.at(s, n.end); isPossessive(next) || isApostropheToken(next) || in == s.first && next != "," {
		return false
	}
	before := g.at(s, in-1)
	return in == s.first || g.names[in-1] != 0 || !trustsIn.has(before) && !ofPersonIn.has(before) && !endsWithAny(before, "est", "ested")
}

// saintOfTown open the names of towns.
var saintOfTown = wordSet("san santa santo são sao")

// trustsIn are the verbs and nouns that have somebody behind "in".
var trustsIn = wordSet(`confidence trust faith belief hope hopes pride confide confided confiding believe believes believed believing trusts trusted
	interested disappointed confident invest invested see sees saw seen seeing find finds found finding have has had having
	lost lies lay rests rested embodied vested personified represented change doubt doubts quality talent leader partner ally friend champion`)

// ofPersonIn are the verbs of which "in" is a part, in front of their object.
var ofPersonIn = wordSet("swore sworn swear swears swearing brought bring brings bringing called call calls calling voted ushered drafted roped let sent invited pulled dragged taken take took")
