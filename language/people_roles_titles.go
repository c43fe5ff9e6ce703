package language

// What may stand between an office and the name of who holds it.

// pastTitles returns the first token from i on that is no form of address:
// between an office and a name stand Mr, Sheikh, Tan Sri, H.E.
func (g *stage) pastTitles(s *sentence, i int) int {
	for i < s.end && g.names[i] == 0 {
		switch low := g.lower(i); {
		case honorific.has(low), (low == "the" || low == "his" || low == "her" || low == "your") && honorific.has(g.at(s, i+1)), low == "." && i > s.first && (honorific.has(g.lower(i-1)) || len(g.lower(i-1)) == 1):
			i++
		case orderTitle.has(low) && g.d.tokens[i].upper && i+1 < s.end && g.names[i+1] != 0, low == "." && i > s.first && g.lower(i-1) == "fr":
			i++ // the parish priest, Father X
		case low == "(" && retired.has(g.at(s, i+1)) && i > s.first && (g.lower(i-1) == "." || shortRanks.has(g.lower(i-1))):
			for i += 2; g.at(s, i) == "." || g.at(s, i) == ")"; {
				i++ // Lt. Gen. (Retd.) X
			}
		case low == "h" && g.at(s, i+1) == "." && g.at(s, i+2) == "e":
			i += 3
		case g.whereServing(s, i) > 0:
			i += g.whereServing(s, i)
		case (low == "'" || low == "’" || low == "‘" || low == "ʻ") && i+1 < s.end && g.names[i+1] != 0 && (g.d.tokens[i].end == g.d.tokens[i+1].start || i > s.first && honorific.has(g.lower(i-1))):
			i++ // the letter that names of the Pacific and of southern Africa begin with
		case low == "(" && g.at(s, i+2) == ")" && allCaps(g.d.tokens[i+1].text):
			i += 3 // Secretary General of the Parliamentary Assembly of the Mediterranean (PAM) X
		case g.d.tokens[i].kind == number && i+2 < s.end && isDash(g.lower(i+1)) && agedWord(g.lower(i+2)):
			i += 3
		case g.d.tokens[i].kind == number && ageWord.has(g.at(s, i+1)):
			i++
		case isDash(low) && insetWord.has(g.at(s, i+1)) && g.dashBehind(s, i+2) > 0:
			i = g.dashBehind(s, i+2) + 1 // эксперт Счетной палаты – ныне Высшей аудиторской палаты – X
		case ageWord.has(low) && i > s.first && g.d.tokens[i-1].kind == number:
			i++
		default:
			return i
		}
	}
	return i
}

// insetWord open what is said between dashes of the body in front of them.
var insetWord = wordSet("ныне теперь сейчас now formerly")

// dashBehind is the dash that closes an inset at or a few tokens behind token i, with no mark
// between; 0 if none does.
func (g *stage) dashBehind(s *sentence, i int) int {
	const longest = 8
	for k := i; k < min(s.end, i+longest) && g.names[k] == 0; k++ {
		switch {
		case isDash(g.lower(k)):
			return k
		case g.d.tokens[k].kind == punct:
			return 0
		}
	}
	return 0
}

// orderTitle are how those of an order or the clergy are called in front of the name.
var orderTitle = wordSet("father sister brother fr")

// pastOrigin returns where the name behind a Russian office can start whose
// words for where somebody comes from are none of its own: «раввин из Ниццы X»,
// «учитель истории из Аягоза Y».
func (c *cast) pastOrigin(s *sentence, si int, r *roleSpan) int {
	g := c.g
	if g.at(s, r.end) != "из" {
		return r.end
	}
	for i := r.end + 2; i < s.end && i < r.end+4 && g.d.tokens[i-1].upper && g.names[i-1] == 0; i++ {
		if c.nameAt(si, i) != nil {
			if r.country == "" {
				r.country, r.weak = g.place[i-1], true
			}
			return i
		}
	}
	return r.end
}

// pastQuality returns where the name behind an office that ends before token i can start when
// words for whose land or town he or she is from, or for the dead, stand between:
// «генеральный секретарь, грек X», «депутат, баянөлгейлік Y», "the then Speaker, the
// late Z"; i itself if none do.
func (c *cast) pastQuality(s *sentence, si, i int) int {
	g := c.g
	k := i
	if g.at(s, k) == "," {
		k++
	}
	from := k
	for k < s.end && k < from+3 && g.names[k] == 0 && g.quality(k, k > i) {
		k++
	}
	if k > from && c.nameAt(si, g.pastTitles(s, k)) != nil {
		return k
	}
	if from > i && from < s.end && g.d.lang != "en" && g.d.tokens[from].kind == number && c.nameAt(si, g.pastTitles(s, from)) != nil {
		return from // депутат, 84-летний X; депутат, 74 жастағы X
	}
	return i
}

// quality says whether the word at token k tells of somebody named behind it where he or
// she is from, or that he or she is dead.
func (g *stage) quality(k int, apart bool) bool {
	low := g.lower(k)
	switch {
	case deadWords.has(low):
		return true
	case g.d.lang == "ru":
		return !g.d.tokens[k].upper && (g.l.atlas.demonym(low) != "" || g.countryman(k) || apart && g.place[k] != "" && g.bodyAt[k] == nil && !endsWithAny(low, "ий", "ая", "ого", "ой", "ому", "ую", "ским", "ском"))
	case g.d.lang == "kk":
		return apart && endsWithAny(low, "лық", "лік", "дық", "дік", "тық", "тік") && !g.isHead[k] && g.kinds[k]&orgWord == 0
	}
	return apart && (g.place[k] != "" && g.bodyAt[k] == nil && !g.capit[k] || endsWithAny(low, "-based", "-born"))
}

// deadWords call somebody dead in front of the name, with what goes before them.
var deadWords = wordSet("the late deceased ныне покойный покойная покойного покойной покойному покойным марқұм")
