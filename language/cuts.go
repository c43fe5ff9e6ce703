package language

// cuts returns where a sentence may end without losing its grammar, as token
// ends: at its own end, before a clause that only adds or attributes, and
// between the items of a list of examples.
func (d *document) cuts(s sentence) []int {
	out := []int{s.end}
	if d.lang == "kk" {
		return append(out, d.attributionCut(s)...)
	}
	listing, words := false, 0
	for i := s.first; i+1 < s.end; i++ {
		t := d.tokens[i]
		if t.kind == word {
			words++
		}
		if t.kind != punct || words < 5 || d.quoted(t.start) {
			continue
		}
		next := d.tokens[i+1].lower
		switch {
		case t.text == "," && (startsExamples(next) || next == "в" && i+3 < s.end && d.tokens[i+2].lower == "том" && d.tokens[i+3].lower == "числе"):
			listing = true
			out = append(out, i)
		case t.text == "," && listing:
			out = append(out, i)
		case t.text == "," && (addsClause(next) || d.attributesFrom(i+1, s.end)), t.text == ";":
			if !d.open(s.first, i) && !d.goesOn(i+1, s.end) {
				out = append(out, i)
			}
		}
	}
	return out
}

// attributionCut finds «…, деп хабарлайды агенттік» at a sentence's end.
func (d *document) attributionCut(s sentence) []int {
	for i := s.end - 1; i > s.first+4; i-- {
		if i+2 < s.end && d.tokens[i].text == "," && d.tokens[i+1].lower == "деп" {
			switch d.tokens[i+2].lower {
			case "хабарлайды", "хабарлады", "жазады", "жазды":
				return []int{i}
			}
		}
	}
	return nil
}

// attributesFrom says whether the rest of a sentence tells which medium
// reports it.
func (d *document) attributesFrom(i, end int) bool {
	for j := i; j < end && j < i+3; j++ {
		switch d.tokens[j].lower {
		case "передает", "передаёт", "сообщает", "сообщают", "сообщили", "пишет", "reports", "информирует", "передают", "кабарлайт":
			return true
		}
	}
	return false
}

// goesOn says whether the main clause goes on after the inserted one that
// starts at token i: "a delegation led by the chair, who …, concluded its visit".
func (d *document) goesOn(i, end int) bool {
	for k := i; k+1 < end; k++ {
		if d.tokens[k].text != "," && !isDash(d.tokens[k].text) {
			continue
		}
		next := d.tokens[k+1]
		if next.kind == word && (d.lang == "en" && englishVerb(next.lower) || d.lang == "ru" && verbLike(next.lower)) {
			return true
		}
	}
	return false
}

// open says whether a cut at token i would leave the sentence's main clause
// unsaid: it opened with a subordinate one.
func (d *document) open(first, i int) bool {
	switch d.tokens[first].lower {
	case "if", "when", "while", "although", "as", "after", "before", "since", "having", "если", "когда", "хотя", "чтобы", "как", "после", "поскольку", "в":
		commas := 0
		for j := first; j < i; j++ {
			if d.tokens[j].text == "," {
				commas++
			}
		}
		return commas == 0
	}
	return false
}

func startsExamples(w string) bool { return w == "including" || w == "включая" }

func addsClause(w string) bool {
	switch w {
	case "which", "who", "whose", "while", "where", "but", "although", "though", "adding", "as", "because", "with", "after", "however", "expressing", "saying",
		"который", "которая", "которое", "которые", "которого", "которой", "которых", "которую", "где", "чтобы", "поскольку", "однако", "но", "а", "хотя", "отметив", "добавив", "при", "когда", "тогда", "так":
		return true
	}
	return false
}

// quoted says whether an offset is inside a quotation.
func (d *document) quoted(at int) bool {
	for _, q := range d.quotes {
		if q.start > at {
			return false
		}
		if at < q.end {
			return true
		}
	}
	return false
}
