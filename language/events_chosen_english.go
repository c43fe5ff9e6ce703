package language

// chosen names whom the verb at token v elected or confirmed, its object from token first
// on: with the election of J. Bern, with the appointment of Nora Kravic ("confirmed the
// nomination of Dr. Nora Kravic"). Of several people the post tells more than the first of
// them: with the election of judges of the Supreme Court. ok is false if no person is named.
func (f *eventFinder) chosen(first, v int, link string) (name string, ok bool) {
	d := f.d
	one := d.sentences[d.sentenceAt(v)]
	var people []*mention
	end := d.pastNomination(first, one.end)
	for _, m := range f.c.at[d.sentenceAt(v)] {
		if m.first < first || m.office {
			continue
		}
		if d.cueBetween(end, m.first) || d.startsPost(end, m.first) || m.first > end+5 {
			break
		}
		people, end = append(people, m), m.end
	}
	switch len(people) {
	case 0:
		return "", false
	case 1:
		m := people[0]
		return link + " " + spacedOnce(d.text[d.tokens[m.first].start:d.tokens[m.end-1].end]), true
	}
	for k := end; k < min(one.end, end+2); k++ {
		if d.tokens[k].lower != "as" {
			continue
		}
		if stop := f.stopsAt(k+1, one.end); stop > k+1 {
			return link + " " + d.phrase(f.Reader, k+1, stop), true
		}
	}
	return "", true
}

// pastNomination is the token behind what is confirmed of somebody, from token k on: the
// nomination of | Nora Kravic.
func (d *document) pastNomination(k, end int) int {
	for j := k; j+1 < min(end, k+3); j++ {
		if nominations.has(d.tokens[j].lower) && d.tokens[j+1].lower == "of" {
			return j + 2
		}
	}
	return k
}

// nominations are what a house confirms, and what is left out of the name of its doing so.
var nominations = wordSet(`nomination nominations appointment appointments candidacy candidacies`)

// cueBetween says whether a verb stands in tokens [first, end).
func (d *document) cueBetween(first, end int) bool {
	for k := first; k < end; k++ {
		if d.cues[k] != noCue {
			return true
		}
	}
	return false
}

// startsPost says whether tokens [first, end) lead to the post or to others: as judges |,
// with the votes of |, after |.
func (d *document) startsPost(first, end int) bool {
	for k := first; k < end; k++ {
		if w := d.tokens[k].lower; w != "and" && (w == "as" || w == "to" || w == "with" || w == "in" || w == "(" || matterStops.has(w)) {
			return true
		}
	}
	return false
}
