package language

// namesGoOn returns where the name of an English panel ends whose subjects are a
// list: Committee on Culture, Information, Tourism and Sport.
func (d *document) namesGoOn(k, end int) int {
	if k >= end || d.tokens[k].text != "," || !d.tokens[k-1].upper {
		return k
	}
	for j := k; j < min(end, k+12); j++ {
		t := d.tokens[j]
		switch {
		case t.lower == "and" && j+1 < end && d.tokens[j+1].upper && d.tokens[j+1].kind == word:
			for j++; j < end && d.tokens[j].upper && d.tokens[j].kind == word; j++ {
			}
			return j
		case t.text == "," && j+1 < end && (d.tokens[j+1].upper || d.tokens[j+1].lower == "and"), t.upper && t.kind == word:
		default:
			return k
		}
	}
	return k
}

// countriesGoOn returns where the English phrase that ends before token k with a country ends
// whose countries are a list: speakers of Kenya | , Uganda and Rwanda.
func (f *eventFinder) countriesGoOn(k, end int) int {
	if f.d.lang != "en" || k < 1 || k+1 >= end || f.c.g.place[k-1] == "" || f.c.g.place[k+1] == "" {
		return k
	}
	return f.d.namesGoOn(k, end)
}

// subjectsGoOn returns where the name of an English panel ends whose subjects, written
// small, are a list: the committee on labour, family and social policy.
func (d *document) subjectsGoOn(from, k, end int) int {
	if w := d.word(from, from, end); w != "on" && w != "for" {
		return k
	}
	for j, words := k, 0; j < end && j < k+9; j++ {
		switch t := &d.tokens[j]; {
		case t.lower == "and" && j+1 < end || t.text == "," && words < 4:
			words = 0
			if j > k && d.tokens[j-1].lower == "and" {
				return k
			}
			if t.lower == "and" && d.word(j+1, j, end) == "on" { // on agrarian issues and on ecology
				j++
			}
		case t.kind != word || t.upper || t.function || d.cues[j] == wasCue || irregularPasts.has(t.lower):
			if words > 0 && d.joinedBack(k, j) {
				return j
			}
			return k
		default:
			words++
		}
	}
	return k
}

// subjectsBefore returns where the phrase of an English panel begins that has several
// subjects before its noun: the Senate's | lands and environment committee, the health,
// labour and social policy committee. Only an article or an owner before them tells that
// they are of the one panel.
func (f *eventFinder) subjectsBefore(one sentence, first, head int) int {
	d := f.d
	if first-3 < one.first || first >= head || d.tokens[first-1].lower != "and" {
		return first
	}
	for k := first - 2; k >= max(one.first, first-9); k-- {
		switch t := &d.tokens[k]; {
		case t.lower == "the" || t.lower == "its" || t.lower == "a" || t.lower == "our" || t.lower == "their":
			if k == first-2 {
				return first
			}
			return k + 1
		case isPossessive(t.lower):
			if k == first-2 {
				return first
			}
			owner, _ := d.nounPhrase(one, k-1)
			return min(owner, k-1)
		case t.text == "," && k < first-2:
		case t.kind != word || t.function || f.c.g.names[k] != 0 || f.c.g.isHead[k] || d.cues[k] == wasCue || isMember("en", t.lower) || areMembers("en", t.lower):
			return first
		}
	}
	return first
}

// houseOwned returns where the name of an English panel ends whose house is told with the
// country that owns it: the accounts committee of Zambia | 's National Assembly.
func (f *eventFinder) houseOwned(one sentence, from, end int) int {
	d := f.d
	if end+1 >= one.end || end < from+2 || !isPossessive(d.tokens[end].text) || d.tokens[from].lower != "of" {
		return end
	}
	n := f.sitterWords(end + 1)
	if n == 0 {
		return end
	}
	for end += 1 + n; end < one.end && d.tokens[end].kind == word && d.tokens[end].upper && f.sitterWords(end) > 0; end++ {
	}
	return end
}

// joinedBack says whether "and" stands before the last words of tokens [k, j).
func (d *document) joinedBack(k, j int) bool {
	for n := j - 1; n >= max(k, j-4); n-- {
		if d.tokens[n].lower == "and" {
			return true
		}
	}
	return false
}

// beforeOwned returns where an English phrase from token k ends before what it
// owns or is to do.
func (d *document) beforeOwned(k, end int) int {
	for ; k < end; k++ {
		if t := d.tokens[k]; t.text == "’s" || t.text == "'s" || t.lower == "to" {
			return k
		}
	}
	return end
}

// beforeTown returns where the name of an English house ends, whose phrase from token k
// on tells where it sat: the Latin American Parliament | in Panama City.
func (f *eventFinder) beforeTown(k, end int) int {
	for ; k+1 < end; k++ {
		if f.d.tokens[k].lower == "in" && (f.c.g.place[k+1] != "" || f.c.g.town[k+1] != "") {
			return k
		}
	}
	return end
}
