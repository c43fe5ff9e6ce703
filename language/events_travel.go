package language

import (
	"strings"
	"unicode/utf8"

	"minber/digest"
)

// endsInAim says whether a Kazakh word is in the dative.
func endsInAim(w string) bool {
	return strings.HasSuffix(w, "ға") || strings.HasSuffix(w, "ге") || strings.HasSuffix(w, "қа") || strings.HasSuffix(w, "ке") || strings.HasSuffix(w, "на") || strings.HasSuffix(w, "не")
}

// travel reads a journey off a verb: the delegation arrived in Baku, депутат
// побывала в Костанае, сенатор Ақтөбеге барды.
func (f *eventFinder) travel(s int) (occasion, bool) {
	d, one := f.d, f.d.sentences[s]
	for i := one.first; i < one.end; i++ {
		t := d.tokens[i]
		if t.kind != word || t.upper || d.quoted(t.start) || !startsWithAny(t.lower, travelVerbs[d.lang]) || d.cues[i] != wasCue && !isStaying(t.lower) && t.lower != "барып" {
			continue
		}
		aim, place := f.destination(one, i)
		if aim == "" {
			continue
		}
		who := f.delegationIn(s)
		if who == "" {
			who = f.membersBefore(one, i)
		}
		if who == "" {
			who = f.travellerIn(s, i)
		}
		if who == "" {
			continue
		}
		return occasion{
			kind: journey, owner: who, aim: aim, place: place, date: d.pastDate(s), held: true, own: true,
			at: digest.Span{Start: one.span.start, End: t.end},
		}, true
	}
	return occasion{}, false
}

// isStaying says whether a word tells of a stay, in the present.
func isStaying(w string) bool {
	return startsWithAny(w, []string{"находится=", "находятся=", "гостит=", "visiting=", "touring="})
}

// travelVerbs are beginnings of verbs for going on a journey and being on one.
var travelVerbs = map[string][]string{
	"en": {"traveled=", "travelled=", "visited=", "flew=", "toured=", "journeyed=", "arrived=", "visiting=", "touring=", "paid=", "returned=", "back="},
	"ru": {"посетил", "побывал", "съездил", "летал", "вылетел", "вылетал", "прилетел", "слетал", "приезжал", "ездил", "прибыл", "приехал", "находится=", "находятся=", "гостит=", "гостил", "отправился=", "отправилась=", "отправились=", "объехал", "вернул", "возвратил"},
	"kk": {"барып=", "барды=", "барған=", "сапарлаған", "сапарлады", "келді=", "келген=", "ұшып", "аралады", "жетті=", "оралды", "қайтты="},
}

// destination returns the place that a verb of travel at token v leads to, as
// part of a name and as a place.
func (f *eventFinder) destination(s sentence, v int) (aim, place string) {
	d := f.d
	if d.lang == "kk" {
		for k := v - 1; k > max(s.first-1, v-5); k-- {
			if t := d.tokens[k]; k > s.first && !t.upper && isRegion(t.lower) && endsInAim(t.lower) && d.tokens[k-1].upper {
				place = d.text[d.tokens[k-1].start:t.end]
				return place, kazakhBody(place)
			}
			if t := d.tokens[k]; t.upper && endsInAim(t.lower) && f.c.g.names[k] == 0 && !f.isSitter(k) {
				return t.text, kazakhBody(t.text)
			} else if t.upper && endsInSource(t.lower) && f.c.g.names[k] == 0 {
				place = kazakhBody(t.text)
				return kazakhAim(place), place
			}
		}
		return "", ""
	}
	back := startsWithAny(d.tokens[v].lower, []string{"returned=", "back=", "вернул", "возвратил"})
	k := v + 1
	for n := 0; n < 4 && k+1 < s.end && (d.inDate(d.tokens[k].start) || weekdayOf(d.tokens[k].lower) > 0 || startsWithAny(d.tokens[k].lower, []string{"back=", "on=", "в=", "во=", "сегодня=", "вчера=", "this=", "week="}) && !d.tokens[k+1].upper); n++ {
		k++
	}
	prep := ""
	switch w := d.word(k, s.first, s.end); w {
	case "to", "in", "в", "во", "from", "из":
		prep = w
		k++
		if d.word(k, s.first, s.end) == "the" {
			k++
		}
	}
	if back != (prep == "from" || prep == "из") {
		return "", "" // back home
	}
	if k >= s.end || prep == "" && d.lang == "ru" && !startsWithAny(d.tokens[v].lower, []string{"посетил", "объехал"}) {
		return "", ""
	}
	end := k
	for end < s.end && end < k+4 && d.tokens[end].kind == word && !d.inDate(d.tokens[end].start) && f.c.g.names[end] == 0 && (d.tokens[end].upper || d.lang == "ru" && end > k && isRegion(d.tokens[end].lower) || d.lang == "en" && end > k && isRegion(d.tokens[end].lower)) {
		end++
	}
	if end == k || f.isSitter(k) || f.isSitter(end-1) || d.lang == "en" && end < s.end && d.tokens[end].kind == word && !d.tokens[end].function && !d.inDate(d.tokens[end].start) && weekdayOf(d.tokens[end].lower) == 0 {
		return "", ""
	}
	name := d.text[d.tokens[k].start:d.tokens[end-1].end]
	if d.lang == "en" {
		return "to " + name, name
	}
	if back {
		place = russianSource(name)
		return "в " + russianAim(place), place
	}
	place = russianPlace(name)
	if staysIn(d.tokens[v].lower) {
		return "в " + russianWhither(place), place
	}
	return "в " + name, russianAimless(name)
}

