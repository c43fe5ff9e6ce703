package language

// pastShortName is behind the short name in brackets that an English body has behind an office of
// several, and behind what they do for it: the co-rapporteurs of the Assembly (PACE) for the monitoring
// of Moldova, A and B.
func (g *stage) pastShortName(s *sentence, i int) int {
	const longest = 12 // words
	if g.d.lang != "en" || g.at(s, i) != "(" || g.at(s, i+2) != ")" || !allCaps(g.d.tokens[i+1].text) {
		return i
	}
	i += 3
	if low := g.at(s, i); low != "for" && low != "on" {
		return i
	}
	for k := i; k < min(s.end, i+longest) && g.names[k] == 0; k++ {
		if g.lower(k) == "," {
			return k
		}
	}
	return i
}

// pastUnread returns where the next name of a list stands whose name at token i
// nobody could read, capitals and what may stand between them; i itself if none
// does.
func (c *cast) pastUnread(s *sentence, si, i int) int {
	g := c.g
	if i >= s.end || !g.d.tokens[i].upper || g.isHead[i] || g.place[i] != "" {
		return i
	}
	for k := i + 1; k < s.end && k < i+6; k++ {
		if listJoint.has(g.lower(k)) && c.nameAt(si, k+1) != nil {
			return k + 1
		}
		if !g.d.tokens[k].upper && !g.particle(k) {
			break
		}
	}
	return i
}

// pastBecoming returns the token behind the verb of becoming at token i, i
// itself if there is none: «заместителями стали А и Б».
func (g *stage) pastBecoming(s *sentence, i int) int {
	k := i
	for k < s.end && k < i+4 && (appointed(g.d.lang, g.lower(k)) || becomingAid.has(g.lower(k))) {
		k++
	}
	if k > i && (appointed(g.d.lang, g.lower(k-1)) || becomingAid.has(g.lower(k-1))) {
		return k
	}
	return i
}

// pastBrackets returns the token behind the brackets that open at token i, i
// itself if none do: «А («Аманат») и Б (ОСДП)»; or behind where somebody is from: "A
// of Liège, B and C".
func (g *stage) pastBrackets(s *sentence, i int) int {
	if low := g.at(s, i); (low == "of" || low == "from" || low == "из") && i+1 < s.end && g.d.tokens[i+1].upper {
		k := i + 1
		for k < s.end && k < i+4 && g.d.tokens[k].upper && g.names[k] == 0 {
			k++
		}
		if k < s.end && listJoint.has(g.lower(k)) {
			return k
		}
	}
	if g.at(s, i) != "(" {
		return i
	}
	for k := i + 1; k < s.end && k < i+9; k++ {
		if g.d.tokens[k].text == ")" {
			return k + 1
		}
	}
	return i
}
