package language

// russianTails finds smaller things in a clause: to whom it was said, what stands between who acts and the
// verb for the course of what it was.
func (t *trimmer) russianTails(first, stop int) []stretch {
	return append(t.audiences(stop), t.courseBetween(first, stop)...)
}

// audiences finds to whom something was said, between the verb and what was said: «рассказал | журналистам|, что», and
// «также» there.
func (t *trimmer) audiences(stop int) []stretch {
	var out []stretch
	for i := t.s.first + 1; i+2 < stop; i++ {
		if !t.speech.is("ru", &t.d.tokens[i-1]) || t.d.quoted(t.d.tokens[i].start) {
			continue
		}
		n := t.at(i, audienceWords)
		if n == 0 && t.d.tokens[i].lower == "также" {
			n = 1
		}
		if n == 0 || i+n+1 >= stop {
			continue
		}
		end := i + n
		if t.comma(end) && ownContent[t.d.tokens[end+1].lower] || t.d.tokens[end].lower == "о" || t.d.tokens[end].lower == "об" || t.d.tokens[end].text == ":" {
			out = append(out, stretch{i, end})
		}
	}
	return out
}

// courseBetween finds words for the course or the occasion of what it was between a subject of any kind
// and its verb: «Ассамблея | на пленарном заседании в Таврическом дворце | приняла».
func (t *trimmer) courseBetween(first, stop int) []stretch {
	v := t.verbIn(first, stop)
	if v == stop || v-first > 2*maxAside || t.goesOn(first, v) {
		return nil
	}
	subject := false
	for k := first; k+2 < v; k++ {
		if subject && k > first+1 && (t.occasion(k) > 0 || t.at(k, courseWords) > 0 && !bounding[t.d.tokens[k].lower]) && t.d.tokens[k-1].kind == word && !t.isPreposition(k-1) {
			end := v
			for end > k+2 && t.modifies(end-1) {
				end--
			}
			if s := (stretch{k, end}); !t.limits(s) && !t.names(k, end) {
				return []stretch{s}
			}
			return nil
		}
		subject = subject || t.subjectAt(k, v) || k == first && t.d.tokens[first].upper && t.isHouse(first)
	}
	return nil
}

// bounding open words that may bound what is told.
var bounding = setOf("согласно с наряду благодаря посредством")
