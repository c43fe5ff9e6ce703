package language

// ownsOfficeBehind says whether the English noun of an office at token h only tells whose the office
// behind it is: the governor's spokesman, the president's chief of staff, the minister's wife. Who
// holds that one holds nothing of the first. A counterpart or guest is whom the holder meets, and at
// somebody's request an officer acts who need not be his or her own.
func (g *stage) ownsOfficeBehind(s *sentence, h int) bool {
	const longest = 4 // words: foreign policy press secretary
	if g.d.lang != "en" || g.heads[h].class == "peer" || !isPossessive(g.at(s, h+1)) && (h+1 >= s.end || !g.pluralApostrophe(h+1)) || g.heads[h].plural == isPossessive(g.at(s, h+1)) {
		return false
	}
	for k := h + 2; k < min(s.end, h+2+longest); k++ {
		t := &g.d.tokens[k]
		switch {
		case g.names[k] != 0 || t.kind != word || behalfNoun.has(t.lower) || facesOwner.has(t.lower) || nobodysOffice.has(t.lower) || g.kinds[k]&stopWord != 0 && g.kinds[k]&leftWord == 0:
			return false
		case g.isHead[k] && !g.prefixHead(s, k):
			return !g.heads[k].plural && g.heads[k].class != "peer"
		}
	}
	return false
}

// nobodysOffice are nouns for what somebody is to the holder of an office, and no office of their own.
var nobodysOffice = wordSet("friend boss rival opponent partner companion neighbour neighbor ally critic caller adversary foe")

// behalfNoun are the nouns for what somebody has another one do.
var behalfNoun = wordSet("request invitation initiative order orders behest suggestion proposal instruction recommendation absence presence behalf favour favor words opinion")

// englishHead reads the noun of an English office at token i that is one only with the word in front: a
// presiding officer, an opposite number, the first lady, the Speaker's wife.
func (g *stage) englishHead(i int) {
	class, nom, before := "expert", g.lower(i), g.lower(i-1)
	switch {
	case nom == "number" && before == "opposite":
		class, nom = "peer", "counterpart"
		g.kinds[i-1] |= leftWord
	case g.servesHolder(i), g.kinOf(i):
	case (nom == "lady" || nom == "gentleman") && before == "first":
		g.kinds[i-1] = leftWord
	case nom == "officer" && before == "presiding":
		class, nom = "chair", "presiding officer"
		g.kinds[i-1] |= leftWord
	default:
		return
	}
	g.heads[i], g.isHead[i] = headForm{class: class, nom: nom, cases: anyCase}, true
}

// ownsBody says whether the small noun at token i owns a body: the country's (Shura) Council, the
// company's legal department.
func (g *stage) ownsBody(s *sentence, i int) bool {
	if g.isHead[i] || g.kinds[i]&stopWord != 0 || notNoun(g.lower(i)) || !isPossessive(g.at(s, i+1)) {
		return false
	}
	for k := i + 2; k < s.end && k < i+6 && g.d.tokens[k].kind == word && g.names[k] == 0; k++ {
		if g.isOrg(k) || g.parliamentAt(k) {
			return true
		}
	}
	return false
}
