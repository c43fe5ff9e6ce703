package language

import "strings"

// defines says whether a sentence only says what something is: Это – первый
// форум с 2019 года.
func (d *document) defines(s sentence) bool {
	w := d.tokens[s.first].lower
	return (w == "это" || w == "бұл") && s.first+1 < s.end && isDash(d.tokens[s.first+1].text)
}

// isFormal says whether a noun is for a sitting of a parliament: worth listing
// wherever it is told.
func isFormal(w string) bool {
	for _, stem := range [...]string{"session", "sitting", "hearing", "plenary", "заседани", "слушани", "правительственн", "отырыс", "тыңдау", "үкімет"} {
		if strings.HasPrefix(w, stem) {
			return true
		}
	}
	return false
}

// isDeed says whether a word is a verb for what a whole parliament does, or
// for several coming together.
func isDeed(lang, w string) bool {
	switch lang {
	case "en":
		switch w {
		case "passed", "passes", "approved", "approves", "adopted", "adopts", "rejected", "rejects", "voted", "elected", "ratified", "backed", "refused", "supported", "agreed", "gathered", "convened", "met":
			return true
		}
	case "ru":
		for _, v := range [...]string{"избрал", "проголосовал", "собрал", "ратифицировал", "отклонил", "утвердил", "выразил довер"} {
			if strings.HasPrefix(w, v) {
				return true
			}
		}
	case "kk":
		for _, v := range [...]string{"қабылдады", "мақұлдады", "сайланды", "сайлады", "ратификациялады", "жиналды", "бас қосты"} {
			if w == v {
				return true
			}
		}
	}
	return false
}

// bilateral says whether the noun at token i tells of a meeting with or between
// persons: that is no event.
func (d *document) bilateral(s sentence, first, i, end int) bool {
	if !isEncounter(d.tokens[i].lower) {
		return false
	}
	if d.lang == "kk" {
		for k := first; k < i; k++ {
			if kazakhPeople(d.tokens[k]) {
				return false
			}
		}
		return true
	}
	for k := i + 1; k < min(s.end, end+1); k++ {
		switch d.tokens[k].lower {
		case "with", "с", "со":
			return k+1 >= s.end || !severalPeople(d.lang, d.tokens[k+1])
		case "between", "между":
			return true
		}
	}
	return i > s.first && (d.tokens[i-1].lower == "separate" || d.tokens[i-1].lower == "bilateral")
}

// severalPeople says whether a word is for people of a kind: with voters,
// с аграриями.
func severalPeople(lang string, t token) bool {
	if t.upper {
		return false
	}
	if lang == "en" {
		return nounPlural(t.lower)
	}
	return strings.HasSuffix(t.lower, "ами") || strings.HasSuffix(t.lower, "ями")
}

// kazakhPeople says whether a word is for people of a kind, as owners of a
// meeting or partners in it: басшыларының, фермерлермен.
func kazakhPeople(t token) bool {
	if t.upper {
		return false
	}
	for _, e := range [...]string{"ларының", "лерінің", "дарының", "дерінің", "тарының", "терінің", "лармен", "лермен", "дармен", "дермен", "тармен", "термен", "ларымен", "лерімен", "дарымен", "дерімен"} {
		if strings.HasSuffix(t.lower, e) {
			return true
		}
	}
	return false
}

// headed says whether the noun at token i, in capitals, is an organisation's: an
// office of it stands before the phrase at token first.
func (d *document) headed(first, i int) bool {
	if d.lang != "en" || !d.tokens[i].upper {
		return false
	}
	for k := max(0, first-3); k < first; k++ {
		if startsWithAny(d.tokens[k].lower, []string{"president=", "chair", "secretary=", "member", "director=", "head=", "general="}) {
			return true
		}
	}
	return false
}

// prepared says whether a word before the phrase at token first tells that the
// event is only being prepared for.
func (d *document) prepared(s sentence, first int) bool {
	for k := max(s.first, first-3); k < first; k++ {
		w := d.tokens[k].lower
		if startsWithAny(w, []string{"prepar", "ahead=", "asked=", "propos", "request", "подготов", "готов", "преддверии=", "предлож", "дайындық", "қарсаңында="}) || w == "накануне" && !d.inDate(d.tokens[k].start) {
			return true
		}
	}
	return false
}

// isEncounter says whether a noun is for an encounter of persons rather than a
// gathering.
func isEncounter(w string) bool {
	return startsWithAny(w, []string{"meeting", "talks", "negotiat", "встреч", "переговор", "кездесу", "келіссөз", "consultations"})
}

// isVote says whether a noun is for an election or a referendum, which a text
// that names no day of it only mentions.
func isVote(w string) bool {
	return startsWithAny(w, []string{"election", "referendum", "выбор", "референдум", "сайлау"})
}
