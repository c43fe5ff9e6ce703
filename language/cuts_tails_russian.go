package language

import "strings"

// russianTails finds smaller things in a clause: to whom it was said, what stands between who acts and the
// verb for the course of what it was.
func (t *trimmer) russianTails(first, stop int) []stretch {
	out := append(t.audiences(stop), t.courseBetween(first, stop)...)
	out = append(out, t.furtherThings(first, stop)...)
	out = append(out, t.statesOfGuests()...)
	out = append(out, t.putIn(stop)...)
	return append(out, t.manners(first, stop)...)
}

// audiences finds to whom something was said, between the verb and what was said: «рассказал | журналистам|, что», and
// «также» there.
func (t *trimmer) audiences(stop int) []stretch {
	var out []stretch
	for i := t.s.first + 1; i+2 < stop; i++ {
		if !t.predicate(i-1) || !t.speech.is("ru", &t.d.tokens[i-1]) || t.d.quoted(t.d.tokens[i].start) {
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
		if subject && k > first+1 && (t.occasionAt(k) > 0 || t.at(k, courseWords) > 0 && !bounding[t.d.tokens[k].lower]) && t.d.tokens[k-1].kind == word && !t.isPreposition(k-1) {
			end := v
			for end > k+2 && t.modifies(end-1) {
				end--
			}
			if s := (stretch{k, end}); !t.limits(s) && !t.names(k, end) {
				return []stretch{s}
			}
			return nil
		}
		subject = subject || t.nominativeAt(k, v) || k == first && t.d.tokens[first].upper && t.isHouse(first)
	}
	return nil
}

// bounding open words that may bound what is told.
var bounding = setOf("согласно с наряду благодаря посредством")

// putIn finds an adverbial participle's clause put in between who acts and the verb: «спикер|, подводя итог,| поручил».
func (t *trimmer) putIn(stop int) []stretch {
	for i := t.s.first + 1; i+2 < stop; i++ {
		if t.comma(i) && gerunds[t.d.tokens[i+1].lower] && !t.d.quoted(t.d.tokens[i].start) {
			if end := t.resumes(i+1, stop); end > i && !t.limits(stretch{i, end}) {
				return []stretch{{i, end}}
			}
		}
	}
	return nil
}

// statesOfGuests finds a participle's clause in front of an office: «с | находящимся в Баку с визитом | спикером».
func (t *trimmer) statesOfGuests() []stretch {
	var out []stretch
	for _, r := range t.roles {
		for k := r.first - 2; k > t.s.first && k > r.first-maxAside && !t.parts(k) && !t.predicate(k); k-- {
			tok := &t.d.tokens[k]
			if tok.kind != word || tok.upper || !fullParticiple(tok.lower) || lasting.has(tok) || t.d.quoted(tok.start) {
				continue
			}
			s := stretch{k, r.first}
			if participleCases(tok.lower)&r.noun.cases&^plural != 0 && !t.limits(s) && !t.names(k, r.first) && !t.parts(k-1) {
				out = append(out, s)
			}
			break
		}
	}
	return out
}

// participleCases returns the cases of a full participle.
func participleCases(w string) kase {
	w, _ = strings.CutSuffix(w, "ся")
	switch {
	case strings.HasSuffix(w, "ий"), strings.HasSuffix(w, "ая"):
		return nominative
	case strings.HasSuffix(w, "его"):
		return genitive | accusative
	case strings.HasSuffix(w, "ему"):
		return dative
	case strings.HasSuffix(w, "им"):
		return instrumental
	case strings.HasSuffix(w, "ую"):
		return accusative
	case strings.HasSuffix(w, "ей"):
		return genitive | dative | instrumental | prepositional
	}
	return 0
}

// lasting begin participles that are part of an office.
var lasting = beginsWith("исполняющ", "бывш", "будущ", "следующ", "заведующ", "командующ", "управляющ", "ведущ", "текущ", "настоящ", "временн")

// manners finds with what kind of visit somebody came, and where two met: «отправится | с двухдневным
// визитом | в Тбилиси», «встретился | в Таврическом дворце | с председателем».
func (t *trimmer) manners(first, stop int) []stretch {
	var out []stretch
	for i := first + 1; i+2 < stop; i++ {
		switch t.d.tokens[i].lower {
		case "с", "в", "во", "на":
		default:
			continue
		}
		if t.d.quoted(t.d.tokens[i].start) {
			continue
		}
		end := t.visitKind(i, stop)
		if end == 0 {
			end = t.meetingPlace(i, stop)
		}
		if end > i {
			out = append(out, stretch{i, end})
		}
	}
	if len(out) > 0 && t.negates(first, stop) {
		return nil
	}
	return out
}

// visitKind returns where «с официальным визитом» ends that opens with token i, 0 if it is none.
func (t *trimmer) visitKind(i, stop int) int {
	if t.d.tokens[i].lower != "с" {
		return 0
	}
	k := i + 1
	for k < min(i+4, stop) && isRussianAdjective(t.d.tokens[k].lower) {
		k++
	}
	if k+1 < stop && (t.d.tokens[k].lower == "визитом" || t.d.tokens[k].lower == "поездкой") && t.isPreposition(k+1) {
		return k + 1
	}
	return 0
}

// meetingPlace returns where the place ends that opens with token i between a verb and with whom the subject met, 0
// if it is none.
func (t *trimmer) meetingPlace(i, stop int) int {
	if w := t.d.tokens[i].lower; w != "в" && w != "на" && w != "во" || !t.predicate(i-1) || t.told == nil || t.told[i]&tellsMeeting == 0 {
		return 0
	}
	for k := i + 1; k < min(i+5, stop); k++ {
		tok := &t.d.tokens[k]
		switch {
		case k > i+1 && (tok.lower == "с" || tok.lower == "со"):
			return k
		case tok.kind != word, t.d.inDate(tok.start), t.isPreposition(k), strings.HasSuffix(tok.lower, "местно"), tok.lower == "вместе", !places.on(tok.lower, 1), k == i+1 && !whereEndings.on(tok.lower, 1):
			return 0
		}
	}
	return 0
}

var (
	whereEndings = newEndings("е", "и", "ом", "ем", "ой", "ых", "их", "ах", "ях", "у", "о")
	places       = newEndings("е", "и", "ом", "ем", "ой", "ей", "ых", "их", "ах", "ях", "а", "я", "ы", "у", "о", "н")
)
