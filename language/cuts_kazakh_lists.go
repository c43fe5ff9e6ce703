package language

// One of several things in a row, in Kazakh.

// kazakhItems finds an item between the first and the last of a row, all in one case: «су,
// ⟦жол,⟧ байланыс және мектеп мәселелері».
func (t *trimmer) kazakhItems(m kazakhMarks, stop int) []stretch {
	if len(m.ands) == 0 {
		return nil
	}
	var out []stretch
	for _, i := range m.commas {
		if i == t.s.first || i+4 >= stop {
			continue
		}
		end := t.itemEnd(i+1, stop)
		if end == 0 || end+1 >= stop || t.counted(i) || !t.rowEnds(end, stop) || t.pointsTo(i+1) {
			continue
		}
		of := t.itemCase(i - 1)
		if of == 0 || of != t.itemCase(end-1) || t.names(i-1, i+1) != t.names(i+1, end) {
			continue
		}
		out = append(out, stretch{i, end})
	}
	return out
}

// rowEnds says whether the row goes on from the mark at token i to an "and", and is no part of a
// committee's name: «экология, туризм және спорт жөніндегі комиссиясы».
func (t *trimmer) rowEnds(i, stop int) bool {
	for t.comma(i) {
		if i = t.itemEnd(i+1, stop); i == 0 {
			return false
		}
	}
	for k := i + 1; k < min(i+maxAside, stop) && !t.parts(k); k++ {
		if t.d.tokens[k].lower == "тағы" || t.at(k, panelWords) > 0 {
			return false
		}
	}
	return true
}

// maxItem is how many words an item has at most.
const maxItem = 6

// itemEnd returns where the item ends that begins with token i: at the next comma, or at the
// word that joins the last one.
func (t *trimmer) itemEnd(i, stop int) int {
	for k := i; k < min(i+maxItem, stop); k++ {
		tok := &t.d.tokens[k]
		switch {
		case tok.text == ",", tok.lower == "және":
			if k == i {
				return 0
			}
			return k
		case tok.kind != word || t.d.quoted(tok.start) || kazakhConverb(tok.lower) || tok.function || kazakhAttributive(tok.lower):
			return 0
		}
	}
	return 0
}

// itemCase returns the case that token i has, 0 if it is no noun that can stand in a row.
func (t *trimmer) itemCase(i int) kase {
	tok := &t.d.tokens[i]
	if tok.kind != word || kazakhConverb(tok.lower) || kazakhAttributive(tok.lower) || t.predicate(i) || tok.function || t.dayAt(i) || endsWithAny(tok.lower, "са", "се", "сақ", "сек") || kazakhTellsThat(tok.lower) {
		return 0
	}
	if of := kazakhEnding(tok.lower); of != prepositional {
		return of
	}
	return 0
}

// counted says whether the sentence tells how many there are before the comma at token i.
func (t *trimmer) counted(i int) bool {
	for k := t.s.first; k < i; k++ {
		tok := &t.d.tokens[k]
		if (tok.kind == number || countWord("kk", tok)) && !t.dayAt(k) || tok.text == ":" {
			return true
		}
	}
	return false
}