// endsInSource says whether a Kazakh word tells from where.
func endsInSource(w string) bool {
	for _, e := range [...]string{"нан", "нен", "дан", "ден", "тан", "тен"} {
		if strings.HasSuffix(w, e) && kazakhBody(w) != w {
			return true
		}
	}
	return false
}

// kazakhAim puts a place into the dative: Алматыға, Минскіге.
func kazakhAim(place string) string {
	low := strings.ToLower(place)
	front, _ := kkFront(low)
	ending := "ға"
	if kkSound(low)&voiceless != 0 {
		ending = "қа"
	}
	if front {
		ending = strings.NewReplacer("ғ", "г", "қ", "к", "а", "е").Replace(ending)
	}
	return place + ending
}

// russianSource is the nominative of where somebody came back from: Минска is
// Минск, Москвы Москва, Монголии Монголия.
func russianSource(p string) string {
	for _, e := range [...]struct{ from, to string }{{"ии", "ия"}, {"ы", "а"}, {"ска", "ск"}, {"да", "д"}, {"на", "н"}, {"ра", "р"}, {"та", "т"}, {"ая", "ай"}, {"ля", "ль"}} {
		if stem, ok := strings.CutSuffix(p, e.from); ok && utf8.RuneCountInString(stem) > 2 {
			return stem + e.to
		}
	}
	return p
}

// isRegion says whether a word is for a part of a country.
func isRegion(w string) bool {
	return startsWithAny(w, []string{"район", "област", "регион", "край=", "крае=", "region=", "district=", "province=", "county=", "area=", "облыс", "аудан", "өңір", "ауыл", "қала"})
}

// staysIn says whether a Russian verb of travel takes the place where, not
// whither.
func staysIn(w string) bool {
	return startsWithAny(w, []string{"побывал", "находится", "находятся", "гостит", "гостил"})
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

// russianWhither is russianAim for places of several words: Туркестанской
// области is Туркестанскую область.
func russianWhither(p string) string {
	words := strings.Fields(p)
	if len(words) == 1 {
		return russianAim(p)
	}
	if len(words) != 2 {
		return p
	}
	switch last := words[1]; {
	case last == "области":
		return eventAdjective(words[0], "ую") + " область"
	case last == "Республике":
		return eventAdjective(words[0], "ую") + " Республику"
	case last == "районе" || last == "регионе":
		return eventAdjective(words[0], "ый") + " " + strings.TrimSuffix(last, "е")
	}
	return p
}

// russianAimless is the nominative of where a journey leads: Москва.
func russianAimless(p string) string {
	switch stem, last := p[:max(0, len(p)-2)], p[max(0, len(p)-2):]; last {
	case "у":
		if feminineCities[strings.ToLower(stem)+"а"] {
			return stem + "а"
		}
	case "ю":
		return stem + "я"
	}
	return p
}
