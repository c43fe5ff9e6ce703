package language

import (
	"strings"
	"unicode/utf8"

	"minber/digest"
)

// travel reads a journey off a verb in the past with a place it led to: the
// deputy flew to Baku in March. Its name is put as a noun.
// The verb is one that goes says tells of a journey.
func (d *document) travel(r *Reader, one sentence, goes func(lang, w string) bool) (digest.Event, bool) {
	for i := one.first; i < one.end; i++ {
		if t := d.tokens[i]; t.kind != word || t.upper || !goes(d.lang, t.lower) || d.quoted(t.start) || d.cues[i] != wasCue {
			continue
		}
		var who, place string
		if d.lang == "kk" {
			who, place = d.kazakhTraveller(one, i)
		} else {
			who, place = d.traveller(r, one, i), d.destination(one, i+1)
		}
		if who == "" || place == "" {
			continue
		}
		e := digest.Event{Name: journey(d.lang, who, place), At: digest.Span{Start: one.span.start, End: d.tokens[i].end}}
		e.Date = d.pastDate(d.sentenceOf(one.span.start))
		return e, true
	}
	return digest.Event{}, false
}

// traveller returns who the verb at token v tells of: the subject of its clause,
// and where the verb stands right after a mark all that is before it.
func (d *document) traveller(r *Reader, s sentence, v int) string {
	for k := v - 1; k > max(s.first, v-cueReach); k-- {
		if !d.parts(k, s) {
			continue
		}
		if k == v-1 {
			return closed(d.phrase(r, s.first, k))
		}
		s.first = k + 1
		break
	}
	return d.subject(r, s, v+1)
}

// isTravel says whether a word is a verb for going on a journey.
func isTravel(lang, w string) bool {
	switch lang {
	case "en":
		switch w {
		case "traveled", "travelled", "visited", "flew", "toured", "journeyed":
			return true
		}
	case "ru":
		return startsWithAny(w, []string{"посетил", "побывал", "съездил", "летал", "вылетел", "вылетал", "слетал", "приезжал", "ездил"})
	case "kk":
		return startsWithAny(w, []string{"барған", "барды=", "сапарлаған", "сапарлады", "ұшып"})
	}
	return false
}

// destination returns the place after a verb of travel: Baku, "to Baku", «в
// Баку».
func (d *document) destination(s sentence, from int) string {
	k := from
	for n := 0; n < 5 && k+1 < s.end && (d.inDate(d.tokens[k].start) || d.word(k, s.first, s.end) == "back" || d.word(k, s.first, s.end) == "on"); n++ {
		k++
	}
	switch w := d.word(k, s.first, s.end); w {
	case "to", "in", "from", "в", "во", "из":
		k++
	}
	if k >= s.end || d.tokens[k].kind != word || !d.tokens[k].upper || allCaps(d.tokens[k].text) && utf8.RuneCountInString(d.tokens[k].text) > 3 {
		return ""
	}
	end := k + 1
	for end < s.end && end < k+3 && d.tokens[end].kind == word && d.tokens[end].upper && !d.inDate(d.tokens[end].start) {
		end++
	}
	place := d.text[d.tokens[k].start:d.tokens[end-1].end]
	if d.lang == "ru" && startsWithAny(d.tokens[from-1].lower, []string{"побывал", "находил", "гостил", "работал"}) {
		return russianAim(russianPlace(place))
	}
	return place
}

// russianAim turns a place's nominative into where a journey leads: в Москву.
func russianAim(p string) string {
	switch stem, last := p[:max(0, len(p)-2)], p[max(0, len(p)-2):]; last {
	case "а":
		return stem + "у"
	case "я":
		return stem + "ю"
	}
	return p
}

// kazakhTraveller returns who the sentence starts with, and the place in the
// dative before its verb at token v.
func (d *document) kazakhTraveller(s sentence, v int) (who, place string) {
	for k := v - 1; k > s.first && k > v-4; k-- {
		t := d.tokens[k]
		if t.upper && (strings.HasSuffix(t.lower, "ға") || strings.HasSuffix(t.lower, "ге") || strings.HasSuffix(t.lower, "қа") || strings.HasSuffix(t.lower, "ке")) {
			place = t.text
			break
		}
	}
	first := s.first
	for first < v && !(d.tokens[first].upper && first > s.first && d.tokens[first-1].kind == punct || first == s.first && d.tokens[first].upper && !strings.HasPrefix(d.word(first+1, s.first, s.end), "сал")) {
		first++
	}
	end := first
	for end < v && d.tokens[end].kind == word && d.tokens[end].upper {
		end++
	}
	if end-first < 2 {
		return "", ""
	}
	return d.text[d.tokens[first].start:d.tokens[end-1].end], place
}

// journey names a journey of somebody to a place.
func journey(lang, who, place string) string {
	switch lang {
	case "en":
		return "visit of " + strings.TrimPrefix(who, "The ") + " to " + place
	case "ru":
		return who + ": поездка в " + place
	}
	return who + ownerEnding(who) + " " + place + " сапары"
}

// ownerEnding is the ending that makes a name an owner.
func ownerEnding(name string) string {
	low := strings.ToLower(name)
	last, _ := utf8.DecodeLastRuneInString(low)
	front := strings.LastIndexAny(low, "әеёіөүэи") > strings.LastIndexAny(low, "аоұыуюя")
	ending := "дың"
	switch {
	case strings.ContainsRune("аәеёиоөуұүыіэюямнң", last):
		ending = "ның"
	case strings.ContainsRune("кқпстфхцчшщбвгд", last):
		ending = "тың"
	}
	if front {
		return strings.Replace(ending, "ы", "і", 1)
	}
	return ending
}
